import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { recordOf } from '../packages/ledger/src/trial/record.ts'
import type { Record } from '../packages/record/src/index.ts'
import { type PagesOfLedger, pagesOf } from './pages.ts'

const by = 'Ada Lin'
const HERE = 'http://127.0.0.1'
const read = recordOf([
  ['Ilse Varga', 'the dam will hold'],
  ['Jon Orsos', 'the bridges are closed'],
])
// the second is the less sure
const [hold, bridges] = read.statements.map((statement, i) => ({ ...statement, confidence: 0.9 - i / 2 })) as [
  Record['statements'][number],
  Record['statements'][number],
]
const record: Record = { ...read, statements: [hold, bridges] }

let site: PagesOfLedger
beforeAll(() => {
  expect(record.article.text).toBe('Ilse Varga said the dam will hold.\nJon Orsos said the bridges are closed.')
})
beforeEach(async () => {
  await site?.close()
  site = await pagesOf([record])
})
afterAll(() => site?.close())

const checksOf = async (id: string) =>
  (await site.ledger.checked(id)).checks.map(({ verdict, by, fix, note }) => ({ verdict, by, fix, note }))
const statementOn = (html: string) => /name="statement" value="(?<id>[^"]*)"/.exec(html)?.groups?.id
/** Decides, and gives where that leads. */
async function decide(form: { readonly [field: string]: string }): Promise<string> {
  const answer = await site.post('/checks', { by, ...form })
  expect(answer.status).toBe(303)
  return answer.headers.get('location') as string
}

test('the least sure statement comes first, then the next one, and at the end there is none', async () => {
  const first = await site.html('/checks')
  expect(statementOn(first)).toBe(bridges.id)
  const paragraph =
    '<span class="source">Jon Orsos</span> <span class="cue">said</span> <mark class="content">the bridges are closed</mark>.</div>'
  expect(first).toContain(paragraph)
  const after = /name="after" value="(?<after>[^"]+)"/.exec(first)?.groups?.after as string
  const second = await site.html(await decide({ statement: bridges.id, verdict: 'right', after }))
  expect(statementOn(second)).toBe(hold.id)
  expect(await checksOf(bridges.id)).toEqual([{ verdict: 'right', by, fix: null, note: null }])
  expect(await site.html(await decide({ statement: hold.id, verdict: 'wrong', note: 'a rumour' }))).toContain('Every statement')
})

test('what is skipped comes again at the end', async () => {
  const skip = /class="button onwards"[^>]* href="(?<href>[^"]+)"/.exec(await site.html('/checks'))?.groups?.href as string
  const second = await site.html(skip.replaceAll('&amp;', '&'))
  expect(statementOn(second)).toBe(hold.id)
  expect(statementOn(await site.html(await decide({ statement: hold.id, verdict: 'right' })))).toBe(bridges.id)
})

test('a fix has only what is otherwise, and undone the statement is as it was', async () => {
  const spans = { source: '35-44', cue: '45-49', content: '50-61', kind: 'indirect' }
  expect(record.article.text.slice(50, 61)).toBe('the bridges')
  const location = await decide({ statement: bridges.id, verdict: 'fix', ...spans, name: 'Ida Moor', note: 'not he' })
  expect(await checksOf(bridges.id)).toEqual([{ verdict: 'fix', by, fix: { content: [[50, 61]], speaker: 'Ida Moor' }, note: 'not he' }])
  expect((await site.ledger.statement(bridges.id)).speaker?.name).toBe('Ida Moor')
  const last = new URL(location, 'http://127.0.0.1').searchParams.get('last') as string
  expect(await site.html(location)).toContain('the bridges: content, speaker corrected by')
  const undone = await site.post('/checks/undo', { statement: last, by })
  const again = await site.html(undone.headers.get('location') as string)
  expect(statementOn(again)).toBe(bridges.id)
  const { statement, speaker } = await site.ledger.statement(bridges.id)
  expect([statement, speaker?.name]).toEqual([bridges, 'Jon Orsos'])
  // two decisions are written, and the statement can be decided anew
  expect(again.match(/class="checked"/g)).toHaveLength(2)
  await decide({ statement: bridges.id, verdict: 'right' })
  expect((await checksOf(bridges.id)).map(({ verdict }) => verdict)).toEqual(['fix', 'undone', 'right'])
})

