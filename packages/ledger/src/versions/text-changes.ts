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
      pieces.push(...joined(piecesOf(piece.text, next.text, WORDS) ?? [piece, next]))
      i++
    }
  }
  return pieces
}

/** Words, and the spaces between them: of a word at the end of a line and the same one before another only the line's end differs. */
const WORDS = /(?<=\s)(?=\S)|(?<=\S)(?=\s)/

/** Changes without the spaces that two rewritten stretches happen to share: `a b` became `c d`, and not `a` `c` and `b` `d`. */
function joined(pieces: readonly WordChange[]): WordChange[] {
  const all: WordChange[] = []
  let stretch = { before: '', after: '' }
  const flush = () => {
    for (const place of ['before', 'after'] as const) if (stretch[place] !== '') all.push({ text: stretch[place], in: place })
    stretch = { before: '', after: '' }
  }
  for (const [i, { text, in: place }] of pieces.entries()) {
    const isWithin = stretch.before + stretch.after !== '' && i + 1 < pieces.length
    if (place !== 'both') stretch[place] += text
    else if (isWithin && text.trim() === '') stretch = { before: stretch.before + text, after: stretch.after + text }
    else {
      flush()
      all.push({ text, in: 'both' })
    }
  }
  flush()
  return all
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
