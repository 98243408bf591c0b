import { type Kysely, sql } from 'kysely'

/** What all alerts told, in order: where (at, alert, key) > …; asked each second for everybody who listens. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql.raw('create index alert_told_in_order on alert_told (at, alert, key)').execute(database)
}
