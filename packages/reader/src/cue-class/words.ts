import type { Span } from '@onrecord/record'
import { matchesOf } from '../matches-of.ts'
import { groundForms } from './ground-forms.ts'

/** A word of a cue or beside it. */
export type Word = {
  /** In lower case, with straight apostrophes. */
  readonly text: string
  readonly forms: readonly string[]
}

const WORD = /['’](?:re|m|ve|ll|d|s)\b|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu
/** What ends a clause: words behind it are no part of the cue's frame. */
const CLAUSE_END = /[.,:;!?"“”«»()[\]\n—–]/u

/** Characters read of a piece of cue, at most: the longest in PolNeAR has some 150. */
const LONGEST_PIECE = 300
/** Characters looked at on either side of a cue. */
const REACH = 80

/** The words of a cue, its pieces in order. */
export const cueWords = (text: string, cue: readonly Span[]): Word[] =>
  cue.flatMap(([start, end]) => wordsIn(text.slice(start, Math.min(end, start + LONGEST_PIECE))))

/** The words of the clause that stand right before a place. */
export function wordsBefore(text: string, at: number): Word[] {
  const stretch = text.slice(Math.max(0, at - REACH), at)
  return wordsIn(stretch.split(CLAUSE_END).at(-1) as string)
}

/** The words of the clause that stand right after a place. */
export const wordsAfter = (text: string, at: number): Word[] => wordsIn(text.slice(at, at + REACH).split(CLAUSE_END)[0] as string)

export function wordsIn(stretch: string): Word[] {
  return Array.from(matchesOf(stretch, WORD), ([match]) => {
    const word = match.toLowerCase().replaceAll('’', "'")
    return { text: word, forms: groundForms(word) }
  })
}
