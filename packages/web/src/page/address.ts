/** Where things of the ledger are shown. */
export const pathOf = {
  /** @param statement  the one that is shown in its place */
  article: (id: string, statement?: string) => `/articles/${encodeURIComponent(id)}${statement === undefined ? '' : shown(statement)}`,
  versions: (id: string) => `/articles/${encodeURIComponent(id)}/versions`,
  statement: (id: string) => `/statements/${encodeURIComponent(id)}`,
  /** Leads on to the words on the publisher's page. */
  publisher: (id: string) => `/statements/${encodeURIComponent(id)}/publisher`,
  /** The proof that the ledger has it, as a file. */
  receipt: (id: string) => `/api/statements/${encodeURIComponent(id)}/receipt`,
  speaker: (id: string) => `/speakers/${encodeURIComponent(id)}`,
}

/** The query has the server mark it, the fragment brings it into view. */
const shown = (statement: string) => `?statement=${encodeURIComponent(statement)}#${encodeURIComponent(statement)}`

/** An address with some of its parameters changed; null and what is empty take one away.
 *  @param given  the parameters as they are */
export function changed(path: string, given: Readonly<Record<string, string>>, change: Readonly<Record<string, string | null>>): string {
  const left = Object.entries({ ...given, ...change }).filter((one): one is [string, string] => one[1] !== null && one[1] !== '')
  return left.length === 0 ? path : `${path}?${new URLSearchParams(left)}`
}
