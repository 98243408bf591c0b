import { mkdir, readdir, stat, statfs } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { InputError } from '@onrecord/record'
import { EndedRun } from './ended-run.ts'
import { takeLock } from './lock.ts'

/** What the program itself puts beside the database begins so. */
const OWN = 'onrecord.'
/** Bytes that a new database takes (PGlite 0.5: 39 MB). */
const NEW_DATABASE = 40 * 2 ** 20

export type Folder = {
  /** Where the database stands. */
  readonly data: string
  /** Where a new database is made: it takes its place by one renaming, so that a kill leaves no half of one. */
  readonly making: string
  /** Whether there is a database already. */
  readonly isMade: boolean
  readonly endedRun: EndedRun
  /** Gives the folder back. */
  readonly release: () => Promise<void>
}

/** Takes a ledger's folder for this process.
 *  @param isMaking  whether it is made where it is missing
 *  @throws {InputError} `no-ledger`, `ledger-in-use`, `not-a-ledger`, `not-readable`, `disk-full` */
export async function takeFolder(folder: string, isMaking: boolean): Promise<Folder> {
  try {
    if (folder.trim() === '') throw new InputError('not-a-ledger', `"${folder}"`, 'No folder can have this name. Give another one.')
    if (isMaking) await makeFolder(resolve(folder))
    await refuseOther(folder, isMaking)
    const release = await takeLock(join(folder, `${OWN}lock`), folder)
    const data = join(folder, 'data')
    // looked at under the lock: another process may have made it just now
    const endedRun = new EndedRun(join(folder, `${OWN}ended`))
    return { data, making: join(folder, `${OWN}making`), isMade: await isDatabase(data), endedRun, release }
  } catch (error) {
    throw asInputError(error, folder)
  }
}

/** Makes a folder and those above it. Node's own way turns in a circle for ever where the system makes none, as in /proc. */
async function makeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    return null
  })
  if (found?.isDirectory()) return
  if (found) throw Object.assign(new Error('a file stands there'), { code: 'ENOTDIR' })
  await makeFolder(dirname(folder))
  await mkdir(folder).catch(async (error: unknown) => {
    // another process may have made it just now
    if (!(await stat(folder).catch(() => null))?.isDirectory()) throw error
  })
}

async function refuseOther(folder: string, isMaking: boolean): Promise<void> {
  if (await isDatabase(join(folder, 'data'))) return
  const others = await readdir(folder)
    .then((names) => names.filter((name) => !name.startsWith(OWN)))
    .catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' || isMaking) throw error
      return []
    })
  if (others.length === 0 && isMaking) return
  if (others.length === 0)
    throw new InputError('no-ledger', folder, 'There is no ledger here. Check the path, or make one with onrecord add.')
  throw new InputError('not-a-ledger', folder, 'This folder holds other files. Give a new folder, or the one of a ledger.')
}

const isDatabase = async (data: string) => (await stat(join(data, 'PG_VERSION')).catch(() => null)) !== null

/** Whether the disk has less room than a new database takes. */
export async function isFull(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize < NEW_DATABASE
}

/** An error of the file system, said to the owner of the folder. */
export function asInputError(error: unknown, folder: string): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new InputError('not-readable', folder, 'The folder may not be written. Check its permissions.', { cause: error })
    case 'EEXIST':
      return new InputError('not-a-ledger', folder, 'A link that leads nowhere has this name. Mend it, or give another folder.', {
        cause: error,
      })
    case 'ENOTDIR':
      return new InputError('not-a-ledger', folder, 'This is a file. Give a folder for the ledger.', { cause: error })
    case 'ENOENT':
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return new InputError('not-a-ledger', folder, 'No folder can have this name. Give another one.', { cause: error })
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(folder, error)
    default:
      return error
  }
}

/** @param name  what has no room: the ledger, or the page that is not kept */
export const diskFull = (name: string, cause: unknown) =>
  new InputError('disk-full', name, 'There is no room left on the disk of the ledger. Make some, then run the same command again.', {
    cause,
  })
