import { type Record, textOf } from '@onrecord/record'
import { stringify } from 'csv-stringify/sync'

export const COLUMNS = [
  'article',
  'url',
  'outlet',
  'title',
  'published',
  'statement',
  'parent',
  'kind',
  'cue_class',
  'family',
  'negated',
  'speaker',
  'role',
  'affiliation',
  'anonymous',
  'source',
  'cue',
  'addressee',
  'content',
  'content_spans',
  'said_from',
  'said_to',
  'said_place',
  'occasion',
  'confidence',
]

type Cell = string | number | boolean | null

/** A table by RFC 4180. A cell that a spreadsheet would run as a formula is made text by a leading apostrophe. */
export const csvTable = (header: readonly string[] | null, rows: readonly (readonly Cell[])[]): string =>
  stringify(
    [...(header ? [header] : []), ...rows].map((row) => row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell))),
    {
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  )

/** Rows of records, a statement each, the header before the first. */
export function csvRows(): { of: (record: Record) => string } {
  let isFirst = true
  return {
    of: ({ article, statements, speakers, occasions }) => {
      const words = (spans: readonly (readonly [number, number])[]) => spans.map((span) => textOf(article.text, span)).join(' … ')
      const rows = statements.map((statement): Cell[] => {
        const speaker = speakers.find(({ id }) => id === statement.speaker)
        return [
          article.id,
          article.url,
          article.outlet,
          article.title,
          article.published,
          statement.id,
          statement.parent,
          statement.kind,
          statement.cueClass,
          statement.family,
          statement.negated,
          speaker?.name ?? null,
          speaker?.role ?? null,
          speaker?.affiliation ?? null,
          statement.anonymous,
          words(statement.source),
          words(statement.cue),
          words(statement.addressee),
          words(statement.content),
          statement.content.map(([start, end]) => `${start}-${end}`).join(' '),
          statement.said.date?.from ?? null,
          statement.said.date?.to ?? null,
          statement.said.place,
          occasions.find(({ id }) => id === statement.said.occasion)?.type ?? null,
          statement.confidence,
        ]
      })
      const header = isFirst ? COLUMNS : null
      isFirst = false
      return csvTable(header, rows)
    },
  }
}
