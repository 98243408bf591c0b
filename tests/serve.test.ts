import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { onrecord, start } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-serve-'))
const env = { ONRECORD_LEDGER: join(folder, 'ledger') }
const SECRET = 'a-secret-of-some-length'

/** The command, started, and the address that it says. */
async function served(...args: string[]) {
  const child = start(['serve', '--port', '0', ...args], env)
  child.stderr.resume()
  const [said] = await once(child.stdout, 'data')
  return { child, address: String(said).trim() }
}

// making a ledger takes most of a minute where others use the machine too
test('onrecord serve makes a ledger, says where it answers, reads and finds, and ends well on Ctrl-C', { timeout: 240_000 }, async () => {
  const { child, address } = await served()
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  const post = (path: string, body: unknown) =>
    fetch(`${address}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  const text = 'The flood gate will stay shut until the river falls, Ilse Varga, the mayor, told reporters.'
  const read = (await (await post('/api/read', { text })).json()) as { speakers: { name: string }[] }
  expect(read.speakers).toMatchObject([{ name: 'Ilse Varga' }])
  expect(await (await post('/api/articles', { text })).json()).toMatchObject({ added: true, statementCount: 1 })
  expect(await (await fetch(`${address}/api/statements?speaker=varga`)).json()).toMatchObject({
    statements: [{ speaker: { role: 'mayor' } }],
  })
  const inner = await post('/api/read', { url: `${address}/docs` })
  expect([inner.status, await inner.json()]).toMatchObject([403, { code: 'inner-address', errors: [{ field: 'url' }] }])
  expect(await tooLarge(Number(new URL(address).port))).toMatch(/^HTTP\/1.1 413 /)
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
  expect((await onrecord(['search', 'gate'], { env })).stdout).toContain('Ilse Varga')
})

/** What is answered to a request that says it has 100 MB, before it has sent them. */
async function tooLarge(port: number): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write('POST /api/read HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 104857600\r\n\r\n{"text":"')
  const [answer] = await once(socket, 'data')
  socket.destroy()
  return String(answer)
}

test('where other machines reach it, it does not start without a token, and a request needs one', { timeout: 240_000 }, async () => {
  const open = await onrecord(['serve', '--host', '0.0.0.0'], { env })
  expect(open).toMatchObject({ code: 2, stderr: expect.stringContaining('Give a --token, or listen on 127.0.0.1.') })
  const weak = await onrecord(['serve', '--token', 'read:short'], { env })
  expect(weak).toMatchObject({ code: 2, stderr: expect.stringContaining('16 characters or more') })
  const proxied = await onrecord(['serve', '--trusted-proxy', '127.0.0.1'], { env })
  expect(proxied).toMatchObject({ code: 2, stderr: expect.stringContaining('others reach it by the --trusted-proxy. Give a --token.') })
  const nobody = await onrecord(['serve', '--trusted-proxy', 'localhost', '--token', SECRET], { env })
  expect(nobody).toMatchObject({ code: 2, stderr: expect.stringContaining('localhost is no address') })
  const { child, address } = await served('--host', '0.0.0.0', '--token', `read:${SECRET}`)
  const at = address.replace('0.0.0.0', '127.0.0.1')
  expect((await fetch(`${at}/api/feeds`)).status).toBe(401)
  expect((await fetch(`${at}/api/feeds`, { headers: { authorization: `Bearer ${SECRET}` } })).status).toBe(200)
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})
