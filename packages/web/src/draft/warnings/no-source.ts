import { type Record, type Span, textOf } from '@onrecord/record'
import type { Quote } from '../quotes/quote.ts'
import type { Warning } from './warning.ts'

/** Quoted words at least, where no sentence ends: fewer are a name, a title or a word held at a distance. */
const FEWEST_WORDS = 4

/** Quotes of which the draft does not tell who says them. */
export function withoutSource({ article: { text, sections }, statements }: Record, quotes: readonly Quote[]): Warning[] {
  const sources = new Map(statements.map(({ id, source, speaker }) => [id, source.length > 0 || speaker !== null]))
  const isOutside = (span: Span) =>
    sections.some(({ kind, start, end }) => kind !== 'paragraph' && kind !== 'list' && start <= span[0] && span[1] <= end)
  return quotes
    .filter(
      ({ statement, pieces }) =>
        !(statement !== null && sources.get(statement)) && pieces.some((piece) => isUtterance(textOf(text, piece))),
    )
    .filter(({ pieces }) => !pieces.every(isOutside))
    .map(({ pieces }) => ({ kind: 'no source', spans: pieces }))
}

const isUtterance = (words: string) => (words.match(/[\p{L}\p{N}’']+/gu)?.length ?? 0) >= FEWEST_WORDS || /[.!?]$/.test(words)
