import { ABOUT_WHAT, AFTERTHOUGHTS, type Bound, FIRST_WORDS, LONGEST_QUANTIFIER, QUANTIFIERS, TRAILING } from './lists/quantifiers.ts'
import type { Stretch } from './tokens.ts'

export type Quantifier = { readonly bound: Bound; readonly end: number }

/** The longest bound or approximation that begins at a token: `more than`, `just under`, `about`. */
export function quantifierAt(words: Stretch, i: number): Quantifier | null {
  if (!FIRST_WORDS.has(words.lower(i)) || isAboutSomething(words, i)) return null
  for (let length = LONGEST_QUANTIFIER; length > 0; length--) {
    const bound = QUANTIFIERS.get(phrase(words, i, length))
    if (bound) return { bound, end: i + length }
  }
  return null
}

/** The same behind a number: `or more`, `+`. */
export function trailingAt(words: Stretch, i: number): (Quantifier & { readonly start: number }) | null {
  const from = words.lower(i) === ',' ? i + 1 : i
  for (const length of [4, 3, 2, 1]) {
    const bound = TRAILING.get(phrase(words, from, length))
    // a $15 minimum wage is none; fifty, minimum is one
    if (bound && (AFTERTHOUGHTS.has(phrase(words, from, length)) ? isAfterthought(words, i, from) : from === i))
      return { bound, start: from, end: from + length }
  }
  // `40-odd`, `2,000-plus`
  const joined = words.pastHyphen(i)
  if (
    (joined > i || (words.lower(i) === 'plus' && words.at(i + 1).kind === 'word' && words.at(i - 1).kind === 'number')) &&
    /^(?:odd|plus)$/.test(words.lower(joined))
  )
    return { bound: words.lower(joined) === 'odd' ? '~' : '>=', start: joined, end: joined + 1 }
  return words.at(i).text === '+' && words.at(i).glued && !words.at(i + 1).glued ? { bound: '>=', start: i, end: i + 1 } : null
}

const isAfterthought = (words: Stretch, i: number, at: number) => (at > i || words.lower(at) === 'tops') && words.at(at + 1).kind !== 'word'

/** `wrong about two of them`; `a blood pressure of 140 over 90`. */
const isAboutSomething = (words: Stretch, i: number) =>
  words.lower(i) === 'about'
    ? ABOUT_WHAT.has(words.lower(i - 1))
    : words.lower(i) === 'over' && words.at(i - 1).kind === 'number' && words.at(i + 1).kind === 'number'

function phrase(words: Stretch, i: number, length: number): string {
  let joined = words.lower(i)
  for (let at = i + 1; at < i + length; at++) joined += ` ${words.lower(at)}`
  return joined
}
