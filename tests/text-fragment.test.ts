import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { fragmentsOf } from '../packages/ledger/src/exports/index.ts'
import type { Span } from '../packages/record/src/index.ts'
import { openChromium } from '../scripts/chromium.js'

declare const window: { leads(fragment: string): Span | null }

// what browsers do with a text fragment, as their makers wrote it down in a library: headless Chromium follows none itself
const LIBRARY = readFileSync(
  createRequire(import.meta.url)
    .resolve('text-fragments-polyfill/package.json')
    .replace(/package\.json$/, 'src/text-fragment-utils.js'),
  'utf8',
)

/** In a page: where the first directive of a fragment leads, in the text of its paragraphs. */
const LEADS = `
window.leads = (fragment) => {
  const [range] = processTextFragmentDirective(parseFragmentDirectives(getFragmentDirectives(fragment)).text[0])
  const at = (node, offset) => {
    const before = document.createRange()
    const paragraph = node.parentElement.closest('p') ?? node
    before.setStart(paragraph, 0)
    before.setEnd(node, offset)
    return Number(paragraph.dataset.start) + before.toString().length
  }
  return range ? [at(range.startContainer, range.startOffset), at(range.endContainer, range.endOffset)] : null
}`

let browser: Browser | null
let reason: string | null
let page: Page
beforeAll(async () => {
  ;({ browser, reason } = await openChromium())
  if (browser) page = await browser.newPage()
})
afterAll(() => browser?.close())
beforeEach((context) => {
  if (!browser) context.skip(reason ?? '')
})

async function show(text: string): Promise<(span: Span) => Promise<Span | null>> {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(
    ({ index, 0: line }) => `<p data-start="${index}">${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
  )
  await page.setContent(`<!doctype html><html lang="en"><body>${paragraphs.join('\n')}</body></html>`)
  await page.addScriptTag({ type: 'module', content: `${LIBRARY}\n${LEADS}` })
  await page.waitForFunction('window.leads')
  const addressOf = fragmentsOf({ url: 'https://news.example/', text })
  return (span) => page.evaluate((fragment) => window.leads(fragment), new URL(addressOf([span]) as string).hash)
}

test('a link leads to its words and to no other place where they stand, over paragraphs and behind any signs', async () => {
  const text = [
    'The dam will hold, said Ilse Varga, the mayor. “It is a so-called R&D dam,” she said, “and it holds – 100%.”',
    'The dam will hold, said Jon Orsos, a farmer; the DAM will hóld, he said again 😀, and went on for long: the gate is shut, the bridge is shut, the road is shut, the mill is shut, and nobody asked.',
    '“We start here.',
    'We end there,” he said. The dam will hold.',
  ].join('\n')
  const leads = await show(text)
  const found = (words: string) =>
    [...text.matchAll(new RegExp(words, 'g'))].map(({ index, 0: match }): Span => [index, index + match.length])
  for (const words of [
    'The dam will hold',
    'the DAM will hóld',
    '“It is.*dam,”',
    '“and it.*?”',
    'again 😀',
    'went on.*asked',
    '“We start here.\nWe end there,”',
    'shut',
  ])
    for (const span of found(words)) expect(await leads(span)).toEqual(span)
})

test('a link leads to its words from any place of a text that repeats itself', async () => {
  const word = fc.constantFrom('dam', 'gate', 'holds', 'Hólds', '“so', 'on,”', 'R&D', 'x-y', '50%', '(a)')
  const texts = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ' ', '\n')), { minLength: 12, maxLength: 40 })
    .map((pairs) => pairs.flat().join('').trim())
  await fc.assert(
    fc.asyncProperty(texts, fc.nat(), fc.nat(8), async (text, n, length) => {
      const words = [...text.matchAll(/\S+/g)]
      const first = n % words.length
      const last = Math.min(words.length - 1, first + length)
      const span: Span = [words[first]?.index as number, (words[last]?.index as number) + (words[last]?.[0].length as number)]
      // a passage over paragraphs is told by its two ends alone: where both come again and again no link can tell it
      fc.pre(!text.slice(...span).includes('\n'))
      const led = await (await show(text))(span)
      expect(led).not.toBeNull()
      const plain = (of: Span) => text.slice(...of).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ') // biome-ignore format: one line
      expect(plain(led as Span)).toBe(plain(span))
    }),
    { numRuns: 40 },
  )
})
