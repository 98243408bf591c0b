// Makes the pictures of docs/images anew: serves the demo's ledger, with a story of its own, and looks at its pages in Chromium.
//
//     node scripts/screens.js
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openLedger } from '@onrecord/ledger'
import { loadReader, readPage } from 'onrecord'
import { openChromium } from './chromium.js'
import { DAM } from './screens/dam.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const place = join(root, '.onrecord', 'demo')
const images = join(root, 'docs', 'images')
const MOST_BYTES = 200_000

/** Waits for a program's end, or for an address that it prints. */
async function run(args) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  for await (const piece of child.stdout.setEncoding('utf8')) {
    printed += piece
    const [address] = /^http:\S+/m.exec(printed) ?? []
    if (address) return { address, end: () => child.kill('SIGINT') && once(child, 'close') }
  }
  return null
}

/** Adds what the samples have not: a story in two papers, of which one changed it, feeds that do well and badly, and an alert that told something. */
async function addStory() {
  const [reader, ledger] = await Promise.all([loadReader(), openLedger(place)])
  const alert = await ledger.alerts.add({
    name: 'The mayor on the dam',
    filters: { speaker: 'varga', words: 'gate OR dam' },
    webhook: null,
  })
  for (const { url, fetched, html } of DAM) {
    const page = { bytes: new TextEncoder().encode(html), name: url, url, headers: { 'content-type': 'text/html' }, fetched }
    await ledger.add(await reader.read(readPage(page).article), page)
  }
  await ledger.alerts.takeNew(alert)
  const feeds = ledger.feeds({ clock: () => Date.parse('2026-03-03T09:00:00Z'), random: () => 0.5 })
  const held = { etag: null, lastModified: null }
  for (const name of ['valepost', 'portmercury', 'orm']) await feeds.add(`https://${name}.example/feed.xml`, null)
  await feeds.note('https://valepost.example/feed.xml', { newCount: 4, title: 'The Vale Post', held })
  await feeds.note('https://portmercury.example/feed.xml', { newCount: 2, title: 'Port Mercury', held })
  await feeds.note('https://orm.example/feed.xml', { fault: 'HTTP 404: The server has no such page. Check the address.' })
  await reader.close()
  await ledger.close()
}

const DRAFT = `“The road to the mill was gone before anybody came.” So began the week above Port Vale.

The dam will hold for 20 years, Mayor Ilse Varga told reporters on Monday. The council has moved 40 families.

“We have looked at every gate, and not one of them leaks,” she said.

A person familiar with the report said that it lists 14 cracks. The 45 families are to stay in the school, the council said.`

/** What each picture shows: where it begins, and what is done there. */
const PICTURES = {
  front: { path: '/?words=dam' },
  article: {
    path: '/?speaker=varga',
    go: async (page) => {
      await page.getByRole('link', { name: 'in its place' }).first().click()
      await page.waitForLoadState()
    },
  },
  quote: {
    path: '/?words=%22every+gate%22',
    go: async (page) => {
      await page.getByRole('link', { name: 'every printing' }).first().click()
      await page.waitForLoadState()
    },
  },
  speaker: {
    path: '/?speaker=varga',
    go: async (page) => {
      await page.locator('.who a').first().click()
      await page.waitForLoadState()
    },
  },
  checks: {
    path: '/?words=cracks+autumn',
    go: async (page) => {
      await page.getByRole('link', { name: 'in its place' }).first().click()
      await page.getByRole('link', { name: 'check it' }).first().click()
      await page.fill('input[name=by]', 'Ada Lin')
      await page.locator('.checking').focus()
      await page.keyboard.press('f')
      await page.locator('.keys').waitFor()
    },
  },
  audit: { path: '/audit' },
  feeds: { path: '/feeds' },
  draft: {
    path: '/draft',
    go: async (page) => {
      await page.fill('#text', DRAFT)
      await page.locator('#read').click()
      await page.locator('#warnings li').first().waitFor({ timeout: 120_000 })
      await page.locator('#result').scrollIntoViewIfNeeded()
    },
  },
  api: { path: '/docs/api' },
}

await run([join(root, 'scripts/demo.js'), '--once'])
await addStory()
const { browser, reason } = await openChromium()
if (browser === null) throw new Error(reason)
const { address, end } = await run([join(root, 'packages/cli/bin/onrecord.js'), 'serve', '--port', '0', '--ledger', place])
mkdirSync(images, { recursive: true })
for (const [name, { path, go }] of Object.entries(PICTURES)) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 820 }, colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto(address + path, { waitUntil: 'networkidle' })
  await go?.(page)
  const file = join(images, `${name}.png`)
  await page.screenshot({ path: file })
  const { size } = statSync(file)
  console.log(`${name}: ${Math.round(size / 1000)} kB`)
  if (size > MOST_BYTES) process.exitCode = 1
  await page.close()
}
await browser.close()
await end()
