/** What is known of a feed when its next visit is set. */
export type Paced = {
  /** Time between two articles, as learnt so far. */
  readonly gapSeconds: number
  /** When a visit last found something new, in milliseconds; null where none has. */
  readonly changedAt: number | null
  /** Visits in a row that failed. */
  readonly failures: number
}

/** What a visit came to. */
export type Visit =
  /** @prop newCount  articles that the feed had not named before */
  { readonly isFailure: false; readonly newCount: number } | { readonly isFailure: true }

export const FIRST_GAP_SECONDS = 3600
const SHORTEST_WAIT_SECONDS = 600
const LONGEST_WAIT_SECONDS = 86_400
/** What a visit weighs against all before: the last five or so tell the pace. */
const WEIGHT = 0.3
/** Waits are this part longer or shorter, by chance: feeds that were added together are not visited together for ever. */
const JITTER = 0.1
/** A feed that fails so often in a row, a day apart at last, has failed for more than a week. */
export const DEAD_AFTER = 12

/** The pace of a feed after a visit: twice as fast as articles come, between ten minutes and a day; twice as slow with each failure in a row.
 *  @param now     in milliseconds
 *  @param random  0 to 1
 *  @returns  the gap as learnt, and how long to wait */
export function paceAfter(
  { gapSeconds, changedAt, failures }: Paced,
  visit: Visit,
  { now, random }: { readonly now: number; readonly random: number },
): { readonly gapSeconds: number; readonly waitSeconds: number } {
  const gap = visit.isFailure ? gapSeconds : learnt(gapSeconds, visit.newCount, changedAt === null ? null : (now - changedAt) / 1000)
  const wait = within(gap / 2) * (visit.isFailure ? 2 ** Math.min(failures + 1, DEAD_AFTER) : 1)
  return { gapSeconds: gap, waitSeconds: Math.min(LONGEST_WAIT_SECONDS, wait) * (1 + JITTER * (2 * random - 1)) }
}

function learnt(gap: number, newCount: number, sinceChange: number | null): number {
  if (sinceChange === null) return gap
  // a silence that is longer than the gap says that the gap is longer
  return newCount === 0 ? Math.max(gap, sinceChange) : (1 - WEIGHT) * gap + WEIGHT * (sinceChange / newCount)
}

const within = (seconds: number) => Math.max(SHORTEST_WAIT_SECONDS, Math.min(LONGEST_WAIT_SECONDS, seconds))
