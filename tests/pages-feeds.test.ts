import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordOf } from '../packages/ledger/src/trial/record.ts'
import { InputError } from '../packages/record/src/index.ts'
import { type PagesOfLedger, pagesOf } from './pages.ts'

const VALE = 'https://vale.example/feed.xml'
const GONE = 'https://gone.example/feed.xml'

let site: PagesOfLedger
beforeAll(async () => {
  site = await pagesOf([], {
    services: {
      feedsAt: async (url) => {
        if (url.includes('nowhere')) throw new InputError('no-such-host', url, 'There is no such server. Check the address.')
        return [{ url, title: url === VALE ? 'The Vale Post' : null }]
      },
    },
  })
})
afterAll(() => site.close())

const list = async () => (await site.ledger.feeds().list()).map(({ url }) => url)

test('a feed is looked at and followed by a form, listed with how it does, and removed', async () => {
  for (const url of [VALE, GONE]) expect((await site.post('/feeds', { url })).headers.get('location')).toBe('/feeds?followed=1&fresh=1')
  expect((await site.post('/feeds', { url: VALE })).headers.get('location')).toBe('/feeds?followed=1&fresh=0')
  await site.ledger.feeds().note(GONE, { fault: 'HTTP 410: The page is gone for good.' })
  const html = await site.html('/feeds?followed=1&fresh=0')
  expect(html).toContain('1 feed followed, 0 of them new')
  expect(html).toContain('The last visit failed: HTTP 410: The page is gone for good.')
  // what fails is told first
  expect(html.indexOf(GONE)).toBeLessThan(html.indexOf(VALE))
  expect((await site.post('/feeds/remove', { url: GONE })).headers.get('location')).toBe('/feeds')
  expect(await list()).toEqual([VALE])
})

test('an address without a feed, and a feed that is not followed, are told of in words', async () => {
  const nowhere = await site.post('/feeds', { url: 'https://nowhere.example/' })
  expect([nowhere.status, await nowhere.text()]).toEqual([502, expect.stringContaining('There is no such server.')])
  expect((await site.post('/feeds', {})).status).toBe(400)
  expect((await site.post('/feeds/remove', { url: 'https://other.example/feed' })).status).toBe(404)
})

test('the feeds go out as OPML and come in again', async () => {
  const written = await site.get('/feeds/opml')
  expect(written.headers.get('content-disposition')).toContain('feeds.opml')
  const opml = await written.text()
  await site.post('/feeds/remove', { url: VALE })
  expect((await site.get('/feeds/opml')).status).toBe(404)
  const send = (text: string, name: string) => {
    const body = new FormData()
    body.set('file', new File([text], name))
    return site.app.request('http://127.0.0.1/feeds/import', {
      method: 'POST',
      body,
      headers: { origin: 'http://127.0.0.1', accept: 'text/html' },
    })
  }
  expect((await send(opml, 'feeds.opml')).headers.get('location')).toBe('/feeds?followed=1&fresh=1')
  expect(await list()).toEqual([VALE])
  const page = await send('<p>no feeds here</p>', 'page.html')
  expect([page.status, await page.text()]).toEqual([404, expect.stringContaining('There are no feeds in this file.')])
  expect((await send('', 'empty.opml')).status).toBe(400)
})

test('an alert is made of a search, shown with what it told, and removed', async () => {
  expect((await site.post('/feeds/alerts', { speaker: 'varga', words: '', name: '' })).headers.get('location')).toBe('/feeds#alerts')
  const [alert] = await site.ledger.alerts.list()
  expect(alert).toMatchObject({ name: 'Speaker: varga', filters: { speaker: 'varga' }, webhook: null })
  expect(await site.html('/feeds')).toContain('nothing told yet')
  await site.ledger.add(recordOf([['Ilse Varga', 'the dam will hold']]))
  await site.ledger.alerts.takeNew(alert as NonNullable<typeof alert>)
  const html = await site.html('/feeds')
  expect(html).toContain('<mark class="content">the dam will hold</mark>')
  for (const link of [`/api/alerts/${alert?.id}/feed`, `/api/alerts/${alert?.id}/feed?format=json`, '/?speaker=varga'])
    expect(html).toContain(`href="${link}"`)
  expect((await site.post('/feeds/alerts/remove', { id: alert?.id as string })).status).toBe(303)
  expect(await site.ledger.alerts.list()).toEqual([])
  expect((await site.post('/feeds/alerts', { country: 'Vale' })).status).toBe(400)
  expect((await site.post('/feeds/alerts/remove', { id: 'alr-none' })).status).toBe(404)
})

test('an address that is no page of the web is no link', async () => {
  const url = 'javascript:alert(1)'
  await site.ledger.feeds().add(url, '<b>Vale</b>')
  const html = await site.html('/feeds')
  expect(html).toContain('&lt;b&gt;Vale&lt;/b&gt;')
  expect(html).not.toContain(`href="${url}`)
})

test('who may only read adds and removes nothing', async () => {
  const secret = 'the-secret-of-a-reader'
  const closed = await pagesOf([], { tokens: [{ secret, scopes: ['read', 'check'] }] })
  const headers = { authorization: `Bearer ${secret}`, origin: 'http://127.0.0.1' }
  for (const path of ['', '/import', '/remove', '/alerts', '/alerts/remove']) {
    const body = new URLSearchParams({ url: VALE })
    const answer = await closed.app.request(`http://127.0.0.1/feeds${path}`, { method: 'POST', headers, body })
    expect([path, answer.status, await answer.json()]).toMatchObject([path, 403, { code: 'wrong-scope' }])
  }
  await closed.ledger.feeds().add(VALE, 'The Vale Post')
  const page = await (await closed.app.request('http://127.0.0.1/feeds', { headers })).text()
  expect(page).toContain('The Vale Post')
  expect(page).not.toContain('action="/feeds')
  await closed.close()
})
