import { readdirSync, readFileSync } from 'node:fs'
import { articleFromHtml, articleFromText, loadReader, Reader, type Record, type Statement } from 'onrecord'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChromium } from '../scripts/chromium.js'
import { servePage } from '../scripts/page.js'

declare const window: { readonly onrecord: typeof import('onrecord'); readonly startExample: () => Promise<unknown> }
declare const crossOriginIsolated: boolean

const file = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url))
const samples = readdirSync(new URL('../samples', import.meta.url))
  .filter((name) => name.endsWith('.html'))
  .slice(0, 14)
const pages = samples.map((name) => String(file(`samples/${name}`)))
const short = [
  'Mayor Ilse Varga told reporters on Friday: “It will hold.” Jon Orsos, a farmer, said he had moved his cattle.',
  'VALE, Friday — “We asked for pumps,” she said, “and got sandbags.”\n“Nobody answered,” she added.\n“Nobody at all.”',
  'Q: Will the gate open?\nA: Not before the river falls.\nQ: And who decides?\nA: The council does, on Monday.',
  'The farmers’ union 🚜 accused the ministry of “sleeping”. \u200fIlse Varga\u200f denied it, according to Jon Orsos.',
  'A person familiar with the inquiry said the minister had promised that no one would pay. “Not one crown, he told us.',
  'NO COMMENT FROM COUNCIL\nThe council did not answer. Mara Quill tweeted that it never does.',
]

let browser: Browser | null
let reason: string | null
let site: Awaited<ReturnType<typeof servePage>>
let texts: string[]
beforeAll(async () => {
  ;[{ browser, reason }, site] = await Promise.all([openChromium(), servePage()])
  if (reason !== null) process.stderr.write(`skipped: ${reason}\n`)
  const whole = pages.map((html, i) => articleFromHtml(html, { name: samples[i] as string }).article.text)
  // a few of several windows, and the heads of the others: a page reads a window in a fifth of a second
  texts = [...whole.map((text, i) => (i < 3 ? text : text.slice(0, 1200))), ...short]
})
afterAll(async () => {
  site?.close()
  await browser?.close()
})

async function opened(address: string): Promise<Page> {
  const page = (await browser?.newPage()) as Page
  page.on('pageerror', (error) => process.stderr.write(`${error}\n`))
  await page.goto(address)
  return page
}

/** What a page reads, with a reader of its own. */
const readIn = (page: Page, given: readonly string[]) =>
  page.evaluate(async (given) => {
    const { articleFromText, loadReader, readAll } = window.onrecord
    const loaded: number[] = []
    const reader = await loadReader({ onProgress: ({ loadedBytes }) => loaded.push(loadedBytes) })
    const records: Record[] = []
    for await (const record of readAll(
      given.map((text) => articleFromText(text, { name: 'given' }).article),
      reader,
    ))
      records.push(record as Record)
    await reader.close()
    return { records, loaded, isIsolated: crossOriginIsolated }
  }, given)

const readHere = async (reader: Reader, given: readonly string[]) => {
  const records: Record[] = []
  for (const text of given) records.push(await reader.read(articleFromText(text, { name: 'given' }).article))
  return records
}
const unsure = ({ confidence: _, ...statement }: Statement) => statement

/** Same entries, same characters; confidence within a thousandth. */
function expectSame(found: readonly Record[], expected: readonly Record[]): void {
  expect(found.map(({ statements }) => statements.map(unsure))).toEqual(expected.map(({ statements }) => statements.map(unsure)))
  expect(found.map(({ speakers, article }) => ({ speakers, article }))).toEqual(
    expected.map(({ speakers, article }) => ({ speakers, article })),
  )
  const sure = (records: readonly Record[]) => records.flatMap(({ statements }) => statements.map(({ confidence }) => confidence))
  const wanted = sure(expected)
  for (const [i, confidence] of sure(found).entries()) expect(Math.abs(confidence - (wanted[i] as number))).toBeLessThanOrEqual(1e-3)
}

