import { afterAll, beforeAll, expect, test } from 'vitest'
import { receiptIn } from '../packages/cli/src/receipt-file.ts'
import { recordOf } from '../packages/ledger/src/trial/record.ts'
import type { Record } from '../packages/record/src/index.ts'
import { type PagesOfLedger, pagesOf } from './pages.ts'

const WORDS = 'the dam at Port Vale will not hold for more than 20 years under the new rules'
const HERALD = 'the dam at Port Vale will hold for more than 20 years under the new rules'
const FULLER = `${WORDS}, and the council has known it since the spring of last year`

const page = (
  words: string,
  around: readonly (readonly [string, string])[],
  given: Parameters<typeof recordOf>[1],
  agency: string | null = null,
) => {
  const record = recordOf([['Ilse Varga', words], ...around], given)
  return { ...record, article: { ...record.article, agency } }
}
const barns = (where: string): [string, string][] => [
  ['Ada Lin', `the harvest came late this year, and the barns in the ${where} stand half empty as the mill has closed`],
  ['Tom Roe', 'the road over the hill is to be mended before the frost, which will take until the end of the month'],
]
const post = page(WORDS, [['Pia Noor', 'nobody in the valley has been asked about the road']], {
  url: 'https://post.example/dam',
  published: '2026-03-02',
})
const herald = page(HERALD, barns('east'), { url: 'https://herald.example/dam', outlet: 'The Orm Herald', published: '2026-03-03' }, 'MPA')
const quarterly = page(WORDS, barns('east'), { outlet: 'Isthmus Quarterly', published: '2026-03-04' }, 'MPA')
const tidal = page(FULLER, [['Cy Dell', 'rain is expected on the coast']], { outlet: 'Tidal', published: '2026-03-05' })
const alone = page('nobody else prints this at all, ever', [], {})

const idOf = ({ statements }: Record) => statements[0]?.id as string

let pages: PagesOfLedger
beforeAll(async () => {
  pages = await pagesOf([post, herald, quarterly, tidal, alone])
})
afterAll(async () => pages?.close())

const plain = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')
const printing = (html: string, record: Record) =>
  new RegExp(`<li class="printing" id="${idOf(record)}">(.*?)</ul></li>`, 's').exec(html)?.[1] as string

