import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { type AddressInfo, BlockList, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ledger, openLedger } from '../packages/ledger/src/index.ts'
import { quickest } from '../packages/ledger/src/trial/databases.ts'
import { recordOf } from '../packages/ledger/src/trial/record.ts'
import { api, type Listening, listen } from '../packages/server/src/index.ts'
import { servicesOf } from './services.ts'

const SECRET = 'the-secret-of-an-editor'
/** What may be asked in a minute. */
const MOST = 3

let place: Awaited<ReturnType<typeof quickest.make>>
let ledger: Ledger
const record = recordOf([['Ilse Varga', 'the dam will hold']])
const open: (() => Promise<unknown>)[] = []
beforeAll(async () => {
  place = await quickest.make()
  ledger = await openLedger(place.location)
  await ledger.add(record)
})
afterAll(async () => {
  for (const close of open) await close()
  await ledger.close()
  await place.drop()
})

/** A server that believes 127.0.0.1, and nobody else. */
async function served(requestsPerMinute?: number): Promise<Listening> {
  const proxies = new BlockList()
  proxies.addAddress('127.0.0.1')
  const tokens = [{ secret: SECRET, scopes: ['read', 'check', 'add'] as const }]
  const app = api(servicesOf(ledger), { tokens, isLoopback: false, proxies, requestsPerMinute })
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  open.push(server.close)
  return server
}

type Asking = { readonly from?: string; readonly method?: string; readonly headers?: { [name: string]: string }; readonly body?: string }

/** Asks from an address of this machine, as a server in front or a stranger would. */
async function ask(address: string, { from = '127.0.0.1', method, headers, body }: Asking = {}): Promise<IncomingMessage> {
  const asking = request(address, { localAddress: from, method, headers, agent: false })
  asking.end(body)
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  answer.resume()
  return answer
}

test('each client that the server in front names has a limit of its own, and nobody gets another by naming more', async () => {
  const { address } = await served(MOST)
  const docs = `${address}/openapi.json`
  const statuses = async (count: number, asking: (i: number) => Asking) => {
    const all: (number | undefined)[] = []
    for (let i = 0; i < count; i++) all.push((await ask(docs, asking(i))).statusCode)
    return all
  }
  const named = (forwarded: string, from?: string): Asking => ({ from, headers: { 'x-forwarded-for': forwarded } })
  expect(await statuses(MOST + 1, () => named('203.0.113.1'))).toEqual([200, 200, 200, 429])
  // another client of the same server in front
  expect(await statuses(1, () => named('203.0.113.2'))).toEqual([200])
  // what the client wrote itself stands before what the server in front added
  expect(await statuses(1, (i) => named(`198.51.100.${i}, 203.0.113.1`))).toEqual([429])
  // two servers in front, and addresses with a port
  expect(await statuses(1, () => named('203.0.113.1:4711, 127.0.0.1'))).toEqual([429])
  expect(await statuses(MOST + 1, () => named('[2001:db8::1]:4711'))).toEqual([200, 200, 200, 429])
  expect(await statuses(1, () => named('2001:db8::1'))).toEqual([429])
  // from anybody else the header is a claim
  expect(await statuses(MOST + 1, (i) => named(`198.51.100.${i}`, '127.0.0.2'))).toEqual([200, 200, 200, 429])
  // what is no address ends what is believed: the limit is that of the server in front
  expect(await statuses(MOST + 1, (i) => named(`unknown-${i}`))).toEqual([200, 200, 200, 429])
})

test('a form is taken from the address that the browser has, behind a server that speaks https, and from no other', async () => {
  const { address } = await served()
  const host = new URL(address).host
  const send = async (origin: string, headers: { [name: string]: string }, from?: string) => {
    const form = { origin, host, 'content-type': 'application/x-www-form-urlencoded', ...headers }
    const answer = await ask(`${address}/sign-in`, { from, method: 'POST', headers: form, body: `token=${SECRET}` })
    return [answer.statusCode, String(answer.headers['set-cookie'] ?? '').includes('; Secure')]
  }
  const https = { 'x-forwarded-proto': 'https' }
  expect(await send('https://desk.example', { ...https, 'x-forwarded-host': 'desk.example' })).toEqual([303, true])
  expect(await send('https://desk.example', { ...https, host: 'desk.example' })).toEqual([303, true])
  expect(await send('https://desk.example:8443', { ...https, 'x-forwarded-host': 'desk.example:8443' })).toEqual([303, true])
  expect(await send('https://evil.example', { ...https, 'x-forwarded-host': 'desk.example' })).toEqual([403, false])
  // the last counts: a client can have written one before
  expect(await send('https://evil.example', { ...https, 'x-forwarded-host': 'evil.example, desk.example' })).toEqual([403, false])
  expect(await send('https://desk.example', { ...https, 'x-forwarded-host': 'desk.example' }, '127.0.0.2')).toEqual([403, false])
  expect(await send('https://desk.example', { ...https, 'x-forwarded-host': ':::' })).toEqual([403, false])
  expect(await send(address, {})).toEqual([303, false])
})

test('a password that the server in front asks for does not stand in the way of the cookie', async () => {
  const { address } = await served()
  const cookie = `onrecord_token=${SECRET}`
  const status = async (authorization: string) => (await ask(`${address}/api/feeds`, { headers: { cookie, authorization } })).statusCode
  expect(await status('Basic ZGVzazpkZXNr')).toBe(200)
  expect(await status('Bearer the-secret-of-nobody')).toBe(401)
})

