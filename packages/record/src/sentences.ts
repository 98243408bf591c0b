import type { Span } from './span.ts'

/** The sentences of a text, in order and without a gap (Unicode's rules, UAX 29). */
export const sentencesOf = (text: string): Span[] =>
  [...SENTENCES.segment(text)].map(({ index, segment }): Span => [index, index + segment.length])

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })
