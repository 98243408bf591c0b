import type { Printing } from '@onrecord/ledger'
import { cut, type Span, type Variant, type WordChange } from '@onrecord/record'

/** Kinds of difference that are no other words. */
const SAME_WORDS = new Set(['outside quotation', 'inside quotation', 'speaker changed'])

/** The words of another printing with how they differ from the statement that was asked about: `before` stands in that one alone, `after` in this printing
 *  alone. Words that are left out here stand nowhere in it: {@link leftOut} has them. */
export function differing(
  { statement: { content }, words }: Pick<Printing, 'statement' | 'words'>,
  variants: readonly Variant[],
): WordChange[] {
  const outer = outermost(variants.filter(({ kind }) => !SAME_WORDS.has(kind)))
  const marks = outer.flatMap(
    ({ here, there }) => there?.spans.map((span, i) => ({ span, was: i === 0 ? (here?.words ?? null) : null })) ?? [],
  )
  const pieces: WordChange[] = []
  let at = 0
  for (const [i, [start, end]] of content.entries()) {
    if (i > 0) pieces.push({ text: PARTED, in: 'both' })
    for (const { words: text, start: from, over } of cut(words.slice(at, at + end - start), marks, start)) {
      const was = over.find((mark) => mark.span[0] === from)?.was
      if (was) pieces.push({ text: was, in: 'before' }, { text: ' ', in: 'both' })
      pieces.push({ text, in: over.length > 0 ? 'after' : 'both' })
    }
    at += end - start + PARTED.length
  }
  return pieces
}

/** What parts the pieces of a content in the words of a printing. */
const PARTED = ' … '

/** What the statement that was asked about has, and another printing has not; what can change the sense by it is told as that. */
export const leftOut = (variants: readonly Variant[]): string[] =>
  outermost(variants).flatMap(({ changesSense, here, there }) => (here && there === null && !changesSense ? [here.words] : []))

/** Differences without those that are a part of another: a number that changed within words that were replaced. */
const outermost = (variants: readonly Variant[]): Variant[] =>
  variants.filter((one, i) => !variants.some((other, j) => j !== i && isWithin(one, other) && (j < i || !isWithin(other, one))))

const isWithin = (one: Variant, other: Variant): boolean =>
  [one.here, one.there].some((side) => side !== null) &&
  holds(other.here?.spans, one.here?.spans) &&
  holds(other.there?.spans, one.there?.spans)

const holds = (outer: readonly Span[] = [], inner: readonly Span[] = []): boolean =>
  inner.every(([start, end]) => outer.some(([from, to]) => from <= start && end <= to))
