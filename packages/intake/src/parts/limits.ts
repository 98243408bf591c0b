/** What a list may hold before it is parsed: the sitemap protocol allows 50 MB. */
export const LIST = { limit: 50 * 2 ** 20, what: ['list', 'Split it into several.'] } as const
