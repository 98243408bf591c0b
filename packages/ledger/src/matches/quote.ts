import type { Kysely } from 'kysely'
import { type CheckedStatement, checkedStatement } from '../checks/checked-statement.ts'
import type { Tables } from '../database/tables.ts'
import { type FetchedPage, fetchedOf } from '../pages.ts'
import { type Absence, absencesOf } from '../versions/absences.ts'
import { type Fullest, fullestIn } from './fullest.ts'
import { type Matches, type MatchesQuery, pageOf, statementOf } from './matches.ts'
import { utteranceOf } from './utterance.ts'

/** All that is known of one statement. */
export type Quote = {
  readonly checked: CheckedStatement
  readonly matches: Matches
  readonly fullest: Fullest
  /** Where the page was seen without these words later. */
  readonly absence: Absence | null
  /** Where and when its article's pages were fetched. */
  readonly pages: readonly FetchedPage[]
}

/** A statement with its printings, the fullest of them, and what people decided on it: the utterance is looked for once.
 *  @throws {InputError} `no-statement`, `bad-cursor` */
export async function quoteOf(database: Kysely<Tables>, id: string, query: MatchesQuery): Promise<Quote> {
  const checked = await checkedStatement(database, id)
  const { record, statement } = checked
  const { article, speakers } = record
  const placed = {
    article: article.id,
    text: article.text,
    statement,
    speaker: speakers.find(({ id }) => id === statement.speaker) ?? null,
  }
  const printed = async () => {
    const asked = await statementOf(database, statement.id)
    const utterance = await utteranceOf(database, asked.printing)
    return Promise.all([pageOf(database, asked, utterance, query), fullestIn(database, asked, utterance)])
  }
  const [[matches, fullest], absences, pages] = await Promise.all([
    printed(),
    absencesOf(database, [placed]),
    fetchedOf(database, article.id),
  ])
  return { checked, matches, fullest, absence: absences.get(statement.id) ?? null, pages }
}