test('a page in a real browser gives the statements of 20 articles that Node gives with the same runtime', async (context) => {
  if (!browser) return context.skip(reason ?? '')
  const { records, loaded, isIsolated } = await readIn(await opened(site.address), texts)
  expect(texts).toHaveLength(20)
  expect(isIsolated).toBe(false)
  expect(loaded.at(-1)).toBe(file('models/en/reader.int8.onnx').length)

  const web = await import('onnxruntime-web')
  web.env.wasm.numThreads = 1
  const model = {
    weights: file('models/en/reader.int8.onnx'),
    vocabulary: String(file('models/en/vocabulary.txt')),
    settings: JSON.parse(String(file('models/en/model.json'))),
  }
  const wasm = await Reader.load(model, web)
  expectSame(records, await readHere(wasm, texts))

  // another runtime rounds otherwise, and the network in int8 hands that on: docs/decisions/library.md
  const native = await loadReader()
  const spans = (all: readonly Record[]) =>
    all.flatMap(({ article, statements }) =>
      statements.map(({ source, cue, content }) => JSON.stringify([article.id, source, cue, content])),
    )
  const [there, here] = [spans(records), new Set(spans(await readHere(native, texts)))]
  expect(there.filter((statement) => here.has(statement)).length / Math.max(there.length, here.size)).toBeGreaterThan(0.9)
  await native.close()
})

test('a page that is cross-origin isolated reads with threads, and gives the same', async (context) => {
  if (!browser) return context.skip(reason ?? '')
  const isolated = await readIn(await opened(site.isolatedAddress), short)
  expect(isolated.isIsolated).toBe(true)
  expectSame(isolated.records, (await readIn(await opened(site.address), short)).records)
})

test('articles come out of html in a browser as in Node', async (context) => {
  if (!browser) return context.skip(reason ?? '')
  const page = await opened(site.address)
  const found = await page.evaluate((given) => given.map((html) => window.onrecord.articleFromHtml(html, { name: 'page' }).article), pages)
  expect(found).toEqual(pages.map((html) => articleFromHtml(html, { name: 'page' }).article))
})

test('in a browser too a missing model is an InputError, and loading and reading end with the reason of their signal', async (context) => {
  if (!browser) return context.skip(reason ?? '')
  const page = await opened(site.address)
  const said = await page.evaluate(async (text) => {
    const { articleFromText, loadReader, readAll } = window.onrecord
    const faultOf = (promise: Promise<unknown>) =>
      promise.then(String, ({ name, code, message, input }) => ({ name, code, message, input }))
    const stop = new AbortController()
    const loading = faultOf(loadReader({ signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) }))
    const reader = await loadReader()
    const { article } = articleFromText(text, { name: 'given' })
    return [
      await faultOf(loadReader({ model: '/none' })),
      await loading,
      await faultOf(readAll([article, article], reader, { signal: AbortSignal.abort(new Error('enough')) }).next()),
    ]
  }, short[0] as string)
  expect(said).toEqual([
    expect.objectContaining({ name: 'InputError', code: 'bad-model', input: expect.stringContaining(`${site.address}none/`) }),
    expect.objectContaining({ message: 'enough' }),
    expect.objectContaining({ message: 'enough' }),
  ])
})

test('the example of the guide runs as it stands there, in a Web Worker with threads', async (context) => {
  const guide = String(file('docs/guide/library.md'))
  for (const name of ['example.js', 'reader.worker.js']) expect(guide).toContain(`\`\`\`js\n${file(`tests/browser/page/${name}`)}\`\`\`\n`)
  if (!browser) return context.skip(reason ?? '')
  const page = await opened(site.isolatedAddress)
  const [said] = await Promise.all([
    page.waitForEvent('console', (message) => /statement/.test(message.text())),
    page.evaluate(() => window.startExample()),
  ])
  expect(said.text()).toBe('1 statement, by Ilse Varga')
})

test('the bundle holds the model, the runtime once, and nothing of Node', () => {
  expect(site.files.filter((name: string) => name.endsWith('.wasm'))).toHaveLength(1)
  expect(site.files.filter((name: string) => name.endsWith('.onnx'))).toHaveLength(1)
  // the reader with its lists of words comes to half a megabyte, which vite remarks on; it is little beside a model of 24. On a busy machine it
  // remarks on its own time
  expect(site.warnings.filter((warning: string) => !/chunks are larger than 500 kB|PLUGIN_TIMINGS/.test(warning))).toEqual([])
})
