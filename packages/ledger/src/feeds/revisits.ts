import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { storable } from '../storable.ts'

const HOUR = 3600_000
/** After so long a page is read again: most of what is changed without notice is changed on the first day. */
const AFTER = [HOUR, 6 * HOUR, 24 * HOUR, 72 * HOUR, 168 * HOUR]

/** Has a page read again while it is young. One that is known already stays as it is.
 *  @param now  in milliseconds */
export async function watchPage(database: Kysely<Tables>, address: string, now: number): Promise<void> {
  await database
    .insertInto('revisit')
    .values({ address: storable(address), stage: 0, due: new Date(now + (AFTER[0] as number)) })
    .onConflict((conflict) => conflict.column('address').doNothing())
    .execute()
}

/** Takes the pages that are due; each is due again at its next age, whatever comes of it, until it is a week old. */
export async function takeRevisits(database: Kysely<Tables>, { now, limit }: { now: number; limit: number }): Promise<string[]> {
  return database.transaction().execute(async (transaction) => {
    const due = await transaction
      .selectFrom('revisit')
      .selectAll()
      .where('due', '<=', new Date(now))
      .orderBy('due')
      .limit(limit)
      .forUpdate()
      .skipLocked()
      .execute()
    for (const { address, stage } of due) {
      const after = AFTER[stage + 1]
      if (after === undefined) await transaction.deleteFrom('revisit').where('address', '=', address).execute()
      else {
        const wait = after - (AFTER[stage] as number)
        await transaction
          .updateTable('revisit')
          .set({ stage: stage + 1, due: new Date(now + wait) })
          .where('address', '=', address)
          .execute()
      }
    }
    return due.map(({ address }) => address)
  })
}
