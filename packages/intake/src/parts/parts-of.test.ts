import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { archived, http } from '../archive/trial.ts'
import type { Part } from './part.ts'
import { partsOf } from './parts-of.ts'
import { sourceFromStream } from './source-from-file.ts'

async function* chunked(bytes: Uint8Array, step = 7): AsyncIterable<Uint8Array> {
  for (let i = 0; i < bytes.length; i += step) yield bytes.subarray(i, i + step)
}

async function partsIn(bytes: Uint8Array | string, step?: number): Promise<Part[]> {
  const found: Part[] = []
  for await (const part of partsOf(sourceFromStream(chunked(Buffer.from(bytes), step)))) found.push(part)
  return found
}

const said = 'The dam at Port Vale will hold until the river falls, Ilse Varga, the mayor, told reporters on Friday.'
const html = `<!doctype html><html><body><article><p>${said}</p></article></body></html>`
const rss = (title: string, before = '<?xml version="1.0"?>') =>
  `${before}<rss version="2.0"><channel><title>Vale</title><item><title>${title}</title><link>https://vale.example/dam</link><description>x</description></item></channel></rss>`
const opml = '<opml version="2.0"><body><outline xmlUrl="https://vale.example/feed"/></body></opml>'
const sitemap = '<urlset><url><loc>https://vale.example/dam</loc></url></urlset>'
const jsonFeed = '{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "url": "https://vale.example/dam"}]}'
const newsml = `<newsItem guid="urn:vale:1"><contentSet><inlineData>${said}</inlineData></contentSet></newsItem>`
const ninjs = JSON.stringify({ uri: 'urn:vale:1', body_text: said })
const told = (parts: readonly Part[]) =>
  parts.map((part) =>
    part.kind === 'page' ? part.read().article.text : part.kind === 'fault' ? part.fault.message : `${part.kind} ${part.address}`,
  )

test('each format is told by its first bytes, in gzip too, wherever the stream is cut', async () => {
  const formats: [string, string][] = [
    [html, said],
    [said, said],
    [`[Updated] ${said}`, `[Updated] ${said}`],
    [rss('Dam'), 'address https://vale.example/dam'],
    [
      rss('Dam', '<?xml version="1.0"?><!-- a > b --><?xml-stylesheet href="x"?>\n<!DOCTYPE rss [<!ENTITY x "y">]>'),
      'address https://vale.example/dam',
    ],
    [jsonFeed, 'address https://vale.example/dam'],
    [opml, 'list https://vale.example/feed'],
    [sitemap, 'address https://vale.example/dam'],
    [newsml, said],
    [ninjs, said],
    [JSON.stringify(JSON.parse(ninjs), null, 2), said],
    [JSON.stringify({ text: said }), said],
  ]
  for (const [given, expected] of formats) {
    expect(told(await partsIn(given))).toEqual([expected])
    expect(told(await partsIn(gzipSync(given)))).toEqual([expected])
  }
})

test('lines are read one by one: articles, ninjs and lists of either; a broken line is named, and the next is read', async () => {
  const lines = [JSON.stringify({ id: 1, html }), '', ninjs, '{"id": 2', `[${ninjs},${ninjs}]`, '{"id": 3, "text": 7}']
  const parts = await partsIn(lines.join('\n'))
  expect(parts.map((part) => (part.kind === 'page' ? part.page.name : part.kind))).toEqual([
    '- line 1',
    '- line 3',
    'fault',
    '- line 5 entry 1',
    '- line 5 entry 2',
    '- line 6',
  ])
  expect(told(parts.slice(0, 5))).toEqual([said, said, expect.stringContaining('- line 4: The line is no JSON.'), said, said])
})

test('a feed is read in the encoding that it has, whatever it says', async () => {
  const words = 'Die Dämme sind älter als wir, müssen aber größer werden, sagte Bürgermeisterin Weiß.'
  const latin = (says: string) => Buffer.from(rss(words, `<?xml version="1.0" encoding="${says}"?>`), 'latin1')
  const wide = Buffer.from(`\ufeff${rss(words, '<?xml version="1.0" encoding="utf-16"?>')}`, 'utf16le')
  const utf8 = Buffer.from(rss(words, '<?xml version="1.0" encoding="iso-8859-1"?>'))
  for (const bytes of [latin('iso-8859-1'), latin('utf-8'), wide, utf8])
    expect(await partsIn(bytes)).toMatchObject([{ kind: 'address', excerpt: { title: words } }])
})

test('a bomb in gzip stops at the limit, and gzip in gzip is not gone into', async () => {
  const list = gzipSync(Buffer.concat([Buffer.from('<urlset>'), Buffer.alloc(60 * 2 ** 20, ' ')]))
  await expect(partsIn(list, 65_536)).rejects.toThrow('-: The list is larger than 50 MB. Split it into several. (too-large)')
  await expect(partsIn(gzipSync(Buffer.alloc(30 * 2 ** 20, 'a')), 65_536)).rejects.toThrow('(too-large)')
  expect(told(await partsIn(gzipSync(Buffer.concat([Buffer.from('{"text": "'), Buffer.alloc(30 * 2 ** 20, 'a')])), 65_536))).toEqual([
    expect.stringContaining('(line-too-long)'),
  ])
  await expect(partsIn(gzipSync(gzipSync(sitemap)))).rejects.toThrow('This is an archive inside gzip.')
})

test('of a list in gzip that breaks off what stands before is read; half a page is none', async () => {
  const addresses = Array.from({ length: 200 }, (_, i) => `<url><loc>https://vale.example/${i * 7919}</loc></url>`)
  const list = gzipSync(`<urlset>${addresses.join('')}</urlset>`)
  const found = told(await partsIn(list.subarray(0, list.length >> 1)))
  expect(found.length).toBeGreaterThan(50)
  expect(found[0]).toBe('address https://vale.example/0')
  expect(found.at(-1)).toContain('The sitemap breaks off at character')
  const page = gzipSync(html)
  await expect(partsIn(page.subarray(0, -12))).rejects.toThrow('The gzip is broken or breaks off. Get the file again. (bad-encoding)')
})

test('who stops looking ends the stream', async () => {
  const record = archived('https://vale.example/dam', http(html))
  const unending = [Buffer.from(`${JSON.stringify({ text: said })}\n`), record, gzipSync(record)]
  for (const bytes of unending) {
    let isEnded = false
    const endless = async function* () {
      try {
        for (;;) yield bytes
      } finally {
        isEnded = true
      }
    }
    for await (const _ of partsOf(sourceFromStream(endless()))) break
    expect(isEnded).toBe(true)
  }
})
