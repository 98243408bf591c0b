import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { signingKey } from './signing-key.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-key-'))
const at = (name: string) => join(folder, name)
afterEach(() => {
  vi.unstubAllEnvs()
})

test('the own key is made once, for its owner’s eyes only', async () => {
  vi.stubEnv('XDG_CONFIG_HOME', at('config'))
  const key = await signingKey(undefined)
  expect(statSync(at('config/onrecord/key.pem')).mode & 0o777).toBe(0o600)
  expect((await signingKey(undefined)).equals(key)).toBe(true)
  expect((await signingKey(at('config/onrecord/key.pem'))).equals(key)).toBe(true)
})

test('what is no private Ed25519 key is refused, and none is made where one was named', async () => {
  const pem = { type: 'pkcs8', format: 'pem' } as const
  writeFileSync(at('text.pem'), 'no key')
  writeFileSync(at('rsa.pem'), generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export(pem))
  writeFileSync(at('locked.pem'), generateKeyPairSync('ed25519').privateKey.export({ ...pem, cipher: 'aes-256-cbc', passphrase: 'x' }))
  for (const name of ['none.pem', 'text.pem', 'rsa.pem', 'locked.pem', '.'])
    await expect(signingKey(at(name))).rejects.toThrow(/\(bad-key\)$/)
})
