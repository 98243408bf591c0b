import { type Figure, type Occasion, type Record, type Speaker, type Statement, textOf } from '@onrecord/record'
import type { Kysely } from 'kysely'
import type { Tables } from './database/tables.ts'
import { figureRows, findableSpeaker, findableStatement } from './findable.ts'
import { insertion } from './insertion.ts'
import { instantOf } from './instant.ts'
import { signedOf, storeSignatures } from './matches/store.ts'
import { nameKey } from './name-key.ts'
import { familyKeyOf } from './people/name.ts'
import { wordsAt } from './said-by.ts'
import { namingOf, storeNamings } from './search/namings.ts'
import { storable, storableOrNull } from './storable.ts'

/** The rows of a record's speakers and statements, or of those that are wanted, with what they are found by. */
export function entryRows(record: Record, isWanted: (id: string) => boolean = () => true) {
  const { statements, figures } = record
  const speakers = record.speakers.map((speaker, position) => ({ ...speakerRow(record, speaker), position }))
  const ofSpeaker = new Map(speakers.map(({ id, names, country }) => [id, { names, naming: namingOf(names), country }]))
  const occasions = new Map(record.occasions.map((occasion) => [occasion.id as string | null, occasion]))
  const said = statements
    .map((statement, position) => ({ ...statementRow(record.article, statement, occasions.get(statement.said.occasion)), position }))
    .filter(({ id }) => isWanted(id))
    .map((row) => {
      const { naming, country } = (row.speaker && ofSpeaker.get(row.speaker)) || UNSETTLED
      return { ...row, naming, country }
    })
  const speakerOf = new Map(record.speakers.map(({ id, kind, name }) => [id, { speakerKind: kind, name }]))
  return {
    speakers: speakers.filter(({ id }) => isWanted(id)),
    namings: [...new Set(said.map(({ speaker }) => speaker))].flatMap((id) => (id && ofSpeaker.get(id)?.names) || []),
    statements: said,
    figures: figureRows({ ...record, figures: figures.filter(({ statement }) => statement !== null && isWanted(statement)) }),
    signed: said.map(({ id, kind, words, speaker }) => signedOf({ id, kind, words, ...((speaker && speakerOf.get(speaker)) || NOBODY) })),
  }
}

/** Stores the rows of records, with a query a table. */
export async function insertEntries(transaction: Kysely<Tables>, records: readonly ReturnType<typeof entryRows>[]): Promise<void> {
  for (const rows of batches(records.flatMap(({ speakers }) => speakers))) await insertion('speaker', SPEAKER, rows).execute(transaction)
  await storeNamings(
    transaction,
    records.flatMap(({ namings }) => namings),
  )
  for (const rows of batches(records.flatMap(({ statements }) => statements)))
    await insertion('statement', STATEMENT, rows).execute(transaction)
  for (const rows of batches(records.flatMap(({ figures }) => figures))) await insertion('figure', FIGURE, rows).execute(transaction)
  for (const signed of batches(records.flatMap(({ signed }) => signed))) await storeSignatures(transaction, signed)
}

/** Stores what differs between two records of one article, and removes what the second has not; what both have stays as it is. */
export async function replaceEntries(transaction: Kysely<Tables>, before: Record, after: Record): Promise<void> {
  const [old, now] = [entriesOf(before), entriesOf(after)]
  const isSame = (id: string | null) => id === null || (old.has(id) && old.get(id) === now.get(id))
  // who points at a speaker that is stored again is stored again too
  const isKept = ({ id, speaker }: Statement) => isSame(id) && isSame(speaker)
  const staying = new Set([...after.speakers.filter(({ id }) => isSame(id)), ...after.statements.filter(isKept)].map(({ id }) => id))
  const gone = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).filter((id) => !staying.has(id))
  await removeEntries(transaction, { statements: gone(before.statements), speakers: gone(before.speakers) })
  await insertEntries(transaction, [entryRows(after, (id) => !staying.has(id))])
  for (const [table, list] of [['speaker', 'speakers'] as const, ['statement', 'statements'] as const]) {
    const was = new Map(before[list].map(({ id }, position) => [id, position]))
    for (const [position, { id }] of after[list].entries())
      if (staying.has(id) && was.get(id) !== position) await transaction.updateTable(table).set({ position }).where('id', '=', id).execute()
  }
}

