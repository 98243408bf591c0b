import { afterAll, beforeAll, expect, test } from 'vitest'
import { withFigure } from '../packages/ledger/src/trial/figure.ts'
import { recordOf } from '../packages/ledger/src/trial/record.ts'
import type { Record } from '../packages/record/src/index.ts'
import { type PagesOfLedger, pagesOf } from './pages.ts'

/** A page whose first speaker has a role. */
function page(said: Parameters<typeof recordOf>[0], role: string | null, given: Parameters<typeof recordOf>[1]): Record {
  const record = recordOf(said, given)
  return { ...record, speakers: record.speakers.map((speaker, i) => (i === 0 ? { ...speaker, role } : speaker)) }
}

const mayor = withFigure(
  page(
    [
      ['Ilse Varga', 'the dam will hold 1,200 tonnes'],
      ['Ola Brandt', 'the dam leaks'],
    ],
    'mayor',
    { published: '2026-01-20' },
  ),
  '1,200 tonnes',
  { value: 1200, bound: '>', of: 'sand' },
)
const later = page([['Ilse Varga', 'the <b>gate</b> is shut']], 'mayor of Vale', { published: '2026-03-01', outlet: 'Orm Daily' })
const nurse = page([['Ilse Varga', 'we are tired']], 'nurse', { published: '2024-06-01', outlet: 'Port Mercury' })
const clerk: Record = (() => {
  const record = recordOf([['A clerk', 'nobody looked']], { published: '2026-02-01' })
  return { ...record, speakers: record.speakers.map((speaker) => ({ ...speaker, name: null, kind: 'anonymous' as const, role: 'clerk' })) }
})()

const idOf = (record: Record, i = 0) => record.speakers[i]?.id as string
const varga = `/speakers/${idOf(mayor)}`

let pages: PagesOfLedger
beforeAll(async () => {
  pages = await pagesOf([mayor, later, nurse, clerk])
})
afterAll(() => pages?.close())

const said = (html: string) => [...html.matchAll(/<mark class="content">([^<]*)<\/mark>/g)].map(([, words]) => words)

test('a speaker has what was said on any page, the newest first, a page at a time', async () => {
  const html = await pages.html(varga)
  expect(said(html)).toEqual(['the &lt;b&gt;gate&lt;/b&gt; is shut', 'the dam will hold 1,200 tonnes'])
  expect(html).toContain('<h1 dir="auto">Ilse Varga</h1>')
  expect(html).toContain('person · 2 statements · 2 pages · 20 January 2026 to 1 March 2026')
  expect(await pages.html(`/speakers/${idOf(later)}`)).toBe(html)
  const first = await pages.html(`${varga}?limit=1`)
  const next = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') as string
  expect(said(await pages.html(next))).toEqual(['the dam will hold 1,200 tonnes'])
})

test('what was said is narrowed by words, outlet, kind and months, each from the page itself', async () => {
  const html = await pages.html(varga)
  const linked = (name: string) => new RegExp(`<a href="([^"]+)">${name}</a>`).exec(html)?.[1]?.replaceAll('&amp;', '&') as string
  expect(said(await pages.html(linked('Orm Daily')))).toHaveLength(1)
  expect(said(await pages.html(linked('January 2026')))).toEqual(['the dam will hold 1,200 tonnes'])
  expect(said(await pages.html(`${varga}?words=dam`))).toEqual(['the dam will hold 1,200 tonnes'])
  const none = await pages.html(`${varga}?kind=direct`)
  expect(none).toContain('No statement fits.')
  expect(none).toMatch(/<a href="\/speakers\/[^"?]+" title="Take away">Kind: direct/)
})

test('roles over time, months with their plot, and figures with their words are beside it', async () => {
  const html = await pages.html(varga)
  expect(html).toMatch(/<ul class="plain roles"><li><span dir="auto">mayor<\/span>/)
  expect(html.match(/<svg /g)).toHaveLength(1)
  expect(html).not.toMatch(/<style|\sstyle=/)
  expect(html).toMatch(/>1,200 tonnes<\/a><\/td><td>more than 1,200 tonnes of sand<\/td>/)
})

