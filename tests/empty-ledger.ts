import { afterAll } from 'vitest'
import { databases } from '../packages/ledger/src/trial/databases.ts'

/** The location of a new ledger, which goes after the tests of the file. In PostgreSQL where it runs, as a process opens one there a second sooner than
 *  a folder: where the folder is the subject, a test names its own. Called at the head of a file, where it can be told to wait for the end. */
export async function emptyLedger(): Promise<string> {
  const fit = databases.filter(({ skip }) => !skip)
  const { location, drop } = await (fit.at(-1) as (typeof fit)[number]).make()
  afterAll(drop)
  return location
}
