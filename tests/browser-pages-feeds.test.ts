import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordOf } from '../packages/ledger/src/trial/record.ts'
import { type Browsing, browsing, expectFit, faultsOf, tabTo } from './pages-browser.ts'

const HOSTILE = '</h3><script>document.title = "taken"</script>'

let site: Browsing | string
beforeAll(async () => {
  site = await browsing([])
  if (typeof site === 'string') return
  const { ledger } = site.pages
  const feeds = ledger.feeds()
  await feeds.add('https://hill.example/feed.xml', HOSTILE)
  await feeds.add(`https://long.example/${'a'.repeat(900)}`, 'نشرة الوادي 🚜')
  await feeds.note('https://hill.example/feed.xml', { fault: `HTTP 500: ${'The server cannot answer now. '.repeat(20)}` })
  const alert = await ledger.alerts.add({ name: HOSTILE, filters: { speaker: 'varga', words: 'b'.repeat(300) }, webhook: null })
  const told = await ledger.alerts.add({ name: 'Varga', filters: { speaker: 'varga' }, webhook: null })
  await ledger.add(recordOf([['Ilse Varga', 'ab'.repeat(100_000)]]))
  for (const one of [alert, told]) await ledger.alerts.takeNew(one)
})
afterAll(async () => {
  if (typeof site !== 'string') await site?.close()
})

test('a feed is followed and removed, and an alert made, by keyboard only', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  const { ledger } = site.pages
  const page = await site.open('/feeds')
  await tabTo(page, 'input[name=url]')
  await page.keyboard.type('https://vale.example/feed.xml')
  await Promise.all([page.waitForURL(/followed=1&fresh=1$/), page.keyboard.press('Enter')])
  await tabTo(page, 'details:has(.alert-form) summary')
  await page.keyboard.press('Enter')
  await tabTo(page, 'input[name=speaker]')
  await page.keyboard.type('orsos')
  await Promise.all([page.waitForURL(/#alerts$/), page.keyboard.press('Enter')])
  expect((await ledger.alerts.list()).map(({ filters }) => filters.speaker)).toContain('orsos')
  await page.goto(`${site.address}/feeds`)
  const entry = 'li:has(input[value="https://vale.example/feed.xml"])'
  await tabTo(page, `${entry} button`)
  await page.keyboard.press('Enter')
  await page.locator(entry).waitFor({ state: 'detached' })
  expect((await ledger.feeds().list()).map(({ url }) => url)).not.toContain('https://vale.example/feed.xml')
})

test('every screen fits, in light and dark, whatever the feeds are called', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  await expectFit(site, '/feeds?followed=2&fresh=1')
  const page = await site.open('/feeds')
  expect(await page.title()).toBe('Feeds and alerts – onrecord')
  for (const summary of await page.locator('main summary').all()) await summary.click()
  expect(await faultsOf(page)).toEqual([])
})
