import type { Span } from './span.ts'

const PIECE = /^\s*(?<start>\d+)\s*[-–]\s*(?<end>\d+)\s*$/

/** Pieces of a text as somebody writes them: `24-46, 60-70`; `none` for none.
 *  @returns  null where it is written otherwise */
export function readSpans(written: string): Span[] | null {
  if (written.trim() === 'none') return []
  const pieces = written.split(',').map((piece) => PIECE.exec(piece)?.groups)
  return pieces.every((piece) => piece !== undefined) ? pieces.map(({ start, end }) => [Number(start), Number(end)]) : null
}

/** The same the other way round. */
export const writeSpans = (spans: readonly Span[]): string => spans.map(([start, end]) => `${start}-${end}`).join(', ') || 'none'
