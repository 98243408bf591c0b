import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordOf } from '../packages/ledger/src/trial/record.ts'
import { type Browsing, browsing, expectFit, faultsOf, WIDTHS } from './pages-browser.ts'

const record = recordOf([
  ['Ilse Varga', 'the dam will hold through the spring'],
  ['Jon Orsos', 'the bridges are closed'],
  ['Ola Brandt 🚜', 'twelve gates stay shut </div><script>document.title = "taken"</script>'],
  ['نورا الحداد', 'السد سيصمد حتى الربيع'],
  ['Ana Sole', 'ab'.repeat(100_000)],
])

let site: Browsing | string
beforeAll(async () => {
  // from the first to the last, each a little surer
  const statements = record.statements.map((statement, i) => ({ ...statement, confidence: 0.3 + i / 10 }))
  site = await browsing([{ ...record, statements }])
})
afterAll(async () => {
  if (typeof site !== 'string') await site?.close()
})

/** The field that names a statement, as soon as that is another one. */
const nextTo = (id: string) => `.decide input[name=statement]:not([value="${id}"])`

/** Presses a key, and waits for the statement that it leads to. */
async function goOn(page: Page, key: string, who: string): Promise<void> {
  await page.keyboard.press(key)
  await page.locator('#who', { hasText: who }).waitFor()
}

test('statements are decided on by keyboard alone, each by one key, and the last can be undone', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  const { ledger } = site.pages
  const page = await site.open('/checks')
  await page.locator('input[name=by]').focus()
  await page.keyboard.type('rwfsu Ada')
  // Enter in a field decides nothing
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const place = page.url()
  await goOn(page, 'r', 'Jon Orsos')
  await goOn(page, 'w', 'Ola Brandt')
  expect(await page.title()).toBe('Checks – onrecord')
  await goOn(page, 'u', 'Jon Orsos')
  await goOn(page, 'r', 'Ola Brandt')
  const verdicts = async (i: number) =>
    (await ledger.checked(record.statements[i]?.id as string)).checks.map(({ verdict, by }) => [verdict, by])
  expect(await verdicts(0)).toEqual([['right', 'rwfsu Ada']])
  expect(await verdicts(1)).toEqual([
    ['wrong', 'rwfsu Ada'],
    ['undone', 'rwfsu Ada'],
    ['right', 'rwfsu Ada'],
  ])
  // the state is in the address, and the name is known the next time
  expect(page.url()).not.toBe(place)
  await page.goto(place)
  expect(await page.inputValue('input[name=by]')).toBe('rwfsu Ada')
})

test('the speaker is made one with another, and parted again, by keyboard alone', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  const { people } = site.pages.ledger
  const [first, second] = record.speakers.map(({ id }) => id) as [string, string]
  const page = await site.open(`/checks?statement=${record.statements[0]?.id}&by=Ada`)
  const profiles = async () => (await people.with(first)).profiles.map(({ id }) => id)
  await page.locator('.checking').focus()
  await page.keyboard.press('m')
  await page.keyboard.type('Jon')
  await page.keyboard.press('Tab')
  await Promise.all([page.waitForURL(/merged=/), page.keyboard.press('Enter')])
  expect(await profiles()).toEqual(expect.arrayContaining([first, second]))
  await Promise.all([page.waitForURL((url) => !url.searchParams.has('merged')), page.keyboard.press('u')])
  expect(await profiles()).toEqual([first])
})

test('the words are marked in the paragraph, word by word, and corrected so', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  const { ledger } = site.pages
  const [first] = record.statements as [(typeof record.statements)[number]]
  const page = await site.open(`/checks?statement=${first.id}&by=Ada`)
  await page.keyboard.press('f')
  // the words that are marked are chosen: three fewer, from their end
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Enter')
  expect(await page.locator('.paragraph mark').allTextContents()).toEqual(['the dam will hold'])
  // and of the source the last name
  for (const key of ['2', 'ArrowRight', 'ArrowLeft', 'Enter']) await page.keyboard.press(key)
  expect(await page.locator('.paragraph .source').allTextContents()).toEqual(['Varga'])
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await page.locator(nextTo(first.id)).waitFor({ state: 'attached' })
  const { words, statement } = await ledger.statement(first.id)
  expect(words).toBe('the dam will hold')
  expect(statement.source.map(([start, end]) => record.article.text.slice(start, end))).toEqual(['Varga'])
})

test('a drag over the paragraph marks whole words', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  const last = record.statements[1]?.id as string
  const page = await site.open(`/checks?statement=${last}`)
  const box = (await page.locator('.paragraph mark').boundingBox()) as { x: number; y: number; width: number; height: number }
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + 3, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.45, y, { steps: 4 })
  await page.mouse.up()
  expect(await page.locator('.paragraph mark').allTextContents()).toEqual(['the bridges'])
  expect(await page.locator('.fix').getAttribute('open')).toBe('')
  // with Shift another piece is marked beside it
  const { x, width } = (await page.locator('.paragraph .source').boundingBox()) as { x: number; width: number }
  await page.keyboard.down('Shift')
  await page.mouse.move(x + 2, y)
  await page.mouse.down()
  await page.mouse.move(x + width - 2, y, { steps: 4 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  expect(await page.locator('.paragraph mark').allTextContents()).toEqual(['Jon Orsos', 'the bridges'])
})

test('in text that runs from right to left the arrow to the left goes on', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  const page = await site.open(`/checks?statement=${record.statements[3]?.id}`)
  await page.keyboard.press('f')
  for (const key of ['Home', 'ArrowLeft', 'Enter']) await page.keyboard.press(key)
  expect(await page.locator('.paragraph mark').allTextContents()).toEqual(['الحداد'])
})

test('what the server refuses is said, and so is that it has gone; what was filled in stays', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  const id = record.statements[2]?.id as string
  const page = await site.open(`/checks?statement=${id}&by=Ada`)
  await page.keyboard.press('f')
  await page.keyboard.press('Control+Enter')
  await page.locator('[role=alert]', { hasText: 'A correction says what should be' }).waitFor()
  await page.keyboard.press('Escape')
  await page.context().setOffline(true)
  await page.keyboard.press('r')
  await page.locator('[role=alert]', { hasText: 'does not answer' }).waitFor()
  expect(await page.inputValue('input[name=by]')).toBe('Ada')
  await page.context().setOffline(false)
  await page.keyboard.press('r')
  await page.locator(nextTo(id)).waitFor({ state: 'attached' })
})

test('without script a fix is written in its fields', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  const third = record.statements[3]?.id as string
  const page = await site.open(`/checks?statement=${third}`, { javaScript: false })
  await page.locator('.fix summary').click()
  await page.fill('input[name=by]', 'Ada')
  await page.selectOption('select[name=speaker]', { label: 'Jon Orsos' })
  await Promise.all([page.waitForURL(/last=/), page.getByRole('button', { name: 'Save the fix' }).click()])
  expect((await site.pages.ledger.statement(third)).speaker?.name).toBe('Jon Orsos')
})

test('every screen fits, in light and dark, whatever was published', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  for (const { id } of record.statements.slice(2)) await expectFit(site, `/checks?statement=${id}&by=Ada&last=${id}`)
  for (const width of WIDTHS) {
    const page = await site.open(`/checks?statement=${record.statements[2]?.id}`, { width })
    await page.keyboard.press('f')
    expect(await faultsOf(page)).toEqual([])
  }
})