/** Each entry with all that its rows hang on, by its id. */
function entriesOf({ article, speakers, statements, figures, occasions }: Record): Map<string, string> {
  const figuresOf = new Map<string | null, Figure[]>(statements.map(({ id }) => [id, []]))
  for (const figure of figures) figuresOf.get(figure.statement)?.push(figure)
  const occasionsById = new Map(occasions.map((occasion) => [occasion.id as string | null, occasion]))
  const told = (statement: Statement) => [
    statement,
    article.published,
    figuresOf.get(statement.id),
    occasionsById.get(statement.said.occasion),
  ]
  return new Map([
    ...speakers.map((speaker): [string, string] => [speaker.id, JSON.stringify(speaker)]),
    ...statements.map((statement): [string, string] => [statement.id, JSON.stringify(told(statement))]),
  ])
}

/** Removes entries with what they are found by. */
export async function removeEntries(
  transaction: Kysely<Tables>,
  { statements, speakers }: { readonly statements: readonly string[]; readonly speakers: readonly string[] },
): Promise<void> {
  for (const ids of batches(statements)) {
    await transaction.deleteFrom('printing').where('statement', 'in', ids).execute()
    await transaction.deleteFrom('figure').where('statement', 'in', ids).execute()
    await transaction.deleteFrom('statement').where('id', 'in', ids).execute()
  }
  for (const ids of batches(speakers)) await transaction.deleteFrom('speaker').where('id', 'in', ids).execute()
}

function speakerRow({ article }: Record, speaker: Speaker) {
  const { name, title, role, affiliation, mentions } = speaker
  const names = [name, title, role, affiliation, ...mentions.map((span) => textOf(article.text, span))]
  return {
    id: speaker.id,
    article: article.id,
    kind: speaker.kind,
    name: storableOrNull(name),
    familyKey: familyKeyOf(speaker.kind, storableOrNull(name)),
    ...findableSpeaker(speaker),
    names: [...new Set(names.map((text) => nameKey(text ?? '')))].filter(Boolean).sort().join('\n'),
    entry: JSON.stringify(speaker),
  }
}

function statementRow(article: Record['article'], statement: Statement, occasion: Occasion | undefined) {
  const { id, kind, family, speaker, parent, confidence, content } = statement
  const words = storable(wordsAt(article.text, content))
  const findable = findableStatement(statement, occasion, instantOf(article.published))
  return { id, article: article.id, kind, family, speaker, parent, confidence, ...findable, words, entry: JSON.stringify(statement) }
}

const NOBODY = { speakerKind: null, name: null }
const UNSETTLED = { naming: null, country: null }

const SPEAKER = {
  id: 'text',
  article: 'text',
  position: 'integer',
  kind: 'text',
  name: 'text',
  familyKey: 'text',
  country: 'text',
  roleKey: 'text',
  names: 'text',
  entry: 'json',
}

const STATEMENT = {
  id: 'text',
  article: 'text',
  position: 'integer',
  kind: 'text',
  family: 'text',
  speaker: 'text',
  naming: 'text',
  country: 'text',
  parent: 'text',
  confidence: 'real',
  publishedAt: 'timestamptz',
  cueClass: 'text',
  anonymous: 'boolean',
  saidFrom: 'text',
  saidTo: 'text',
  placeKey: 'text',
  occasion: 'text',
  words: 'text',
  entry: 'json',
}

const FIGURE = { id: 'text', article: 'text', statement: 'text', low: 'float8', high: 'float8', unitKey: 'text' }

/** Rows a query. */
const BATCH = 1000

function* batches<Row>(rows: readonly Row[]): Iterable<readonly Row[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH)
}
