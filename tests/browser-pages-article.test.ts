import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordOf } from '../packages/ledger/src/trial/record.ts'
import { type Record, type Statement, statementId } from '../packages/record/src/index.ts'
import { type Browsing, browsing, expectFit, faultsOf, tabTo, WIDTHS } from './pages-browser.ts'

const HOSTILE = '</title><script>document.title = "taken"</script>'

const article = recordOf([
  ['Ilse Varga', 'the dam will hold through the spring'],
  ['Ola Brandt', 'twelve gates stay shut'],
  ['Ilse Varga', 'nobody has to leave'],
])
const [first, second] = article.statements as [Statement, Statement]

/** A paragraph of 200 KB in which 300 statements overlap. */
function overlapping(): Record {
  const record = recordOf([
    ['Jon Orsos 🚜', `${'the river 🌊 falls and '.repeat(8000)}the dam holds`],
    ['نورا الحداد', 'السد سيصمد حتى الربيع'],
  ])
  const [whole, other] = record.statements as [Statement, Statement]
  const [from] = whole.content[0] as [number, number]
  const inner = Array.from({ length: 300 }, (_, i): Statement => {
    const at = from + 8 * i
    const spans = {
      source: [[at, at + 3]],
      cue: [[at + 4, at + 7]],
      content: [[at + 8, at + 2400]],
    } as Pick<Statement, 'source' | 'cue' | 'content'>
    return { ...whole, ...spans, id: statementId(record.article.id, spans), parent: whole.id }
  })
  return { ...record, article: { ...record.article, title: HOSTILE }, statements: [whole, ...inner, other] }
}
const hostile = overlapping()
/** As hostile, and short enough to be looked at as a whole. */
const odd = recordOf(
  [
    ['Jon Orsos 🚜', `the 🌊 has never been so high ${'ab'.repeat(200)} 👩‍👩‍👧‍👦`],
    ['نورا الحداد', `السد سيصمد حتى الربيع ${HOSTILE}`],
  ],
  { outlet: 'ab'.repeat(60) },
)

const PAGE = 'https://news.example/dam'
const before = recordOf([['Ilse Varga', 'the dam will not hold for 20 years'], ['Ada Lin', 'the school stays open all winter']], { url: PAGE }) // biome-ignore format: two sentences
const after = recordOf([['Ilse Varga', 'the dam will hold for 20 years'], ['Ada Lin', 'the school stays open all winter']], { url: PAGE, published: '2026-02-21' }) // biome-ignore format: two sentences
const elsewhere = recordOf([['Ilse Varga', 'the dam will hold for 20 years and more']], { outlet: 'Tidal' })

let site: Browsing | string
beforeAll(async () => {
  site = await browsing([article, hostile, odd, before, after, elsewhere])
})
afterAll(async () => {
  if (typeof site !== 'string') await site?.close()
})

const at = ({ article: { id } }: Record) => `/articles/${id}`

test('statements are gone through by keyboard: source, cue and content are marked, and the way to every printing is there', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  const page = await site.open(at(article))
  const marked = async () => (await page.locator('.block .on').allTextContents()).join('|')
  await page.keyboard.press('j')
  expect(await marked()).toBe('Ilse Varga|said|the dam will hold through the spring')
  await page.keyboard.press('j')
  expect(await marked()).toBe('Ola Brandt|said|twelve gates stay shut')
  expect(page.url()).toContain(`?statement=${second.id}#${second.id}`)
  await page.waitForSelector('.note.on .ways')
  expect(await page.locator('.note.on').textContent()).toContain('2 Ola Brandt indirectconfidence 0.50')
  await tabTo(page, '.note.on .ways a')
  await Promise.all([page.waitForURL(`**/statements/${second.id}`), page.keyboard.press('Enter')])
  expect(await page.locator('h1').textContent()).toBe('twelve gates stay shut')
  await page.close()
})

test('a click on the words chooses their statement without loading the page, and the way back goes back', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  const page = await site.open(at(article))
  const loads: string[] = []
  page.on('request', (request) => loads.push(new URL(request.url()).pathname))
  await page.getByText('twelve gates').click()
  expect(await page.locator('.on-content').textContent()).toBe('twelve gates stay shut')
  await page.waitForSelector('.note.on .ways')
  await page.getByText('the dam will hold').click()
  expect(await page.locator('.note.on').getAttribute('id')).toBe(first.id)
  await page.waitForSelector('.note.on .ways')
  expect(loads).toEqual([second, first].map(({ id }) => `${at(article)}/more/${id}`))
  await page.goBack()
  expect(await page.locator('.note.on').getAttribute('id')).toBe(second.id)
  await page.close()
})

