import { type Article, faultsOf } from '@onrecord/record'
import fc from 'fast-check'
import { articleFromText, loadReader } from 'onrecord'
import { afterAll, beforeAll, expect, test } from 'vitest'

let reader: Awaited<ReturnType<typeof loadReader>>
beforeAll(async () => {
  // the other core has tests of its own
  reader = await loadReader({ threads: 1 })
})
afterAll(() => reader.close())

const invented = articleFromText('The dam held.', { name: 'invented' }).article
const article = (text: string, language: string | null = 'en'): Article => ({ ...invented, language, text, sections: [] })

test('an empty article gives an empty record', async () => {
  for (const text of ['', ' ', '\n\n']) {
    const record = await reader.read(article(text))
    expect(record).toMatchObject({ statements: [], speakers: [] })
    expect(faultsOf(record)).toEqual([])
  }
})

const SCRAPS = [
  ...[
    'the mayor',
    'Ilse Varga',
    'she',
    'said',
    'told reporters',
    'according to',
    'that the dam would hold',
    'Q:',
    'VARGA:',
    'A.',
    '— Varga',
  ],
  ...['"', '“', '”', "'", '‘', '’', '«', '»', '„', '``', "''", '5\'6"', ',', '.', '?', ':', '—', '…', '(', ')', '\n', '\n\n', '\t', ' '],
  ...[
    '\0',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u202c',
    '\u200f',
    '\ufeff',
    '\u00ad',
    '🎂',
    '👩‍🚒',
    'é',
    'e\u0301',
    'ß',
    'İ',
    '他说',
    'أعلن',
    'a'.repeat(600),
  ],
]
const text = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...SCRAPS) }, fc.string({ unit: 'binary', maxLength: 8 })), {
  maxLength: 60,
})

test('no text, however broken, makes a crash or a span outside itself; the same text gives the same record', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom('', ' '), async (scraps, between) => {
      const words = scraps.join(between)
      const record = await reader.read(article(words))
      expect(faultsOf(record)).toEqual([])
      expect(record.article.text).toBe(words)
    }),
    { numRuns: 3000 },
  )
  const broken = SCRAPS.join(' ')
  expect(JSON.stringify(await reader.read(article(broken)))).toBe(JSON.stringify(await reader.read(article(broken))))
})

test('words without a space, quotation marks alone and marks without partners are read to the end', { timeout: 60_000 }, async () => {
  for (const words of ['a'.repeat(100_000), '"'.repeat(2_000), `${'“'.repeat(500)}\n${'”'.repeat(500)}`, '🎂'.repeat(1_000)])
    expect(faultsOf(await reader.read(article(words)))).toEqual([])
})

test('in a language that the model has not learnt nothing is sure', async () => {
  const words = '“Der Damm wird halten”, said the mayor, Ilse Varga. “Wir haben keine Angst”, she told reporters.'
  const sure = await reader.read(article(words, 'en-GB'))
  const doubtful = await reader.read(article(words, 'de'))
  expect(Math.max(...sure.statements.map(({ confidence }) => confidence))).toBeGreaterThan(0.5)
  expect(Math.max(...doubtful.statements.map(({ confidence }) => confidence))).toBeLessThanOrEqual(0.2)
})

test('a book of 300,000 characters is read in bounded memory', { timeout: 240_000 }, async () => {
  const paragraph = 'The mayor, Ilse Varga, said on Monday that the dam would hold. Work on the spillway goes on. '.repeat(9)
  const before = process.memoryUsage.rss()
  const record = await reader.read(article(`${paragraph}\n`.repeat(Math.ceil(300_000 / paragraph.length)).slice(0, 300_000)))
  expect(record.statements.length).toBeGreaterThan(2_000)
  expect((process.memoryUsage.rss() - before) / 2 ** 20).toBeLessThan(300)
})
