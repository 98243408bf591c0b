import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWithExtension } from '../scripts/chromium.js'
import { buildExtension } from '../scripts/extension.js'
import { serveFolder } from '../scripts/serve-folder.js'

declare const chrome: {
  readonly tabs: { query(what: object): Promise<readonly { readonly id: number; readonly active: boolean }[]> }
  readonly scripting: { executeScript(what: object): Promise<unknown> }
  readonly runtime: { getContexts(what: object): Promise<readonly { readonly documentUrl: string }[]> }
}

const PAGE = `<!doctype html><html lang="en"><head><title>Gate stays shut</title></head><body><header><a href="/">Vale Courier</a></header>
<article><h1>Gate stays shut</h1>
<p>The flood gate will stay shut until the river <em>falls</em>, <b>Ilse Varga</b>, the mayor, told reporters on Friday.</p>
<p>“We asked for twelve pumps and got four,” she said. “Nobody <!-- a comment -->in the ministry answered us.”</p>
<p>Jon Orsos, a farmer in the lower town, said he had moved his cattle to the hills before the water came over the dike.</p>
</article>
<script>
// as a page's own script leaves its text: in pieces, some of them empty
for (const paragraph of document.querySelectorAll('p')) {
  const text = paragraph.firstChild
  if (text.length > 12) text.splitText(9).before(document.createTextNode(''), document.createComment('here'))
}
</script></body></html>`

let context: BrowserContext | null = null
let reason: string | null
let folder: string
let site: Awaited<ReturnType<typeof serveFolder>>
let background: Worker
let browser: CDPSession
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-extension-'))
  await buildExtension(join(folder, 'extension'))
  site = await serveFolder(folder, {
    answer: (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE)
      return true
    },
  })
  ;({ context, reason } = await openWithExtension(join(folder, 'extension'), join(folder, 'profile')))
  if (context === null) {
    process.stderr.write(`skipped: ${reason}\n`)
    return
  }
  background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  browser = (await context.browser()?.newBrowserCDPSession()) as CDPSession
})
afterAll(async () => {
  await context?.close()
  site?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

/** Clicks the extension's button over a page. */
async function click(page: Page): Promise<void> {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab = targetInfos.find(({ url }) => url === page.url())
  await browser.send('Extensions.triggerAction', { id: new URL(background.url()).host, targetId: tab?.targetId ?? '' })
}

/** The text of each range that a highlight marks. */
const marked = (page: Page, name: string) => page.evaluate(`[...(CSS.highlights.get('${name}') ?? [])].map(String)`) as Promise<string[]>

test('it asks for the page that is clicked for and no other, and names no hosts', () => {
  const manifest = JSON.parse(readFileSync(join(folder, 'extension/manifest.json'), 'utf8'))
  expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'sidePanel'])
  expect(manifest).not.toHaveProperty('host_permissions')
  expect(manifest).not.toHaveProperty('content_scripts')
  expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'self'")
})

test('a click marks the statements of the page in their place and lists them in the side panel; nothing leaves', async (test) => {
  if (!context) return test.skip(reason ?? '')
  const page = await context.newPage()
  await page.goto(site.address)
  const requests: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  const html = await page.content()
  await click(page)
  await page.waitForFunction(`CSS.highlights.has('onrecord-content')`, null, { timeout: 60_000 })
  const contexts = await background.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }))
  expect(contexts.map(({ documentUrl }) => documentUrl)).toEqual([expect.stringMatching(/panel\.html\?tab=\d+$/)])

  const content = await marked(page, 'onrecord-content')
  expect(content).toEqual(expect.arrayContaining(['The flood gate will stay shut until the river falls']))
  expect(content.join(' ')).toMatch(/“We asked for twelve pumps and got four,”.*“Nobody in the ministry answered us.”/)
  expect(await marked(page, 'onrecord-source')).toEqual(
    expect.arrayContaining(['Ilse Varga, the mayor,'.slice(0, -1), 'Jon Orsos, a farmer in the lower town']),
  )
  // the page is as it was
  expect(await page.content()).toBe(html)
  expect(requests.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([])

  // the same panel in a tab, where a test can work it
  const panel = await context.newPage()
  await panel.goto(contexts[0]?.documentUrl ?? '')
  await panel
    .locator('#state')
    .filter({ hasText: /^Statements/ })
    .waitFor({ timeout: 60_000 })
  const words = await panel.locator('#statements .words').allTextContents()
  expect(words.flatMap((one) => one.split(' … '))).toEqual(content)
  await panel.locator('#statements button').first().click()
  await expect.poll(() => marked(page, 'onrecord-meant')).toContain(words[0])
  await panel.click('#clear')
  await expect.poll(() => page.evaluate('CSS.highlights.size')).toBe(0)
  expect(site.asked.filter((path) => path !== '/' && path !== '/favicon.ico')).toEqual([])
  await panel.close()
  await page.close()
})

test('a page that was not clicked for stays closed to it, and the panel says so', async (test) => {
  if (!context) return test.skip(reason ?? '')
  const page = await context.newPage()
  await page.goto(site.address)
  const tab = await background.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id)
  const panel = await context.newPage()
  await panel.goto(new URL(`panel.html?tab=${tab}`, background.url()).href)
  await panel
    .locator('#state')
    .filter({ hasText: /Cannot access/ })
    .waitFor()
  expect(await page.evaluate('CSS.highlights.size')).toBe(0)
  await panel.close()
  await page.close()
})
