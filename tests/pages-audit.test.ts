import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordOf } from '../packages/ledger/src/trial/record.ts'
import type { Record } from '../packages/record/src/index.ts'
import { type PagesOfLedger, pagesOf } from './pages.ts'

let pages: PagesOfLedger
let empty: PagesOfLedger
beforeAll(async () => {
  pages = await pagesOf([
    withRole(
      recordOf(
        [
          ['Ilse Varga', 'the dam will hold through the spring'],
          ['A clerk', 'the gate was never looked at'],
          ['Ola Brandt', 'Jon Orsos is a liar'],
        ],
        { published: '2026-02-20' },
      ),
    ),
    recordOf([['Ilse Varga', 'the river is high']], { outlet: '=Orm <b>', published: '2026-04-01' }),
  ])
  empty = await pagesOf([])
})
afterAll(async () => {
  await pages?.close()
  await empty?.close()
})

/** The mayor, a source without a name, and somebody who accuses. */
function withRole(record: Record): Record {
  return {
    ...record,
    speakers: record.speakers.map((speaker) =>
      speaker.name === 'Ilse Varga'
        ? { ...speaker, role: 'mayor', country: 'HU' }
        : speaker.name === 'A clerk'
          ? { ...speaker, name: null, kind: 'anonymous', role: 'clerk' }
          : speaker,
    ),
    statements: record.statements.map((statement, i) => ({
      ...statement,
      anonymous: i === 1,
      cueClass: i === 2 ? 'accuses' : statement.cueClass,
    })),
  }
}

test('the audit tells totals in words, and each count as a plot with its table', async () => {
  const html = await pages.html('/audit')
  expect(html).toContain(
    '4 statements on 2 pages. 25\u00a0% of the sources have no name. 1 accusation, 100\u00a0% without a reply on the page.',
  )
  for (const title of [
    'By month',
    'By outlet',
    'Outlets by month',
    'Accused, and not heard',
    'Who is quoted',
    'In which role',
    'Of which country',
  ])
    expect(html).toContain(`<h2>${title}</h2>`)
  expect(html.match(/<svg /g)).toHaveLength(8)
  expect(html.match(/<table>/g)).toHaveLength(7)
  expect(html).not.toMatch(/<style|\sstyle=/)
  expect(await pages.html('/audit')).toBe(html)
})

test('rows lead to the audit of a part, and to the statements themselves', async () => {
  const html = await pages.html('/audit?since=2026-01-01')
  expect(html).toContain('<a href="/audit?since=2026-01-01&amp;outlet=The+Vale+Post">The Vale Post</a>')
  expect(html).toContain('<a href="/audit?since=2026-02-01&amp;until=2026-02-28">February 2026</a>')
  expect(html).toContain('<a href="/?since=2026-01-01&amp;family=said&amp;speaker=Ilse+Varga">Ilse Varga</a>')
  expect(html).toContain('<a href="/?since=2026-01-01&amp;family=said&amp;country=HU">Hungary</a>')
})

test('filters of the address narrow it, and can be taken away', async () => {
  const html = await pages.html('/audit?outlet=the+vale+post&until=2026-03-01')
  expect(html).toContain('3 statements on 1 page.')
  expect(html).toMatch(/<a href="\/audit\?until=2026-03-01"[^>]*>Outlet: the vale post/)
  expect(html).toContain('name="outlet" type="text" value="the vale post"')
  expect(await pages.html('/audit?outlet=nowhere')).toContain('No statement fits.')
  const answer = await pages.get('/audit?since=yesterday')
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('Concerned: since')])
})

test('a table comes as csv, narrowed as the page is, and no cell is a formula', async () => {
  const html = await pages.html('/audit?since=2026-03-01')
  const path = /href="(\/audit\.csv[^"]*table=outlets)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') as string
  const answer = await pages.get(path)
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="audit-outlets.csv"')
  expect(await answer.text()).toBe("outlet,statements,articles,anonymous,accusations,unanswered\r\n'=Orm <b>,1,1,0,0,0\r\n")
  for (const path of ['/audit.csv', '/audit.csv?table=total', '/audit.csv?table=outlets&kind=direct'])
    expect((await pages.get(path)).status, path).toBe(400)
})

test('an empty ledger says how pages come in', async () => {
  const html = await empty.html('/audit')
  expect(html).toContain('Add pages with <code>onrecord add</code>')
  expect(html).not.toContain('<svg')
})
