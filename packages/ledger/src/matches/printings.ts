import type { Check, Speaker, Statement } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import { CHECKS_ON_STATEMENT, checkFrom } from '../checks/store.ts'
import type { Tables } from '../database/tables.ts'
import type { PrintedArticle } from './printed-article.ts'
import type { Wire } from './wire.ts'

/** Where one wording stands in one page. */
export type Place = PrintedArticle & {
  readonly statement: string
  readonly wording: string
  readonly page: string
  readonly isDated: boolean
  readonly url: string | null
  readonly outlet: string | null
  readonly published: string | null
}

/** Every place where some wordings stand, the earliest first; what has no date comes before all. */
export async function placesOf(database: Kysely<Tables>, wordings: readonly string[]): Promise<Place[]> {
  const rows = await database
    .selectFrom('printing')
    .innerJoin('statement', 'statement.id', 'printing.statement')
    .innerJoin('article', 'article.id', 'statement.article')
    .innerJoin('sketch', 'sketch.article', 'article.id')
    .select(['printing.statement', 'printing.wording', 'article.id as article', 'article.history as page'])
    .select(['article.url', 'article.outlet', 'article.outletKey', 'article.agency', 'article.published'])
    .select(['sketch.hashes', 'sketch.shingleCount'])
    .select(sql<boolean>`isfinite(article."publishedAt")`.as('isDated'))
    .where('printing.wording', 'in', wordings)
    .orderBy('article.publishedAt')
    .orderBy('article.id')
    .orderBy('statement.position')
    .execute()
  return rows.map(({ hashes, shingleCount, ...place }) => ({ ...place, sketch: { hashes, shingleCount } }))
}

/** A statement as one page prints it. */
export type Printing = {
  readonly article: {
    readonly id: string
    readonly url: string | null
    readonly outlet: string | null
    readonly agency: string | null
    readonly title: string | null
    readonly published: string | null
  }
  readonly statement: Statement
  readonly speaker: Speaker | null
  /** The source as printed, where no speaker is settled. */
  readonly source: string | null
  readonly words: string
  /** What people decided on it, first to last. */
  readonly checks: readonly Check[]
  /** The agency's or shared text that it stands in; null where the outlet reports by itself. */
  readonly wire: Wire | null
}

/** A printing, with the text that it stands in. */
export type Loaded = { readonly printing: Omit<Printing, 'wire'>; readonly text: string }

/** Statements by their ids, in the order of the ids; an id that the ledger has not is left out. */
export async function loaded(database: Kysely<Tables>, ids: readonly string[]): Promise<Loaded[]> {
  if (ids.length === 0) return []
  const rows = await database
    .selectFrom('statement')
    .innerJoin('article', 'article.id', 'statement.article')
    .leftJoin('speaker', 'speaker.id', 'statement.speaker')
    .select(['article.id', 'article.url', 'article.outlet', 'article.agency', 'article.title', 'article.published', 'article.text'])
    .select(['statement.words', 'statement.entry as statement', 'speaker.entry as speaker', CHECKS_ON_STATEMENT.as('checks')])
    .where('statement.id', '=', sql<string>`any(${ids}::text[])`)
    .execute()
  const byId = new Map(rows.map((row) => [row.statement.id, row]))
  return ids.flatMap((wanted) => {
    const row = byId.get(wanted)
    if (row === undefined) return []
    const { statement, speaker, words, text, checks, ...article } = row
    const source = speaker === null ? statement.source.map(([start, end]) => text.slice(start, end)).join(' … ') || null : null
    return [{ printing: { article, statement, speaker, source, words, checks: (checks ?? []).map(checkFrom) }, text }]
  })
}
