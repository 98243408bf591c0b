import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { printReceipt } from '../packages/cli/src/print/receipt.ts'
import { receiptIn } from '../packages/cli/src/receipt-file.ts'
import { receiptOf, writeBundle } from '../packages/ledger/src/bundle/index.ts'
import { recordOf } from '../packages/ledger/src/trial/record.ts'

const sentences = [
  ['Ilse Varga', 'the dam “will” hold </script> 😀'],
  ['Jon Orsos', 'no'],
] as const

async function page(url = 'https://news.example/dam'): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'onrecord-receipt-')), 'bundle.zip')
  const record = { ...recordOf(sentences, { url }), seen: ['2026-03-06T08:00:00.000Z'] }
  const articles = async function* () {
    yield { record, pages: [] }
  }
  await writeBundle(path, articles(), { key: generateKeyPairSync('ed25519').privateKey, made: new Date(), program: 'onrecord test' })
  return printReceipt(await receiptOf(record.statements[0]?.id as string, path))
}

test('a receipt shows the words in their place and nothing of the other statements, and is found whole', async () => {
  const html = await page()
  expect(html).toContain('Ilse Varga said <mark>the dam “will” hold &#60;/script&#62; 😀</mark>.')
  expect(html).toContain('href="https://news.example/dam#:~:text=')
  expect(html).not.toContain('Orsos')
  expect(html.match(/<\/script>/g)).toHaveLength(1)
  expect(receiptIn(Buffer.from(html), 'receipt.html').leaf.words).toEqual([sentences[0][1]])
})

test('words that were changed, in the page alone or in the proof, are found', async () => {
  const html = await page()
  for (const [from, to] of [
    ['<mark>the dam “will” hold', '<mark>the dam “will not” hold'],
    ['</h1>', '</h1><p>He lied.</p>'],
    ['“will”', '“will not”'],
    ['"seen":["2026', '"seen":["2025'],
    ['</html>\n', '</html>'],
    ['id="receipt"', 'id="other"'],
  ] as const)
    expect(() => receiptIn(Buffer.from(html.replaceAll(from, to)), 'receipt.html')).toThrow(/^receipt\.html: .*\(bad-receipt\)$/)
})

test('an address that could run a script is no link', async () => {
  const html = await page('javascript:alert(1)')
  expect(html).toContain('javascript:alert(1)')
  expect(html).not.toContain('href="javascript')
})
