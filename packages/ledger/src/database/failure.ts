import { InputError } from '@onrecord/record'
import { diskFull } from './folder.ts'

/** PostgreSQL's own code, which PGlite has too. */
const DISK_FULL = '53100'
/** Codes of a server that goes or has gone, and of a connection that breaks. */
const GONE = /^(?:57P0|08|ECONN|EPIPE|ETIMEDOUT|EHOST)/
/** What pg says of both without a code. */
const GONE_WORDS = /^(?:Connection terminated|timeout exceeded)/

/** What a query's error means for the owner of the ledger; an error of another kind is given back as it is.
 *  @param name  what could not be done: a page, or the ledger itself */
export function failureOf(error: unknown, name: string, ledger: string): unknown {
  if (!(error instanceof Error)) return error
  const { code = '' } = error as NodeJS.ErrnoException
  if (code === DISK_FULL) return diskFull(name, error)
  if (GONE.test(code) || GONE_WORDS.test(error.message))
    return new InputError(
      'no-database',
      name,
      `The database of ${ledger} broke the connection off. Start it, then run the same command again.`,
      {
        cause: error,
      },
    )
  return error
}
