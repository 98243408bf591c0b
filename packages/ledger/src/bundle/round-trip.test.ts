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
import { additionsOf, openBundle, writeBundle } from './index.ts'

const page = (text: string, fetched: string | null): Page => ({
  bytes: Buffer.from(text),
  name: 'page',
  url: 'https://news.example/dam',
  fetched,
  headers: { 'content-type': 'text/html' },
})
const url = 'https://news.example/dam'
const dam = (words: string) => recordOf([['Ilse Varga', words], ['Jon Orsos', 'no']], { url }) // biome-ignore format: one line

const linesOf = async (ledger: Ledger) => {
  const lines: string[] = []
  for await (const record of ledger.records()) lines.push(JSON.stringify(record))
  return lines
}

async function* recordsIn(lines: readonly string[]): AsyncIterable<Addition> {
  for (const line of lines) {
    const record = givenRecord(JSON.parse(line), 'line')
    yield { record, seen: record.seen }
  }
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
    places.push(await make(), await make())
    ledger = await openLedger(places[0]?.location as string)
    open = await openDatabase(places[1]?.location as string)
    await migrate(open.database as unknown as Kysely<unknown>, 'the other')
    other = new Ledger(open, 'the other')
    await ledger.add(dam('the dam will hold'), page('<p>one', '2026-02-20T10:00:00.000Z'))
    await ledger.add(dam('the dam will hold'), page('<p>one, again', '2026-02-21T10:00:00.000Z'))
    await ledger.add(dam('the dam may hold'), page('<p>two', '2026-02-22T10:00:00.000Z'))
    await ledger.add(recordOf([['Ida \ud800 Moor', 'bytes are kept \ud800 \0']]), page('<p>three', null))
    for (let i = 0; i < 30; i++) await ledger.add(recordOf([['Ada Lin', `mill ${i} stands 😀`]]))
  })
  afterAll(async () => {
    await ledger?.close()
    await other?.close()
    for (const { drop } of places) await drop()
  })
  beforeEach(async (context) => {
    if (skip) context.skip(skip)
    await sql`truncate article, history cascade`.execute(open.database)
  })

  test('as JSON lines, imported into another ledger and exported again, is equal byte for byte', async () => {
    const lines = await linesOf(ledger)
    expect(lines).toHaveLength(33)
    await fill(other, recordsIn(lines))
    expect(await linesOf(other)).toEqual(lines)
    expect(await other.versions(url)).toEqual(await ledger.versions(url))
    expect(await other.counts()).toEqual(await ledger.counts())
  })

  test('as a bundle, imported into another ledger and exported again, is equal byte for byte', async () => {
    const bundle = await bundled(ledger)
    await fill(other, articlesIn(bundle))
    expect(await linesOf(other)).toEqual(await linesOf(ledger))
    expect(await other.versions(url)).toEqual(await ledger.versions(url))
    expect(readFileSync(await bundled(other)).equals(readFileSync(bundle))).toBe(true)
    await fill(other, articlesIn(bundle))
    expect(readFileSync(await bundled(other)).equals(readFileSync(bundle))).toBe(true)
  })
})
