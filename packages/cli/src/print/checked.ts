import { type CheckedStatement, noteOf } from '@onrecord/ledger'
import { familyNote, type Record, type Statement } from '@onrecord/record'
import { whoSaid, wordsOf } from './entry.ts'
import { safe } from './safe.ts'
import type { Screen } from './screen.ts'
import { wrap } from './wrap.ts'

/** A statement as it stands, as it was read, and what people decided on it. */
export function printChecked({ record, statement, checks, readings }: CheckedStatement, screen: Screen): string {
  const { paint, width } = screen
  const out = [paint.dim(statement.id), ...printed(record, statement, screen), '']
  for (const { reader, until, as } of readings) {
    const when = until === null ? 'As it is read' : `As it was read until ${until.slice(0, 10)}`
    out.push(paint.dim(wrap(`${when} (reader ${reader.version}, ${safe(reader.model)}):`, width, 0)))
    out.push(...(as ? printed(as.record, as.statement, screen) : [wrap('no such statement', width, 2)]), '')
  }
  for (const check of checks) out.push(paint.yellow(wrap(`✎ ${safe(noteOf(check))}`, width, 0)))
  if (checks.length === 0) out.push(paint.dim('Nobody has checked it.'))
  return `${out.join('\n')}\n`
}

function printed(record: Record, statement: Statement, screen: Screen): string[] {
  const { paint, width } = screen
  const { text } = record.article
  const roles = (['source', 'cue', 'content', 'addressee'] as const).flatMap((role) => {
    const pieces = statement[role].map(([start, end]) => `${start}–${end}`).join(', ')
    return pieces === '' ? [] : [`${role} ${pieces}`]
  })
  const figures = record.figures
    .filter(({ id }) => statement.figures.includes(id))
    .map(({ id, value, high }) => `${id} ${value}${high === null ? '' : `–${high}`}`)
  return [
    wrap(whoSaid(record, statement, screen), width, 2),
    wrap(paint.cyan(wordsOf(text, statement.content)), width, 6),
    paint.dim(wrap([familyNote(statement), statement.kind, ...roles, ...figures].filter(Boolean).join(' · '), width, 4)),
  ]
}
