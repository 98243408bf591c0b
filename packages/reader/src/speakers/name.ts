import type { Name } from './description.ts'
import {
  demonymOf,
  isBody,
  isDocument,
  isFirstName,
  isGroup,
  isHonorific,
  isLettersOfOffice,
  isOffice,
  isPortfolio,
  isRole,
  isTitle,
  isUnnamed,
  singular,
} from './lexicon.ts'
import { NAME_ENDINGS, OPENERS, PARTICLES } from './lists/function-words.ts'
import { POST_NOMINALS, SURNAMES } from './lists/titles.ts'
import { printed, type Token } from './tokens.ts'

/** Particles that belong to the family's name however they are written: `Bin Laden`, `De Blasio`. */
const FAMILY_PARTICLES = new Set(['bin', 'bint', 'ibn', 'de', 'del', 'der', 'den', 'von', 'van'])

/** Days that are first names in Nigeria and elsewhere. */
export const WEEKDAYS: ReadonlySet<string> = new Set('sunday monday tuesday wednesday thursday friday saturday'.split(' '))

/** Whether a token can be part of a name by its looks alone. */
const looksNamed = (token: Token): boolean =>
  token.capital &&
  token.isWord &&
  !OPENERS.has(token.lower) &&
  !isTitle(token) &&
  !isRole(token) &&
  !isPortfolio(token) &&
  !isCommon(token) &&
  !demonymOf(token.lower)

const isCommon = (token: Token): boolean => isBody(token) || isDocument(token) || isGroup(token) || isUnnamed(token)

/** Where the name begins that ends a run of tokens; its length where none does. `Chairwoman Sole` begins at 1, `Ruth Baker` at 0. */
export function nameStart(tokens: readonly Token[]): number {
  let start = tokens.length
  while (start > 0) {
    const token = tokens[start - 1] as Token
    const before = tokens[start - 2]
    const isLast = start === tokens.length
    if (looksNamed(token)) start--
    // `Jo Pratt MP`
    else if (isLast && POST_NOMINALS.has(token.text) && before?.capital && isFirstName(tokens[start - 3]?.text ?? '')) start--
    else if (isLast && NAME_ENDINGS.has(token.lower) && before?.capital) start--
    // a first name or `Mr` before it makes a name of a word that is otherwise a role: Ruth Baker, Mr King
    else if (
      isLast &&
      token.capital &&
      before?.capital &&
      (!isGroup(token) || SURNAMES.has(token.lower)) &&
      (isFirstName(before.text) || isHonorific(before))
    )
      start--
    // `the founder, Masayoshi Son`: kin is printed small
    else if (isLast && token.text === 'Son' && before && looksNamed(before)) start--
    // `Dr Finn`
    else if (isLast && token.capital && before && isTitle(before) && demonymOf(token.lower) && singular(token.lower) === token.lower)
      start--
    else if (isLast && token.capital && before?.capital && SURNAMES.has(token.lower) && (isTitle(before) || isOffice(before.lower))) start--
    else if (!isLast && PARTICLES.has(token.lower) && (before ? before.capital || PARTICLES.has(before.lower) : !isLettersOfOffice(token)))
      start--
    // `Comrade Sunday Etim`
    else if (!isLast && token.capital && WEEKDAYS.has(token.lower) && before && isTitle(before)) start--
    else if (!isLast && token.capital && !isTitle(token) && isFirstName(token.text) && !isRole(token)) start--
    else break
  }
  return start
}

/** The name that tokens print; a name all in capitals is written as usual. */
export function nameOf(text: string, given: readonly Token[]): Name | null {
  const letters = given.findIndex(({ text: word }, i) => i > 1 && POST_NOMINALS.has(word))
  const tokens = letters < 0 ? given : given.slice(0, letters)
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return null
  const words = tokens
    .filter(
      ({ isWord, lower, capital }) =>
        isWord && !NAME_ENDINGS.has(lower) && !(PARTICLES.has(lower) && (!capital || FAMILY_PARTICLES.has(lower))),
    )
    // `Salim al-Harrasi`, then `Harrasi`
    .map(({ lower }) => lower.replace(/\.$/, '').replace(/^(?:al|el|ul)[-‐‑](?=\p{L})/u, ''))
  return words.length > 0 ? { text: asWritten(printed(text, tokens)), words, span: [first.span[0], last.span[1]] } : null
}

// one word in capitals may be an acronym and stays
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*\s[^\p{Ll}]+$/u

/** `REP. DOLORES FINCH` as `Rep. Dolores Finch`; other words as they are. */
export function asWritten(words: string): string {
  return CAPITALS.test(words)
    ? words.toLowerCase().replace(/(^|[\s\-‐‑'’.])(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    : words
}

/** A capital that a sentence's start explains, and so no sign of a name. */
export const isOpener = (token: Token): boolean => OPENERS.has(token.lower)
