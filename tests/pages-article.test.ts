import { afterAll, beforeAll, expect, test } from 'vitest'
import { fetchedOn } from '../packages/ledger/src/trial/fetched-on.ts'
import { recordOf } from '../packages/ledger/src/trial/record.ts'
import { type Record, statementId } from '../packages/record/src/index.ts'
import { type PagesOfLedger, pagesOf } from './pages.ts'

const HOSTILE = '</title><script>alert("1")</script>'

/** What Ola Brandt says has in it what Ilse Varga says. */
const told = recordOf([
  ['Ola Brandt', 'Ilse Varga said the dam holds'],
  ['Ilse Varga', 'twelve gates stay shut'],
])
const [outer, second] = told.statements as [Record['statements'][0], Record['statements'][0]]
const [from, to] = outer.content[0] as [number, number]
const spans = { source: [[from, from + 10]], cue: [[from + 11, from + 15]], content: [[from + 16, to]] } as Record['statements'][0]
const inner = { ...second, ...spans, id: statementId(told.article.id, spans), parent: outer.id }
const twelve = told.article.text.indexOf('twelve')
const article: Record = {
  ...told,
  article: { ...told.article, title: HOSTILE, byline: ['Ada Lin'], agency: 'MPA', dateline: { place: 'PORT VALE', date: 'March 3' } },
  statements: [outer, inner, second],
  figures: [
    {
      id: 'fig-1',
      span: [twelve, twelve + 12],
      quantifier: null,
      bound: null,
      value: 12,
      high: null,
      unit: 'gates',
      of: null,
      statement: second.id,
    },
  ],
}

const PAGE = 'https://news.example/dam'
const seen = (day: string) => ({ ...fetchedOn(day), url: PAGE })
const holds = recordOf([['Ilse Varga', 'the dam will hold for 20 years'], ['Ada Lin', 'the school stays open all winter']], { url: PAGE }) // biome-ignore format: two sentences
const holdsLess = recordOf([['Ilse Varga', 'the dam will hold for 12 years'], ['Tom Roe', 'the gates were shut at noon']], { url: PAGE }) // biome-ignore format: two sentences

let pages: PagesOfLedger
beforeAll(async () => {
  pages = await pagesOf([article])
  await pages.ledger.add(holds, seen('2026-03-03'))
  await pages.ledger.add(holdsLess, seen('2026-03-05'))
})
afterAll(async () => pages?.close())

/** The text that a reader sees, without the elements. */
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name as 'lt'])
const blocks = (html: string) => [...html.matchAll(/<(?:p|h2|blockquote) class="block[^"]*" dir="auto">(.*?)<\/(?:p|h2|blockquote)>/gs)].map(([, inner]) => plain(inner as string)) // biome-ignore format: one expression
const pieces = (html: string) =>
  [...html.matchAll(/<a class="(said[^"]*)" href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(([, classes, href, words]) => ({
    classes,
    href,
    words,
  }))

test('the text stands as it was published, to the character, and each piece leads to its statement', async () => {
  const html = await pages.html(`/articles/${article.article.id}`)
  expect(blocks(html).join('\n')).toBe(article.article.text)
  const holds = pieces(html).find(({ words }) => words === 'the dam holds')
  // the inner statement is the one that is meant
  expect(holds?.href).toBe(`?statement=${inner.id}#${inner.id}`)
  for (const { id } of article.statements) expect(html).toContain(`id="${id}"`)
})

test('the head tells what the page tells of itself, and what is kept of it', async () => {
  const head = await pages.html(`/articles/${article.article.id}`)
  for (const part of ['The Vale Post · MPA', 'By Ada Lin', 'PORT VALE, March 3', '20 February 2026']) expect(head).toContain(part)
  const kept = await pages.html(`/articles/${holds.article.id}`)
  const [page] = await pages.ledger.fetched(holds.article.id)
  expect(page?.fetched).toBe('2026-03-03T08:00:00.000Z')
  expect(kept).toContain(page?.sha256 as string)
  expect(kept).toContain('3 March 2026, 08:00 UTC')
  expect(kept).toContain(`<a href="/articles/${holds.article.id}/versions">2 versions</a>`)
})

