import type { Stretch } from '@onrecord/ledger/wording'

/** A cut without the clauses that are left out as a whole: what they say or deny is missing, and changes nothing of what stays ("I don't think the
 *  gate holds" without its first three words does). */
export function withinClauses(stretch: Stretch, i: number, stretches: readonly Stretch[]): Stretch {
  if (stretch.isKept || stretch.there.length > 0) return stretch
  const beside = [stretches[i - 1]?.here.at(-1)?.clause, stretches[i + 1]?.here[0]?.clause]
  return { ...stretch, here: stretch.here.filter(({ clause }) => beside.includes(clause)) }
}
