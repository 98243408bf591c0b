// How long the pages of a generated ledger in PostgreSQL take under load: searches, their counts, articles and quotes, asked for at a steady rate
// whether the last is answered or not; alone, and while pages are read in one request after another.
//
//     npm run bench:load [-- REQUESTS-A-SECOND [SECONDS [STATEMENTS]]]      (100, 60 and 100000 if not given)
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { generatedLedger } from './generate/ledger.js'
import { machineLine } from './machine.js'
import { on } from './matches/trigrams.js'
import { queriesOf } from './search/queries.js'

const [rate = 100, seconds = 60, statements = 100_000] = process.argv.slice(2).map(Number)
const SEED = 3
const CONNECTIONS = 20
const WARM_SECONDS = 5
const EACH = 200
const HTML = { accept: 'text/html', 'accept-encoding': 'gzip' }

const { location } = await generatedLedger({ seed: SEED, statements, told: (added) => process.stderr.write(`${added} added\n`) })
const requests = await on(location, requestsOf)
const command = fileURLToPath(new URL('../packages/cli/bin/onrecord.js', import.meta.url))
const server = spawn(process.execPath, [command, 'serve', '--port', '0', '--ledger', location], { stdio: ['ignore', 'pipe', 'inherit'] })
const [address] = await once(createInterface(server.stdout), 'line')

await drive(WARM_SECONDS)
const alone = await drive(seconds)
const reading = readOn()
const beside = await drive(seconds)
const readCount = await reading.end()
server.kill('SIGTERM')
await once(server, 'exit')

const row = (name, { latency, requests: { total }, errors, timeouts, non2xx }) =>
  `| ${name} | ${total} | ${latency.p50} | ${latency.p97_5} | ${latency.p99} | ${latency.max} | ${errors + timeouts + non2xx} |`
const table = [row('pages alone', alone), row(`while ${readCount} pages were read`, beside)]
process.stdout.write(`${table.join('\n')}\n`)
writeFileSync(
  new URL('results/load.md', import.meta.url),
  `# Pages under load

\`npm run bench:load -- ${rate} ${seconds} ${statements}\`. \`onrecord serve\` on a generated ledger of ${statements.toLocaleString('en')} statements in PostgreSQL, asked for ${rate} pages a second for ${seconds} s
over ${CONNECTIONS} connections by autocannon: of ten, four are searches, two their counts, three articles and one a quote with its printings. Milliseconds, counted from when a request was due (no
coordinated omission). The server, the database and what drives them share the machine. There are ${requests.length} addresses, so that each comes ${((rate * seconds) / requests.length).toFixed(1)} times a row: as nothing is added meanwhile, the server
makes a page once and holds it (docs/decisions/pages.md), and most are answered from what is held.

| | requests | p50 | p97.5 | p99 | longest | errors |
|---|---|---|---|---|---|---|
${table.join('\n')}

Load of the machine while it ran: ${loadavg()[0].toFixed(1)}.
${machineLine()}
`,
)

function drive(duration) {
  let begun = 0
  // each connection begins at another place: all at one place would ask for the same thing at once
  const setupClient = (client) => {
    const from = Math.floor((begun++ * requests.length) / CONNECTIONS)
    client.setRequests([...requests.slice(from), ...requests.slice(0, from)])
  }
  return autocannon({ url: address, connections: CONNECTIONS, overallRate: rate, duration, setupClient })
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