test('a speaker is chosen by keyboard: only those words stay strong, until the speaker is chosen again', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  const page = await site.open(at(article))
  await tabTo(page, '.voice')
  await page.keyboard.press('Enter')
  expect(await page.locator('.said.content.strong').allTextContents()).toEqual([
    'the dam will hold through the spring',
    'nobody has to leave',
  ])
  expect(page.url()).toContain(`?speaker=${first.speaker}`)
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Enter')
  expect(await page.locator('.strong').count()).toBe(0)
  await page.close()
})

test('a choice changes what it is of and nothing else, however much stands on the page', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  const page = await site.open(at(hostile))
  expect(await page.title()).toBe(`${HOSTILE} – onrecord`)
  const last = hostile.statements.at(-1) as Statement
  const changed = await page.evaluate(`(() => {
    const observer = new MutationObserver(() => {})
    observer.observe(document.querySelector('.article'), { attributes: true, subtree: true })
    document.querySelector('#${last.id} a').click()
    return new Set(observer.takeRecords().map(({ target }) => target)).size
  })()`)
  // the article, the note, the source, the cue, the content, the voice
  expect(changed).toBeLessThanOrEqual(6)
  expect(await page.locator('.on-source').textContent()).toBe('نورا الحداد')
  await page.close()
})

test('without script a click on the words chooses their statement too', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  const page = await site.open(at(article), { javaScript: false })
  await Promise.all([page.waitForURL(`**${at(article)}?statement=${second.id}#${second.id}`), page.getByText('twelve gates').click()])
  expect(await page.locator('.block .on').allTextContents()).toEqual(['Ola Brandt', 'said', 'twelve gates stay shut'])
  expect(await page.locator('.note.on .ways a').count()).toBeGreaterThan(1)
  await page.close()
})

test('where the server does not answer the note says so, and comes back', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  const page = await site.open(at(article))
  await page.route('**/more/**', (route) => route.abort())
  await page.getByText('twelve gates').click()
  await page.waitForSelector('.note.on .missing')
  expect(await page.locator('.on-content').textContent()).toBe('twelve gates stay shut')
  await page.unroute('**/more/**')
  await page.getByText('twelve gates').click()
  await page.waitForSelector('.note.on .ways')
  expect(await page.locator('.missing').count()).toBe(0)
  await page.close()
})

test('a citation is copied by keyboard', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  const page = await site.open(`/statements/${first.id}`)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await tabTo(page, '[data-copies="cite-bibtex"] button')
  await page.keyboard.press('Enter')
  await page.waitForSelector('[data-copies="cite-bibtex"] [role="status"]:not(:empty)')
  expect(await page.evaluate('navigator.clipboard.readText()')).toContain(`@misc{${first.id},`)
  await page.close()
})

test('on paper there is nothing to press and nowhere to go, and it is light where the screen is dark', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  const page = await site.open(`/statements/${after.statements[0]?.id}`, { colorScheme: 'dark' })
  const quote = page.locator('.said-words')
  const shown = async () => [await page.locator('.masthead nav').isVisible(), (await page.locator('button:visible').count()) > 0]
  expect(await shown()).toEqual([true, true])
  const colour = () => page.evaluate(`getComputedStyle(document.querySelector('.said-words')).color`)
  const dark = await colour()
  await page.emulateMedia({ media: 'print' })
  expect(await shown()).toEqual([false, false])
  expect(await quote.isVisible()).toBe(true)
  expect(await colour()).not.toBe(dark)
})

test('every screen fits, in light and dark, whatever was published', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  for (const path of [
    `${at(article)}?statement=${first.id}`,
    at(odd),
    `${at(after)}/versions`,
    `/statements/${after.statements[0]?.id}`,
    `/statements/${odd.statements[1]?.id}`,
  ])
    await expectFit(site, path)
})

test('a paragraph of 200 KB in which 300 statements overlap is no wider than the screen, and stands there to the character', async (context) => {
  if (typeof site === 'string') return context.skip(site)
  for (const width of WIDTHS) {
    const page = await site.open(at(hostile), { width })
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
    const text = (await page.locator('.block').allTextContents()).join('\n')
    // not the texts themselves: 200 KB would be printed
    expect([text.length, text === hostile.article.text]).toEqual([hostile.article.text.length, true])
    await page.close()
  }
})
