import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InputError, type Page } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '../database/open.ts'
import { type Addition, givenRecord, Ledger, openLedger } from '../index.ts'
import { migrate } from '../migrations/index.ts'
import { databases, scratch } from '../trial/databases.ts'
import { recordOf } from '../trial/record.ts'
import { additionsOf, openBundle, receiptFrom, receiptOf, verifyReceipt, writeBundle } from './index.ts'

const page = (text: string, fetched: string | null): Page => ({
  bytes: Buffer.from(text),
  name: 'page',
  url: 'https://news.example/dam',
  fetched,
  headers: { 'content-type': 'text/html' },
})
const url = 'https://news.example/dam'
const SHORT = 'https://news.example/?p=71'
const dam = (words: string) => recordOf([['Ilse Varga', words], ['Jon Orsos', 'no']], { url }) // biome-ignore format: one line

const linesOf = async (ledger: Ledger) => {
  const lines: string[] = []
  for await (const record of ledger.records()) lines.push(JSON.stringify(record))
  return lines
}

async function* recordsIn(lines: readonly string[]): AsyncIterable<Addition> {
  for (const line of lines) yield { record: givenRecord(JSON.parse(line), 'line') }
}

async function* articlesIn(path: string): AsyncIterable<Addition> {
  const bundle = await openBundle(path)
  for await (const article of bundle.articles()) {
    if (article instanceof InputError) throw article
    yield* additionsOf(article)
  }
  bundle.close()
}

async function fill(ledger: Ledger, additions: AsyncIterable<Addition>): Promise<void> {
  for await (const _ of ledger.addAll(additions, { batch: 2 }));
}

const key = generateKeyPairSync('ed25519').privateKey
async function bundled(ledger: Ledger): Promise<string> {
  const path = join(scratch(), 'bundle.zip')
  const articles = async function* () {
    for await (const record of ledger.records()) yield { record, pages: await ledger.pages(record.article.id) }
  }
  await writeBundle(path, articles(), { key, made: new Date('2026-03-01T12:00:00Z'), program: 'onrecord test' })
  return path
}

describe.each(databases)('an export of a ledger in $name', ({ make, skip }) => {
  const places: Awaited<ReturnType<typeof make>>[] = []
  let ledger: Ledger
  let other: Ledger
  let open: OpenDatabase
  beforeAll(async () => {
    if (skip) return
    const place = await make()
    places.push(place)
    open = await openDatabase(place.location)
    await migrate(open.database as unknown as Kysely<unknown>, 'the other')
    other = new Ledger(open, 'the other')
  })
  beforeAll(async () => {
    if (skip) return
    const place = await make()
    places.push(place)
    ledger = await openLedger(place.location)
  })
  beforeAll(async () => {
    if (skip) return
    await ledger.add(dam('the dam will hold'), page('<p>one', '2026-02-20T10:00:00.000Z'))
    await ledger.add(dam('the dam will hold'), page('<p>one, again', '2026-02-21T10:00:00.000Z'))
    await ledger.add(dam('the dam may hold'), page('<p>two', '2026-02-22T10:00:00.000Z'))
    const short = recordOf([['Ilse Varga', 'no dam will hold']], { url: SHORT })
    await ledger.add({ ...short, addresses: ['news.example/dam', 'news.example/?p=71'] }, page('<p>four', '2026-02-23T10:00:00.000Z'))
    await ledger.add(recordOf([['Ida \ud800 Moor', 'bytes are kept \ud800 \0']]), page('<p>three', null))
    const mills = Array.from({ length: 30 }, (_, i) => ({ record: recordOf([['Ada Lin', `mill ${i} stands 😀`]]) }))
    for await (const _ of ledger.addAll(mills));
    // what people decided, and the readings beside it
    const [mill, reread] = [recordOf([['Ada Lin', 'mill 1 stands 😀']]), recordOf([['Ada Lin', 'mill 2 stands 😀']])]
    const [statement, speaker] = [mill.statements[0]?.id as string, mill.speakers[0]?.id as string]
    await ledger.check({ statement, verdict: 'fix', fix: { content: [[13, 19]] }, by: 'Pia Noor', note: 'cut' })
    await ledger.reread(reread.article.id, { ...reread, statements: [], reader: { version: '1', model: 'test' } })
    const who = {
      verdict: 'same',
      speakers: [speaker, dam('the dam may hold').speakers[0]?.id as string],
      by: 'Pia Noor',
      note: 'one portrait',
    } as const
    await ledger.people.undo({ id: (await ledger.people.decide(who)).id, by: 'Jon Orsos' })
  })
  afterAll(async () => {
    await ledger?.close()
    await other?.close()
    for (const { drop } of places) await drop()
  })
  beforeEach(async (context) => {
    if (skip) context.skip(skip)
    await sql`truncate article, history, address, identity cascade`.execute(open.database)
  })

  test('as JSON lines, imported into another ledger and exported again, is equal byte for byte', async () => {
    const lines = await linesOf(ledger)
    expect(lines).toHaveLength(34)
    for (const kept of ['"checks":[', '"readings":[', '"isPresent":false', '"identities":[', '"undone":{', '"addresses":['])
      expect(lines.join('\n')).toContain(kept)
    await fill(other, recordsIn(lines))
    expect(await linesOf(other)).toEqual(lines)
    expect(await other.versions(SHORT)).toEqual(await ledger.versions(url))
    expect(await other.counts()).toEqual(await ledger.counts())
  })

  test('as a bundle, imported into another ledger and exported again, is equal byte for byte', async () => {
    const bundle = await bundled(ledger)
    await fill(other, articlesIn(bundle))
    expect(await linesOf(other)).toEqual(await linesOf(ledger))
    expect(await other.versions(SHORT)).toEqual(await ledger.versions(url))
    expect(readFileSync(await bundled(other)).equals(readFileSync(bundle))).toBe(true)
    await fill(other, articlesIn(bundle))
    expect(readFileSync(await bundled(other)).equals(readFileSync(bundle))).toBe(true)
  })

  test('a receipt that the ledger signs is the one of a bundle of that article alone, under an id that was corrected too', async () => {
    const making = { key, made: new Date('2026-03-01T12:00:00Z'), program: 'onrecord test' }
    const was = recordOf([['Ada Lin', 'mill 1 stands 😀']]).statements[0]?.id as string
    for (const given of [dam('the dam will hold').statements[1]?.id as string, was]) {
      const receipt = receiptFrom(await ledger.bundled(given), making)
      verifyReceipt(receipt, 'it')
      const path = join(scratch(), 'one.zip')
      const article = async function* () {
        for await (const record of ledger.records())
          if (record.article.id === receipt.leaf.article.id) yield { record, pages: await ledger.pages(record.article.id) }
      }
      await writeBundle(path, article(), making)
      expect(receipt).toEqual(await receiptOf(receipt.leaf.statement.id, path))
    }
    expect(receiptFrom(await ledger.bundled(was), making).leaf).toMatchObject({ words: ['mill 1'], checks: [{ by: 'Pia Noor' }] })
    await expect(ledger.bundled('stm-none')).rejects.toThrow('(no-statement)')
  })
})
