import { wordList } from './word-list.ts'

/** Words that say no. A contraction is written out before it is looked up. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  wordList('not no never none nobody nothing nowhere neither nor without hardly barely scarcely'),
)

/** What turns a word into its opposite: likely, unlikely. */
export const OPPOSITES: readonly string[] = wordList('un in im il ir dis non')

/** How much a word binds its speaker, from a guess to a duty; what has none is a plain claim, {@link PLAIN}. */
export const STRENGTH: ReadonlyMap<string, number> = new Map<string, number>([
  ...wordList('might may could perhaps possibly maybe').map((word): [string, number] => [word, 1]),
  ...wordList('would can probably likely should ought allegedly reportedly apparently').map((word): [string, number] => [word, 2]),
  ...wordList('will shall').map((word): [string, number] => [word, 3]),
  ...wordList('must certainly definitely undoubtedly').map((word): [string, number] => [word, 4]),
])

/** The strength of a claim without any of these. */
export const PLAIN = 3

/** Words that make a number a bound. */
export const BOUNDS: ReadonlySet<string> = new Set(
  wordList('more less fewer least most over under above below nearly almost about around approximately roughly up exactly'),
)
