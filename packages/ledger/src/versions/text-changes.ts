import type { WordChange } from '@onrecord/record'
import { diffArrays } from 'diff'

/** Words that two paragraphs may differ in before they are shown as another text: Myers' search costs the square of it. */
const MOST_EDITS = 2000

/** Two texts in pieces, in order, by the lines that changed and within those by the words (Myers 1986).
 *  The pieces in `before` or `both` are the first text to the character, those in `after` or `both` the second. */
export function textChanges(before: string, after: string): WordChange[] {
  const lines = piecesOf(before, after, /(?<=\n)/) ?? wholly(before, after)
  const pieces: WordChange[] = []
  for (let i = 0; i < lines.length; i++) {
    const [piece, next] = [lines[i] as WordChange, lines[i + 1]]
    if (piece.in !== 'before' || next?.in !== 'after') pieces.push(piece)
    else {
      pieces.push(...(piecesOf(piece.text, next.text, /(?<=\s)(?=\S)/) ?? [piece, next]))
      i++
    }
  }
  return pieces
}

/** @returns  null where the two have little in common */
function piecesOf(before: string, after: string, between: RegExp): WordChange[] | null {
  const changes = diffArrays(split(before, between), split(after, between), { maxEditLength: MOST_EDITS })
  return changes?.map(({ value, added, removed }) => ({ text: value.join(''), in: added ? 'after' : removed ? 'before' : 'both' })) ?? null
}

const split = (text: string, between: RegExp) => (text === '' ? [] : text.split(between))

const wholly = (before: string, after: string): WordChange[] => [
  { text: before, in: 'before' },
  { text: after, in: 'after' },
]
