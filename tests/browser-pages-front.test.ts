import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordOf } from '../packages/ledger/src/trial/record.ts'
import { type Browsing, browsing, expectFit, tabTo } from './pages-browser.ts'

const HOSTILE = '</title><script>document.title = "taken"</script>'
/** A paragraph of 200 KB without a space in it. */
const LONG = 'ab'.repeat(100_000)

let site: Browsing | string
beforeAll(async () => {
  const named = recordOf(
    [
      ['Ilse Varga', 'the dam will hold through the spring'],
      ['Ola Brandt', 'twelve gates stay shut'],
    ],
    { published: '2026-03-02T10:00:00Z' },
  )
  const odd = recordOf(
    [
      ['Jon Orsos 🚜', 'the 🌊 has never been so high 👩‍👩‍👧‍👦'],
      ['نورا الحداد', 'السد سيصمد حتى الربيع'],
      ['Ana Sole', LONG],
    ],
    { outlet: `Orm ${HOSTILE} ${'ab'.repeat(60)}` },
  )
  site = await browsing([named, { ...odd, article: { ...odd.article, title: HOSTILE } }])
})
afterAll(async () => {
  if (typeof site !== 'string') await site?.close()
})

test('a search, a facet and the way back are done by keyboard only', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  const page = await site.open('/')
  await page.keyboard.press('/')
  await page.keyboard.type('dam')
  await Promise.all([page.waitForURL(/\?words=dam$/), page.keyboard.press('Enter')])
  expect(await page.locator('.statement mark').allTextContents()).toEqual(['the dam will hold through the spring'])
  // the counts come by a script
  await page.waitForSelector('.facet')
  await tabTo(page, '.facet a')
  await Promise.all([page.waitForURL(/speaker=Ilse\+Varga/), page.keyboard.press('Enter')])
  await tabTo(page, '.chosen a')
  await Promise.all([page.waitForURL(/\?words=dam$/), page.keyboard.press('Enter')])
  expect(await page.locator('.chosen').count()).toBe(0)
})

test('j and k go from statement to statement, and not while somebody types', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  const page = await site.open('/')
  const focused = () => page.locator(':focus .who').textContent()
  await page.keyboard.press('j')
  expect(await focused()).toBe('Ilse Varga')
  await page.keyboard.press('j')
  expect(await focused()).toBe('Ola Brandt')
  await page.keyboard.press('k')
  expect(await focused()).toBe('Ilse Varga')
  await page.keyboard.press('/')
  await page.keyboard.type('jk')
  expect(await page.inputValue('#words')).toBe('jk')
})

test('every screen fits, in light and dark, whatever was published', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  for (const path of ['/', '/counts']) await expectFit(site, path)
  const page = await site.open('/')
  expect(await page.title()).toBe('What came in – onrecord')
  expect(await page.locator('h2', { hasText: HOSTILE }).count()).toBe(1)
})

test('without script all that the page has is there', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  const page = await site.open('/?words=gates', { javaScript: false })
  expect(await page.locator('.statement mark').allTextContents()).toEqual(['twelve gates stay shut'])
  await Promise.all([page.waitForURL(/\/counts\?words=gates$/), page.getByRole('link', { name: /^Count by/ }).click()])
  expect(await page.locator('.facet').count()).toBeGreaterThan(3)
})
