import { InputError } from '@onrecord/record'
import { type Kysely, Migrator, sql } from 'kysely'
import * as statements from './0001-statements.ts'
import * as family from './0002-family.ts'
import * as speakers from './0003-speakers.ts'
import * as inputs from './0004-inputs.ts'
import * as matches from './0005-matches.ts'
import * as versions from './0007-versions.ts'
import * as checks from './0008-checks.ts'
import * as people from './0009-people.ts'
import * as search from './0010-search.ts'
import * as feeds from './0011-feeds.ts'
import * as alerts from './0012-alerts.ts'
import * as keys from './0013-keys.ts'
import * as namings from './0014-namings.ts'
import * as queue from './0020-queue.ts'
import * as noted from './0021-noted.ts'
import * as tellings from './0022-tellings.ts'
import * as countries from './0030-countries.ts'
import * as addresses from './0033-addresses.ts'
import * as toldStatements from './0034-told-statements.ts'
import * as reasons from './0035-reasons.ts'

/** Numbered, forward only; a migration that has landed never changes. */
const MIGRATIONS = {
  '0001-statements': statements,
  '0002-family': family,
  '0003-speakers': speakers,
  '0004-inputs': inputs,
  '0005-matches': matches,
  '0007-versions': versions,
  '0008-checks': checks,
  '0009-people': people,
  '0010-search': search,
  '0011-feeds': feeds,
  '0012-alerts': alerts,
  '0013-keys': keys,
  '0014-namings': namings,
  '0020-queue': queue,
  '0021-noted': noted,
  '0022-tellings': tellings,
  '0030-countries': countries,
  '0033-addresses': addresses,
  '0034-told-statements': toldStatements,
  '0035-reasons': reasons,
}

/** A name of our own: another program's `kysely_migration` in the same database is not ours. */
const DONE = 'onrecord_migration'

/** Brings a ledger to the schema of this version, in one transaction.
 *  @param name  the ledger, as an error may print it
 *  @throws {InputError} `ledger-too-new` where a later version of onrecord wrote it, `not-a-ledger` where the tables are another program's */
export async function migrate(database: Kysely<unknown>, name: string): Promise<void> {
  if (await hasTable(database, DONE)) {
    const { rows } = await sql<{ name: string }>`select name from ${sql.table(DONE)} order by name`.execute(database)
    const unknown = rows.find((row) => !Object.hasOwn(MIGRATIONS, row.name))
    if (unknown)
      throw new InputError(
        'ledger-too-new',
        name,
        `This ledger was written by a newer onrecord (${unknown.name}). Update onrecord to open it.`,
      )
  }
  const { error } = await new Migrator({
    db: database,
    provider: { getMigrations: async () => MIGRATIONS },
    migrationTableName: DONE,
    migrationLockTableName: `${DONE}_lock`,
    // two that are worked on at once land in any order, and none of them hangs on the other
    allowUnorderedMigrations: true,
  }).migrateToLatest()
  if (isTaken(error))
    throw new InputError('not-a-ledger', name, 'This database holds tables of another program. Give a database of its own.', {
      cause: error,
    })
  if (error) throw error
}

async function hasTable(database: Kysely<unknown>, table: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select to_regclass(${table}) is not null as found`.execute(database)
  return rows[0]?.found === true
}

const DUPLICATE_TABLE = '42P07'
const isTaken = (error: unknown) => error instanceof Error && (error as Error & { code?: unknown }).code === DUPLICATE_TABLE
