import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browsing, browsing, expectFit, tabTo } from './pages-browser.ts'

let site: Browsing | string
beforeAll(async () => {
  site = await browsing([])
})
afterAll(async () => {
  if (typeof site !== 'string') await site?.close()
})

test('a page is found from the index by keyboard, and its pictures are shown', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  const page = await site.open('/docs')
  await tabTo(page, 'a[href="/docs/guide/first-ten-minutes-reporter"]')
  await Promise.all([page.waitForURL(/reporter$/), page.keyboard.press('Enter')])
  const pictures = page.locator('.manual img')
  expect(await pictures.count()).toBeGreaterThan(0)
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded()
    await picture.evaluate('(image) => image.decode()')
  }
})

test('every screen fits, in light and dark, whatever the page holds', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  for (const path of ['/docs', '/docs/guide/first-ten-minutes-reporter', '/docs/reference/api', '/docs/formats/record'])
    await expectFit(site, path)
})
