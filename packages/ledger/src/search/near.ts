/** Two words or phrases that stand near each other, in any order. */
export type Near = { readonly a: string; readonly b: string /** Words from one to the other, 1 for the next. */; readonly distance: number }

const FARTHEST = 20
const DEFAULT = 5
const TERM = /-?"[^"]*"?|\S+/g
const NEAR = /^(?:NEAR|(?:NEAR|near)\/(?<distance>\d{1,4}))$/

/** Takes the `NEAR` and `near/3` out of a query: `dam NEAR gate`, `"flood gate" near/3 dam`. In small letters, without a number, it is a word.
 *  @returns  the words that are left, and what has to be near */
export function nearIn(words: string): { readonly rest: string; readonly near: readonly Near[] } {
  const terms = words.match(TERM) ?? []
  const near: Near[] = []
  const rest: string[] = []
  for (let i = 0; i < terms.length; i++) {
    const [a, operator, b] = [terms[i] as string, terms[i + 1], terms[i + 2]]
    const found = operator === undefined ? null : NEAR.exec(operator)
    if (found && b !== undefined && !a.startsWith('-') && !b.startsWith('-')) {
      const distance = Number(found.groups?.distance ?? DEFAULT)
      near.push({ a: bare(a), b: bare(b), distance: Math.max(1, Math.min(FARTHEST, distance)) })
      i += 2
    } else rest.push(a)
  }
  return { rest: rest.join(' '), near }
}

const bare = (term: string) => term.replaceAll('"', '')
