import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { nameKey } from '../name-key.ts'
import { plain } from './words.ts'

/** Marks the statements of a page that a version seen later has too, in the same words and of the same speaker: a search of all versions shows the last. */
export async function markRepeats(transaction: Kysely<Tables>, page: string): Promise<void> {
  const versions = await transaction
    .selectFrom('sighting')
    .select('article')
    .where('history', '=', page)
    .groupBy('article')
    .orderBy(({ fn }) => fn.max('seen'), 'desc')
    .orderBy('article', 'desc')
    .execute()
  const later = new Set<string>()
  for (const { article } of versions) {
    const statements = await transaction
      .selectFrom('statement')
      .leftJoin('speaker', 'speaker.id', 'statement.speaker')
      .select(['statement.id', 'statement.words', 'statement.isRepeated', 'speaker.name'])
      .where('statement.article', '=', article)
      .execute()
    const keyed = statements.map(({ words, name, ...rest }) => ({ ...rest, key: `${nameKey(name ?? '')}\n${plain(words)}` }))
    for (const isRepeated of [true, false]) {
      const changed = keyed.filter((statement) => later.has(statement.key) === isRepeated && statement.isRepeated !== isRepeated)
      if (changed.length === 0) continue
      const ids = changed.map(({ id }) => id)
      await transaction.updateTable('statement').set({ isRepeated }).where('id', 'in', ids).execute()
    }
    for (const { key } of keyed) later.add(key)
  }
}
