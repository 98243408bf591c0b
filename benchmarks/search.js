// How adding, searches and the matches of one statement grow with a generated ledger in PostgreSQL, beside a plain table and the same in SQL with ILIKE; and
// the same searches in the embedded PGlite, beside a file of SQLite.
//
//     npm run bench:search [-- STATEMENTS… [--pglite STATEMENTS]]      (10000 and 100000 if not given; each ledger is built where it is not there)
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLedger } from '@onrecord/ledger'
import { generatedLedger } from './generate/ledger.js'
import { generatedRecords } from './generate/records.js'
import { machineLine } from './machine.js'
import { on } from './matches/trigrams.js'
import { addedToPlainTable } from './search/plain-table.js'
import { ilikeOf, queriesOf } from './search/queries.js'
import { addedToSqlite } from './search/sqlite.js'
import { timed } from './timed.js'

const COUNT = 100
const ILIKE_COUNT = 10
const WARMED = 20
/** Statements that are added to a plain table at most: a million takes minutes. */
const PLAIN = 100_000

const args = process.argv.slice(2)
const folderAt = args.indexOf('--pglite')
const embedded = folderAt < 0 ? 0 : Number(args[folderAt + 1])
const given = (folderAt < 0 ? args : args.slice(0, folderAt)).map(Number)
const sizes = given.length > 0 || embedded > 0 ? given : [10_000, 100_000]
const load = loadavg()[0]
const ms = (times) => (times ? `${times.p50.toFixed(1)} | ${times.p95.toFixed(1)}` : '– | –')

const measured = []
for (const statements of sizes) measured.push(await measuredAt(statements))
if (measured.length > 0) {
  const kinds = Object.keys(measured[0].times)
  written(
    'search',
    `# Generated ledgers, as they grow

\`npm run bench:search -- ${sizes.join(' ')}\`. Ledgers of PostgreSQL that \`benchmarks/generate\` makes; a smaller one is the beginning of a larger one.

## Adding

Statements a second, in batches, from records that are at hand; in the last tenth of the ledger; and what CPU a thousand of those took, in milliseconds: on a busy machine that tells what waiting costs.
Instead, a user would write a table of PostgreSQL, or an index of Elasticsearch. Beside it stands such a table (\`benchmarks/search/plain-table.js\`): a row a statement, an index for words, one for who and when; no page, no versions,
no people, no matches. It gets the same statements in the same batches, ${PLAIN.toLocaleString('en')} of them at most.

| statements | a second | in the last tenth | CPU of the ledger | CPU of PostgreSQL | disk, MB | plain table, a second |
|---|---|---|---|---|---|---|
${measured.map(({ statements, built, megabytes, plain }) => `| ${statements} | ${built.rate.toFixed(0)} | ${built.lastRate.toFixed(0)} | ${built.ownCpu.toFixed(0)} | ${built.serverCpu.toFixed(0)} | ${megabytes} | ${plain.toFixed(0)} |`).join('\n')}

## Searches and matches

Milliseconds of a search's first 20 statements, and of one statement's matches, through the library: the middle and the 95th percentile of ${COUNT}, drawn from the ledger's own statements
(\`benchmarks/search/queries.js\`). ILIKE: the same in SQL with \`ILIKE\`, ${ILIKE_COUNT} of each, in the same database and the same run. Nothing: a query that does nothing.

| statements | search by | p50 | p95 | ILIKE p50 | ILIKE p95 |
|---|---|---|---|---|---|
${kinds.flatMap((kind) => measured.map(({ statements, times }) => `| ${statements} | ${kind} | ${ms(times[kind].ours)} | ${ms(times[kind].ilike)} |`)).join('\n')}

`,
  )
}
if (embedded > 0) written('search-folder', await measuredInFolder(embedded))

function written(page, text) {
  const told = `Load of the machine before: ${load.toFixed(1)}; after: ${loadavg()[0].toFixed(1)}. What is over its cores is waiting.\n${machineLine()}\n`
  writeFileSync(new URL(`results/${page}.md`, import.meta.url), text + told)
}

async function measuredAt(statements) {
  const built = await generatedLedger({
    statements,
    told: (added, rate) => process.stderr.write(`${added} added, ${rate.toFixed(0)} a second\n`),
  })
  return on(built.location, async (client) => {
    await client.query('analyze')
    const { rows } = await client.query('select pg_database_size(current_database()) as bytes')
    const ledger = await openLedger(built.location)
    const times = {}
    for (const [kind, queries] of Object.entries(await queriesOf(client, COUNT + WARMED))) {
      const ours = await timed(queries, (query) => ledger.search(query), WARMED)
      const others = queries.map(ilikeOf).filter((query) => query !== null)
      const ilike = others.length > 0 ? await timed(others.slice(0, ILIKE_COUNT + 3), (query) => client.query(query), 3) : null
      times[kind] = { ours, ilike }
      process.stderr.write(`${statements} ${kind}: ${ours.p50.toFixed(1)} ${ours.p95.toFixed(1)}\n`)
    }
    const asked = await client.query(`select id from statement order by md5(id) limit ${COUNT + WARMED}`)
    times['matches of one statement'] = { ours: await timed(asked.rows, ({ id }) => ledger.matches(id), WARMED) }
    times.nothing = { ours: await timed(asked.rows, () => client.query('select 1'), WARMED) }
    await ledger.close()
    const plain = await addedToPlainTable({ statements: Math.min(statements, PLAIN) })
    return { statements, built, times, plain, megabytes: Math.round(Number(rows[0].bytes) / 2 ** 20) }
  })
}

async function measuredInFolder(statements) {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-search-'))
  try {
    const place = join(folder, 'ledger')
    let ledger = await openLedger(place)
    const records = [...generatedRecords({ statements })].map((record) => ({ record }))
    const began = performance.now()
    for await (const _ of ledger.addAll(records));
    const rate = (1000 * statements) / (performance.now() - began)
    await ledger.close()
    const opening = performance.now()
    ledger = await openLedger(place)
    const opened = performance.now() - opening
    const sqlite = await addedToSqlite(folder, { statements })
    const { location } = await generatedLedger({ statements })
    const rows = []
    for (const [kind, queries] of Object.entries(await on(location, (client) => queriesOf(client, COUNT + WARMED)))) {
      rows.push(`| ${kind} | ${ms(await timed(queries, (query) => ledger.search(query), WARMED))} |`)
      process.stderr.write(`${rows.at(-1)}\n`)
    }
    await ledger.close()
    return `# A generated ledger in a folder

\`npm run bench:search -- --pglite ${statements}\`. ${statements} statements in PGlite. Milliseconds of a search's first 20 statements, through the library: the middle and the 95th percentile of ${COUNT}.

Instead, a user would keep a file of SQLite with full-text search. It stands beside (\`benchmarks/search/sqlite.js\`), by Python's own module: the same statements in the same batches, a row each with speaker, outlet and day; no page,
no versions, no people, no matches.

| | statements added a second | opened, ms |
|---|---|---|
| a folder | ${rate.toFixed(0)} | ${opened.toFixed(0)} |
| SQLite | ${sqlite ? `${sqlite.rate.toFixed(0)} | ${(1000 * sqlite.opened).toFixed(1)}` : '– | –'} |

| search by | p50 | p95 |
|---|---|---|
${rows.join('\n')}

`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
