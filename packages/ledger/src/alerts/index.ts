import { randomUUID } from 'node:crypto'
import { InputError } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { conditionsOf } from '../search/filters.ts'
import { type FoundStatement, statementsOf } from '../search/search.ts'
import { storable, storableOrNull } from '../storable.ts'
import { type Alert, alertOf } from './alert.ts'
import { tellNew } from './tell-new.ts'
import { type Telling, type TellingsQuery, tellingPlace, tellingsAfter } from './tellings.ts'

const MOST_AT_ONCE = 1000

/** The alerts of a ledger: each tells every statement once that was added after it was made. */
export class Alerts {
  readonly #database: Kysely<Tables>
  readonly #fail: (error: unknown) => never

  /** @param fail  throws what an error of the database means */
  constructor(database: Kysely<Tables>, fail: (error: unknown) => never) {
    this.#database = database
    this.#fail = fail
  }

  /** Makes an alert of a search.
   *  @throws {InputError} `bad-date`, `query-too-long`, `no-speaker` where the search could not be made */
  async add({ name, filters, webhook }: Pick<Alert, 'name' | 'filters' | 'webhook'>): Promise<Alert> {
    await conditionsOf(this.#database, filters)
    const values = {
      id: `alr-${randomUUID()}`,
      name: storable(name),
      filters: storable(JSON.stringify(filters)),
      webhook: storableOrNull(webhook),
    }
    const row = await this.#database.insertInto('alert').values(values).returningAll().executeTakeFirstOrThrow().catch(this.#fail)
    return alertOf(row)
  }

  async list(): Promise<Alert[]> {
    return (await this.#database.selectFrom('alert').selectAll().orderBy('made').orderBy('id').execute().catch(this.#fail)).map(alertOf)
  }

  /** @throws {InputError} `no-alert` */
  async get(id: string): Promise<Alert> {
    const row = await this.#database.selectFrom('alert').selectAll().where('id', '=', storable(id)).executeTakeFirst().catch(this.#fail)
    if (!row) throw noAlert(id)
    return alertOf(row)
  }

  /** @throws {InputError} `no-alert` */
  async remove(id: string): Promise<void> {
    const removed = await this.#database.deleteFrom('alert').where('id', '=', storable(id)).executeTakeFirst().catch(this.#fail)
    if (removed.numDeletedRows === 0n) throw noAlert(id)
  }

  /** Notes what is new to an alert, and gives it, the newest first: each statement once, whoever asks and however often. Words that stand in a later version
   *  of their page are not new. */
  async takeNew(alert: Alert): Promise<readonly FoundStatement[]> {
    const ids = await this.#database
      .transaction()
      .execute((transaction) => tellNew(transaction, alert))
      .catch(this.#fail)
    return statementsOf(this.#database, ids).catch(this.#fail)
  }

  /** What an alert's webhook has not taken yet, 1,000 at most. */
  async undelivered(alert: Alert): Promise<readonly FoundStatement[]> {
    const rows = await this.#database
      .selectFrom('alert_told')
      .select('statement')
      .where('alert', '=', alert.id)
      .where('delivered', '=', false)
      .orderBy('at')
      .limit(MOST_AT_ONCE)
      .execute()
      .catch(this.#fail)
    return statementsOf(
      this.#database,
      rows.map(({ statement }) => statement),
    ).catch(this.#fail)
  }

  /** Notes that a webhook took these statements, and with them those that the ledger has no more. */
  async noteDelivered(alert: Alert, statements: readonly FoundStatement[]): Promise<void> {
    const ids = statements.map(({ statement }) => statement.id)
    await sql`
      update alert_told set delivered = true
      where alert = ${alert.id} and not delivered
        and (statement = any(${ids}::text[]) or not exists (select from statement where statement.id = alert_told.statement))`
      .execute(this.#database)
      .catch(this.#fail)
  }

  /** What all alerts told, in the order in which they did, after a place; each is told two seconds after it was noted, in whichever process.
   *  @throws {InputError} `bad-cursor` */
  tellings(query: TellingsQuery): Promise<readonly Telling[]> {
    return tellingsAfter(this.#database, query).catch(this.#fail)
  }

  /** The place behind all that was told so far. */
  place(): Promise<string> {
    return tellingPlace(this.#database).catch(this.#fail)
  }

  /** What an alert told, the newest first. */
  async told(alert: Alert, limit: number): Promise<readonly (FoundStatement & { readonly told: string })[]> {
    const rows = await this.#database
      .selectFrom('alert_told')
      .select(['statement', 'at'])
      .where('alert', '=', alert.id)
      .orderBy('at', 'desc')
      .orderBy('key')
      .limit(Math.min(limit, MOST_AT_ONCE))
      .execute()
      .catch(this.#fail)
    const at = new Map(rows.map((row) => [row.statement, row.at.toISOString()]))
    const found = await statementsOf(this.#database, [...at.keys()]).catch(this.#fail)
    return found.map((told) => ({ ...told, told: at.get(told.statement.id) as string })).sort((a, b) => b.told.localeCompare(a.told))
  }
}

const noAlert = (id: string) => new InputError('no-alert', id, 'The ledger has no alert of this id. `onrecord alerts list` shows them.')
