import type { Span } from '@onrecord/record'

/** Words that no content ends with: what they begin is not said any more. */
const DANGLING = /(?:[\s,]+(?:and|or|but|the|an|which|who))+$/
/** Characters before an end that are looked at. */
const REACH = 24

/** A content without the words that hang over behind its pieces; what another piece goes on with at once stays.
 *  @param content  in text order */
export function withoutDangling(text: string, content: readonly Span[]): Span[] {
  return content.map(([start, end], i): Span => {
    const next = content[i + 1]
    if (next !== undefined && text.slice(end, next[0]).trim() === '') return [start, end]
    const from = Math.max(start, end - REACH)
    const dangling = DANGLING.exec(text.slice(from, end))
    return dangling !== null && from + dangling.index > start ? [start, from + dangling.index] : [start, end]
  })
}
