import { type Kysely, sql } from 'kysely'

/** Which alerts told a statement: where statement = …; asked where a statement gets another id. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql.raw('create index alert_told_statement on alert_told (statement)').execute(database)
}
