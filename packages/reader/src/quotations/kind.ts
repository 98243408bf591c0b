import { intersection, type Span, type StatementKind, textOf } from '@onrecord/record'
import { type Quotation, quotationsOf } from './quotations.ts'
import { touched } from './touched.ts'

/** The share of its letters that a direct statement has inside quotation marks, at least: a leading "that" may stand outside. */
const DIRECT = 0.9

type Worded = { readonly cue: readonly Span[]; readonly content: readonly Span[] }

/** How words were given: as they were said, in other words, or partly. Counted in letters and digits. What somebody tells of another's words
 *  in a quotation or in a turn is told by that speaker, so only marks of its own make it direct.
 *  @param quotations  in text order, with all that the page gives as it was said: withVerbatim */
export function kindOf(text: string, { cue, content }: Worded, quotations: readonly Quotation[]): StatementKind {
  const all = letters(text, content)
  const quoted = letters(text, intersection(content, ownSpans(text, cue, touched(quotations, [...cue, ...content]))))
  if (quoted === 0) return 'indirect'
  return quoted / all >= DIRECT ? 'direct' : 'mixed'
}

/** The quotations outside which a statement's cue stands: of one that holds it, those inside. */
function ownSpans(text: string, cue: readonly Span[], quotations: readonly Quotation[]): Span[] {
  const holding = new Set(quotations.flatMap(({ span, speech }) => (intersection([span], cue).length > 0 ? [speech] : [])))
  return quotations.flatMap(({ span, speech }) => {
    if (!holding.has(speech)) return [span]
    const inside = insideOf(text, span)
    return inside.length > 0 ? ownSpans(text, cue, inside) : []
  })
}

/** The quotations inside one, which a text's outermost marks hide. */
function insideOf(text: string, [start, end]: Span): Quotation[] {
  const within = ([from, to]: Span): Quotation[] =>
    quotationsOf(text.slice(from, to)).map(({ span, ...quotation }) => ({ ...quotation, span: [from + span[0], from + span[1]] }))
  const found = within([start, end])
  const [whole] = found
  // a turn or a block has no marks around it
  const isMarked = whole && whole.span[0] === start && whole.span[1] === end
  return isMarked ? within([start + 1, whole.closed ? end - 1 : end]) : found
}

function letters(text: string, spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + (textOf(text, span).match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)
}