test('who is taken for one is told with the reason, parted, and joined again by whoever takes it back', async () => {
  const html = await pages.html(varga)
  expect(html).toContain('pages give the same role')
  const pair = /formaction="([^"]+)" name="pair" value="([^"]+)"/.exec(html) as RegExpExecArray
  const parted = await pages.post(pair[1] as string, { pair: pair[2] as string, by: 'Ada' })
  expect([parted.status, parted.headers.get('location')]).toEqual([303, expect.stringMatching(/^\/speakers\/[^#]+#identity$/)])
  const apart = await pages.html(varga)
  expect(said(apart)).toEqual(['the dam will hold 1,200 tonnes'])
  expect(apart).toMatch(/Ada<\/span>, <time[^>]*>[^<]+<\/time>: two:/)
  const decision = /formaction="([^"]+)" name="decision" value="([^"]+)"/.exec(apart) as RegExpExecArray
  expect((await pages.post(decision[1] as string, { decision: decision[2] as string, by: 'Ben' })).status).toBe(303)
  expect(await pages.html(varga)).toBe(html)
})

test('another of the name is told of, can be put beside, and is joined by a decision', async () => {
  const html = await pages.html(varga)
  expect(html).toContain('Ilse Varga, nurse')
  const joined = await pages.post(`${varga}/same`, { other: idOf(nurse), by: 'Ada' })
  expect(joined.status).toBe(303)
  const one = await pages.html(varga)
  expect(said(one)).toHaveLength(3)
  expect(one).toContain('somebody decided so')
  const [decision] = await pages.ledger.people.decisionsOn(idOf(mayor))
  await pages.post(`${varga}/undo`, { decision: decision?.id as string, by: 'Ada' })
  expect(said(await pages.html(varga))).toHaveLength(2)
})

test('a decision says by whom, on whom, and comes from our own pages', async () => {
  for (const [path, form, field] of [
    ['same', { other: idOf(nurse) }, 'by'],
    ['same', { by: 'Ada' }, 'other'],
    ['different', { by: 'Ada', pair: idOf(nurse) }, 'pair'],
    ['undo', { by: ' ', decision: 'idn-x' }, 'by'],
  ] as const) {
    const answer = await pages.post(`${varga}/${path}`, form)
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining(`Concerned: ${field}`)])
  }
  expect((await pages.post(`${varga}/undo`, { by: 'Ada', decision: 'idn-none' })).status).toBe(404)
  const foreign = await pages.app.request(`${varga}/same`, {
    method: 'POST',
    headers: { host: '127.0.0.1', origin: 'http://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
    body: String(new URLSearchParams({ other: idOf(nurse), by: 'Ada' })),
  })
  expect(foreign.status).toBe(403)
  expect(await pages.ledger.people.decisionsOn(idOf(nurse))).toEqual([])
})

test('two people stand side by side on one subject', async () => {
  const html = await pages.html(`${varga}?beside=${idOf(mayor, 1)}&words=dam`)
  expect(said(html)).toEqual(['the dam will hold 1,200 tonnes', 'the dam leaks'])
  expect(html).toContain('<title>Ilse Varga beside Ola Brandt – onrecord</title>')
  expect(html).toMatch(/Both spoke of.*<a href="[^"]*words=dam" aria-current="true">dam<\/a>/)
  const found = await pages.html(`${varga}?who=brandt`)
  expect(found).toMatch(new RegExp(`<a class="way" href="/speakers/[^"]+\\?beside=${idOf(mayor, 1)}">side by side</a>`))
  expect(await pages.html(`${varga}?who=nobody`)).toContain('Nobody else of this name is quoted.')
})

test('a speaker without a name, and one that is not there, have no page, and the answer says why', async () => {
  const unnamed = await pages.get(`/speakers/${idOf(clerk)}`)
  expect([unnamed.status, await unnamed.text()]).toEqual([404, expect.stringContaining('This speaker has no name')])
  for (const path of ['/speakers/spk-none', `${varga}?beside=spk-none`, `/speakers/${'x'.repeat(3000)}`, '/speakers/%00']) {
    const answer = await pages.get(path)
    expect([answer.status, await answer.text()], path.slice(0, 40)).toEqual([
      404,
      expect.stringContaining('The ledger has no speaker of this id'),
    ])
  }
  expect((await pages.get(`${varga}?after=x`)).status).toBe(400)
  expect((await pages.get(`${varga}?figures=x`)).status).toBe(400)
})

test('who may read only is shown no way to decide, and is refused', async () => {
  const guarded = await pagesOf([mayor, nurse], { tokens: [{ secret: 'the-secret-of-a-reader', scopes: ['read'] }] })
  const headers = { accept: 'text/html', host: '127.0.0.1', authorization: 'Bearer the-secret-of-a-reader', origin: 'http://127.0.0.1' }
  const html = await (await guarded.app.request(varga, { headers })).text()
  expect(html).toContain('Ilse Varga, nurse')
  expect(html).not.toContain('<button class="small"')
  const answer = await guarded.app.request(`${varga}/same`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    body: String(new URLSearchParams({ other: idOf(nurse), by: 'Ada' })),
  })
  expect(answer.status).toBe(403)
  await guarded.close()
})
