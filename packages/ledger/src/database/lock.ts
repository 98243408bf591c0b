import { mkdir, open, readFile, rm, rmdir, stat } from 'node:fs/promises'
import { InputError } from '@onrecord/record'
import { type Holder, holderHere, isAlive, isElsewhere, parseHolder, printHolder } from './holder.ts'

/** Milliseconds after which a lock that names nobody, or the taking over of one, was left by a process that died in between. */
const GRACE = 10_000

/** Takes a lock file for this process; one that a dead process left is taken over. PGlite itself lets two processes spoil one folder.
 *  @param folder  what the lock is for, as an error names it
 *  @returns  what gives it back
 *  @throws {InputError} `ledger-in-use` */
export async function takeLock(lock: string, folder: string): Promise<() => Promise<void>> {
  const here = printHolder(await holderHere())
  for (;;) {
    try {
      await writeNew(lock, here)
      return () => rm(lock, { force: true })
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error
    }
    const lines = await linesOf(lock)
    if (lines === null) continue
    const holder = parseHolder(lines)
    if (holder ? isElsewhere(holder) || (await isAlive(holder)) : await isYoung(lock)) throw inUse(folder, holder)
    if (!(await removeStale(lock, lines))) throw inUse(folder, null)
  }
}

/** Writes a file that is not there yet; none is left where it cannot be written to the end. */
async function writeNew(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(text)
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
}

/** Removes a lock while it still says what it said: between reading and removing, another process may have taken it over.
 *  @returns  false where another process is about to do the same */
async function removeStale(lock: string, lines: string): Promise<boolean> {
  const guard = `${lock}.takeover`
  try {
    await mkdir(guard)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
    if (await isYoung(guard)) return false
    await rm(guard, { recursive: true, force: true })
    return true
  }
  try {
    if ((await linesOf(lock)) === lines) await rm(lock, { force: true })
    return true
  } finally {
    await rmdir(guard)
  }
}

function inUse(folder: string, holder: Holder | null): InputError {
  const advice = 'Wait for it, or use a postgres:// ledger for several at once.'
  if (!holder) return new InputError('ledger-in-use', folder, `Another process is opening this ledger. ${advice}`)
  if (isElsewhere(holder))
    return new InputError(
      'ledger-in-use',
      folder,
      `Process ${holder.pid} on ${holder.host} has this ledger open. ${advice} Where that machine is gone, delete onrecord.lock in the folder.`,
    )
  return new InputError('ledger-in-use', folder, `Process ${holder.pid} has this ledger open. ${advice}`)
}

/** @returns  null where the file is gone */
async function linesOf(lock: string): Promise<string | null> {
  return readFile(lock, 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  })
}

async function isYoung(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found !== null && Date.now() - found.mtimeMs < GRACE
}

const hasCode = (error: unknown, code: string) => error instanceof Error && (error as NodeJS.ErrnoException).code === code
