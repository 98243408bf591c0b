import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { faultsOf } from '@onrecord/record'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onrecord } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-read-'))
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const story = [
  'PORT VALE (VNA) – The mayor of Port Vale, Ilse Varga, told reporters on Friday that the dam would hold.',
  '“It was built for worse than this,” Varga said. “It will hold.”',
  'Jon Orsos, a farmer, said he had moved his cattle to higher ground.',
  'VNA/1234567',
  'Your Comment',
].join('\n')
const page = file('dam.txt', story)
let server: Server
let base: string
beforeAll(async () => {
  server = createServer((request, response) =>
    request.url === '/dam'
      ? response.setHeader('content-type', 'text/html').end(`<article>${story.replace(/.+/g, '<p>$&</p>')}</article>`)
      : response.writeHead(404).end(),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

test('a page gives a valid record, the same bytes each time', async () => {
  const [first, second] = await Promise.all([onrecord(['read', page, '--format', 'json']), onrecord(['read', page, '--format', 'json'])])
  expect(first).toMatchObject({ code: 0, stderr: '' })
  expect(first.stdout).toBe(second.stdout)
  const record = JSON.parse(first.stdout)
  expect(faultsOf(record)).toEqual([])
  const words = record.statements.map((statement: { content: [number, number][] }) =>
    statement.content.map(([s, e]) => story.slice(s, e)).join(' … '),
  )
  expect(words).toContain('“It was built for worse than this,” … “It will hold.”')
  expect(record.article).toMatchObject({ text: story, storyCode: 'VNA/1234567', dateline: { place: 'PORT VALE' } })
})

test('a page in another language is read, and named on standard error', async () => {
  const german = file(
    'damm.html',
    '<html lang="de"><article><p>Der Damm werde halten, sagte die Bürgermeisterin von Port Vale.</p><p>Ein Bauer, Jon Orsos, brachte sein Vieh auf höheres Gelände.</p></article>',
  )
  const { code, stderr } = await onrecord(['read', german])
  expect(code).toBe(0)
  expect(stderr).toMatch(/^onrecord: .*damm\.html: The page is in German, .*\(other-language\)\n$/)
})

test('the screen shows who, how, the words and where, within its width and without colour when piped', async () => {
  const { stdout } = await onrecord(['read', page], { env: { COLUMNS: '50' } })
  expect(stdout).toContain('Ilse Varga')
  expect(stdout).toContain('“It was built for worse than this,”')
  expect(stdout).toMatch(/direct · ¶2 · \d+–\d+/)
  expect(stdout).not.toContain('\u001b[')
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50)
})

test('colour comes when it is asked for, and NO_COLOR takes it away', async () => {
  expect((await onrecord(['read', page], { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[1m')
  expect((await onrecord(['read', page], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain('\u001b[')
})

test('standard input, addresses, csv and html', async () => {
  const piped = await onrecord(['read', '-', '--format', 'jsonl', '--published', '2026-02-20', '--url', 'https://vale.example/dam'], {
    input: story,
  })
  expect(JSON.parse(piped.stdout).article).toMatchObject({ published: '2026-02-20', url: 'https://vale.example/dam' })
  const fetched = await onrecord(['read', `${base}/dam`, '--allow-private', '--format', 'csv'])
  expect(fetched.stdout.split('\n')[0]).toMatch(/^article,url,outlet,title,published,statement,/)
  expect(fetched.stdout).toContain(`${base}/dam`)
  const html = await onrecord([
    'read',
    file('odd.txt', `Ilse Varga said on Friday that <script>alert(1)</script> was what she wrote.\n${story}`),
    '--format',
    'html',
  ])
  expect(html.stdout).not.toContain('<script>')
  expect(html.stdout).toContain('<mark class="content')
})

test('a formula in a cell of csv is no formula', async () => {
  const { stdout } = await onrecord([
    'read',
    file('formula.txt', '“=HYPERLINK(A1)”\n\nThe mayor, Ilse Varga, said “=1+1 is two” on Friday.'),
    '--format',
    'csv',
  ])
  for (const line of stdout.split('\n')) expect(line).not.toMatch(/(^|,)"?[=+@]/)
})

test('each bad input is one clear line, exit code 1, and the inputs beside it are done', async () => {
  const large = file('large.html', '')
  truncateSync(large, 50 * 2 ** 20)
  const inputs = [
    join(folder, 'none.html'),
    folder,
    file('scan.pdf', '%PDF-1.7'),
    file('photo.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0)),
    large,
    file('empty.html', ''),
    file('front.html', `<html><body><ul>${'<li><a href="/a">A headline of this very day</a></li>'.repeat(20)}</ul></body></html>`),
    `${base}/gone`,
    'http://127.0.0.1/',
    'http://0x7f.1/',
    'ftp://vale.example/dam',
  ]
  const { code, stdout, stderr } = await onrecord([
    'read',
    ...inputs.filter((input) => input !== `${base}/gone`),
    page,
    '--format',
    'jsonl',
  ])
  expect(code).toBe(1)
  expect(stdout.trim().split('\n')).toHaveLength(1)
  const said = stderr.trim().split('\n')
  expect(said.map((line) => /\(([a-z-]+)\)$/.exec(line)?.[1])).toEqual([
    'not-found',
    'is-a-folder',
    'not-text',
    'not-text',
    'too-large',
    'empty-page',
    'not-an-article',
    'inner-address',
    'inner-address',
    'bad-url',
  ])
  expect(said[0]).toBe(`onrecord: ${join(folder, 'none.html')}: There is no such file. Check the path. (not-found)`)
  const gone = await onrecord(['read', `${base}/gone`, '--allow-private'])
  expect(gone).toMatchObject({
    code: 1,
    stderr: `onrecord: ${base}/gone: HTTP 404: The server has no such page. Check the address. (no-such-page)\n`,
  })
})

test('the screen shows what was said, marks what was not, and tells of the rest; the record holds all', async () => {
  const council = file(
    'council.txt',
    'Ilse Varga, the mayor, declined to comment on the sale.\nJon Orsos, a farmer, believes that the bridge is safe.\nVarga said the dam would hold.',
  )
  const [said, all, json] = await Promise.all([
    onrecord(['read', council]),
    onrecord(['read', council, '--family', 'all']),
    onrecord(['read', council, '--format', 'json']),
  ])
  expect(said.stdout).toContain('the dam would hold')
  expect(said.stdout).toMatch(/“declined[^”]*” · not said · /)
  expect(said.stdout).toContain('1 not said · 1 held not shown (--family all)')
  expect(said.stdout).not.toContain('the bridge is safe')
  expect(all.stdout).toMatch(/“believes” · held · /)
  expect(all.stdout).toContain('the bridge is safe')
  const { statements } = JSON.parse(json.stdout)
  expect(statements.map(({ cueClass, family, negated }: { [key: string]: unknown }) => [cueClass, family, negated])).toEqual([
    ['says', 'said', true],
    ['believes', 'held', false],
    ['says', 'said', false],
  ])
})

test('wrong usage is exit code 2 with what to do', async () => {
  for (const args of [
    ['read'],
    ['read', page, '--format', 'xml'],
    ['frobnicate'],
    ['read', page, '--min-confidence', '7'],
    ['read', page, '--family', 'heard'],
    ['read', page, '--family', 'held', '--format', 'json'],
    ['search', 'dam'],
  ]) {
    const { code, stderr } = await onrecord(args)
    expect(code).toBe(2)
    expect(stderr).toMatch(/--help tells more/)
  }
  const { code, stderr } = await onrecord(['read', page, '--published', '18/03/2024'])
  expect(stderr).toContain('Give it as 2024-03-16')
  expect(code).toBe(1)
  expect((await onrecord(['--help'])).code).toBe(0)
  expect((await onrecord(['--version'])).stdout).toBe('0.1.0\n')
})
