import type { Speaker, Statement } from '@onrecord/record'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { contextOf } from './context.ts'
import { cursorOf, placeOf } from './cursor.ts'
import type { Tables } from './database/tables.ts'
import { instantOf } from './instant.ts'
import { matchOf } from './match.ts'
import { nameKey } from './name-key.ts'
import { storable } from './storable.ts'
import { type Absence, absencesOf } from './versions/absences.ts'
import { stoodAt } from './versions/as-of.ts'
import { endOf } from './versions/moment.ts'

export type Query = {
  /** Words, "phrases", or, -not: as web searches have them. Empty finds all. */
  readonly words?: string
  /** The beginnings of words that follow each other in the speaker's name, title, role or affiliation, or in what names it on the page. */
  readonly speaker?: string
  readonly kind?: Statement['kind']
  /** Whether words were uttered, a stance is ascribed, or an act. */
  readonly family?: Statement['family']
  /** The outlet's name, in any case. */
  readonly outlet?: string
  /** Which come first; `newest` where none is given, or no words. */
  readonly order?: 'newest' | 'best'
  /** Statements a page of results, 1 to 1000. */
  readonly limit?: number
  /** The `next` of the page before. */
  readonly after?: string
  /** What the pages said on this day, or at this instant, as far as they were seen until then; if not given, every version counts, and words that stand in several are found in the last. */
  readonly asOf?: string
}

export type FoundStatement = {
  readonly article: {
    readonly id: string
    readonly url: string | null
    readonly outlet: string | null
    readonly title: string | null
    readonly published: string | null
  }
  readonly statement: Statement
  readonly speaker: Speaker | null
  readonly words: string
  /** The paragraph around the words, for showing them in place; at most 1,000 units on either side. */
  readonly context: { readonly text: string; readonly start: number }
  /** The source as printed, where no speaker is settled. */
  readonly source: string | null
  /** Where the page was seen without these words later: when it was last seen with them, and first without. */
  readonly absence: Absence | null
}

export type Found = { readonly statements: readonly FoundStatement[]; readonly next: string | null }

const DEFAULT_LIMIT = 20

/** Statements that fit every part of a query, in the order of the page within an article; paged by key.
 *  @throws {InputError} `bad-cursor`, `bad-date`, `query-too-long` */
export async function search(
  database: Kysely<Tables>,
  { words = '', speaker = '', kind, family, outlet, order = 'newest', limit = DEFAULT_LIMIT, after, asOf }: Query,
): Promise<Found> {
  const match = words.trim() === '' ? null : await matchOf(database, storable(words))
  const isRanked = order === 'best' && match !== null
  const rank: RawBuilder<number | null> = isRanked ? match.rank : sql`null::float8`
  let query = database
    .selectFrom('statement')
    .innerJoin('article', 'article.id', 'statement.article')
    .leftJoin('speaker', 'speaker.id', 'statement.speaker')
    .select(['article.id', 'article.url', 'article.outlet', 'article.title', 'article.published'])
    .select(['statement.words', 'statement.position', 'statement.entry as statement', 'speaker.entry as speaker'])
    .select(rank.as('rank'))
  if (match) query = query.where(match.fits)
  if (speaker.trim() !== '') query = query.where(named(nameKey(speaker)))
  if (kind !== undefined) query = query.where('statement.kind', '=', kind)
  if (family !== undefined) query = query.where('statement.family', '=', family)
  if (outlet !== undefined) query = query.where('article.outletKey', '=', nameKey(outlet))
  query = query.where(asOf === undefined ? sql<boolean>`not statement."isRepeated"` : stoodAt(endOf(asOf, '--as-of')))
  if (after !== undefined) {
    const place = placeOf(after, { isRanked })
    query = query.where(
      isRanked
        ? sql<boolean>`(${rank}, ${POSITION}) < (${place.rank}::float8, ${place.publishedAt}, ${place.article}, ${-place.position})`
        : sql<boolean>`(${POSITION}) < (${place.publishedAt}, ${place.article}, ${-place.position})`,
    )
  }
  if (isRanked) query = query.orderBy('rank', 'desc')
  const size = Math.max(1, Math.min(1000, Math.trunc(limit)))
  const rows = await query
    .orderBy('article.publishedAt', 'desc')
    .orderBy('article.id', 'desc')
    .orderBy('statement.position', 'asc')
    .limit(size + 1)
    .execute()
  const page = rows.slice(0, size)
  const last = rows.length > size ? page.at(-1) : undefined
  const texts = await textsOf(database, [...new Set(page.map(({ id }) => id))])
  const placed = page.map(({ id, statement }) => ({ article: id, text: texts.get(id) ?? '', statement }))
  const absences = asOf === undefined ? await absencesOf(database, placed) : new Map<string, Absence>()
  return {
    statements: page.map(({ id, url, outlet, title, published, statement, speaker, words }) => {
      const text = texts.get(id) ?? ''
      const source = statement.source.map(([start, end]) => text.slice(start, end)).join(' … ') || null
      const absence = absences.get(statement.id) ?? null
      return {
        article: { id, url, outlet, title, published },
        statement,
        speaker,
        words,
        context: contextOf(text, statement),
        source,
        absence,
      }
    }),
    next: last ? cursorOf({ rank: last.rank, publishedAt: instantOf(last.published), article: last.id, position: last.position }) : null,
  }
}

const POSITION = sql`article."publishedAt", article.id, -statement.position`

/** Names that hold the key; a key of nothing names nobody. A key is letters, digits and spaces: nothing in it means more to `like`. */
const named = (key: string) => (key === '' ? sql<boolean>`false` : sql<boolean>`speaker.names like ${`%${key}%`}`)

/** Texts once an article, and not once a statement: a page of results can be of one long article. */
async function textsOf(database: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await database.selectFrom('article').select(['id', 'text']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, text }) => [id, text]))
}
