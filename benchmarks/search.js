// How long searches of a generated ledger take in PostgreSQL, beside the same in SQL with ILIKE; how many statements a second are added; and the same search
// in the embedded PGlite.
//
//     npm run bench:search [-- STATEMENTS… [--pglite STATEMENTS]]      (100000 if not given; each ledger is built where it is not there)
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLedger } from '@onrecord/ledger'
import { generatedLedger } from './generate/ledger.js'
import { generatedRecords } from './generate/records.js'
import { machineLine } from './machine.js'
import { on } from './matches/trigrams.js'
import { ilikeOf, queriesOf } from './search/queries.js'
import { timed } from './timed.js'

const COUNT = 150
/** A ledger of its own: that of the matches has an index of trigrams, which ILIKE would use. */
const SEED = 2
const ILIKE_COUNT = 15
const WARMED = 20

const args = process.argv.slice(2)
const embedded = args.includes('--pglite') ? Number(args[args.indexOf('--pglite') + 1]) : 0
const sizes = args.slice(0, args.includes('--pglite') ? args.indexOf('--pglite') : undefined).map(Number)
const out = []
for (const statements of sizes.length > 0 || embedded > 0 ? sizes : [100_000]) out.push(await searched(statements))
if (embedded > 0) out.push(await searchedInFolder(embedded))

writeFileSync(
  new URL('results/search.md', import.meta.url),
  `# Searches of generated ledgers

\`npm run bench:search -- ${args.join(' ')}\`. Milliseconds of a search's first 20 statements, through the library: the middle and the 95th percentile of ${COUNT} searches, drawn from the ledger's
own statements (${'`'}benchmarks/search/queries.js${'`'}). ILIKE: the same in SQL with \`ILIKE\`, ${ILIKE_COUNT} of each, in the same database.

${out.join('\n')}
Load of the machine while it ran: ${loadavg()[0].toFixed(1)}.
${machineLine()}
`,
)

async function searched(statements) {
  const { location, rate } = await generatedLedger({
    seed: SEED,
    statements,
    told: (added, now) => process.stderr.write(`${added} added, ${now.toFixed(0)} a second\n`),
  })
  return on(location, async (client) => {
    const ledger = await openLedger(location)
    await client.query('analyze')
    const rows = []
    for (const [kind, queries] of Object.entries(await queriesOf(client, COUNT + WARMED))) {
      const ours = await timed(queries, (query) => ledger.search(query), WARMED)
      const others = queries.map(ilikeOf).filter((query) => query !== null)
      const theirs = others.length > 0 ? await timed(others.slice(0, ILIKE_COUNT + 3), (query) => client.query(query), 3) : null
      rows.push(
        `| ${kind} | ${ours.p50.toFixed(1)} | ${ours.p95.toFixed(1)} | ${theirs ? theirs.p50.toFixed(1) : '–'} | ${theirs ? theirs.p95.toFixed(1) : '–'} |`,
      )
      process.stderr.write(`${rows.at(-1)}\n`)
    }
    await ledger.close()
    return table(
      `${statements.toLocaleString('en')} statements in PostgreSQL`,
      rows,
      rate ? `Added: ${rate.toFixed(0)} statements a second, in batches.` : '',
    )
  })
}

async function searchedInFolder(statements) {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-search-'))
  try {
    const place = join(folder, 'ledger')
    let ledger = await openLedger(place)
    const records = [...generatedRecords({ statements, seed: SEED })]
    const began = performance.now()
    for await (const _ of ledger.addAll(records.map((record) => ({ record }))));
    const rate = (1000 * statements) / (performance.now() - began)
    await ledger.close()
    const opening = performance.now()
    ledger = await openLedger(place)
    const opened = performance.now() - opening
    const { location } = await generatedLedger({ statements, seed: SEED })
    const kinds = await on(location, (client) => queriesOf(client, COUNT + WARMED))
    const rows = []
    for (const [kind, queries] of Object.entries(kinds)) {
      const { p50, p95 } = await timed(queries, (query) => ledger.search(query), WARMED)
      rows.push(`| ${kind} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | – | – |`)
      process.stderr.write(`${rows.at(-1)}\n`)
    }
    await ledger.close()
    const more = `Added: ${rate.toFixed(0)} statements a second, in batches. Opened in ${(opened / 1000).toFixed(1)} s.`
    return table(`${statements.toLocaleString('en')} statements in PGlite`, rows, more)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function table(title, rows, more) {
  return `## ${title}

| search by | p50 | p95 | ILIKE p50 | ILIKE p95 |
|---|---|---|---|---|
${rows.join('\n')}

${more}
`
}
