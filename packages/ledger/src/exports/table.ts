import type { Check, Occasion, Record, Speaker, Statement } from '@onrecord/record'
import { noteOf } from '../checks/note.ts'
import { wordsAt } from '../said-by.ts'
import { fragmentsOf } from './text-fragment.ts'

export type Cell = string | number | boolean | null

/** A column of the table of statements. */
export type Column = { readonly name: string; readonly type: 'STRING' | 'BOOLEAN' | 'DOUBLE'; readonly cellOf: (row: Row) => Cell }

/** What a row is made of: a statement with what its article tells of it. */
type Row = Pick<Record, 'article'> & {
  statement: Statement
  speaker: Speaker | undefined
  occasion: Occasion | undefined
  checks: readonly Check[]
  /** The address that leads a browser to some words of the article. */
  addressOf: (spans: Statement['content']) => string | null
}

const text = (name: string, cellOf: (row: Row) => string | null | undefined): Column => ({
  name,
  type: 'STRING',
  cellOf: (row) => cellOf(row) ?? null,
})
const flag = (name: string, cellOf: (row: Row) => boolean): Column => ({ name, type: 'BOOLEAN', cellOf })

/** Statements as a table, which csv and Parquet write: the columns in order. */
export const COLUMNS: readonly Column[] = [
  text('article', ({ article }) => article.id),
  text('url', ({ article }) => article.url),
  text('outlet', ({ article }) => article.outlet),
  text('title', ({ article }) => article.title),
  text('published', ({ article }) => article.published),
  text('statement', ({ statement }) => statement.id),
  text('parent', ({ statement }) => statement.parent),
  text('kind', ({ statement }) => statement.kind),
  text('cue_class', ({ statement }) => statement.cueClass),
  text('family', ({ statement }) => statement.family),
  flag('negated', ({ statement }) => statement.negated),
  text('speaker', ({ speaker }) => speaker?.name),
  text('role', ({ speaker }) => speaker?.role),
  text('affiliation', ({ speaker }) => speaker?.affiliation),
  flag('anonymous', ({ statement }) => statement.anonymous),
  text('source', ({ article, statement }) => wordsAt(article.text, statement.source)),
  text('cue', ({ article, statement }) => wordsAt(article.text, statement.cue)),
  text('addressee', ({ article, statement }) => wordsAt(article.text, statement.addressee)),
  text('content', ({ article, statement }) => wordsAt(article.text, statement.content)),
  text('content_spans', ({ statement }) => statement.content.map(([start, end]) => `${start}-${end}`).join(' ')),
  text('link', ({ statement, addressOf }) => addressOf(statement.content)),
  text('said_from', ({ statement }) => statement.said.date?.from),
  text('said_to', ({ statement }) => statement.said.date?.to),
  text('said_place', ({ statement }) => statement.said.place),
  text('occasion', ({ occasion }) => occasion?.type),
  { name: 'confidence', type: 'DOUBLE', cellOf: ({ statement }) => statement.confidence },
  text('checked', ({ checks }) => checks.map(noteOf).join('; ') || null),
]

/** The rows of a record, a statement each, their cells in the order of {@link COLUMNS}. */
export function rowsOf({ article, statements, speakers, occasions, checks = [] }: Record): Cell[][] {
  const speaker = new Map(speakers.map((one) => [one.id, one]))
  const occasion = new Map(occasions.map((one) => [one.id, one]))
  const addressOf = fragmentsOf(article)
  return statements.map((statement) => {
    const row = {
      article,
      addressOf,
      statement,
      speaker: speaker.get(statement.speaker ?? ''),
      occasion: occasion.get(statement.said.occasion ?? ''),
      checks: checks.filter((check) => check.statement === statement.id),
    }
    return COLUMNS.map(({ cellOf }) => cellOf(row))
  })
}
