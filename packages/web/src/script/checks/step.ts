import type { Span } from '@onrecord/record'

/** Words that are chosen, by their numbers: from where the choice began to where it is now, each with the words between. */
export type Choice = { readonly from: number; readonly to: number }

const SEGMENTS = new Intl.Segmenter('en', { granularity: 'word' })

/** The words and signs of a text, without what is white. */
export const wordsOf = (text: string): Span[] =>
  [...SEGMENTS.segment(text)]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ index, segment }) => [index, index + segment.length] as const)

/** Words that up and down go over. */
const FAR = 8

const STEPS: Readonly<{ [key: string]: number }> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -FAR,
  ArrowDown: FAR,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** The words that are chosen after a key: the next one, or with Shift one more.
 *  @param count  how many words there are
 *  @returns      null where the key goes nowhere */
export function stepped({ from, to }: Choice, key: string, { isShift, count }: { readonly isShift: boolean; readonly count: number }) {
  const step = STEPS[key]
  if (step === undefined || count === 0) return null
  const next = Math.max(0, Math.min(count - 1, to + step))
  return { from: isShift ? from : next, to: next }
}

/** The words that a piece of the text touches; null where it touches none. */
export function choiceAt(words: readonly Span[], [start, end]: Span): Choice | null {
  const from = words.findIndex(([, to]) => to > start)
  const to = words.findLastIndex(([from]) => from < end)
  return from < 0 || to < from ? null : { from, to }
}

/** Where the words stand that are chosen. */
export function spanOf(words: readonly Span[], { from, to }: Choice): Span {
  const [first, last] = [words[Math.min(from, to)] as Span, words[Math.max(from, to)] as Span]
  return [first[0], last[1]]
}