test('a statement in the address has its source, cue and content marked, and its note tells more', async () => {
  const html = await pages.html(`/articles/${article.article.id}?statement=${inner.id}`)
  const marked = (role: string) => pieces(html).flatMap(({ classes, words }) => (classes?.includes(`on-${role}`) ? [words] : []))
  expect([marked('source'), marked('cue'), marked('content')]).toEqual([['Ilse Varga'], ['said'], ['the dam holds']])
  const note = /<li class="note[^"]* on".*?<\/li>/s.exec(html)?.[0] as string
  expect(plain(note)).toContain('1 Ilse Varga indirectconfidence 0.50')
  expect(note).toContain(`href="?statement=${outer.id}#${outer.id}"`)
  expect(note).toContain(`href="/statements/${inner.id}"`)
  const more = await pages.html(`/articles/${article.article.id}/more/${outer.id}`)
  expect(more).toContain(`href="?statement=${inner.id}#${inner.id}"`)
})

test('a speaker in the address keeps only this one’s words strong', async () => {
  const html = await pages.html(`/articles/${article.article.id}?speaker=${second.speaker}`)
  const strong = pieces(html).flatMap(({ classes, words }) => (classes?.includes('strong') ? [words] : []))
  expect(html).toContain('class="article only"')
  expect(strong).toEqual(['Ilse Varga', 'said', 'the dam holds', 'Ilse Varga', 'said', 'twelve gates', ' stay shut'])
})

test('figures are marked, with what they come to', async () => {
  expect(await pages.html(`/articles/${article.article.id}`)).toMatch(
    /<a class="said content s1 v1 told"[^>]* title="figure: 12 gates"[^>]*>twelve gates</,
  )
})

test('checks stand in the margin', async () => {
  const record = recordOf([['Jon Orsos', 'the river is low']])
  await pages.ledger.add(record)
  const { id } = record.statements[0] as Record['statements'][0]
  await pages.ledger.check({ statement: id, verdict: 'right', by: 'Ada Lin' })
  expect(plain(await pages.html(`/articles/${record.article.id}`))).toContain('✓ checked')
  expect(plain(await pages.html(`/articles/${record.article.id}/more/${id}`))).toContain('✓ right, says Ada Lin')
})

test('two versions stand side by side, what people said differently on top; what is absent was present', async () => {
  const html = await pages.html(`/articles/${holdsLess.article.id}/versions`)
  const text = plain(html)
  expect(text).toContain('3 statements changed')
  expect(html).toContain('for <del>20</del> <ins>12</ins> years')
  expect(text).toContain('Ada Lin present on 3 March 2026, absent on 5 March 2026')
  expect(text).toContain('Tom Roe absent on 3 March 2026, present on 5 March 2026')
  expect(text).not.toContain('deleted')
  expect(html).toContain('<del>20</del> years.')
  const turned = await pages.html(`/articles/${holds.article.id}/versions?before=${holdsLess.article.id}&after=${holds.article.id}`)
  expect(turned).toContain('for <del>12</del> <ins>20</ins> years')
})

test('a page seen once has one version', async () => {
  const record = recordOf([['Jon Orsos', 'the river is high']], { url: 'https://news.example/once' })
  await pages.ledger.add(record)
  const html = await pages.html(`/articles/${record.article.id}/versions`)
  expect(html).toContain('The page was seen with these words only.')
  expect(html).not.toContain('type="radio"')
})

test('an article that is not there is a page that says so', async () => {
  for (const path of [
    '/articles/art-none',
    '/articles/%00',
    '/articles/art-none/versions',
    `/articles/${article.article.id}/more/stm-none`,
  ])
    expect([path, (await pages.get(path)).status]).toEqual([path, 404])
  expect((await pages.get(`/articles/${article.article.id}?nothing=1`)).status).toBe(400)
  // a statement that was corrected has another id: its article is shown all the same
  expect((await pages.get(`/articles/${article.article.id}?statement=stm-none`)).status).toBe(200)
})

test('what was published is text, wherever it stands', async () => {
  for (const path of [`/articles/${article.article.id}`, `/articles/${article.article.id}/versions`, `/statements/${outer.id}`]) {
    const html = await pages.html(path)
    expect(html, path).not.toContain('<script>alert')
    expect(html, path).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=/)
    expect(html, path).toContain('&lt;script&gt;alert')
  }
})
