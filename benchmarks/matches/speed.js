import { openLedger } from '@onrecord/ledger'
import { generatedLedger } from '../generate/ledger.js'
import { timed } from '../timed.js'
import { on } from './trigrams.js'

export const ASKED = 200
const WARMED = 100

/** pg_trgm takes seconds a statement: fewer are asked. */
export const ASKED_OF_TRIGRAMS = 30

/** Milliseconds of one statement's matches in a generated ledger in PostgreSQL, beside pg_trgm on the same statements, and beside a query that does nothing:
 *  on a busy machine that tells what waiting costs. */
export async function speedAt(statements) {
  const { location } = await generatedLedger({
    statements,
    told: (added, rate) => process.stderr.write(`${added} added, ${rate.toFixed(0)} a second\n`),
  })
  return on(location, async (client) => {
    const { rows: asked } = await client.query(`select id, words from statement order by md5(id) limit ${ASKED + WARMED}`)
    await client.query('create extension if not exists pg_trgm')
    await client.query('create index if not exists bench_trigrams on statement using gin (words gin_trgm_ops)')
    const { rows: sizes } =
      await client.query(`select pg_total_relation_size('statement') - pg_relation_size('bench_trigrams') as statement,
      pg_total_relation_size('wording') + pg_total_relation_size('printing') + pg_total_relation_size('sketch') as matches,
      pg_relation_size('bench_trigrams') as trigrams`)
    const ledger = await openLedger(location)
    let found = 0
    const matchesOf = async ({ id }) => {
      found += (await ledger.matches(id)).matches.length > 0 ? 1 : 0
    }
    const matches = await timed(asked, matchesOf, WARMED)
    await ledger.close()
    const near = 'select id from statement where words % $1 order by similarity(words, $1) desc limit 21'
    const trigrams = await timed(asked.slice(-ASKED_OF_TRIGRAMS), ({ words }) => client.query(near, [words]), 0)
    await client.query('drop index bench_trigrams')
    const nothing = await timed(asked, () => client.query('select 1'), WARMED)
    return { statements, matches, trigrams, nothing, found: found / asked.length, sizes: sizes[0] }
  })
}
