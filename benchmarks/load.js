// How long the pages of a generated ledger in PostgreSQL take under load: searches, their counts, articles and quotes, asked for so often on average whether the
// last is answered or not; as long as the ledger is the same, while it changes all the time, and while pages are read in one request after another besides.
//
//     npm run bench:load [-- REQUESTS-A-SECOND [SECONDS [STATEMENTS]]]      (100, 60 and 100000 if not given)
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { cpuOf, databaseCpu } from './cpu.js'
import { generatedLedger } from './generate/ledger.js'
import { machineLine } from './machine.js'
import { on } from './matches/trigrams.js'
import { queriesOf } from './search/queries.js'
import { at, steady } from './steady.js'

const [rate = 100, seconds = 60, statements = 100_000] = process.argv.slice(2).map(Number)
const SEED = 3
const WARM_SECONDS = 10
/** So often the ledger is another one: long before an address comes again. */
const CHANGE_MILLISECONDS = 1000
const EACH = 200
const HTML = { accept: 'text/html', 'accept-encoding': 'gzip' }

const { location } = await generatedLedger({ seed: SEED, statements, told: (added) => process.stderr.write(`${added} added\n`) })
const requests = await on(location, requestsOf)
const command = fileURLToPath(new URL('../packages/cli/bin/onrecord.js', import.meta.url))
const server = spawn(process.execPath, [command, 'serve', '--port', '0', '--ledger', location], { stdio: ['ignore', 'pipe', 'inherit'] })
const [address] = await once(createInterface(server.stdout), 'line')

/** Asks for pages, and tells what CPU a page took: of the server's own thread, which makes them, and of the database. */
async function drive(duration) {
  const cpu = async () => [cpuOf(server.pid, server.pid), await databaseCpu(location.split('/').at(-1))]
  const before = await cpu()
  const answers = await steady(requests, { address, rate, seconds: duration, seed: SEED })
  const after = await cpu()
  return { ...answers, cpu: after.map((taken, i) => (taken - before[i]) / answers.took.length) }
}

await drive(WARM_SECONDS)
const same = await drive(seconds)
const changing = await changes()
const anew = await drive(seconds)
const reading = readOn()
const beside = await drive(seconds)
const readCount = await reading.end()
await changing.end()
server.kill('SIGTERM')
await once(server, 'exit')

const row = (name, answers) =>
  `| ${[name, answers.took.length, ...[at(answers, 0.5), at(answers, 0.975), at(answers, 0.99), at(answers, 1)].map(Math.round), answers.failed, ...answers.cpu.map((ms) => ms.toFixed(1))].join(' | ')} |`
const table = [
  row('the ledger is the same', same),
  row('the ledger changes: each page is made anew', anew),
  row(`and ${readCount} pages are read meanwhile`, beside),
]
process.stdout.write(`${table.join('\n')}\n`)
writeFileSync(
  new URL('results/load.md', import.meta.url),
  `# Pages under load

\`npm run bench:load -- ${rate} ${seconds} ${statements}\`. \`onrecord serve\` on a generated ledger of ${statements.toLocaleString('en')} statements in PostgreSQL, asked for ${rate} pages a second on average for ${seconds} s, at
moments drawn by chance: of ten, four are searches, two their counts, three articles and one a quote with its printings. Milliseconds from when a request was due to its last byte. The server, the
database and what drives them share the machine. There are ${requests.length} addresses, so that each comes ${((rate * seconds) / requests.length).toFixed(1)} times a row: as long as the ledger is the same, the server makes a page once
and holds it (docs/decisions/pages.md). In the other rows a transaction ends on the database each second, so that nothing that is held is true any more.
CPU is in milliseconds too: of the server's own thread, where pages are made, and of all connections of the database.

| | requests | p50 | p97.5 | p99 | longest | errors | CPU a page: the server | the database |
|---|---|---|---|---|---|---|---|---|
${table.join('\n')}

Load of the machine while it ran: ${loadavg()[0].toFixed(1)}.
${machineLine()}
`,
)

/** Has the revision of the ledger be another one, again and again, until it is ended. */
async function changes() {
  const client = new pg.Client({ connectionString: location })
  await client.connect()
  const timer = setInterval(() => client.query('select pg_current_xact_id()'), CHANGE_MILLISECONDS)
  return {
    end: () => {
      clearInterval(timer)
      return client.end()
    },
  }
}

/** Addresses as people open them, in a fixed order. */
async function requestsOf(client) {
  const kinds = Object.values(await queriesOf(client, EACH))
  const searches = Array.from({ length: EACH }, (_, i) => new URLSearchParams(Object.entries(kinds[i % kinds.length][i])))
  const idsOf = async (table) => (await client.query(`select id from ${table} order by md5(id) limit ${EACH}`)).rows.map(({ id }) => id)
  const [articles, quotes] = [await idsOf('article'), await idsOf('statement')]
  const paths = searches.flatMap((search, i) => {
    const at = (list, step) => list[(i * 3 + step) % list.length]
    const other = searches[(i + 1) % EACH]
    return [
      `/?${search}`,
      `/articles/${at(articles, 0)}`,
      `/counts?${withoutOrder(search)}`,
      `/?${other}`,
      `/articles/${at(articles, 1)}`,
      `/statements/${quotes[i % quotes.length]}`,
      `/?${searches[(i + 2) % EACH]}`,
      `/counts?${withoutOrder(other)}`,
      `/articles/${at(articles, 2)}`,
      `/?${searches[(i + 3) % EACH]}`,
    ]
  })
  return paths.map((path) => ({ path, headers: HTML }))
}

function withoutOrder(search) {
  const counted = new URLSearchParams(search)
  counted.delete('order')
  return counted
}

/** Has sample pages read, one after another, until it is ended. */
function readOn() {
  const samples = fileURLToPath(new URL('../samples/', import.meta.url))
  const pages = readdirSync(samples).filter((file) => file.endsWith('.html'))
  const ended = { isSo: false }
  const done = (async () => {
    let count = 0
    for (; !ended.isSo; count++) {
      const html = readFileSync(`${samples}${pages[count % pages.length]}`, 'utf8')
      const answer = await fetch(`${address}/api/read`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ html }),
      })
      if (!answer.ok) throw new Error(`${pages[count % pages.length]}: ${answer.status} ${await answer.text()}`)
      await answer.arrayBuffer()
    }
    return count
  })()
  return {
    end: () => {
      ended.isSo = true
      return done
    },
  }
}
