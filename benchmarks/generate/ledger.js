// Builds a generated ledger in PostgreSQL, in a database of its own that is kept for the next benchmark. By hand:
//
//     node benchmarks/generate/ledger.js [STATEMENTS [SEED]]       (100000 and 1 if not given)
import { fileURLToPath } from 'node:url'
import { openLedger } from '@onrecord/ledger'
import pg from 'pg'
import { databaseCpu } from '../cpu.js'
import { generatedRecords } from './records.js'

/** A server that makes databases: ONRECORD_BENCH_POSTGRES, or the one of the tests. */
export const SERVER = process.env.ONRECORD_BENCH_POSTGRES ?? 'postgres://root@127.0.0.1:5432/postgres'

/** Statements that are made at once, before the time of adding them is taken. */
const CHUNK = 20_000

/** The generated ledger of a size; it is built where it is not there yet.
 *  @returns  its address, and how many statements a second were added: to all of it, to its last tenth; and what CPU a thousand took, in milliseconds, of this
 *    process and of the server: on a busy machine that tells what waiting costs */
export async function generatedLedger({ statements, seed = 1, told = () => {} }) {
  const name = `onrecord_generated_${statements}_${seed}`
  const location = SERVER.replace(/\/[^/]*$/, `/${name}`)
  const built = await ratesOf(name)
  if (built) return { location, ...built }
  await onServer(`drop database if exists ${name}`)
  await onServer(`create database ${name}`)
  const ledger = await openLedger(location)
  const parts = []
  let added = 0
  for (const records of chunksOf(generatedRecords({ statements, seed }))) {
    const [started, own, server] = [performance.now(), process.cpuUsage(), await databaseCpu(name)]
    let count = 0
    for await (const { statementCount } of ledger.addAll(records)) count += statementCount
    const { user, system } = process.cpuUsage(own)
    const seconds = (performance.now() - started) / 1000
    parts.push({ count, seconds, ownCpu: (user + system) / 1000, serverCpu: (await databaseCpu(name)) - server })
    added += count
    const part = parts.slice(-1)
    told(added, rateOf(part), aThousand(part, 'ownCpu'), aThousand(part, 'serverCpu'))
  }
  await ledger.close()
  const last = parts.slice(-Math.ceil(parts.length / 10))
  const rates = { rate: rateOf(parts), lastRate: rateOf(last), ownCpu: aThousand(last, 'ownCpu'), serverCpu: aThousand(last, 'serverCpu') }
  await onServer(`comment on database ${name} is '${JSON.stringify(rates)}'`)
  return { location, ...rates }
}

const total = (parts, of) => parts.reduce((sum, part) => sum + part[of], 0)
const rateOf = (parts) => total(parts, 'count') / total(parts, 'seconds')
const aThousand = (parts, of) => (1000 * total(parts, of)) / total(parts, 'count')

function* chunksOf(records) {
  let [chunk, count] = [[], 0]
  for (const record of records) {
    chunk.push({ record })
    count += record.statements.length
    if (count < CHUNK) continue
    yield chunk
    ;[chunk, count] = [[], 0]
  }
  if (chunk.length > 0) yield chunk
}

/** How fast a ledger was built; null where there is none that is whole. */
async function ratesOf(name) {
  const { rows } = await onServer(`select shobj_description(oid, 'pg_database') as comment from pg_database where datname = '${name}'`)
  const built = rows[0]?.comment ?? ''
  // one that an older version built is built again
  return built.startsWith('{') ? JSON.parse(built) : null
}

/** Gives a command to the server. */
export async function onServer(command) {
  const client = new pg.Client({ connectionString: SERVER })
  await client.connect()
  try {
    return await client.query(command)
  } finally {
    await client.end()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [statements = 100_000, seed = 1] = process.argv.slice(2).map(Number)
  const { location, rate, lastRate } = await generatedLedger({
    statements,
    seed,
    told: (added, now, own, server) =>
      process.stderr.write(
        `${added} statements, ${now.toFixed(0)} a second; CPU of a thousand: ${own.toFixed(0)} + ${server.toFixed(0)} ms\n`,
      ),
  })
  process.stdout.write(`${location}: ${rate.toFixed(0)} statements a second, ${lastRate.toFixed(0)} in its last tenth\n`)
}
