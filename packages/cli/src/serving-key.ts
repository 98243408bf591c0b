import type { KeyObject } from 'node:crypto'
import { InputError } from '@onrecord/record'
import { report } from './failures.ts'
import { signingKey } from './signing-key.ts'

/** The key that a server signs with: of a file, which is read at once, or the user's own once it is needed.
 *  @returns  gives it; throws an {@link InputError} `no-key` to who asked for a signature, and says here why
 *  @throws {InputError} `bad-key` */
export async function servingKey(file: string | undefined): Promise<() => Promise<KeyObject>> {
  if (file !== undefined) {
    const key = await signingKey(file)
    return async () => key
  }
  let own: Promise<KeyObject> | null = null
  return () => {
    own ??= signingKey(undefined).catch((error: unknown) => {
      own = null
      report(error, 'the key')
      throw new InputError('no-key', 'receipt', 'The server has no key that it could sign with. Have it started with --key FILE.')
    })
    return own
  }
}
