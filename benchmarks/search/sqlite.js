import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { rowsOf } from './rows.js'

const DRIVER = fileURLToPath(new URL('sqlite_fts.py', import.meta.url))

/** Adds the statements of a generated ledger to what a user of a folder would take instead: a file of SQLite with full-text search, by Python's own module.
 *  @param folder  where the file may stand
 *  @returns  `{ rate, opened }`: statements a second, and seconds until the file is open and has answered a search; null where there is no Python with SQLite */
export async function addedToSqlite(folder, size) {
  const child = spawn('python3', [DRIVER, join(folder, 'statements.sqlite')], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = function* () {
    for (const rows of rowsOf(size)) yield `${JSON.stringify(rows)}\n`
  }
  const ended = once(child, 'close')
  try {
    const [told, [code]] = await Promise.all([text(child.stdout), ended, pipeline(Readable.from(lines()), child.stdin)])
    return code === 0 ? JSON.parse(told) : null
  } catch {
    // no Python, or one that broke off: what it says stands on the screen
    return null
  }
}
