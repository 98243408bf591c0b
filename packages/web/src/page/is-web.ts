/** Whether an address is one of the web: a link of another kind could run a script. */
export const isWeb = (url: string | null): url is string => /^https?:\/\//i.test(url ?? '')
