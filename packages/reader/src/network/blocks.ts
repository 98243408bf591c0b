import type { Span } from '@onrecord/record'
import { matchesOf } from '../matches-of.ts'

/** A paragraph longer than this is cut at sentence ends, so that blocks fill a window well. */
const LONGEST_BLOCK = 1400
const SHORTEST_PART = 700
const SENTENCE_END = /[.!?…]["”’»)]*\s+/g

/** Parts of a text that a window keeps whole: paragraphs, and groups of sentences where a paragraph is too long.
 *  @returns the spans, and whether each begins a paragraph */
export function* blocks(text: string, within: Span): Iterable<{ span: Span; begins: boolean }> {
  for (let start = within[0]; start < within[1]; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 || newline > within[1] ? within[1] : newline
    if (text.slice(start, end).trim() !== '') yield* parts(text, start, end)
    start = end + 1
  }
}

function* parts(text: string, start: number, end: number): Iterable<{ span: Span; begins: boolean }> {
  let from = start
  if (end - start > LONGEST_BLOCK)
    for (const match of matchesOf(text.slice(start, end), SENTENCE_END)) {
      const cut = start + match.index + match[0].length
      if (cut - from < SHORTEST_PART || end - cut < 2) continue
      yield { span: [from, cut], begins: from === start }
      from = cut
    }
  yield { span: [from, end], begins: from === start }
}
