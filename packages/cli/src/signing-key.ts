import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { publicKeyOf } from '@onrecord/ledger/bundle'
import { InputError } from '@onrecord/record'
import { notWritten } from './into-file.ts'
import { safe } from './print/safe.ts'

const MAKE_ONE = 'Make one: openssl genpkey -algorithm ed25519 -out FILE'

/** The key that bundles are signed with: of a file, or the user's own, which is made the first time it is needed.
 *  @throws {InputError} `bad-key`, `not-written` */
export async function signingKey(file: string | undefined): Promise<KeyObject> {
  if (file !== undefined) {
    const pem = await pemIn(file)
    if (pem === null) throw new InputError('bad-key', file, `There is no key at this path. Check it. ${MAKE_ONE}`)
    return keyIn(pem, file)
  }
  const own = join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'onrecord', 'key.pem')
  const pem = await pemIn(own)
  return pem === null ? madeKey(own) : keyIn(pem, own)
}

async function pemIn(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new InputError('bad-key', file, 'The key cannot be read. Check its path and its permissions.', { cause })
  }
}

function keyIn(pem: string, file: string): KeyObject {
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch (cause) {
    throw new InputError('bad-key', file, `This is no private key in PEM, or it has a password. ${MAKE_ONE}`, { cause })
  }
  throw new InputError('bad-key', file, `This is no Ed25519 key. ${MAKE_ONE}`)
}

async function madeKey(file: string): Promise<KeyObject> {
  const { privateKey } = generateKeyPairSync('ed25519')
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    throw notWritten(error, file)
  }
  process.stderr.write(
    `onrecord: A key was made: ${safe(file)}. Keep it, and a copy. What it signs is known by ${publicKeyOf(privateKey)}.\n`,
  )
  return privateKey
}
