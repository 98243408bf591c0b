import { onServer, SERVER } from '../generate/ledger.js'
import { on } from '../matches/trigrams.js'
import { rowsOf } from './rows.js'

const TABLE = `create table statement (id text primary key, words text not null, speaker text, outlet text, url text, published date);
  create index on statement using gin (to_tsvector('english', words));
  create index on statement (speaker, published)`
const COLUMNS = ['id', 'words', 'speaker', 'outlet', 'url', 'published']

/** Adds the statements of a generated ledger to what a user of PostgreSQL would write instead: a row a statement, with an index for words and one for who
 *  and when; no text of the page, no versions, people, figures or matches.
 *  @returns  statements a second, in the same batches as a ledger's; rows are at hand before their time is taken */
export async function addedToPlainTable(size) {
  const name = `onrecord_plain_${process.pid}`
  await onServer(`create database ${name}`)
  try {
    return await on(SERVER.replace(/\/[^/]*$/, `/${name}`), async (client) => {
      await client.query(TABLE)
      let [count, seconds] = [0, 0]
      for (const rows of rowsOf(size)) {
        const started = performance.now()
        await client.query(
          `insert into statement select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::date[]) on conflict do nothing`,
          COLUMNS.map((column) => rows.map((row) => row[column])),
        )
        seconds += (performance.now() - started) / 1000
        count += rows.length
      }
      return count / seconds
    })
  } finally {
    await onServer(`drop database ${name} with (force)`)
  }
}
