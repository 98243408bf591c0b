// The page of an article with many statements, in a real Chromium: its size, how long the server takes to make it, the first view, and a choice.
//
//     npm run bench:long-page [-- STATEMENTS]      (10000 if not given)
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { openLedger } from '@onrecord/ledger'
import { openChromium } from '../scripts/chromium.js'
import { longRecord } from './generate/long-record.js'
import { machineLine } from './machine.js'

const [statements = 10_000] = process.argv.slice(2).map(Number)
const VISITS = 5
/** Places of the text where a statement is chosen, from its beginning to its end. */
const PLACES = 10

const { browser, reason } = await openChromium()
if (browser === null) {
  process.stderr.write(`skipped: ${reason}\n`)
  process.exit(0)
}
const folder = mkdtempSync(join(tmpdir(), 'onrecord-long-page-'))
const record = longRecord({ statements })
const ledger = await openLedger(join(folder, 'ledger'))
await ledger.add(record)
await ledger.close()
const command = fileURLToPath(new URL('../packages/cli/bin/onrecord.js', import.meta.url))
const server = spawn(process.execPath, [command, 'serve', '--port', '0', '--ledger', join(folder, 'ledger')], {
  stdio: ['ignore', 'pipe', 'ignore'],
})
const [address] = await once(createInterface(server.stdout), 'line')
const path = `${address}/articles/${record.article.id}`

const made = []
for (let visit = 0; visit < VISITS; visit++) made.push(await download(visit))
const visits = []
for (let visit = 0; visit < VISITS; visit++) visits.push(await visited())
const version = browser.version()
await browser.close()
server.kill('SIGTERM')
await once(server, 'exit')
rmSync(folder, { recursive: true, force: true })

/** Asks for the page as a browser does. Another address each time, or else the server would have it already. */
async function download(visit) {
  const began = performance.now()
  const answer = await fetch(`${path}?speaker=none-${visit}`, { headers: { 'accept-encoding': 'gzip' } })
  const sent = Number(answer.headers.get('content-length'))
  const html = Buffer.from(await answer.arrayBuffer())
  return { bytes: html.length, sent: sent || null, took: performance.now() - began }
}

/** Opens the page, and chooses statements from its beginning to its end, speakers, and the next note by the keyboard. */
async function visited() {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(`
    globalThis.slow = []
    new PerformanceObserver((list) => {
      for (const { name, duration, interactionId } of list.getEntries()) if (interactionId) slow.push({ name, duration })
    }).observe({ type: 'event', durationThreshold: 16, buffered: true })`)
  await page.goto(path, { waitUntil: 'load' })
  const view = await page.evaluate(`({
    firstView: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    whole: performance.getEntriesByType('navigation')[0].loadEventEnd,
    nodes: document.getElementsByTagName('*').length,
  })`)
  const choices = []
  /** How long it is from what somebody does to the next picture of it; what takes less than two pictures is not told of. */
  const chosen = async (choose) => {
    await page.evaluate('slow.length = 0')
    await choose()
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))')
    choices.push(await page.evaluate('Math.max(16, ...slow.map(({ duration }) => duration))'))
  }
  const said = page.locator('.said.content')
  const count = await said.count()
  for (let place = 0; place < PLACES; place++) {
    const one = said.nth(Math.floor(((count - 1) * place) / (PLACES - 1)))
    await one.scrollIntoViewIfNeeded()
    await chosen(() => one.click())
  }
  await page.evaluate('scrollTo(0, 0)')
  for (const voice of [0, 1, 1]) await chosen(() => page.locator('.voice').nth(voice).click())
  for (let step = 0; step < 5; step++) await chosen(() => page.keyboard.press('j'))
  await context.close()
  return { ...view, choices }
}

const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const choices = visits.flatMap((visit) => visit.choices).sort((a, b) => a - b)
const rows = [
  ['the page, MB', (made[0].bytes / 1e6).toFixed(2)],
  ['compressed, kB', ((made[0].sent ?? 0) / 1e3).toFixed(0)],
  ['elements', visits[0].nodes.toLocaleString('en')],
  ['made and sent by the server, ms', middle(made.map(({ took }) => took)).toFixed(0)],
  ['first view, ms', middle(visits.map(({ firstView }) => firstView)).toFixed(0)],
  ['whole, ms', middle(visits.map(({ whole }) => whole)).toFixed(0)],
  ['a choice, ms: the middle', middle(choices).toFixed(0)],
  ['a choice, ms: 19 of 20 at most', choices[Math.floor(choices.length * 0.95)].toFixed(0)],
  ['a choice, ms: the longest', choices.at(-1).toFixed(0)],
]
const table = rows.map(([name, figure]) => `| ${name} | ${figure} |`).join('\n')
process.stdout.write(`${table}\n`)
writeFileSync(
  new URL('results/long-page.md', import.meta.url),
  `# A long page

\`npm run bench:long-page -- ${statements}\`. The page of one generated article with ${statements.toLocaleString('en')} statements by ${record.speakers.length.toLocaleString('en')} speakers, \`onrecord serve\` on a folder, Chromium ${version} on the same
machine. The server makes the page ${VISITS} times, each browser is a new one, and the middle counts. A choice is a click on a statement at ${PLACES} places from the beginning to the end, on a speaker, or the key for the next note:
the time from the event to the next picture, as the browser's Event Timing tells it, in steps of 8 ms.

| | |
|---|---|
${table}

Load of the machine while it ran: ${loadavg()[0].toFixed(1)}.
${machineLine()}
`,
)
