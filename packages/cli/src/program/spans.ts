import type { Span } from '@onrecord/record'
import { readSpans } from '@onrecord/record/written-spans'
import { InvalidArgumentError } from 'commander'

/** Parses pieces of a text, as onrecord read shows them: `85-108`, `188-211,230-308`; `none` for none. */
export function spans(given: string): Span[] {
  const pieces = readSpans(given)
  if (pieces === null) throw new InvalidArgumentError('Give pieces of the text, as 188-211,230-308, or none.')
  return pieces
}
