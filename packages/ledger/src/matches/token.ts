import { remembered } from '@onrecord/record'
import { WORDS_IN_USE } from './ground-form.ts'
import { FUNCTION_WORDS } from './lists/function-words.ts'
import { wordList } from './lists/word-list.ts'
import { american } from './spelling.ts'

/** A word as it is compared to the letter, and where it stands in its text. */
export type Token = {
  /** Lower case, no accents, no points; each part of a contraction is a token of its own, over the same characters. */
  readonly form: string
  readonly start: number
  readonly end: number
}

const WORD = /\p{N}+(?:[.,:]\p{N}+)*|(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:['’‘][\p{L}\p{M}]+)*|%/gu
const APOSTROPHE = /['’‘]/
const SHORT_NOT = /^(.+)n['’‘]t$/
const SHORT_END = /^(.+)['’‘](ll|ve|re|m|d|s)$/

const BEFORE_NOT: { readonly [short: string]: string } = { ca: 'can', wo: 'will', sha: 'shall', ai: 'be' }
const ENDS: { readonly [short: string]: readonly string[] } = { ll: ['will'], ve: ['have'], re: ['are'], m: ['am'], d: ['would'], s: [] }

/** The words of a text, with contractions written out ("won't" is will, not), without the s of a possessive. */
export function tokensOf(text: string): Token[] {
  const forms = /\p{Ll}/u.test(text) ? formsPrinted : formsShouted
  const tokens: Token[] = []
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const end = start + word.length
    if (word === 'May' && isMonth(tokens.at(-1), text.slice(end, end + 3))) tokens.push({ form: MONTH, start, end })
    else for (const form of forms(word)) tokens.push({ form, start, end })
  }
  return tokens
}

/** May as a month: with the point of an acronym, as it is no modal. */
const MONTH = 'may.'

const isMonth = (before: Token | undefined, behind: string): boolean =>
  /^,? ?\p{N}/u.test(behind) || (before !== undefined && (BEFORE_MONTH.has(before.form) || /^\p{N}/u.test(before.form)))

const BEFORE_MONTH: ReadonlySet<string> = new Set(
  wordList('in of by until till since from to before after next last this early late mid through during every between'),
)

/** Remembered, as news repeats its words: else it is a third of what signing a statement costs. */
const formsPrinted = remembered((word: string) => formsOf(word, false), WORDS_IN_USE)
const formsShouted = remembered((word: string) => formsOf(word, true), WORDS_IN_USE)

function formsOf(word: string, isShouted: boolean): readonly string[] {
  if (word === '%') return ['percent']
  const folded = folding(word)
  if (folded === 'cannot') return ['can', 'not']
  if (folded === 'cent') return ['percent']
  if (APOSTROPHE.test(folded)) {
    const not = SHORT_NOT.exec(folded)?.[1]
    if (not !== undefined) return [BEFORE_NOT[not] ?? not, 'not']
    const [, stem, end] = SHORT_END.exec(folded) ?? []
    if (stem !== undefined && end !== undefined) return [bare(stem), ...(ENDS[end] ?? [])]
  }
  const letters = bare(folded)
  // US and WHO are no pronouns
  return !isShouted && FUNCTION_WORDS.has(letters) && ACRONYM.test(word) ? [`${[...letters].join('.')}.`] : [letters]
}

/** Lower case, without accents. */
const folding = (word: string): string => (IS_PLAIN.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase()

const IS_PLAIN = /^[\x20-\x7e]*$/

const ACRONYM = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.){2,5})$/u

const bare = (word: string): string => (/^\p{N}/u.test(word) ? word : american(word.replace(/['’‘.]/g, '')))
