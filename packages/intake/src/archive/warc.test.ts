import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { partsOf } from '../parts/parts-of.ts'
import { sourceFromFile } from '../parts/source-from-file.ts'
import { archived, http, pageOf, warcinfo } from './trial.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-warc-'))
const told = async (bytes: Uint8Array, name = 'crawl.warc') => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const found: string[] = []
  for await (const part of partsOf(await sourceFromFile(path)))
    if (part.kind === 'page') found.push(`${part.page.url} ${part.page.fetched} ${part.read().article.text}`)
    else if (part.kind === 'fault') found.push(part.fault.message.replace(path, name))
  return found
}

const dam = pageOf('The dam at Port Vale will hold until the river falls, Ilse Varga, the mayor, told reporters on Friday.')
const road = pageOf('The road to Melk is shut for a week, Jon Orsos, a farmer, said on Friday, and nobody had told him why.')
const records = [
  warcinfo,
  archived('https://vale.example/dam', http(dam)),
  archived('https://vale.example/dam.jpg', http('…', { 'content-type': 'image/jpeg' })),
  archived('https://vale.example/gone', http('gone', {}, '404 Not Found')),
  archived('https://vale.example/road', http(road)),
]
const first = 'https://vale.example/dam 2026-02-20T09:00:00.000Z The dam at Port Vale will hold'
const second = 'https://vale.example/road 2026-02-20T09:00:00.000Z The road to Melk'

test('pages are read, pictures and what the server had not are passed over; gzip record by record and of the whole file alike', async () => {
  for (const bytes of [
    Buffer.concat(records),
    Buffer.concat(records.map((record) => gzipSync(record))),
    gzipSync(Buffer.concat(records)),
  ]) {
    const found = await told(bytes)
    expect(found).toHaveLength(2)
    expect(found[0]).toContain(first)
    expect(found[1]).toContain(second)
  }
})

test('a payload comes out of its chunks and its compression, and as it is where the archive has unpacked it before', async () => {
  const chunked = `${dam.length.toString(16)}\r\n${dam}\r\n0\r\n\r\n`
  const bodies = [
    http(chunked, { 'transfer-encoding': 'chunked' }),
    http(gzipSync(dam), { 'content-encoding': 'gzip' }),
    http(brotliCompressSync(dam), { 'content-encoding': 'br' }),
    http(dam, { 'content-encoding': 'br' }),
    http(dam, { 'content-encoding': 'gzip' }),
  ]
  for (const body of bodies) expect((await told(archived('https://vale.example/dam', body)))[0]).toContain(first)
})

test('a record that says "as before" gives the page again, under its own address and time', async () => {
  const headers = { 'WARC-Payload-Digest': 'sha1:DAM' }
  const revisit = archived('https://vale.example/again', http(''), {
    ...headers,
    'WARC-Type': 'revisit',
    'WARC-Date': '2026-03-01T00:00:00Z',
  })
  const all = [warcinfo, archived('https://vale.example/dam', http(dam), headers), revisit]
  for (const bytes of [Buffer.concat(all), Buffer.concat(all.map((record) => gzipSync(record))), gzipSync(Buffer.concat(all))]) {
    const found = await told(bytes)
    expect(found[1]).toContain('https://vale.example/again 2026-03-01T00:00:00.000Z The dam at Port Vale will hold')
  }
  expect(await told(revisit)).toEqual([
    'https://vale.example/again: The archive says that this page was as once before, and no archive before it holds that. Give that archive first. (not-archived)',
  ])
})

test('wherever an archive is cut, what stands before is read, and the rest is named with its offset', async () => {
  for (const one of [records, records.map((record) => gzipSync(record))]) {
    const whole = Buffer.concat(one)
    const start = whole.length - (one.at(-1)?.length ?? 0)
    for (const cut of [start + 12, start + 150, whole.length - 60]) {
      const found = await told(whole.subarray(0, cut))
      expect(found[0]).toContain(first)
      expect(found.slice(1)).toEqual([
        `crawl.warc: The archive breaks off or is broken in the record at byte ${start.toLocaleString('en')}; what stands before is read. Get the file again. (broken-archive)`,
      ])
    }
  }
})

test('garbage inside an archive is named with its offset', async () => {
  const found = await told(Buffer.concat([...records, Buffer.from('garbage\r\n\r\nand more of it\r\n\r\n')]))
  expect(found).toHaveLength(3)
  expect(found[2]).toContain(`in the record at byte ${Buffer.concat(records).length.toLocaleString('en')};`)
})

test('a page of more than 20 MB, and a bomb of one, are left out by name, and the next is read', async () => {
  const zeros = Buffer.alloc(21 * 2 ** 20)
  for (const body of [http(zeros), http(gzipSync(zeros), { 'content-encoding': 'gzip' })]) {
    const found = await told(Buffer.concat([archived('https://vale.example/zeros', body), ...records]))
    expect(found).toHaveLength(3)
    expect(found[0]).toMatch(/^https:\/\/vale\.example\/zeros: The page is larger than 20 MB\..* \(too-large\)$/)
  }
})
