// how the words of two printings compare: no database, for browsers too
export { align, type Stretch, weigh } from './matches/align.ts'
export { changesSense } from './matches/changes-sense.ts'
export type { Difference } from './matches/difference.ts'
export { differencesOf } from './matches/differences.ts'
export { longestRun, type Run } from './matches/longest-run.ts'
export { BETWEEN_PIECES, placed } from './matches/placed.ts'
export { MOST_UNITS, type Word, wordsOf } from './matches/words.ts'
