import { holds, type Span } from '@onrecord/record'
import type { Quotation } from './quotations.ts'

/** Quotations that run on over paragraphs, as lists of their pieces; each of two pieces or more. */
export function speechesOf(quotations: readonly Quotation[]): Span[][] {
  const speeches = new Map<number, Span[]>()
  for (const { speech, span } of quotations) speeches.set(speech, [...(speeches.get(speech) ?? []), span])
  return [...speeches.values()].filter((pieces) => pieces.length > 1)
}

/** Whether a content holds a piece of a speech, and so should hold all of it. */
export const speaks = (content: readonly Span[], speech: readonly Span[]): boolean => speech.some((piece) => holds(content, [piece]))
