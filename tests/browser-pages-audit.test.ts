import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordOf } from '../packages/ledger/src/trial/record.ts'
import { type Browsing, browsing, expectFit, tabTo } from './pages-browser.ts'

const LONG = 'An Outlet Whose Name Is Longer Than Any Column Of A Table Or The Side Of A Plot Has Room For 🚜'

let site: Browsing | string
beforeAll(async () => {
  site = await browsing([
    recordOf([['Ilse Varga', 'the dam will hold']], { published: '2026-02-20' }),
    recordOf([['نورا الحداد', 'السد سيصمد حتى الربيع']], { outlet: LONG, published: '2025-11-02' }),
  ])
})
afterAll(async () => {
  if (typeof site !== 'string') await site?.close()
})

test('the audit is narrowed to an outlet from its table by keyboard only', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  const page = await site.open('/audit')
  // what Plot styles itself with stands in our style sheet
  expect(await page.evaluate("getComputedStyle(document.querySelector('svg.plot')).display")).toBe('block')
  await tabTo(page, '.audit section:nth-of-type(2) summary')
  await page.keyboard.press('Enter')
  await tabTo(page, 'tbody a[href*="outlet=The+Vale"]')
  await Promise.all([page.waitForURL(/outlet=The\+Vale\+Post/), page.keyboard.press('Enter')])
  expect(await page.locator('.total').textContent()).toMatch(/^1 statement on 1 page/)
})

test('every screen fits, in light and dark', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  await expectFit(site, '/audit')
})