test('a verdict that is undone is none: the statement is to be checked again, and nothing says that it was', async () => {
  await decide({ statement: bridges.id, verdict: 'wrong' })
  expect(statementOn(await site.html('/checks'))).toBe(hold.id)
  const undone = await site.post('/checks/undo', { statement: bridges.id, by })
  expect(statementOn(await site.html(undone.headers.get('location') as string))).toBe(bridges.id)
  expect(statementOn(await site.html('/checks'))).toBe(bridges.id)
  expect((await checksOf(bridges.id)).map(({ verdict }) => verdict)).toEqual(['wrong', 'undone'])
  expect(await site.html(`/articles/${record.article.id}`)).not.toContain('✓')
  // there is nothing more to undo
  expect((await site.post('/checks/undo', { statement: bridges.id, by })).status).toBe(404)
})

test('two names of one person are made one, which decides nothing on the statement, and that is undone', async () => {
  const [varga, orsos] = record.speakers.map(({ id }) => id) as [string, string]
  expect(await site.html('/checks')).toMatch(new RegExp(`<select name="other"><option value="${varga}">Ilse Varga</option></select>`))
  const location = await decide({ statement: bridges.id, verdict: 'same', other: varga })
  expect((await site.ledger.people.with(orsos)).profiles.map(({ id }) => id)).toEqual(expect.arrayContaining([varga, orsos]))
  const again = await site.html(location)
  expect([statementOn(again), await checksOf(bridges.id)]).toEqual([bridges.id, []])
  // they are one now
  expect(again).not.toContain('<select name="other">')
  const decision = new URL(location, HERE).searchParams.get('merged') as string
  expect(again).toContain(`name="decision" value="${decision}"`)
  const undone = await site.post('/checks/undo', { statement: bridges.id, by, decision })
  expect(statementOn(await site.html(undone.headers.get('location') as string))).toBe(bridges.id)
  expect((await site.ledger.people.with(orsos)).profiles).toHaveLength(1)
  expect((await site.post('/checks', { statement: bridges.id, by, verdict: 'same' })).status).toBe(404)
})

test('what does not fit is refused with its field, and nothing is kept', async () => {
  const status = async (form: { readonly [field: string]: string }, path = '/checks') => {
    const answer = await site.post(path, form)
    return [answer.status, await answer.text()]
  }
  const fix = { statement: bridges.id, verdict: 'fix', by }
  expect(await status({ ...fix, content: 'all' })).toEqual([400, expect.stringContaining('content')])
  expect(await status({ ...fix, content: '5-999' })).toEqual([422, expect.stringContaining('is no piece of the text')])
  expect(await status(fix)).toEqual([422, expect.stringContaining('A correction says what should be')])
  expect(await status({ statement: bridges.id, verdict: 'right' })).toEqual([400, expect.stringContaining('by')])
  expect(await status({ statement: 'stm-none', verdict: 'right', by })).toEqual([404, expect.any(String)])
  expect(await status({ statement: 'stm-none', by }, '/checks/undo')).toEqual([404, expect.any(String)])
  expect((await site.get('/checks?after=no-cursor')).status).toBe(400)
  expect(await checksOf(bridges.id)).toEqual([])
})

test('who may only read decides nothing', async () => {
  const secret = 'the-secret-of-a-reader'
  const closed = await pagesOf([record], { tokens: [{ secret, scopes: ['read'] }] })
  const headers = { authorization: `Bearer ${secret}`, origin: HERE, host: '127.0.0.1' }
  const body = new URLSearchParams({ statement: bridges.id, verdict: 'right', by })
  for (const path of ['/checks', '/checks/undo']) {
    const answer = await closed.app.request(HERE + path, { method: 'POST', headers, body })
    expect([answer.status, await answer.json()]).toMatchObject([403, { code: 'wrong-scope' }])
  }
  const page = await (await closed.app.request(`${HERE}/checks`, { headers })).text()
  expect(page).toContain('the bridges are closed')
  expect(page).not.toContain('<form class="decide"')
  await closed.close()
})

test('the scripts of the page, with all that they import, are small', async () => {
  const sizes = new Map<string, number>()
  const paths = [...(await site.html('/checks')).matchAll(/<script[^>]* src="(\/assets\/[^"]+)"/g)].map(([, path]) => path as string)
  for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
    if (sizes.has(path)) continue
    const script = await (await site.get(path)).text()
    sizes.set(path, script.length)
    paths.push(...[...script.matchAll(/["']\.\/(part-[^"']+)["']/g)].map(([, name]) => `/assets/${name}`))
  }
  expect([...sizes.keys()].join()).toContain('checks-')
  // a schema that comes along by mistake is 450 kB
  expect([...sizes.values()].reduce((sum, size) => sum + size)).toBeLessThan(20_000)
})