/** The lines of an example of the page of the docs. */
const exampleOf = (heading: string): string => {
  const page = readFileSync(new URL('../docs/guide/behind-a-proxy.md', import.meta.url), 'utf8')
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) as string
  return (section.match(/^ {4}.*$/gm) as string[]).map((line) => line.slice(4)).join('\n')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** What curl prints; the server is in this process, which may not wait for it otherwise. */
const curl = (port: number, ...args: string[]): Promise<string> =>
  text(spawn('curl', ['-sk', '--max-time', '20', '--resolve', `desk.example:${port}:127.0.0.1`, ...args]).stdout)

/** Has curl print the status alone. */
const STATUS = ['-o', '/dev/null', '-w', '%{http_code}']

/** Signs in, asks for a quote and listens, through a server that was started as the docs say. */
async function expectServed(port: number): Promise<void> {
  const at = `https://desk.example:${port}`
  for (let tries = 0; (await curl(port, ...STATUS, `${at}/openapi.json`)) !== '200'; tries++) {
    if (tries > 100) throw new Error('the server in front does not answer')
    await setTimeout(100)
  }
  const signedIn = (origin: string) => curl(port, '-i', '-H', `origin: ${origin}`, '-d', `token=${SECRET}`, `${at}/sign-in`)
  expect(await signedIn(at)).toMatch(/^HTTP\S+ 303[\s\S]*set-cookie: onrecord_token=[^\n]*; Secure/i)
  expect(await signedIn('https://evil.example')).toMatch(/^HTTP\S+ 403/)
  const bearer = ['-H', `authorization: Bearer ${SECRET}`]
  expect(JSON.parse(await curl(port, ...bearer, `${at}/api/statements?speaker=varga`))).toMatchObject({
    statements: [{ speaker: { name: 'Ilse Varga' } }],
  })
  const body = join(mkdtempSync(join(tmpdir(), 'onrecord-body-')), 'body.json')
  writeFileSync(body, JSON.stringify({ text: 'The dam holds. '.repeat(200_000) }))
  const sent = ['-H', 'content-type: application/json', '-d', `@${body}`]
  expect(await curl(port, ...STATUS, ...bearer, ...sent, `${at}/api/read`)).toBe('200')
  // told at once, and not when a buffer is full
  const start = await ledger.arrivalPlace()
  await ledger.add(recordOf([['Ida Moor', `the road to ${port} is shut`]], { outlet: 'Orm Daily' }))
  const args = ['-skN', '--max-time', '20', '--resolve', `desk.example:${port}:127.0.0.1`, ...bearer, `${at}/api/events?after=${start}`]
  const listening = spawn('curl', args)
  let told = ''
  for await (const part of listening.stdout) {
    told += part
    if (told.includes('Orm Daily')) break
  }
  listening.kill()
  expect(told).toContain('event: article')
}

/** The text of an example with this machine's ports and certificate. */
async function started(command: string, example: string, args: (file: string) => string[], change: (text: string, given: Given) => string) {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-front-'))
  // nginx that root starts works as somebody else
  chmodSync(folder, 0o755)
  const made = spawnSync('openssl', [...CERTIFICATE, '-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')])
  expect(made.status).toBe(0)
  const { address } = await served()
  const port = await freePort()
  const file = join(folder, 'front.conf')
  writeFileSync(file, change(exampleOf(example), { folder, port, address: new URL(address).host }))
  const child = spawn(command, args(file), { env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } })
  const said = text(child.stderr)
  open.unshift(async () => {
    child.kill()
    await said
  })
  await expectServed(port)
}

type Given = { readonly folder: string; readonly port: number; readonly address: string }
const CERTIFICATE = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=desk.example'.split(' ')
const has = (command: string) => spawnSync(command, ['-v']).error === undefined

test.skipIf(!has('nginx') || !has('curl'))(
  'nginx as the docs have it: people sign in, large pages come through, what comes in is told at once',
  async () => {
    await started(
      'nginx',
      'nginx',
      (file) => ['-g', 'daemon off; error_log stderr;', '-c', file],
      (example, { folder, port, address }) => {
        const server = example
          .replace('listen 443', `listen 127.0.0.1:${port}`)
          .replace('/etc/ssl/desk.example.pem', join(folder, 'cert.pem'))
          .replace('/etc/ssl/desk.example.key', join(folder, 'key.pem'))
          .replace('127.0.0.1:8484', address)
        const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')
        return `pid ${folder}/pid;\nevents {}\nhttp {\naccess_log off;\n${paths}\n${server}\n}`
      },
    )
  },
)

test.skipIf(!has('caddy') || !has('curl'))('Caddy as the docs have it does the same', async () => {
  await started(
    'caddy',
    'Caddy',
    (file) => ['run', '--adapter', 'caddyfile', '--config', file],
    (example, { folder, port, address }) => {
      const site = example
        .replace('desk.example {', `https://desk.example:${port} {\n  bind 127.0.0.1\n  tls ${folder}/cert.pem ${folder}/key.pem`)
        .replace('127.0.0.1:8484', address)
      return `{\n  admin off\n  auto_https disable_redirects\n}\n${site}`
    },
  )
})
