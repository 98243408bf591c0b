import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import type { Tables } from '../database/tables.ts'

export const SERVER = process.env.ONRECORD_TEST_POSTGRES ?? 'postgres://root@127.0.0.1:5432/postgres'

/** A new folder. */
export const scratch = () => mkdtempSync(join(tmpdir(), 'onrecord-ledger-'))

async function hasServer(): Promise<string | null> {
  const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    await client.end()
    return null
  } catch (error) {
    return `no PostgreSQL at ${SERVER}: ${(error as Error).message}`
  }
}
const noServer = await hasServer()

/** Where a suite of the ledger runs: in both databases, each time in an empty one. */
export const databases = [
  {
    name: 'PGlite',
    skip: null as string | null,
    make: async () => ({ location: join(scratch(), 'ledger'), drop: async () => {} }),
  },
  {
    name: 'PostgreSQL',
    skip: noServer,
    make: async () => {
      const name = `onrecord_test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`
      const admin = async (command: string) => {
        const client = new pg.Client({ connectionString: SERVER })
        await client.connect()
        await client.query(command)
        await client.end()
      }
      await admin(`create database ${name}`)
      return { location: SERVER.replace(/\/[^/]*$/, `/${name}`), drop: () => admin(`drop database ${name} with (force)`) }
    },
  },
]

/** Where a test keeps a ledger that is not its subject: PostgreSQL where it runs, as it opens a second sooner than a folder. */
export const quickest = databases.findLast(({ skip }) => skip === null) as (typeof databases)[number]

/** Empties every table of a ledger. */
export async function emptied(database: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ table: string }>`select tablename as "table" from pg_tables
    where schemaname = 'public' and tablename not like 'onrecord_migration%'`.execute(database)
  await sql`truncate ${sql.join(rows.map(({ table }) => sql.table(table)))}`.execute(database)
}
