import { type Span, type Statement, sentencesOf } from '@onrecord/record'

/** Sentences shown on either side of a statement. */
const BESIDE = 2

/** Units looked at on either side: a page without full stops is one sentence. */
const MARGIN = 1000

/** The sentences that hold a statement's source, cue and content, with two before and two behind (Unicode's rules for sentences, UAX 29).
 *  @returns  the text, and where it starts in the article */
export function sentencesAround(
  text: string,
  { source, cue, content }: Pick<Statement, 'source' | 'cue' | 'content'>,
): { readonly text: string; readonly start: number } {
  const spans: readonly Span[] = [...source, ...cue, ...content]
  if (spans.length === 0) return { text: '', start: 0 }
  const [first, last] = [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]
  const from = Math.max(0, first - MARGIN)
  const sentences = sentencesOf(text.slice(from, last + MARGIN)).map(([start, end]): Span => [from + start, from + end])
  const opening = sentences.findLastIndex(([start]) => start <= first)
  const closing = sentences.findIndex(([, end]) => end >= last)
  const [start] = sentences[Math.max(0, opening - BESIDE)] as Span
  const [, end] = sentences[Math.min(sentences.length - 1, closing + BESIDE)] as Span
  const shown = text.slice(start, end)
  return { text: shown.trim(), start: start + (shown.length - shown.trimStart().length) }
}
