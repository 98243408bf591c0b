import { wordList } from './word-list.ts'

/** Forms that change when words are told instead of quoted ("I will" → "she would"): each set is one word to the alignment. */
const SETS: readonly (readonly string[])[] = [
  wordList('be am is are was were been being'),
  wordList('have has had having'),
  wordList('do does did doing'),
  wordList('will would shall'),
  wordList('can could'),
  wordList('may might'),
  wordList('i he she they we one'),
  wordList('me him them us'),
  wordList('my his her their our'),
  wordList('mine hers theirs ours'),
  wordList('myself himself herself themselves ourselves'),
  wordList('this that'),
  wordList('these those'),
  wordList('here there'),
  wordList('now then'),
]

export const SHIFTS: ReadonlyMap<string, string> = new Map(SETS.flatMap((set) => set.map((word) => [word, set[0] as string])))

/** What a modal was that is told of in the past tense. */
export const UNSHIFTED: ReadonlyMap<string, string> = new Map([
  ['would', 'will'],
  ['could', 'can'],
  ['might', 'may'],
])
