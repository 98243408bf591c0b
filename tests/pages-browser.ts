import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Listening, listen } from '../packages/server/src/index.ts'
import { openChromium } from '../scripts/chromium.js'
import { type PagesOfLedger, pagesOf } from './pages.ts'

declare const axe: typeof import('axe-core')

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Widths of a screen: a phone and a desk. */
export const WIDTHS = [360, 1440] as const
const HEIGHT = 900
/** Milliseconds that the browser may take for a step, on a busy machine. */
const PATIENCE = 90_000

export type Screen = { readonly width?: number; readonly colorScheme?: 'light' | 'dark'; readonly javaScript?: boolean }

export type Browsing = {
  readonly pages: PagesOfLedger
  readonly address: string
  /** Opens a page; what it throws fails the test. */
  readonly open: (path: string, screen?: Screen) => Promise<Page>
  readonly close: () => Promise<void>
}

/** A real browser on the pages of a new ledger.
 *  @returns  why there is none, where no browser runs */
export async function browsing(...given: Parameters<typeof pagesOf>): Promise<Browsing | string> {
  const { browser, reason } = (await openChromium()) as { browser: Browser | null; reason: string | null }
  if (browser === null) {
    process.stderr.write(`skipped: ${reason}\n`)
    return reason ?? ''
  }
  const pages = await pagesOf(...given)
  const server: Listening = await listen(pages.app, { host: '127.0.0.1', port: 0 })
  return {
    pages,
    address: server.address,
    open: async (path, { width = 1440, colorScheme = 'light', javaScript = true } = {}) => {
      const page = await browser.newPage({ viewport: { width, height: HEIGHT }, colorScheme, javaScriptEnabled: javaScript })
      page.setDefaultTimeout(PATIENCE)
      page.on('pageerror', (error) => expect.unreachable(String(error)))
      await page.goto(`${server.address}${path}`)
      return page
    },
    close: async () => {
      await browser.close()
      await server.close()
      await pages.close()
    },
  }
}

/** Looks at a page on every screen: nothing that axe calls serious or critical, and no page wider than the screen. */
export async function expectFit({ open }: Browsing, path: string): Promise<void> {
  for (const width of WIDTHS)
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(path, { width, colorScheme })
      expect(await faultsOf(page), `${path} at ${width} px, ${colorScheme}`).toEqual([])
      await page.close()
    }
}

/** What axe calls serious or critical in a page as it is now, and how much it is wider than the screen. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations } = (await page.evaluate(() => axe.run())) as AxeResults
  const wider = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  return [
    ...violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ...(wider === 0 ? [] : [`${wider} px wider than the screen`]),
  ]
}

/** Goes on by the tab key until the focus is on what a selector finds, as who has no mouse does. */
export async function tabTo(page: Page, selector: string, most = 200): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    if (await page.locator(':focus').evaluate((element, selector) => element.matches(selector), selector)) return
  }
  throw new Error(`The tab key does not reach ${selector}.`)
}
