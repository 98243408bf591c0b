import { type Record, type SeenStatement, type Statement, standing } from '@onrecord/record'
import { asCorrected } from '../checks/as-corrected.ts'
import type { CheckedReading } from '../readings/readings.ts'
import { saidBy, wordsAt } from '../said-by.ts'

/** A statement as a reading of one version has it. */
export type Seen = Omit<SeenStatement, 'checks' | 'corrected'>

export function seenIn(record: Record, statement: Statement): Seen {
  const { id, kind, family } = statement
  const at = (spans: Statement['content']) => wordsAt(record.article.text, spans)
  const figures = record.figures.filter((figure) => statement.figures.includes(figure.id))
  return { id, kind, family, speaker: saidBy(record, statement), cue: at(statement.cue), words: at(statement.content), figures }
}

/** The same with what people decided on it. */
export function withChecks(seen: Seen, { reading, record }: CheckedReading): SeenStatement {
  const read = reading.statements.find(({ id }) => id === seen.id)
  const now = record.checks && read ? asCorrected(record, read) : null
  if (now === null) return { ...seen, checks: [], corrected: null }
  const checks = record.checks?.filter(({ statement }) => statement === now.id) ?? []
  const isCorrected = standing(checks).some(({ fix }) => fix !== null)
  return { ...seen, checks, corrected: isCorrected ? seenIn(record, now) : null }
}
