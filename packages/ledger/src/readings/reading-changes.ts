import type { Record, Statement } from '@onrecord/record'
import { boundTo } from '../checks/bound.ts'
import { saidBy, wordsAt } from '../said-by.ts'

/** What a later reading of an article has of a statement: what it found, what it finds no more, or in what it differs. */
export type ReadingChange = {
  readonly before: ReadStatement | null
  readonly after: ReadStatement | null
  /** The fields that differ; empty where one of the two is null. */
  readonly fields: readonly string[]
}

export type ReadStatement = { readonly id: string; readonly speaker: string | null; readonly words: string }

/** How two readings of one article differ, in the order of the later one, what it finds no more last. */
export function readingChanges(before: Record, after: Record): ReadingChange[] {
  const left = new Set(before.statements)
  const changes: ReadingChange[] = []
  // a statement of the same characters is the same one, whatever others are like it
  const byId = new Map(before.statements.map((statement) => [statement.id, statement]))
  const pairs = after.statements.map((statement): [Statement, Statement | undefined] => [statement, byId.get(statement.id)])
  for (const [, old] of pairs) if (old) left.delete(old)
  for (const [statement, same] of pairs) {
    const about = { statement: null, fix: null, was: { statement } }
    const old = same ?? boundTo(about, [...left]) ?? undefined
    if (old) left.delete(old)
    const fields = old ? FIELDS.filter((field) => told(field, before, old) !== told(field, after, statement)) : []
    if (!old || fields.length > 0) changes.push({ before: old ? read(before, old) : null, after: read(after, statement), fields })
  }
  return [...changes, ...[...left].map((old): ReadingChange => ({ before: read(before, old), after: null, fields: [] }))]
}

const FIELDS = ['kind', 'source', 'cue', 'content', 'addressee', 'speaker', 'cueClass', 'family', 'negated', 'said', 'figures'] as const

/** What a statement's field tells, without ids that hang on how others were read. */
function told(field: (typeof FIELDS)[number], record: Record, statement: Statement): string {
  const { said } = statement
  if (field === 'speaker') return JSON.stringify(saidBy(record, statement))
  if (field === 'said') return JSON.stringify([said.date, said.place, record.occasions.find(({ id }) => id === said.occasion)?.type])
  if (field !== 'figures') return JSON.stringify(statement[field])
  const figures = record.figures.filter(({ id }) => statement.figures.includes(id))
  return JSON.stringify(figures.map(({ value, high, unit }) => [value, high, unit]))
}

const read = (record: Record, statement: Statement): ReadStatement => ({
  id: statement.id,
  speaker: saidBy(record, statement),
  words: wordsAt(record.article.text, statement.content),
})
