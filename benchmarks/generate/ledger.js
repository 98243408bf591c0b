// Builds a generated ledger in PostgreSQL, in a database of its own that is kept for the next benchmark. By hand:
//
//     node benchmarks/generate/ledger.js [STATEMENTS [SEED]]       (100000 and 1 if not given)
import { fileURLToPath } from 'node:url'
import { openLedger } from '@onrecord/ledger'
import pg from 'pg'
import { generatedRecords } from './records.js'

/** A server that makes databases: ONRECORD_BENCH_POSTGRES, or the one of the tests. */
export const SERVER = process.env.ONRECORD_BENCH_POSTGRES ?? 'postgres://root@127.0.0.1:5432/postgres'

/** The address of the generated ledger of a size; it is built where it is not there yet.
 *  @returns  the address, and how many statements a second were added where it was built now */
export async function generatedLedger({ statements, seed = 1, told = () => {} }) {
  const name = `onrecord_generated_${statements}_${seed}`
  const location = SERVER.replace(/\/[^/]*$/, `/${name}`)
  if (await isComplete(name)) return { location, rate: null }
  await onServer(`drop database if exists ${name}`)
  await onServer(`create database ${name}`)
  const ledger = await openLedger(location)
  const started = performance.now()
  let added = 0
  const additions = generatedRecords({ statements, seed })
  const records = (function* () {
    for (const record of additions) yield { record }
  })()
  for await (const { statementCount } of ledger.addAll(records)) {
    const before = Math.floor((10 * added) / statements)
    added += statementCount
    if (Math.floor((10 * added) / statements) > before) told(added, (1000 * added) / (performance.now() - started))
  }
  const rate = (1000 * added) / (performance.now() - started)
  await ledger.close()
  await onServer(`comment on database ${name} is '${COMPLETE}'`)
  return { location, rate }
}

const COMPLETE = 'complete'

async function isComplete(name) {
  const { rows } = await onServer(`select shobj_description(oid, 'pg_database') as comment from pg_database where datname = '${name}'`)
  return rows[0]?.comment === COMPLETE
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
  const { location, rate } = await generatedLedger({
    statements,
    seed,
    told: (added, now) => process.stderr.write(`${added} statements, ${now.toFixed(0)} a second\n`),
  })
  process.stdout.write(`${location}${rate === null ? ' was there' : `, ${rate.toFixed(0)} statements a second`}\n`)
}
