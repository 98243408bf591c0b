import { type Record, standing } from '@onrecord/record'
import type { Kysely } from 'kysely'
import { carryTellings } from '../alerts/carry-tellings.ts'
import { articleRow, insertArticles } from '../article-row.ts'
import { corrected } from '../checks/corrected.ts'
import type { Tables } from '../database/tables.ts'
import { sketchOf } from '../matches/sketch.ts'
import { storeSketches } from '../matches/store.ts'
import { noArticle } from '../no-article.ts'
import { recordOf } from '../record.ts'
import { Sightings } from '../versions/sightings.ts'
import { carryPeople } from './carry-people.ts'
import { hold } from './hold.ts'
import { moveArticle } from './move-article.ts'
import { type ReadingChange, readingChanges } from './reading-changes.ts'
import { keepPresent, keepReading, presentReading } from './readings.ts'
import { storeRecord } from './store-record.ts'

/** What came of reading an article again. */
export type Reread = {
  /** The article that has the reading: another one where another text was read from the page. */
  readonly article: string
  readonly changes: readonly (ReadingChange & {
    /** Whether a statement that this reading has not stays in the record, since people found it right or corrected it. */
    readonly isKept: boolean
  })[]
  /** Checks on statements that the reading has not. */
  readonly unplacedCount: number
}

/** Puts a later reading of an article in the place of the present one, which is kept beside it; what people decided holds on to its words.
 *  The page is the one that it was: its sightings and its history stay.
 *  @param reading  of the same page, be it with another text
 *  @throws {InputError} `no-article` */
export function reread(database: Kysely<Tables>, id: string, reading: Record): Promise<Reread> {
  return database.transaction().execute(async (transaction) => {
    const sightings = await Sightings.of(transaction, [reading])
    await hold(transaction, id)
    const former = await presentReading(transaction, id)
    if (!former) throw noArticle(id)
    const stored = (await recordOf(transaction, id)) as Record
    const changes = readingChanges(former, reading)
    const isSameText = reading.article.id === id
    if (changes.length > 0 || !isSameText) await keepReading(transaction, id, former)
    const article = isSameText ? id : await placeFor(transaction, sightings, reading, id)
    if (!isSameText) await moveArticle(transaction, id, article)
    // where another version of the page has these words already, it has its own reading
    const present = article === reading.article.id ? reading : ((await presentReading(transaction, article)) ?? reading)
    const before = (await recordOf(transaction, article)) as Record
    const after = corrected(present, before.checks ?? [])
    await keepPresent(transaction, article, after.checks ? present : null)
    await storeRecord(transaction, before, after)
    await carryPeople(transaction, former, after)
    await carryTellings(transaction, stored, after)
    const held = new Set(standing(after.checks ?? []).flatMap(({ statement, was }) => (statement === null ? [] : was.statement.id)))
    return {
      article,
      changes: changes.map((change) => ({ ...change, isKept: change.after === null && held.has(change.before?.id ?? '') })),
      unplacedCount: after.checks?.filter(({ statement }) => statement === null).length ?? 0,
    }
  })
}

/** The article for another text of a page: another one that has these words, or a new one. */
async function placeFor(transaction: Kysely<Tables>, sightings: Sightings, reading: Record, id: string): Promise<string> {
  const { article } = reading
  const held = sightings.heldOf(article)
  // the same words with other layout are another text too: spans count in it
  if (held !== null && held !== id) return held
  const added = await insertArticles(transaction, [{ ...articleRow(reading), ...sightings.versionOf(article) }])
  if (added.has(article.id)) await storeSketches(transaction, [{ article: article.id, ...sketchOf(article.text) }])
  return article.id
}
