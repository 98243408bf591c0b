import { readFile, rm, writeFile } from 'node:fs/promises'
import type { Kysely } from 'kysely'
import { endRun } from '../inputs.ts'
import type { Tables } from './tables.ts'

/** The run that came to its end with the closing of a folder's ledger, in a file beside the database. It is written once the database is closed: a command that
 *  is killed before has not ended, and the same command goes on where it was. */
export class EndedRun {
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  write(run: string): Promise<void> {
    return writeFile(this.#file, run)
  }

  /** Forgets what counts as done in that run alone. */
  async forget(database: Kysely<Tables>): Promise<void> {
    const run = await readFile(this.#file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
      return null
    })
    if (run === null) return
    await endRun(database, run)
    await rm(this.#file)
  }
}
