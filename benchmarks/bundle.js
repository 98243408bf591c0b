// Writes bundles of invented articles, checks them, and takes a receipt from them: what they cost, and whether memory grows.
//
//     npm run bench:bundle [-- ARTICLES …]        (1000 and 10000 if not given)
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { machineLine } from './machine.js'

const SIZES = process.argv.slice(2).map(Number)

/** One task in a process of its own, with its CPU seconds and its peak of resident memory. */
const TASK = `
  import { generateKeyPairSync } from 'node:crypto'
  import { readFileSync } from 'node:fs'
  import { receiptOf, verifyBundle, writeBundle } from '@onrecord/ledger/bundle'
  import { articleId, sha256Hex, speakerId, statementId } from '@onrecord/record'

  const [task, path, count] = process.argv.slice(1)
  const PAGE_BYTES = 30_000
  const SENTENCE = 'Jon Orsos, keeper of the gate, said on Friday that it would stay shut until the river falls.'

  function article(number) {
    const text = Array.from({ length: 10 }, (_, i) => number + ' ' + i + ' ' + SENTENCE).join('\\n')
    const id = articleId({ url: null, text })
    const speaker = speakerId(id, [5, 14])
    const entry = { id: speaker, kind: 'person', name: 'Jon Orsos', title: null, role: null, affiliation: null, country: null,
      spans: { name: null, title: null, role: null, affiliation: null, country: null }, members: [], onBehalfOf: null, anonymity: null, mentions: [[5, 14]] }
    const statements = [...text.matchAll(/that .*?falls/g)].map(({ index, 0: words }) => {
      const spans = { source: [], cue: [], content: [[index, index + words.length]] }
      return { id: statementId(id, spans), kind: 'indirect', ...spans, addressee: [], speaker, candidates: [], to: [], anonymous: false, parent: null,
        cueClass: 'says', family: 'said', negated: false, said: { date: null, place: null, occasion: null }, figures: [], confidence: 0.9 }
    })
    const told = { id, url: null, outlet: null, agency: null, storyCode: null, title: null, byline: [], dateline: null, published: null, modified: null, language: 'en', excerpt: false, text, sections: [] }
    const bytes = Buffer.from(text.padEnd(PAGE_BYTES, text))
    const record = { schema: 'onrecord/1', article: told, statements, speakers: [entry], figures: [], occasions: [], reader: { version: '0', model: 'none' }, seen: [] }
    return { record, pages: [{ sha256: sha256Hex(bytes), bytes, url: null, fetched: null, headers: {} }] }
  }
  async function* articles() {
    for (const [, number] of numbers) yield article(number)
  }
  // a bundle's articles come by their ids
  const numbers = task !== 'write' ? [] :
    Array.from({ length: Number(count) }, (_, number) => [article(number).record.article.id, number]).sort(([a], [b]) => (a < b ? -1 : 1))
  const before = process.cpuUsage()
  if (task === 'write') await writeBundle(path, articles(), { key: generateKeyPairSync('ed25519').privateKey, made: new Date(), program: 'bench' })
  if (task === 'verify' && (await verifyBundle(path)).faults.length > 0) throw new Error('The bundle is not whole.')
  if (task === 'receipt') await receiptOf(article(7).record.statements[3].id, path)
  const { user, system } = process.cpuUsage(before)
  const peak = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024
  console.log(JSON.stringify({ seconds: (user + system) / 1e6, peak }))
`

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bundle-'))
const path = join(folder, 'bundle.zip')
const rows = []
try {
  for (const count of SIZES.length > 0 ? SIZES : [1000, 10_000]) {
    const run = (task) => {
      const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', TASK, task, path, String(count)], {
        cwd: fileURLToPath(new URL('../packages/cli', import.meta.url)),
        encoding: 'utf8',
      })
      if (stdout === '') throw new Error(stderr)
      return JSON.parse(stdout)
    }
    const [write, size] = [run('write'), statSync(path).size]
    rows.push({ count, size, write, verify: run('verify'), receipt: run('receipt') })
  }
} finally {
  rmSync(folder, { recursive: true })
}
const cells = ({ seconds, peak }) => `${seconds.toFixed(1)} | ${peak.toFixed(0)}`
const lines = [
  '# Bundles',
  '',
  '`npm run bench:bundle`. Invented articles of ten statements, each with a page of 30 kB. CPU seconds and peak resident memory of each task, in a process of its own.',
  '',
  '| articles | MB | write, s | MB | verify, s | MB | receipt, s | MB |',
  '|---|---|---|---|---|---|---|---|',
  ...rows.map(
    ({ count, size, write, verify, receipt }) =>
      `| ${count} | ${(size / 1e6).toFixed(0)} | ${cells(write)} | ${cells(verify)} | ${cells(receipt)} |`,
  ),
  '',
  machineLine(),
  '',
]
writeFileSync(new URL('results/bundle.md', import.meta.url), lines.join('\n'))
console.log(lines.join('\n'))
