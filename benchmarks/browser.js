// Speed of the library in a real Chromium, on a plain page and on one that may have threads, beside Node; and how far their statements are the same.
//
//     npm run bench:browser [-- ARTICLES.jsonl]      (lines {id, text}; the pages of samples/ if not given)
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { articleFromText, loadReader, pageFromFile, readPage } from 'onrecord'
import { openChromium } from '../scripts/chromium.js'
import { servePage } from '../scripts/page.js'
import { machineLine } from './machine.js'

const ROUNDS = 3
const [given] = process.argv.slice(2)
const { browser, reason } = await openChromium()
if (browser === null) {
  process.stderr.write(`skipped: ${reason}\n`)
  process.exit(0)
}
const texts = given ? textsOf(given) : await textsOfSamples()
const work = { texts, rounds: ROUNDS }

function textsOf(path) {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line).text)
}

async function textsOfSamples() {
  const names = readdirSync(new URL('../samples', import.meta.url)).filter((name) => name.endsWith('.html'))
  const pages = await Promise.all(names.map((name) => pageFromFile(new URL(`../samples/${name}`, import.meta.url).pathname)))
  return pages.map((page) => readPage(page).article.text)
}

/** Runs here and in a page: load, then read each text some times, of which the best counts: other programs only make it slower.
 *  @returns  milliseconds of both, and the spans of each statement */
async function measure({ articleFromText, loadReader }, { texts, rounds }, options) {
  const began = performance.now()
  const reader = await loadReader(options)
  const load = performance.now() - began
  const best = texts.map(() => Number.POSITIVE_INFINITY)
  const found = new Set()
  for (let round = 0; round < rounds; round++)
    for (const [i, text] of texts.entries()) {
      const started = performance.now()
      const { article } = articleFromText(text, { name: 'given' })
      const { statements } = await reader.read(article)
      best[i] = Math.min(best[i], performance.now() - started)
      for (const { source, cue, content } of statements) found.add(JSON.stringify([article.id, source, cue, content]))
    }
  await reader.close()
  return { load, read: best.reduce((sum, time) => sum + time), found: [...found] }
}

const site = await servePage()
async function inPage(address) {
  const page = await browser.newPage()
  await page.goto(address)
  const code = `(${measure})(window.onrecord, ${JSON.stringify(work)}, {})`
  const measured = await page.evaluate(code)
  const threads = await page.evaluate('crossOriginIsolated ? Math.min(4, navigator.hardwareConcurrency) : 1')
  await page.close()
  return { ...measured, threads }
}

const node = { ...(await measure({ articleFromText, loadReader }, work, { threads: 1 })), threads: 1 }
const [plain, isolated] = [await inPage(site.address), await inPage(site.isolatedAddress)]
const version = browser.version()
await browser.close()
site.close()

const here = new Set(node.found)
const row = (name, { load, read, found, threads }) => {
  const same = found.filter((statement) => here.has(statement)).length / Math.max(here.size, found.length)
  const perPage = read / texts.length
  return `| ${name} | ${threads} | ${load.toFixed(0)} | ${perPage.toFixed(0)} | ${(1000 / perPage).toFixed(1)} | ${(100 * same).toFixed(1)} % |`
}
const characters = texts.reduce((sum, text) => sum + text.length, 0) / texts.length
const lines = [
  '# The library in a browser',
  '',
  `\`npm run bench:browser\`. ${texts.length} ${given ? 'articles' : 'pages of samples/'}, ${characters.toFixed(0)} characters on average, read one after the other by one reader, the best of ${ROUNDS} times; Chromium ${version}.`,
  'Load: the model from a server on the same machine, and the runtime. Same statements: source, cue and content equal to the character.',
  '',
  '| where | threads | load, ms | ms a page | pages a second | statements the same as in Node |',
  '|---|---|---|---|---|---|',
  row('Node, onnxruntime-node', node),
  row('Chromium, a plain page', plain),
  row('Chromium, a cross-origin isolated page', isolated),
  '',
  machineLine(),
  '',
]
writeFileSync(new URL('results/browser.md', import.meta.url), lines.join('\n'))
process.stdout.write(`${lines.join('\n')}\n`)
