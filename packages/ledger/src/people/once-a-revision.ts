import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { revisionOf } from '../revision.ts'

/** @param revision  the ledger's, where it is known already */
type Find<Found> = (database: Kysely<Tables>, asked: string, revision?: string) => Promise<Found>

/** Has what takes long to find found once for as long as the ledger does not change, whoever asks for it, at once or later.
 *  @param most  how many answers are held of each ledger, those that were found last */
export function onceARevision<Found>(find: Find<Found>, most: number): Find<Found> {
  const held = new WeakMap<Kysely<Tables>, { readonly revision: string; readonly found: Map<string, Promise<Found>> }>()
  return async (database, asked, known) => {
    // the revision does not tell a transaction of what it wrote itself
    if (database.isTransaction) return find(database, asked)
    const revision = known ?? (await revisionOf(database))
    const latest = held.get(database)
    const { found } = latest?.revision === revision ? latest : { found: new Map<string, Promise<Found>>() }
    held.set(database, { revision, found })
    const before = found.get(asked)
    if (before) return before
    const finding = find(database, asked, revision)
    found.set(asked, finding)
    finding.catch(() => found.delete(asked))
    const [oldest] = found.keys()
    if (found.size > most && oldest !== undefined) found.delete(oldest)
    return finding
  }
}
