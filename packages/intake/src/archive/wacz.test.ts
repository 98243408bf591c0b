import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { partsOf } from '../parts/parts-of.ts'
import { sourceFromFile, sourceFromStream } from '../parts/source-from-file.ts'
import { archived, http, pageOf, warcinfo } from './trial.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-wacz-'))
const path = join(folder, 'crawl.wacz')

type Entry = { readonly name: string; readonly bytes: Uint8Array; readonly isDeflated?: boolean }

/** A zip, written by hand: no writer of zips lets names point outside. */
function zip(entries: readonly Entry[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes, isDeflated = false } of entries) {
    const stored = isDeflated ? deflateRawSync(bytes) : Buffer.from(bytes)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(isDeflated ? 8 : 0, 4)
    fields.writeUInt32LE(crc32(bytes), 10)
    fields.writeUInt32LE(stored.length, 14)
    fields.writeUInt32LE(bytes.length, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), stored])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, tail, Buffer.from(name)]))
    parts.push(local)
    offset += local.length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(Buffer.concat(directory).length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\x05\x06'), end])
}

const told = async (bytes: Uint8Array) => {
  writeFileSync(path, bytes)
  const found: string[] = []
  for await (const part of partsOf(await sourceFromFile(path)))
    found.push(
      part.kind === 'page' ? `${part.page.url}` : part.kind === 'fault' ? part.fault.message.replace(path, 'crawl.wacz') : part.kind,
    )
  return found
}

const page = pageOf('The dam at Port Vale will hold until the river falls, Ilse Varga, the mayor, told reporters on Friday.')
const digest = { 'WARC-Payload-Digest': 'sha1:DAM' }
const first = [warcinfo, archived('https://vale.example/dam', http(page), digest)]
const revisit = archived('https://vale.example/again', http(''), { ...digest, 'WARC-Type': 'revisit' })
const members = [
  { name: 'datapackage.json', bytes: Buffer.from('{}') },
  { name: 'archive/one.warc.gz', bytes: Buffer.concat(first.map((record) => gzipSync(record))) },
  { name: 'archive/two.warc.gz', bytes: gzipSync(revisit) },
]

test('the WARC files in a WACZ are read, one may refer to another, and so from a stream', async () => {
  expect(await told(zip(members))).toEqual(['https://vale.example/dam', 'https://vale.example/again'])
  const found: string[] = []
  const stream = (async function* () {
    yield zip(members)
  })()
  for await (const part of partsOf(sourceFromStream(stream))) found.push(part.kind)
  expect(found).toEqual(['page', 'page'])
})

test('WARC files that the zip compresses are read too', async () => {
  expect(await told(zip([{ name: 'one.warc', bytes: Buffer.concat(first), isDeflated: true }]))).toEqual(['https://vale.example/dam'])
})

test('entries that point outside the archive are refused, the others are read', async () => {
  for (const name of ['../../etc/one.warc', '/etc/one.warc', 'C:\\one.warc'])
    expect(await told(zip([{ ...members[1], name } as Entry, ...members]))).toEqual([
      `crawl.wacz: The entry "${name}" points outside the archive. It is left out. (broken-archive)`,
      'https://vale.example/dam',
      'https://vale.example/again',
    ])
})

test('an entry that is no WARC is named, a zip without any and a zip that breaks off are one clear error', async () => {
  expect(await told(zip([{ name: 'a.warc', bytes: Buffer.alloc(1000) }, ...members]))).toEqual([
    'crawl.wacz a.warc: This is no WARC. It is left out. (broken-archive)',
    'https://vale.example/dam',
    'https://vale.example/again',
  ])
  await expect(told(zip([{ name: 'word/document.xml', bytes: Buffer.from('<w/>') }]))).rejects.toThrow('without WARC files.')
  await expect(told(zip(members).subarray(0, 300))).rejects.toThrow('The zip is broken: ')
})
