import { type Filters, type Found, type FoundStatement, type Ledger, noteOf } from '@onrecord/ledger'
import { type Cell, csvTable } from '@onrecord/ledger/exports'
import { filtersOf, type GivenFilters } from '../filters.ts'
import { write, writeNext } from '../output.ts'
import { printFacets } from '../print/facets.ts'
import { type FoundOptions, printFound } from '../print/found.ts'
import { screen } from '../print/screen.ts'
import { withLedger } from '../with-ledger.ts'

export type SearchCommand = GivenFilters & {
  readonly ledger: string
  readonly best?: boolean
  readonly facets?: boolean
  /** On the screen: with the paragraphs. */
  readonly context?: boolean
  readonly limit: number
  readonly after?: string
  readonly format: 'pretty' | 'jsonl' | 'csv'
}

/** `onrecord search`: statements of a ledger, newest first or best first, or how many there are of each kind. */
export async function search(
  words: string,
  { ledger: place, limit, after, format, best, facets, context, ...given }: SearchCommand,
): Promise<void> {
  // said where none is given, on the screen; all in the other formats
  const usual = format === 'pretty' ? 'said' : 'all'
  const filters = filtersOf(words, given, usual)
  await withLedger(place, async (ledger) => {
    if (facets) return showFacets(ledger, filters, format)
    const found = await ledger.search({ ...filters, limit, after, order: best ? 'best' : 'newest' })
    await write(shown(found, format, { family: given.family ?? usual, isInContext: context }))
    writeNext(found.next)
  })
}

async function showFacets(ledger: Ledger, filters: Filters, format: SearchCommand['format']): Promise<void> {
  const facets = await ledger.facets(filters)
  await write(format === 'jsonl' ? `${JSON.stringify(facets)}\n` : printFacets(facets, screen(process.stdout)))
}

function shown({ statements }: Found, format: SearchCommand['format'], options: FoundOptions): string {
  if (format === 'jsonl') return statements.map((found) => `${JSON.stringify(found)}\n`).join('')
  if (format === 'csv') return csvTable(COLUMNS, statements.map(cellsOf))
  return printFound(statements, screen(process.stdout), options)
}

const COLUMNS = [
  'published',
  'outlet',
  'title',
  'url',
  'speaker',
  'source',
  'kind',
  'cue_class',
  'family',
  'negated',
  'words',
  'last_seen',
  'absent',
  'checked',
  'excerpt',
  'statement',
  'article',
]

const cellsOf = ({ article, statement, speaker, source, words, absence, checks }: FoundStatement): Cell[] => [
  article.published,
  article.outlet,
  article.title,
  article.url,
  speaker?.name ?? speaker?.role ?? null,
  source,
  statement.kind,
  statement.cueClass,
  statement.family,
  statement.negated,
  words,
  absence?.lastSeen ?? null,
  absence?.absent ?? null,
  checks.map(noteOf).join('; ') || null,
  article.excerpt,
  statement.id,
  article.id,
]
