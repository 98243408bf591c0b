import { align, type Run, type Stretch, type Word, weigh } from '@onrecord/ledger/wording'
import { anchorsOf, ROOM } from './anchors.ts'
import type { Passage } from './passage.ts'
import { toTheLetter } from './to-the-letter.ts'

/** Where the words of a quote stand in a passage. */
export type Placed = {
  /** The parts of the quote that stand together there, in its order; of each, `here` are the passage's words and `there` the quote's. What the
   *  passage says before and behind is cut away beyond the sentence. */
  readonly parts: readonly (readonly Stretch[])[]
  /** The share of the quote's words that the passage has, by their weights. */
  readonly share: number
}

/** The weight of words that two utterances share by chance. */
const CHANCE = 0.4

/** Finds a quote in a passage.
 *  @returns  null where they share no word, or are too far apart */
export function placeIn(quote: readonly Word[], passage: Passage): Placed | null {
  const parts = apart(anchorsOf(passage.words, quote)).map((anchors, i, all) => {
    const before = i === 0 ? null : lastOf(all[i - 1] as Run[])
    const next = all[i + 1]?.[0]
    return aligned(quote, passage, anchors, [before ? before.there + before.length : 0, next ? next.there : quote.length])
  })
  if (parts.length === 0 || parts.some((part) => part === null)) return null
  const found = parts as Stretch[][]
  const kept = found.flat().reduce((sum, { isKept, there }) => sum + (isKept ? weigh(there) : 0), 0)
  return { parts: found, share: kept / weigh(quote) }
}

const lastOf = (anchors: readonly Run[]) => anchors.at(-1) as Run

/** Anchors that follow one another in the passage as in the quote are of one part; a part ends where the passage goes back, or far on. */
function apart(anchors: readonly Run[]): Run[][] {
  const parts: Run[][] = []
  for (const run of anchors) {
    const open = parts.at(-1)
    const last = open && lastOf(open)
    const gap = last ? run.here - last.here - last.length : 0
    const most = last ? 2 * (run.there - last.there - last.length) + ROOM : 0
    if (open && gap >= 0 && gap <= most) open.push(run)
    else parts.push([run])
  }
  return parts
}

function aligned(
  quote: readonly Word[],
  { words, sentences }: Passage,
  anchors: readonly Run[],
  [start, end]: readonly [number, number],
): Stretch[] | null {
  const [first, last] = [anchors[0] as Run, lastOf(anchors)]
  const from = Math.max(0, first.here - 2 * (first.there - start) - ROOM)
  const to = last.here + last.length + 2 * (end - last.there - last.length) + ROOM
  const run = anchors.reduce((a, b) => (b.length > a.length ? b : a))
  const stretches = align(words.slice(from, to), quote.slice(start, end), { ...run, here: run.here - from, there: run.there - start })
  if (stretches === null) return null
  const numbers = new Map(words.slice(from, to).map((word, i) => [word, sentences[from + i] as number]))
  return toTheLetter(withinSentences(withoutStrays(stretches), numbers))
}

/** A word at either end that is shared by chance, far from the others, is none. */
function withoutStrays(stretches: readonly Stretch[]): Stretch[] {
  const isStray = (edge: Stretch | undefined, beside: Stretch | undefined) =>
    edge?.isKept === true && beside?.isKept === false && weigh(edge.here) <= CHANCE && beside.here.length > edge.here.length
  const out = [...stretches]
  while (out.length > 2 && isStray(out[0], out[1])) out.splice(0, 2, asOne(out.slice(0, 2)))
  while (out.length > 2 && isStray(out.at(-1), out.at(-2))) out.splice(-2, 2, asOne(out.slice(-2)))
  return out
}

const asOne = (stretches: readonly Stretch[]): Stretch => ({
  isKept: false,
  here: stretches.flatMap(({ here }) => here),
  there: stretches.flatMap(({ there }) => there),
})

/** What the passage says before and behind, no farther than the sentences that are quoted; beside words that the quote has there, as many. */
function withinSentences(stretches: readonly Stretch[], numbers: ReadonlyMap<Word, number>): Stretch[] {
  const kept = stretches.filter(({ isKept }) => isKept)
  const [first, last] = [kept[0]?.here[0], kept.at(-1)?.here.at(-1)]
  return stretches.map((stretch, i) => {
    const edge = i === 0 ? first : i === stretches.length - 1 ? last : undefined
    if (stretch.isKept || edge === undefined) return stretch
    const same = stretch.here.filter((word) => numbers.get(word) === numbers.get(edge))
    const count = stretch.there.length
    return { ...stretch, here: count === 0 ? same : i === 0 ? same.slice(-count) : same.slice(0, count) }
  })
}
