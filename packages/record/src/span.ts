import { z } from 'zod'

/** A half-open range `[start, end)` of UTF-16 code units in a text. */
export const Span = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .refine(([start, end]) => end >= start, 'A span ends where it starts or later.')
  .meta({ id: 'Span', description: 'A half-open range [start, end) of UTF-16 offsets into article.text.' })
export type Span = readonly [start: number, end: number]

/** The characters of one span. */
export const textOf = (text: string, [start, end]: Span): string => text.slice(start, end)

/** Units in a span. */
export const lengthOf = ([start, end]: Span): number => end - start

/** Units in a list of spans, each unit counted once. */
export const totalLength = (spans: readonly Span[]): number => union(spans).reduce((sum, span) => sum + lengthOf(span), 0)

/** Sorted spans without overlap that cover the same units; touching spans become one, empty ones go. */
export function union(spans: readonly Span[]): Span[] {
  const merged: [number, number][] = []
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (start === end) continue
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

/** The units that stand in both lists, sorted and without overlap. */
export function intersection(a: readonly Span[], b: readonly Span[]): Span[] {
  const left = union(a)
  const right = union(b)
  const shared: Span[] = []
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const [s, e] = left[i] as Span
    const [t, f] = right[j] as Span
    if (Math.max(s, t) < Math.min(e, f)) shared.push([Math.max(s, t), Math.min(e, f)])
    if (e < f) i++
    else j++
  }
  return shared
}

/** Whether a unit stands in both lists. */
export const meet = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some(([start, end]) => b.some(([from, to]) => Math.max(start, from) < Math.min(end, to)))

/** The units of `a` that stand in no span of `b`, sorted and without overlap. */
export function difference(a: readonly Span[], b: readonly Span[]): Span[] {
  const holes = union(b)
  return union(a).flatMap(([start, end]) => {
    const left: Span[] = []
    let at = start
    for (const [s, e] of holes) {
      if (e <= at || s >= end) continue
      if (s > at) left.push([at, s])
      at = Math.max(at, e)
    }
    if (at < end) left.push([at, end])
    return left
  })
}

/** Whether `outer` holds every unit of `inner`. */
export const holds = (outer: readonly Span[], inner: readonly Span[]): boolean => difference(inner, outer).length === 0

/** Units that two lists share, as a fraction of the units in either (Jaccard index); 1 where both are empty. */
export function overlap(a: readonly Span[], b: readonly Span[]): number {
  const either = totalLength([...a, ...b])
  return either === 0 ? 1 : totalLength(intersection(a, b)) / either
}

/** The span without white space at its ends; an all-white span becomes empty at its start. */
export function trim(text: string, [start, end]: Span): Span {
  let s = start
  let e = end
  while (s < e && /\s/.test(text[s] as string)) s++
  while (e > s && /\s/.test(text[e - 1] as string)) e--
  return s === e ? [start, start] : [s, e]
}

/** The span moved outwards where it would cut a surrogate pair in two. */
export function wholeCharacters(text: string, [start, end]: Span): Span {
  const cuts = (at: number) => at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))
  if (start === end) return [start, end]
  return [cuts(start) ? start - 1 : start, cuts(end) ? end + 1 : end]
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/** Maps between UTF-16 offsets and code-point offsets of one text (W3C Web Annotation counts code points). */
export class CodePoints {
  /** UTF-16 offsets of every low surrogate that ends a pair, ascending. */
  readonly #pairs: number[] = []
  readonly #length: number

  constructor(text: string) {
    this.#length = text.length
    for (let i = 1; i < text.length; i++) if (isHigh(text.charCodeAt(i - 1)) && isLow(text.charCodeAt(i))) this.#pairs.push(i)
  }

  /** Code points before a UTF-16 offset; an offset inside a pair counts as the pair's start. */
  fromUtf16(offset: number): number {
    this.#check(offset, this.#length)
    return offset - countUpTo(this.#pairs, offset)
  }

  /** UTF-16 offset of the n-th code point (the text's end for the count itself). */
  toUtf16(point: number): number {
    this.#check(point, this.#length - this.#pairs.length)
    let low = 0
    let high = this.#pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#pairs[middle] as number) - middle <= point) low = middle + 1
      else high = middle
    }
    return point + low
  }

  #check(at: number, end: number) {
    if (!Number.isInteger(at) || at < 0 || at > end) throw new RangeError(`offset ${at} lies outside a text of ${end}`)
  }
}

function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
