import { readFile, rename, rm } from 'node:fs/promises'
import { InputError } from '@onrecord/record'
import { Kysely, PostgresDialect } from 'kysely'
import { endRun } from '../inputs.ts'
import type { EndedRun } from './ended-run.ts'
import { asInputError, diskFull, type Folder, isFull, takeFolder } from './folder.ts'
import { PgliteDialect } from './pglite-dialect.ts'
import type { Tables } from './tables.ts'

export type OpenDatabase = {
  readonly database: Kysely<Tables>
  /** @param ended  the run that comes to its end with this, the last thing that is done */
  readonly close: (ended?: string) => Promise<void>
  /** The run that ended when a folder was last closed; null for a database, which forgets it at once. */
  readonly endedRun: EndedRun | null
}

/** Opens the database of a ledger: a `postgres://` address, or a folder for the embedded PGlite.
 *  @param isMaking  whether a folder that is missing is made
 *  @throws {InputError} `no-database`, and those of {@link takeFolder} */
export async function openDatabase(location: string, isMaking = true): Promise<OpenDatabase> {
  if (/^postgres(?:ql)?:\/\//i.test(location)) return openPostgres(location)
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(location))
    throw new InputError('not-a-ledger', nameOf(location), 'A ledger is a folder or a postgres:// address.')
  return openFolder(location, isMaking)
}

/** A location as an error may print it: without user, password and options. */
export function nameOf(location: string): string {
  return location.replace(/^([a-z][a-z\d+.-]*:\/\/)(?:.*@)?([^?]*).*$/is, '$1$2')
}

async function openFolder(folder: string, isMaking: boolean): Promise<OpenDatabase> {
  const taken = await takeFolder(folder, isMaking)
  try {
    const client = await openPglite(taken)
    const database = new Kysely<Tables>({ dialect: new PgliteDialect(client) })
    const close = async (ended?: string) => {
      await database.destroy()
      if (ended !== undefined) await taken.endedRun.write(ended)
    }
    return { database, endedRun: taken.endedRun, close: (ended) => close(ended).finally(taken.release) }
  } catch (cause) {
    if (!taken.isMade) await rm(taken.making, { recursive: true, force: true })
    const isShort = !taken.isMade && (await isFull(folder))
    await taken.release()
    const known = isShort ? diskFull(folder, cause) : asInputError(cause, folder)
    if (known instanceof InputError) throw known
    throw new InputError(
      'not-a-ledger',
      folder,
      'The ledger in this folder cannot be opened. Take a copy of the folder and report the error.',
      { cause },
    )
  }
}

async function openPglite({ data, making, isMade }: Folder) {
  const { PGlite } = await import('@electric-sql/pglite')
  if (!isMade) {
    await rm(making, { recursive: true, force: true })
    await (await PGlite.create({ dataDir: making, ...(await emptyDatabase()) })).close()
    await rename(making, data)
  }
  return PGlite.create({ dataDir: data })
}

/** The empty database that the build laid beside the program; where there is none, PGlite makes one itself, which takes it four seconds. */
async function emptyDatabase(): Promise<{ loadDataDir?: Blob }> {
  try {
    return { loadDataDir: new Blob([await readFile(new URL('../../dist/new-database.tar.gz', import.meta.url))]) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}

async function openPostgres(address: string): Promise<OpenDatabase> {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({ connectionString: address, max: 4, connectionTimeoutMillis: 5000 })
  // a connection that breaks fails its query, and the next query has a new one; unheard, the error would end the program besides
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  try {
    const client = await pool.connect()
    client.release()
  } catch (cause) {
    await pool.end()
    throw new InputError(
      'no-database',
      nameOf(address),
      'The database does not answer. Start it, or check the address, the user and the password.',
      { cause },
    )
  }
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const close = async (ended?: string) => {
    if (ended !== undefined) await endRun(database, ended)
  }
  return { database, endedRun: null, close: (ended) => close(ended).finally(() => database.destroy()) }
}
