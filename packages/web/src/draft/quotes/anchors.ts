import { longestRun, type Run, type Word, weigh } from '@onrecord/ledger/wording'

/** Words of a passage looked at beyond a quote's own length, on either side of what is found of it. */
export const ROOM = 30
/** The weight of words that two utterances seldom share, as in the ledger (docs/decisions/matches.md), and how many they are at least. */
const STRONG = 2.4
const FEWEST = 4

/** The runs of words by which a quote hangs in a passage, in the order of the quote: the longest, and on either side of it what is as sure, near it
 *  if there is such, else wherever it stands. */
export function anchorsOf(passage: readonly Word[], quote: readonly Word[]): Run[] {
  const run = longestRun(passage, quote)
  if (run.length === 0) return []
  return [...beside(passage, quote, run, 'before'), run, ...beside(passage, quote, run, 'behind')]
}

function beside(passage: readonly Word[], quote: readonly Word[], run: Run, side: 'before' | 'behind'): Run[] {
  const from = side === 'before' ? 0 : run.there + run.length
  const rest = side === 'before' ? quote.slice(0, run.there) : quote.slice(from)
  if (rest.length < FEWEST) return []
  const room = 2 * rest.length + ROOM
  const end = run.here + run.length
  const [start, stop] = side === 'before' ? [Math.max(0, run.here - room), run.here] : [end, end + room]
  const near = shifted(longestRun(passage.slice(start, stop), rest), start)
  const found = [near, longestRun(passage, rest)].find((one) => isStrong(passage, one))
  if (found === undefined) return []
  const inRest = [...beside(passage, rest, found, 'before'), found, ...beside(passage, rest, found, 'behind')]
  return inRest.map((one) => ({ ...one, there: one.there + from }))
}

const shifted = (run: Run, by: number): Run => ({ ...run, here: run.here + by })

const isStrong = (passage: readonly Word[], { here, length }: Run): boolean =>
  length >= FEWEST && weigh(passage.slice(here, here + length)) >= STRONG
