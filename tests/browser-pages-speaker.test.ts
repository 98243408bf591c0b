import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordOf } from '../packages/ledger/src/trial/record.ts'
import type { Record } from '../packages/record/src/index.ts'
import { type Browsing, browsing, expectFit, tabTo } from './pages-browser.ts'

const withRole = (record: Record, role: string): Record => ({
  ...record,
  speakers: record.speakers.map((speaker, i) => (i === 0 ? { ...speaker, role } : speaker)),
})
const mayor = withRole(
  recordOf(
    [
      ['Ilse Varga', 'the dam will hold through the spring'],
      ['نورا الحداد', 'السد سيصمد حتى الربيع'],
      ['Jon Orsos 🚜', `the dam leaks ${'ab'.repeat(100_000)}`],
    ],
    {
      published: '2026-02-20',
      outlet: 'An Outlet Whose Name Is Longer Than Any Column Has Room For 🚜, TheDanubeSteamshipCompanysAdvertiserAndIntelligencer',
    },
  ),
  'mayor',
)
const nurse = withRole(recordOf([['Ilse Varga', 'the dam is near the ward']], { published: '2024-06-01', outlet: 'Port Mercury' }), 'nurse')
const pathOf = (i: number) => `/speakers/${mayor.speakers[i]?.id}`

let site: Browsing | string
beforeAll(async () => {
  site = await browsing([mayor, nurse])
})
afterAll(async () => {
  if (typeof site !== 'string') await site?.close()
})

test('another of the name is joined, and parted again, by keyboard only', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  const page = await site.open(pathOf(0))
  const said = () => page.locator('.statement .words').count()
  expect(await said()).toBe(1)
  await tabTo(page, '[name="by"]')
  await page.keyboard.type('Ada')
  // the enter key decides nothing by itself
  await page.keyboard.press('Enter')
  expect(await site.pages.ledger.people.decisions()).toEqual([])
  await tabTo(page, '#identity button')
  await Promise.all([page.waitForURL(/#identity$/), page.keyboard.press('Enter')])
  expect(await said()).toBe(2)
  await tabTo(page, '[name="by"]')
  await page.keyboard.type('Ben')
  await tabTo(page, 'button[name="decision"]')
  await Promise.all([page.waitForResponse((answer) => answer.request().method() === 'POST'), page.keyboard.press('Enter')])
  await page.waitForSelector('button[name="other"]')
  expect(await said()).toBe(1)
  expect(await site.pages.ledger.people.decisions()).toMatchObject([{ verdict: 'same', by: 'Ada', undone: { by: 'Ben' } }])
})

test('somebody is found and put beside another by keyboard only', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  const page = await site.open(pathOf(0))
  await tabTo(page, '#who')
  await page.keyboard.type('orsos')
  await Promise.all([page.waitForURL(/who=orsos/), page.keyboard.press('Enter')])
  await tabTo(page, '#another .way')
  await Promise.all([page.waitForURL(/beside=/), page.keyboard.press('Enter')])
  await tabTo(page, '#subject')
  await page.keyboard.type('dam')
  await Promise.all([page.waitForURL(/words=dam/), page.keyboard.press('Enter')])
  expect(await page.locator('.beside .statement').count()).toBe(2)
})

test('every screen fits, in light and dark, whatever was said', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  for (const path of [pathOf(0), `${pathOf(1)}?beside=${mayor.speakers[2]?.id}`]) await expectFit(site, path)
})
