import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { revisionOf } from '../revision.ts'

type Find<Found> = (database: Kysely<Tables>, asked: string) => Promise<Found>

/** Has what takes long to find found once for as long as the ledger does not change, whoever asks for it, at once or later.
 *  @param most  how many answers are held of each ledger, those that were found last */
export function onceARevision<Found>(find: Find<Found>, most: number): Find<Found> {
  const held = new WeakMap<Kysely<Tables>, { readonly revision: string; readonly found: Map<string, Promise<Found>> }>()
  return async (database, asked) => {
    // the revision does not tell a transaction of what it wrote itself
    if (database.isTransaction) return find(database, asked)
    const revision = await revisionOf(database)
    const before = held.get(database)
    const { found } = before?.revision === revision ? before : { found: new Map<string, Promise<Found>>() }
    held.set(database, { revision, found })
    const known = found.get(asked)
    if (known) return known
    const finding = find(database, asked)
    found.set(asked, finding)
    finding.catch(() => found.delete(asked))
    const [oldest] = found.keys()
    if (found.size > most && oldest !== undefined) found.delete(oldest)
    return finding
  }
}