test('every printing stands there, the earliest first, each with what differs', async () => {
  const html = await pages.html(`/statements/${idOf(post)}`)
  expect([...html.matchAll(/<li class="printing" id="([^"]+)"/g)].map(([, id]) => id)).toEqual([herald, quarterly, tidal].map(idOf))
  expect(plain(html)).toContain(
    'On 4 pages of 4 outlets, in 3 texts: 2 pages with an agency’s or a shared text. First on 2 March 2026 by The Vale Post',
  )
  expect(plain(printing(html, quarterly))).toContain('exact')
  expect(printing(html, tidal)).toMatch(/<ins>[^<]*council has known it[^<]*<\/ins>/)
})

test('what can change the sense stands before all printings, with the words', async () => {
  const html = await pages.html(`/statements/${idOf(post)}`)
  const sense = /<ul class="sense">(.*?)<\/ul>/s.exec(html)?.[1] as string
  expect(html.indexOf('class="sense"')).toBeLessThan(html.indexOf('Every printing'))
  expect(plain(sense)).toBe('negation lost not The Orm Herald, 3 March 2026')
  expect(sense).toContain('<del dir="auto">not</del>')
  expect(sense).toContain(`href="#${idOf(herald)}"`)
})

test('an agency’s text is told apart from an outlet’s own', async () => {
  const html = await pages.html(`/statements/${idOf(post)}`)
  expect(plain(printing(html, herald))).toContain('text of MPA, in 2 outlets')
  expect(plain(printing(html, tidal))).toContain('its own text')
})

test('the fullest printing is given with the sentences around it', async () => {
  const html = await pages.html(`/statements/${idOf(post)}`)
  expect(plain(html)).toContain('Most of it is printed by Tidal, 5 March 2026:')
  expect(plain(html)).toContain('since the spring of last year. Cy Dell said rain is expected on the coast.')
  expect(plain(await pages.html(`/statements/${idOf(tidal)}`))).toContain('No page prints more of it than Tidal')
})

test('what no other page prints says so', async () => {
  expect(await pages.html(`/statements/${idOf(alone)}`)).toContain('No other page prints it.')
})

test('printings are paged by key', async () => {
  const first = await pages.html(`/statements/${idOf(post)}?limit=2`)
  const next = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') as string
  const second = await pages.html(next)
  expect([...second.matchAll(/<li class="printing" id="([^"]+)"/g)].map(([, id]) => id)).toEqual([idOf(tidal)])
})

test('checks and readings stand there, and an id from before a correction leads to the statement', async () => {
  const record = page('the school will stay open', [], { published: '2026-03-09' })
  await pages.ledger.add(record)
  const [statement] = record.statements as [Record['statements'][0]]
  const [[start, end]] = statement.content as [[number, number]]
  const { statement: corrected } = await pages.ledger.check({
    statement: statement.id,
    verdict: 'fix',
    fix: { content: [[start + 4, end]] },
    by: 'Ada Lin',
  })
  const html = await pages.html(`/statements/${statement.id}`)
  expect(html).toContain(`onrecord receipt ${corrected}`)
  const receipt = await pages.get(/href="(\/api\/statements\/[^"]+\/receipt)"/.exec(html)?.[1] ?? '')
  expect(receiptIn(new Uint8Array(await receipt.arrayBuffer()), 'receipt.html').leaf.statement.id).toBe(corrected)
  expect(plain(html)).toContain('✓ content corrected by Ada Lin')
  expect(html).toContain('<td dir="auto">school will stay open</td><td dir="auto">the school will stay open</td>')
})

test('it can be cited in each way, with the hash of what is kept', async () => {
  const record = page('the ferry runs again', [], { url: 'https://post.example/ferry' })
  await pages.ledger.add(record, {
    bytes: new TextEncoder().encode('x'),
    name: 'x',
    url: null,
    headers: {},
    fetched: '2026-03-04T00:00:00.000Z',
  })
  const html = await pages.html(`/statements/${idOf(record)}`)
  const [kept] = await pages.ledger.fetched(record.article.id)
  for (const way of ['plain', 'apa', 'chicago', 'wiki', 'bibtex'])
    expect(new RegExp(`<pre id="cite-${way}"[^>]*>([^<]*)`).exec(html)?.[1]).toContain(kept?.sha256)
})

test('the publisher’s page is reached at the words', async () => {
  const answer = await pages.get(`/statements/${idOf(post)}/publisher`)
  expect(answer.status).toBe(302)
  expect(answer.headers.get('location')).toMatch(/^https:\/\/post\.example\/dam#:~:text=the%20dam%20at/)
})

test('no link of another kind than the web’s is followed', async () => {
  const record = page('the harbour light is out', [], { url: 'javascript:alert(1)' })
  await pages.ledger.add(record)
  const answer = await pages.get(`/statements/${idOf(record)}/publisher`)
  expect(answer.headers.get('location')).toBe(`/articles/${record.article.id}?statement=${idOf(record)}#${idOf(record)}`)
  for (const path of [`/statements/${idOf(record)}`, `/articles/${record.article.id}`])
    expect(await pages.html(path)).not.toContain('href="javascript:')
})

test('a statement that is not there is a page that says so', async () => {
  for (const path of ['/statements/stm-none', '/statements/%00', '/statements/stm-none/publisher'])
    expect([path, (await pages.get(path)).status]).toEqual([path, 404])
  expect((await pages.get(`/statements/${idOf(post)}?after=x`)).status).toBe(400)
})
