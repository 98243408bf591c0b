import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { InputError, sha256Hex } from '@onrecord/record'
import { makeZip } from 'client-zip'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { scratch } from '../trial/databases.ts'
import { recordOf } from '../trial/record.ts'
import { type BundledArticle, openBundle, publicKeyOf, receiptOf, verifyBundle, verifyReceipt, writeBundle } from './index.ts'
import { LIST, MANIFEST, pagePath, pagesPath, recordPath, SIGNATURE } from './layout.ts'
import { canonical, sign } from './signature.ts'
import { bytesOf, entriesOf, openZip } from './zip.ts'

const folder = scratch()
const made = new Date('2026-03-01T12:00:00.000Z')
const { privateKey: key } = generateKeyPairSync('ed25519')
const { privateKey: stranger } = generateKeyPairSync('ed25519')

const page = (text: string): BundledArticle['pages'][number] => {
  const bytes = Buffer.from(text)
  return { bytes, sha256: sha256Hex(bytes), url: 'https://news.example/dam', fetched: '2026-02-21T08:00:00.000Z', headers: { etag: '"1"' } }
}
const articles: BundledArticle[] = [
  { record: { ...recordOf([['Ilse Varga', 'the dam “will” hold 😀'], ['Jon Orsos', 'no']]), seen: ['2026-02-21T08:00:00.000Z'] }, pages: [page('<p>one'), page('<p>two')].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)) }, // biome-ignore format: a table
  { record: { ...recordOf([['Ida Moor', 'the gate is shut']]), seen: [] }, pages: [] },
  { record: { ...recordOf([['Ada Lin', 'the mill stands']]), seen: [] }, pages: [page('<p>three')] },
].sort((a, b) => (a.record.article.id < b.record.article.id ? -1 : 1))
const first = articles.find(({ pages }) => pages.length === 2) as BundledArticle

async function* given() {
  yield* articles
}
const written = async (name: string, by: KeyObject = key) => {
  const path = join(folder, name)
  await writeBundle(path, given(), { key: by, made, program: 'onrecord test' })
  return path
}

async function filesIn(path: string): Promise<Map<string, Buffer>> {
  const zip = await openZip(path)
  const files = new Map<string, Buffer>()
  for await (const entry of entriesOf(zip, path)) files.set(entry.fileName, (await bytesOf(zip, entry)) as Buffer)
  zip.close()
  return files
}

/** The bundle with other files in it, zipped again in order. */
async function altered(name: string, change: (files: Map<string, Buffer>) => void): Promise<string> {
  const files = await filesIn(whole)
  change(files)
  const path = join(folder, name)
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, input]) => ({ name, input, lastModified: made }))
  writeFileSync(path, Buffer.from(await new Response(makeZip(sorted)).arrayBuffer()))
  return path
}

const faultsOf = async (path: string) => {
  try {
    return (await verifyBundle(path)).faults.map(({ message }) => message)
  } catch (error) {
    if (error instanceof InputError) return [error.message]
    throw error
  }
}

let whole: string
beforeAll(async () => {
  whole = await written('whole.zip')
})

test('a bundle is whole, tells what it holds, and gives it back', async () => {
  const { manifest, signature, faults } = await verifyBundle(whole)
  expect(faults).toEqual([])
  expect(manifest).toMatchObject({ made: made.toISOString(), program: 'onrecord test', articles: 3, pages: 3, statements: { count: 4 } })
  expect(signature.publicKey).toBe(publicKeyOf(key))
  const bundle = await openBundle(whole)
  const again: unknown[] = []
  for await (const article of bundle.articles()) again.push(article)
  bundle.close()
  expect(again).toEqual(articles)
})

test('the same articles, key and time make the same file', async () => {
  expect(readFileSync(await written('again.zip'))).toEqual(readFileSync(whole))
})

test('a byte that is changed anywhere is told of, or is none that the bundle says anything with', async () => {
  const bytes = readFileSync(whole)
  const path = join(folder, 'byte.zip')
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const other = Buffer.from(bytes)
      other[at] = (other[at] as number) ^ by
      writeFileSync(path, other)
      const faults = await faultsOf(path)
      if (faults.length === 0) expect(await filesIn(path)).toEqual(await filesIn(whole))
    }),
    { numRuns: 60 },
  )
})

