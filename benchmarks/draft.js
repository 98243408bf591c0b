// The page that reads a draft, in a real Chromium: what a first visit loads, and how long a draft of 600 words takes, on the first visit and on later ones.
//
//     npm run bench:draft
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { pageFromFile, readPage } from 'onrecord'
import { openChromium } from '../scripts/chromium.js'
import { buildDraft } from '../scripts/draft.js'
import { serveFolder } from '../scripts/serve-folder.js'
import { machineLine } from './machine.js'

const WORDS = 600
const DRAFTS = 4
const ROUNDS = 3

const { browser, reason } = await openChromium()
if (browser === null) {
  process.stderr.write(`skipped: ${reason}\n`)
  process.exit(0)
}
const drafts = await draftsOf()
const folder = mkdtempSync(join(tmpdir(), 'onrecord-draft-'))
const files = await buildDraft({ folder })
for (const { path } of files) writeFileSync(join(folder, `${path}.gz`), gzipSync(readFileSync(join(folder, path)), { level: 9 }))
const site = await serveFolder(folder)
const context = await browser.newContext()
const session = await browser.newBrowserCDPSession()
const first = await visit()
const later = await visit()
const version = browser.version()
await browser.close()
site.close()
rmSync(folder, { recursive: true, force: true })

/** The first words of samples that are long enough. */
async function draftsOf() {
  const names = readdirSync(new URL('../samples', import.meta.url)).filter((name) => name.endsWith('.html'))
  const texts = []
  for (const name of names) {
    const { text } = readPage(await pageFromFile(new URL(`../samples/${name}`, import.meta.url).pathname)).article
    const [draft] = new RegExp(`^(?:\\S+\\s+){${WORDS}}`).exec(text) ?? []
    if (draft !== undefined && texts.length < DRAFTS) texts.push(draft)
  }
  return texts
}

/** Opens the page and reads every draft some times, from the press of the button to what is shown; the best counts: other programs only make it slower. */
async function visit() {
  const before = site.bytes
  const began = performance.now()
  const page = await context.newPage()
  await page.goto(site.address)
  await page
    .locator('#state')
    .filter({ hasText: /^Ready/ })
    .waitFor()
  const ready = performance.now() - began
  const bytes = site.bytes - before
  const best = drafts.map(() => ({ wall: Number.POSITIVE_INFINITY, cpu: Number.POSITIVE_INFINITY }))
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, draft] of drafts.entries()) {
      await page.fill('#text', draft)
      const used = await cpuMilliseconds()
      const took = await page.evaluate(`new Promise((done) => {
        const [state, began] = [document.querySelector('#state'), performance.now()]
        const seen = new MutationObserver(() => {
          if (!state.textContent.startsWith('Read in')) return
          seen.disconnect()
          requestAnimationFrame(() => done(performance.now() - began))
        })
        seen.observe(state, { childList: true, characterData: true, subtree: true })
        document.querySelector('#read').click()
      })`)
      const cpu = (await cpuMilliseconds()) - used
      best[i] = { wall: Math.min(best[i].wall, took), cpu: Math.min(best[i].cpu, cpu) }
    }
  const threads = await page.evaluate('crossOriginIsolated ? Math.min(4, navigator.hardwareConcurrency) : 1')
  await page.close()
  return { bytes, ready, threads, wall: spread(best.map(({ wall }) => wall)), cpu: spread(best.map(({ cpu }) => cpu)) }
}

/** What all processes of the browser have used of the processor. */
async function cpuMilliseconds() {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  return processInfo.reduce((sum, { cpuTime }) => sum + 1000 * cpuTime, 0)
}

function spread(times) {
  const sorted = times.sort((a, b) => a - b).map((time) => time.toFixed(0))
  return `${sorted[Math.floor(sorted.length / 2)]} (${sorted[0]}–${sorted.at(-1)})`
}

const row = (name, { bytes, ready, threads, wall, cpu }) =>
  `| ${name} | ${(bytes / 1e6).toFixed(2)} | ${(ready / 1000).toFixed(1)} | ${threads} | ${wall} | ${cpu} |`
const lines = [
  '# A draft read in the browser',
  '',
  `\`npm run bench:draft\`. ${drafts.length} drafts of ${WORDS} words, the beginnings of pages of samples/; each ${ROUNDS} times, the best counts; Chromium ${version}, the page on a server on the same machine, files by gzip.`,
  'Loaded: everything that came over the wire until the page could read. Read: from the press of the button to the marked text on the screen; processor: what all of the browser used meanwhile. The middle of the drafts, and the quickest and the slowest.',
  '',
  '| visit | loaded, MB | until it can read, s | threads | read, ms | processor, ms |',
  '|---|---|---|---|---|---|',
  row('first', first),
  row('later', later),
  '',
  `${machineLine()} Load average: ${loadavg()[0].toFixed(1)}; on a machine with other work the times are its too.`,
  '',
]
writeFileSync(new URL('results/draft.md', import.meta.url), lines.join('\n'))
process.stdout.write(`${lines.join('\n')}\n`)
