import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { articleFromText, faultsOf as faultsOfRecord, loadReader } from 'onrecord'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen } from '../packages/server/src/index.ts'
import { openChromium } from '../scripts/chromium.js'
import { buildDraft } from '../scripts/draft.js'
import { serveFolder } from '../scripts/serve-folder.js'
import { type PagesOfLedger, pagesOf } from './pages.ts'
import { faultsOf, tabTo, WIDTHS } from './pages-browser.ts'

const DRAFT = `“Nobody told us anything at all.” That is how the night began in the lower town, where the river came at four.

The gate will stay shut, Mayor Ilse Varga told reporters on Friday. “We asked for twelve pumps and got three,” she said.

“I will not blame anybody today,” Varga added. “The council meets on Monday.”

A person familiar with the inquiry said the ministry had known.

The flood took 40 homes, said Jon Orsos, a farmer. “It is over. He counted 45 homes.`

const TRANSCRIPT = `WEBVTT

00:01.000 --> 00:04.000
<v Ilse Varga>We asked for twelve pumps

00:04.000 --> 00:06.000
and got four.

00:06.000 --> 00:09.000
I will not blame anybody today. I would like to thank the brigade.

00:09.000 --> 00:12.000
They worked all night. The council meets on Monday.
`

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

let browser: Browser | null
let reason: string | null
let folder: string
let pages: PagesOfLedger
/** Who has the page open in most tests: the first of them is its first visit. */
let visitor: Awaited<ReturnType<typeof visiting>>
beforeAll(async () => {
  ;({ browser, reason } = await openChromium())
  if (reason !== null) process.stderr.write(`skipped: ${reason}\n`)
  if (browser === null) return
  folder = mkdtempSync(join(tmpdir(), 'onrecord-draft-'))
  const files = await buildDraft({ folder: join(folder, 'alone') })
  for (const { path } of files) {
    const place = join(folder, 'alone', path)
    writeFileSync(`${place}.gz`, gzipSync(readFileSync(place)))
  }
  cpSync(new URL('../packages/web/dist/draft-page', import.meta.url), join(folder, 'served'), { recursive: true })
  const reader = await loadReader()
  const text = 'Varga spoke on Monday. “We asked for twelve pumps and got four,” Mayor Ilse Varga said.'
  const printed = await reader.read(articleFromText(text, { name: 'printed' }).article)
  await reader.close()
  visitor = await visiting()
  pages = await pagesOf([{ ...printed, article: { ...printed.article, outlet: 'Vale Courier', published: '2026-03-02' } }])
})
afterAll(async () => {
  await visitor?.close()
  await browser?.close()
  await pages?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

/** A visitor of its own to the page on a server of its own. */
async function visiting() {
  const site = await serveFolder(join(folder, 'alone'))
  const context = await (browser as Browser).newContext()
  return {
    site,
    context,
    close: async () => {
      await context.close()
      site.close()
    },
  }
}

/** Opens the page and waits until it can read. */
async function opened({ site: { address }, context }: { site: { address: string }; context: BrowserContext }): Promise<Page> {
  const page = await context.newPage()
  page.on('pageerror', (error) => expect.unreachable(String(error)))
  await page.goto(address)
  await told(page, /^Ready/)
  return page
}

const told = (page: Page, what: RegExp) => page.locator('#state').filter({ hasText: what }).waitFor({ timeout: 60_000 })

async function read(page: Page, draft: string): Promise<void> {
  await page.fill('#text', draft)
  await page.click('#read')
  await told(page, /^Read in/)
}

/** Drops a file on the page, as from a folder. */
const drop = (page: Page, name: string, text: string) =>
  page.evaluate(`{
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }`)

test('a pasted draft is read in the browser: each statement marked and listed, what to look at named, and nothing asked of any server', async (context) => {
  if (!browser) return context.skip(reason ?? '')
  const elsewhere = await serveFolder(folder)
  const page = await opened(visitor)
  expect(visitor.site.bytes).toBeLessThanOrEqual(30e6)
  const before = visitor.site.asked.length
  const requests: string[] = []
  visitor.context.on('request', (request) => requests.push(request.url()))

  await read(page, DRAFT)
  await page.setInputFiles('#transcript', file('council.vtt', TRANSCRIPT))
  await told(page, /Quotes/)
  const [saved] = await Promise.all([page.waitForEvent('download'), page.click('#save')])
  const record = JSON.parse(readFileSync(await saved.path(), 'utf8'))
  expect(faultsOfRecord(record)).toEqual([])
  expect(record.article.text).toBe(DRAFT)
  // a blob is in the page's own memory
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([])
  // a browser looks by itself, some time after a visit, whether the worker has changed: it sends nothing with that
  expect(visitor.site.asked.slice(before).filter((asked) => asked !== '/service-worker.js')).toEqual([])

  const names = await page.locator('#statements strong:first-child').allInnerTexts()
  expect(names).toContain('Ilse Varga, Mayor')
  expect(await page.locator('#statements .entry').count()).toBe(record.statements.length)
  expect(await page.locator('#warnings strong').allInnerTexts()).toEqual(
    expect.arrayContaining([
      'A source without a name',
      'A quote without a source',
      'A quotation mark without a partner',
      'One thing counted in two ways',
    ]),
  )
  await page.locator('#statements button').first().click()
  expect((await page.locator('#said .meant.content').allInnerTexts()).join('')).toContain('The gate will stay shut')
  await page.locator('#said mark.content').last().click()
  expect(await page.locator('#statements [aria-current=true]').count()).toBe(1)
  expect(await page.locator('#actions button').count()).toBe(1)

  // what would send it is refused
  const refused = await page.evaluate(
    (url) => fetch(url, { method: 'POST', body: 'draft' }).then(String, () => 'refused'),
    elsewhere.address,
  )
  expect(refused).toBe('refused')
  expect(elsewhere.asked).toEqual([])
  elsewhere.close()
  await page.close()
})

test('with a transcript dropped beside it each quote says whether it is exact, trimmed, altered or stitched', async (context) => {
  if (!browser) return context.skip(reason ?? '')
  const page = await opened(visitor)
  await read(page, DRAFT)
  await drop(page, 'council.vtt', TRANSCRIPT)
  await told(page, /Quotes/)
  const verdicts = await page.locator('.verdict').allInnerTexts()
  expect(verdicts.find((verdict) => /twelve|three/.test(verdict))).toMatch(
    /^altered.*council\.vtt\s+number changed \(may change the sense\): said four, printed three/s,
  )
  expect(verdicts.find((verdict) => /blame/.test(verdict))).toMatch(/^stitched/)
  expect(verdicts.filter((verdict) => /^absent/.test(verdict))).not.toEqual([])
  await page.fill('#text', '“I will not blame anybody today,” Mayor Ilse Varga said.\n\n“The council meets,” Varga added.')
  await page.click('#read')
  await told(page, /1 exact, 1 trimmed/)
  await page.close()
})

test('a dropped page of HTML is read as its article, and the text of a draft is never HTML', async (context) => {
  if (!browser) return context.skip(reason ?? '')
  const page = await opened(visitor)
  const html = String(readFileSync(new URL('../samples/science.html', import.meta.url)))
  await drop(page, 'science.html', html)
  await told(page, /^Read in/)
  expect(await page.locator('#said').textContent()).not.toContain('<p')
  expect(await page.locator('#statements > li').count()).toBeGreaterThan(20)

  await read(
    page,
    'The <img src=x onerror="document.title=1"> gate <b>will</b> hold, <script>document.title=2</script> Mayor Ilse Varga said.',
  )
  expect(await page.locator('#result img, #result script, #result b').count()).toBe(0)
  expect(await page.locator('#said').textContent()).toContain('<b>will</b>')
  expect(await page.title()).toBe('Read a draft – onrecord')

  await read(
    page,
    'Das Tor bleibt zu, bis der Fluss fällt, sagte die Bürgermeisterin Ilse Varga am Freitag den Reportern im Rathaus der Stadt.',
  )
  await told(page, /English only/)
  await page.setInputFiles('#file', file('empty.txt', ' '))
  await told(page, /The page is empty/)
  await page.setInputFiles('#file', { ...file('picture.txt', ''), buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) })
  await told(page, /not a news page/)
  await page.close()
})

test('after the first visit it works without a network, and then with threads', async (context) => {
  if (!browser) return context.skip(reason ?? '')
  const visit = await visiting()
  const first = await opened(visit)
  expect(await first.evaluate('crossOriginIsolated')).toBe(false)
  await read(first, DRAFT)
  const found = await first.locator('#statements > li').count()
  await first.close()
  visit.site.close()
  await visit.context.setOffline(true)
  const again = await opened(visit)
  expect(await again.evaluate('crossOriginIsolated')).toBe(true)
  await read(again, DRAFT)
  expect(await again.locator('#statements > li').count()).toBe(found)
  await visit.close()
})

test('a new version takes the place of the old one as a whole, and what did not change is not loaded again', async (context) => {
  if (!browser) return context.skip(reason ?? '')
  const visit = await visiting()
  const old = await opened(visit)
  const before = visit.site.asked.length
  visit.site.folder = join(folder, 'served')
  await old.reload()
  await told(old, /^Ready/)
  expect(await old.locator('#actions button').count()).toBe(1)
  await old.evaluate(`navigator.serviceWorker.ready.then(async (registration) => {
    await registration.update()
    const { installing } = registration
    // installed, or found wanting
    if (installing) await new Promise((done) => installing.addEventListener('statechange', done, { once: true }))
  })`)
  await old.close()
  // the browser lets it in some time after the last page of the old one has gone
  const buttons = async () => {
    const page = await opened(visit)
    const count = await page.locator('#actions button').count()
    if (count < 2) await page.close()
    return count
  }
  await expect.poll(buttons, { timeout: 60_000 }).toBe(2)
  const page = visit.context.pages()[0] as Page
  expect(visit.site.asked.slice(before).filter((path) => /onnx|wasm/.test(path))).toEqual([])
  const kept = (await page.evaluate(
    `caches.open('onrecord-draft').then(async (cache) => (await cache.keys()).map(({ url }) => new URL(url).pathname))`,
  )) as string[]
  expect(new Set(kept).size).toBe(kept.length)
  await visit.close()
})

test('served by a ledger, quotes are held against what it has printed, when the button says so and not before', async (skipping) => {
  if (!browser) return skipping.skip(reason ?? '')
  const { address, close } = await listen(pages.app, { host: '127.0.0.1', port: 0 })
  const context = await browser.newContext()
  const page = await opened({ site: { address: `${address}/draft` }, context })
  expect(page.url()).toBe(`${address}/draft/`)
  const ways = (at: Page) => at.locator('nav[aria-label=Pages] a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(await ways(page)).toEqual(['/', '/checks', '/audit', '/feeds', '/draft', '/docs'])
  expect(await page.evaluate('crossOriginIsolated')).toBe(true)
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  await read(page, DRAFT)
  expect(asked).toEqual([])
  await page.getByRole('button', { name: 'Look its quotes up in the ledger' }).click()
  await told(page, /Quotes: /)
  expect(asked.every((url) => url.startsWith(`${address}/api/statements?`))).toBe(true)
  const verdicts = await page.locator('.verdict').allInnerTexts()
  expect(verdicts.find((verdict) => /Vale Courier/.test(verdict))).toMatch(
    /^altered: words changed – Vale Courier, 2026-03-02\s+number changed/,
  )
  await context.close()
  await close()
})

test('it can be used by keyboard alone, and on any screen nothing stands in the way', async (context) => {
  if (!browser) return context.skip(reason ?? '')
  const page = await opened(visitor)
  await tabTo(page, '#text')
  await page.keyboard.insertText(DRAFT)
  await tabTo(page, '#read')
  await page.keyboard.press('Enter')
  await told(page, /^Read in/)
  await page.setInputFiles('#transcript', file('council.vtt', TRANSCRIPT))
  await told(page, /Quotes/)
  await tabTo(page, '#statements button')
  await page.keyboard.press('Enter')
  expect(await page.locator('#said .meant').count()).toBeGreaterThan(0)
  for (const width of WIDTHS)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      expect(await faultsOf(page), `${width} px, ${colorScheme}`).toEqual([])
    }
  await page.close()
})
