import { type Statement, wholeCharacters } from '@onrecord/record'

/** Units of text at most on either side of a statement: a page without line ends is one paragraph. */
const MARGIN = 1000

/** The paragraphs that hold a statement's source, cue and content, cut at {@link MARGIN}.
 *  @returns  the text, and where it starts in the article */
export function contextOf(
  text: string,
  { source, cue, content }: Pick<Statement, 'source' | 'cue' | 'content'>,
): { text: string; start: number } {
  const spans = [...source, ...cue, ...content]
  if (spans.length === 0) return { text: '', start: 0 }
  const first = Math.min(...spans.map(([start]) => start))
  const last = Math.max(...spans.map(([, end]) => end))
  const lineStart = first === 0 ? 0 : text.lastIndexOf('\n', first - 1) + 1
  const newline = text.indexOf('\n', last)
  const lineEnd = newline < 0 ? text.length : newline
  const [start, end] = wholeCharacters(text, [Math.max(lineStart, first - MARGIN), Math.min(lineEnd, last + MARGIN)])
  return { text: text.slice(start, end), start }
}
