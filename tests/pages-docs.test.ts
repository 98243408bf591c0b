import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PagesOfLedger, pagesOf } from './pages.ts'

const DOCS = fileURLToPath(new URL('../docs', import.meta.url))

let site: PagesOfLedger
beforeAll(async () => {
  // the docs hold nothing of the ledger: they need no token
  site = await pagesOf([], { tokens: [{ secret: 'the-secret-of-a-reader', scopes: ['read'] }] })
})
afterAll(() => site.close())

const pagesIn = (folder: string) =>
  readdirSync(`${DOCS}/${folder}`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `/docs/${folder}/${name.replace(/\.md$/, '')}`)

test('each page of the docs folder is in the index, and every address in it and in them is there', async () => {
  const index = await site.html('/docs')
  const listed = ['guide', 'reference', 'formats', 'decisions'].flatMap(pagesIn).filter((path) => !path.endsWith('README'))
  for (const path of listed) expect(index).toContain(`href="${path}"`)
  const linked = new Map([['/docs', index]])
  for (const [path, html] of linked) {
    expect(html, `${path} has a picture that is not in the docs`).not.toMatch(/<img src="(?!\/docs\/)/)
    for (const [, address = ''] of html.matchAll(/(?:href|src)="(\/docs[^"#]*)/g)) {
      if (linked.has(address)) continue
      const answer = await site.get(address)
      expect([address, answer.status]).toEqual([address, 200])
      linked.set(address, answer.headers.get('content-type')?.startsWith('text/html') ? await answer.text() : '')
    }
  }
  expect(linked.size).toBeGreaterThan(listed.length)
})

test('a link to a heading leads to one that is there', async () => {
  const checked: string[] = []
  for (const path of ['guide', 'reference', 'formats', 'decisions'].flatMap(pagesIn))
    for (const [, address = '', id = ''] of (await site.html(path)).matchAll(/href="(\/docs\/[^"#]*)?#([^"]+)"/g)) {
      if (id === 'main') continue
      expect(await site.html(address || path), `${path} links to ${address}#${id}`).toContain(`id="${decodeURIComponent(id)}"`)
      checked.push(id)
    }
  expect(checked.length).toBeGreaterThan(5)
})

test('pictures and schemas have their types', async () => {
  const typeOf = async (path: string) => (await site.get(path)).headers.get('content-type')
  expect(await typeOf('/docs/pictures/read.svg')).toBe('image/svg+xml')
  expect(await typeOf('/docs/formats/onrecord-1.schema.json')).toBe('application/json')
})

test('no address leads out of the docs', async () => {
  const odd = [
    '/docs/../package.json',
    '/docs/%2e%2e/package.json',
    '/docs/..%2fpackage.json',
    '/docs/%00',
    '/docs/guide',
    '/docs/guide/',
    '/docs//etc/passwd',
  ]
  for (const path of odd) expect([path, (await site.get(path)).status]).not.toEqual([path, 200])
  const none = await site.get('/docs/guide/first-steps.md')
  expect(none.status).toBe(404)
  // a page that is not there leads on to those that are
  expect(await none.text()).toMatch(/<a href="\/docs">[\s\S]*<a href="\/docs\/api">/)
})
