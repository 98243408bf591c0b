// Reads the sample pages into an embedded ledger, shows what was said and by whom, and serves the ledger's pages until Ctrl-C.
//
//     node scripts/demo.js [--once]       (--once serves nothing, and ends)
import { once } from 'node:events'
import { readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openLedger } from '@onrecord/ledger'
import { loadReader, pageFromFile, readPage } from 'onrecord'
import { serve } from '../packages/cli/dist/commands/serve.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const samples = join(root, 'samples')
const place = join(root, '.onrecord', 'demo')
const shown = (path) => relative(process.cwd(), path) || '.'
const short = (words, width) => (words.length > width ? `${words.slice(0, width - 1)}…` : words)

// the demo's ledger is the demo's own: it begins anew each time
rmSync(place, { recursive: true, force: true })
const pages = readdirSync(samples)
  .filter((file) => file.endsWith('.html'))
  .sort()
console.log(`Reading ${pages.length} invented news pages from ${shown(samples)} into the ledger ${shown(place)}\n`)
const [reader, ledger] = await Promise.all([loadReader(), openLedger(place)])
const started = performance.now()
let statements = 0
for (const file of pages) {
  const page = await pageFromFile(join(samples, file))
  const { article } = readPage(page)
  const record = await reader.read(article)
  await ledger.add(record, page)
  statements += record.statements.length
  console.log(`${article.title}  (${[article.outlet, article.published?.slice(0, 10)].filter(Boolean).join(', ')})`)
  const counts = new Map()
  for (const { speaker } of record.statements) if (speaker) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 2)
  for (const [id, count] of most) {
    const speaker = record.speakers.find((one) => one.id === id)
    const first = record.statements.find((one) => one.speaker === id)
    const words = first.content.map(([start, end]) => article.text.slice(start, end)).join(' … ')
    console.log(`    ${short(speaker.name ?? speaker.role ?? 'unnamed', 40)} (${count}): ${short(words.replace(/\s+/g, ' '), 90)}`)
  }
  console.log()
}
console.log(
  `${statements} statements on ${pages.length} pages, read and stored in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`,
)

const question = 'water OR river OR flood'
const { statements: found } = await ledger.search({ words: question, limit: 3 })
console.log(`Who speaks of ${question}?\n`)
for (const { article, speaker, source, words } of found)
  console.log(
    `    ${speaker?.name ?? source ?? 'nobody named'}, ${article.outlet ?? article.title}: ${short(words.replace(/\s+/g, ' '), 90)}`,
  )
await ledger.close()
await reader.close()

console.log(`
Go on with:
    npx onrecord read ${shown(join(samples, pages[0]))}
    npx onrecord search --speaker minister --ledger ${shown(place)}
    npx onrecord read https://…            any news page`)

if (!process.argv.includes('--once')) {
  console.log('\nThe pages of the ledger are here:\n')
  await serve({ ledger: place, host: '127.0.0.1', port: await portOrFree(8484), tokens: [] })
}

/** The port, or 0 for a free one where it is taken. */
async function portOrFree(port) {
  const probe = createServer().listen(port, '127.0.0.1')
  try {
    await once(probe, 'listening')
    return port
  } catch {
    return 0
  } finally {
    probe.close()
  }
}
