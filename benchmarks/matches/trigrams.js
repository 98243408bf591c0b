import pg from 'pg'
import { PAIRS } from './pages.js'
import { scores } from './quality.js'

/** What a user of PostgreSQL would do instead: pg_trgm's likeness of two texts, at the threshold that gives the best F1 on the pairs that are not held.
 *  @returns  the threshold, and whether each pair is found at it */
export async function trigramsOn(location) {
  const likeness = new Map()
  await on(location, async (client) => {
    await client.query('create extension if not exists pg_trgm')
    for (const { id, here, there } of PAIRS) {
      const { rows } = await client.query('select similarity($1, $2) as likeness', [here.words, there.words])
      likeness.set(id, rows[0].likeness)
    }
  })
  const open = PAIRS.filter(({ held }) => !held)
  const f1 = (threshold) => scores(open, ({ id }) => likeness.get(id) >= threshold).f1
  const threshold = Array.from({ length: 99 }, (_, i) => (i + 1) / 100).reduce((best, one) => (f1(one) > f1(best) ? one : best))
  return { threshold, isFound: ({ id }) => likeness.get(id) >= threshold }
}

/** Does something on a connection of its own. */
export async function on(location, work) {
  const client = new pg.Client({ connectionString: location })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
