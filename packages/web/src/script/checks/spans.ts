import type { Span } from '@onrecord/record'

const PIECE = /^\s*(?<start>\d+)\s*[-–]\s*(?<end>\d+)\s*$/

/** Pieces of a text as somebody writes them: `24-46, 60-70`; `none` for none.
 *  @returns  null where it is written otherwise */
export function spansIn(written: string): Span[] | null {
  if (written.trim() === 'none') return []
  const pieces = written.split(',').map((piece) => PIECE.exec(piece)?.groups)
  return pieces.every((piece) => piece !== undefined) ? pieces.map(({ start, end }) => [Number(start), Number(end)]) : null
}

/** The same the other way round. */
export const written = (spans: readonly Span[]): string => spans.map(([start, end]) => `${start}-${end}`).join(', ') || 'none'
