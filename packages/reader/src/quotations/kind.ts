import { intersection, type Span, type StatementKind, textOf } from '@onrecord/record'
import type { Quotation } from './quotations.ts'
import { touched } from './touched.ts'

/** The share of its letters that a direct statement has inside quotation marks, at least: a leading "that" may stand outside. */
const DIRECT = 0.9

/** How words were given: within quotation marks, without, or partly. Counted in letters and digits. */
export function kindOf(text: string, content: readonly Span[], quotations: readonly Quotation[]): StatementKind {
  const all = letters(text, content)
  const quoted = letters(
    text,
    intersection(
      content,
      touched(quotations, content).map(({ span }) => span),
    ),
  )
  if (quoted === 0) return 'indirect'
  return quoted / all >= DIRECT ? 'direct' : 'mixed'
}

function letters(text: string, spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + (textOf(text, span).match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)
}
