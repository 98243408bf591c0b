import { afterAll } from 'vitest'
import { quickest } from '../packages/ledger/src/trial/databases.ts'

/** The location of a new ledger, which goes after the tests of the file; where a folder is the subject, a test names its own.
 *  Called at the head of a file, where it can be told to wait for the end. */
export async function emptyLedger(): Promise<string> {
  const { location, drop } = await quickest.make()
  afterAll(drop)
  return location
}