test('a file that is cut off anywhere is told of', async () => {
  const bytes = readFileSync(whole)
  const path = join(folder, 'cut.zip')
  for (let end = 0; end < bytes.length; end += 97) {
    writeFileSync(path, bytes.subarray(0, end))
    expect(await faultsOf(path)).not.toEqual([])
  }
})

describe('what was changed is named:', () => {
  const id = first.record.article.id
  const shown = (name: string, entry: string, what: string) => [
    `${join(folder, name)}: ${entry}: ${what} Ask for the bundle again from whoever made it. (bundle-changed)`,
  ]

  test('a record', async () => {
    const path = await altered('record.zip', (files) =>
      files.set(recordPath(id), Buffer.from(String(files.get(recordPath(id))).replace('will', 'wont'))),
    )
    expect(await faultsOf(path)).toEqual(shown('record.zip', recordPath(id), 'The entry is not what was signed.'))
    const bundle = await openBundle(path)
    const kept: string[] = []
    for await (const article of bundle.articles()) if (!(article instanceof InputError)) kept.push(article.record.article.id)
    bundle.close()
    expect(kept).toEqual(articles.map(({ record }) => record.article.id).filter((other) => other !== id))
  })

  test('a page that is missing', async () => {
    const entry = pagePath(id, first.pages[0]?.sha256 as string)
    expect(await faultsOf(await altered('missing.zip', (files) => files.delete(entry)))).toEqual(
      shown('missing.zip', entry, 'The entry is missing.'),
    )
  })

  test('an entry too many, among the articles and beside them', async () => {
    const more = pagePath(id, '0'.repeat(64))
    expect(await faultsOf(await altered('more.zip', (files) => files.set(more, Buffer.from('x'))))).toEqual(
      shown('more.zip', more, 'The entry was not signed.'),
    )
    expect(await faultsOf(await altered('beside.zip', (files) => files.set('onrecord-bundle/x', Buffer.from('x'))))).toEqual(
      shown('beside.zip', 'onrecord-bundle/x', 'The entry was not signed.'),
    )
  })

  test('the list, with a record that fits it', async () => {
    const path = await altered('list.zip', (files) => {
      const [before, after] = [files.get(recordPath(id)) as Buffer, Buffer.from('{}')]
      files.set(recordPath(id), after)
      files.set(LIST, Buffer.from(String(files.get(LIST)).replace(sha256Hex(before), sha256Hex(after))))
    })
    expect(await faultsOf(path)).toEqual(shown('list.zip', LIST, 'The list is not what was signed.'))
  })

  test('the signature: of another key, of another manifest, none', async () => {
    const named = /: onrecord-bundle\/onrecord\.sig\.json: .*\(wrong-signature\)$/
    const manifestIn = (files: Map<string, Buffer>) => JSON.parse(String(files.get(MANIFEST)))
    const forged = await altered('forged.zip', (files) => {
      const { signature } = sign(manifestIn(files), stranger)
      files.set(SIGNATURE, canonical({ ...JSON.parse(String(files.get(SIGNATURE))), signature }))
    })
    const later = await altered('later.zip', (files) =>
      files.set(MANIFEST, canonical({ ...manifestIn(files), made: '2025-01-01T00:00:00.000Z' })),
    )
    const empty = await altered('empty.zip', (files) => files.set(SIGNATURE, Buffer.from('{}')))
    for (const path of [forged, later, empty]) expect((await faultsOf(path))[0]).toMatch(named)
  })

  test('what its own maker signed wrongly', async () => {
    const path = await altered('lies.zip', (files) => {
      const manifest = { ...JSON.parse(String(files.get(MANIFEST))), articles: 7 }
      files.set(MANIFEST, canonical(manifest)).set(SIGNATURE, canonical(sign(manifest, key)))
    })
    expect(await faultsOf(path)).toEqual(shown('lies.zip', MANIFEST, 'What it tells of the articles is not what they are.'))
    const odd = await altered('odd.zip', (files) => {
      const list = String(files.get(LIST)).replace(sha256Hex(files.get(pagesPath(id)) as Buffer), sha256Hex(Buffer.from('[]')))
      files.set(pagesPath(id), Buffer.from('[]')).set(LIST, Buffer.from(list))
      const manifest = { ...JSON.parse(String(files.get(MANIFEST))), list: sha256Hex(Buffer.from(list)) }
      files.set(MANIFEST, canonical(manifest)).set(SIGNATURE, canonical(sign(manifest, key)))
    })
    expect(await faultsOf(odd)).toEqual(shown('odd.zip', pagesPath(id), 'A page is not told of.'))
  })
})

