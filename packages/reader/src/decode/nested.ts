import { intersection, lengthOf, type Span } from '@onrecord/record'
import { quotationState, quotationsOf } from '../quotations/quotations.ts'

/** Words that a statement inside a statement cannot do without: a content without one of them is not read again. */
const SAYING =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|ask(?:s|ed|ing)?|add(?:s|ed|ing)|claim(?:s|ed|ing)?|argu(?:e|es|ed|ing)|insist(?:s|ed|ing)?|warn(?:s|ed|ing)?|promis(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|confirm(?:s|ed|ing)?|announc(?:e|es|ed|ing)|believ(?:e|es|ed|ing)|th(?:ink|inks|ought|inking)|hop(?:e|es|ed|ing)|fear(?:s|ed|ing)?|expect(?:s|ed|ing)?|want(?:s|ed|ing)?|suggest(?:s|ed|ing)?|accus(?:e|es|ed|ing)|agree[sd]?|admit(?:s|ted|ting)?|acknowledg(?:e|es|ed|ing)|conced(?:e|es|ed|ing)|declar(?:e|es|ed|ing)|estimat(?:e|es|ed|ing)|report(?:s|ed|ing)|not(?:es|ed|ing)|wr(?:ote|ites|itten)|describ(?:e|es|ed|ing)|explain(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing) (?:for|on)|vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|threaten(?:s|ed|ing)?|demand(?:s|ed|ing)?|assur(?:e|es|ed|ing)|realiz(?:e|es|ed)|realis(?:e|es|ed)|know(?:s|n)?|knew|according to|in the words of)\b/i

/** Fewest letters of a content that is worth a second reading. */
const SHORTEST = 24

/** The parts of a content to read again as texts of their own, with the quotation state that each has when its outer marks are gone. */
export function* rereadable(text: string, content: readonly Span[]): Iterable<{ part: Span; quote: Uint8Array }> {
  for (const span of content) {
    const part = withoutMarks(text, span)
    const words = text.slice(part[0], part[1])
    if (lengthOf(part) < SHORTEST || !SAYING.test(words)) continue
    const quote = new Uint8Array(part[1])
    quote.set(quotationState(words, quotationsOf(words)), part[0])
    yield { part, quote }
  }
}

/** Whether an attribution found in a content is another one: not the content itself read as said by nobody. */
export function isInner(outer: readonly Span[], inner: { readonly cue: readonly Span[]; readonly content: readonly Span[] }): boolean {
  return inner.cue.length > 0 && intersection(outer, inner.cue).length > 0
}

const MARK = /^["“”„«»'‘’`\s]+|["“”«»'‘’`\s,.;]+$/g

function withoutMarks(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end)
  const head = words.length - words.replace(MARK, (found, at: number) => (at === 0 ? '' : found)).length
  const tail = words.length - words.replace(MARK, (found, at: number) => (at === 0 ? found : '')).length
  return head + tail >= words.length ? [start, end] : [start + head, end - tail]
}
