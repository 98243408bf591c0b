/** Where things of the ledger are shown. */
export const pathOf = {
  article: (id: string, statement?: string) => `/articles/${encodeURIComponent(id)}${statement === undefined ? '' : `#${statement}`}`,
  statement: (id: string) => `/statements/${encodeURIComponent(id)}`,
  speaker: (id: string) => `/speakers/${encodeURIComponent(id)}`,
}

/** An address with some of its parameters changed; null and what is empty take one away.
 *  @param given  the parameters as they are */
export function changed(path: string, given: Readonly<Record<string, string>>, change: Readonly<Record<string, string | null>>): string {
  const left = Object.entries({ ...given, ...change }).filter((one): one is [string, string] => one[1] !== null && one[1] !== '')
  return left.length === 0 ? path : `${path}?${new URLSearchParams(left)}`
}