describe('a zip that was made to harm is refused:', () => {
  const zipOf = async (name: string, ...files: { name: string; input: string }[]) => {
    const path = join(folder, name)
    writeFileSync(path, Buffer.from(await new Response(makeZip(files)).arrayBuffer()))
    return path
  }

  test('entries that lead outside', async () => {
    for (const name of ['../outside', '/etc/outside', 'onrecord-bundle/../../outside', 'C:/outside', 'a\\..\\outside'])
      expect((await faultsOf(await zipOf('outside.zip', { name, input: 'x' })))[0]).toMatch(/(invalid|absolute).*\(not-a-bundle\)$/)
  })

  test('entries that would grow, or lie over each other', async () => {
    const small = Buffer.from(readFileSync(await zipOf('one.zip', { name: recordPath(first.record.article.id), input: 'x'.repeat(1000) })))
    const central = small.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'))
    const grown = Buffer.from(small)
    grown.writeUInt16LE(8, central + 10)
    grown.writeUInt32LE(deflateRawSync(Buffer.alloc(1000)).length, central + 20)
    grown.writeUInt32LE(2 ** 31, central + 24)
    const over = Buffer.from(small)
    over.writeUInt32LE(900, central + 20)
    over.writeUInt32LE(900, central + 24)
    // the directory lists the one entry of 900 bytes twice
    const entry = over.subarray(central, over.length - 22)
    const end = Buffer.from(over.subarray(over.length - 22))
    end.writeUInt16LE(2, 8)
    end.writeUInt16LE(2, 10)
    end.writeUInt32LE(2 * entry.length, 12)
    for (const [bytes, word] of [
      [grown, 'compressed'],
      [Buffer.concat([over.subarray(0, central), entry, entry, end]), 'lie over each other'],
    ] as const) {
      // biome-ignore format: a table
      const path = join(folder, 'bomb.zip')
      writeFileSync(path, bytes)
      expect((await faultsOf(path))[0]).toContain(word)
    }
  })

  test('a zip of something else, and a file that is none', async () => {
    expect((await faultsOf(await zipOf('empty.zip')))[0]).toMatch(/This zip is no bundle.*\(not-a-bundle\)$/)
    const path = join(folder, 'text.zip')
    writeFileSync(path, 'no zip at all')
    expect((await faultsOf(path))[0]).toMatch(/\(not-a-bundle\)$/)
  })
})

describe('a receipt', () => {
  test('proves each statement without the rest of the bundle', async () => {
    for (const { record } of articles)
      for (const statement of record.statements) {
        const receipt = await receiptOf(statement.id, whole)
        expect(verifyReceipt(JSON.parse(JSON.stringify(receipt)), 'receipt')).toEqual(receipt)
        expect(receipt.leaf.words).toEqual(statement.content.map(([start, end]) => record.article.text.slice(start, end)))
        const others = record.statements.filter(({ id }) => id !== statement.id).map(({ id }) => id)
        for (const other of others) expect(JSON.stringify(receipt)).not.toContain(other)
      }
  })

  test('with anything changed proves nothing', async () => {
    const receipt = await receiptOf(first.record.statements[0]?.id as string, whole)
    const { leaf, proof, manifest, signature } = receipt
    for (const other of [
      { ...receipt, leaf: { ...leaf, words: ['the dam will not hold'] } },
      { ...receipt, leaf: { ...leaf, pages: [] } },
      { ...receipt, proof: { ...proof, index: proof.index + 1 } },
      { ...receipt, proof: { ...proof, path: proof.path.slice(1) } },
      { ...receipt, manifest: { ...manifest, made: '2025-01-01T00:00:00.000Z' } },
      { ...receipt, signature: sign({ ...manifest, articles: 9 }, key) },
      { ...receipt, signature: { ...signature, publicKey: publicKeyOf(stranger) } },
      { ...receipt, format: 'onrecord-receipt/2' },
      null,
    ])
      expect(() => verifyReceipt(other, 'receipt')).toThrow(/^receipt.*\((bad-receipt|wrong-signature)\)$/)
  })

  test('of a statement that is not there, or of a bundle that was changed, is not made', async () => {
    await expect(receiptOf('stm-none', whole)).rejects.toThrow('(no-statement)')
    await expect(receiptOf(first.record.statements[0]?.id as string, join(folder, 'record.zip'))).rejects.toThrow('(bundle-changed)')
  })
})
