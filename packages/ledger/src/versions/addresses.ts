import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { historyOf } from './version-of.ts'

/** The page that an address shows, as the ledger keeps its history. */
export async function pageAt(database: Kysely<Tables>, url: string): Promise<string> {
  const address = historyOf(url)
  const row = await database.selectFrom('address').select('page').where('address', '=', address).executeTakeFirst()
  return row?.page ?? address
}

/** An address that was seen, and those that its page gives for itself, the page's own first. */
export type Placed = { readonly address: string; readonly addresses: readonly string[] }

/** The page of each address; those that a page gives for itself and that have no history of their own are its from now on. What has a history keeps it:
 *  an answer as of a day may not hang on what is seen later. */
export async function pagesShownAt(transaction: Kysely<Tables>, placed: readonly Placed[]): Promise<string[]> {
  const asked = [...new Set(placed.flatMap(({ address, addresses }) => [address, ...addresses]))]
  if (asked.length === 0) return []
  const { rows } = await sql<{ address: string; page: string }>`
    select address, page from address where address = any(${asked}::text[])
    union all select page, page from history where page = any(${asked}::text[])`.execute(transaction)
  const known = new Map(rows.map(({ address, page }) => [address, page]))
  const fresh = new Map<string, string>()
  const pages = placed.map(({ address, addresses }) => {
    const all = [address, ...addresses]
    const page = all.map((one) => known.get(one)).find((one) => one !== undefined) ?? addresses[0] ?? address
    for (const one of [page, ...all]) {
      if (known.has(one)) continue
      known.set(one, page)
      if (one !== page) fresh.set(one, page)
    }
    return page
  })
  if (fresh.size > 0)
    await transaction
      .insertInto('address')
      // all take them in one order, or two would wait for each other
      .values([...fresh].map(([address, page]) => ({ address, page })).sort((a, b) => (a.address < b.address ? -1 : 1)))
      .onConflict((conflict) => conflict.column('address').doNothing())
      .execute()
  return pages
}
