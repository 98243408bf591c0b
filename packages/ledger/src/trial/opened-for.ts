import type { Kysely } from 'kysely'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { type OpenDatabase, openDatabase } from '../database/open.ts'
import { Ledger } from '../ledger.ts'
import { migrate } from '../migrations/index.ts'
import type { databases } from './databases.ts'

/** Opens a new ledger before the tests of a suite, and takes it away after them; skips each, with the reason, where the database does not run.
 *  @param given  told of it; not where the database does not run here */
export function openedFor(
  { make, skip }: (typeof databases)[number],
  given: (opened: { readonly ledger: Ledger; readonly open: OpenDatabase }) => void,
): void {
  let place: Awaited<ReturnType<typeof make>> | undefined
  let ledger: Ledger | undefined
  beforeAll(async () => {
    if (skip) return
    place = await make()
    const open = await openDatabase(place.location)
    await migrate(open.database as unknown as Kysely<unknown>, 'the ledger')
    ledger = new Ledger(open, 'the ledger')
    given({ ledger, open })
  })
  beforeEach((context) => {
    if (skip) context.skip(skip)
  })
  afterAll(async () => {
    await ledger?.close()
    await place?.drop()
  })
}
