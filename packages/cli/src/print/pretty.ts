import type { Record, Statement } from '@onrecord/record'
import { counted } from './counted.ts'
import { whoSaid, wordsOf } from './entry.ts'
import { safe } from './safe.ts'
import type { Screen } from './screen.ts'
import { wrap } from './wrap.ts'

const STEP = 4

/** A record for a person to read: who, how, the words, and where in the page they stand. */
export function printPretty(record: Record, screen: Screen, input: string): string {
  const { article, statements, speakers } = record
  const { paint, width } = screen
  const out: string[] = [paint.bold(wrap(safe(article.title ?? input), width, 0))]
  const facts = [
    article.outlet,
    article.agency !== article.outlet ? article.agency : null,
    article.byline.join(', ') || null,
    article.published ? article.published.replace('T', ' ') : null,
  ].filter((fact): fact is string => fact !== null)
  if (facts.length > 0) out.push(paint.dim(wrap(safe(facts.join(' · ')), width, 0)))
  out.push('')

  const children = new Map<string | null, Statement[]>()
  for (const statement of statements) children.set(statement.parent, [...(children.get(statement.parent) ?? []), statement])
  const starts = paragraphStarts(article.text)
  const show = (statement: Statement, indent: number) => {
    out.push(...printStatement(record, statement, screen, indent, starts))
    out.push('')
    for (const inner of children.get(statement.id) ?? []) show(inner, indent + STEP)
  }
  for (const statement of children.get(null) ?? []) show(statement, 0)

  const unnamed = statements.filter(({ anonymous }) => anonymous).length
  const parts = [counted(statements.length, 'statement'), counted(speakers.length, 'speaker')]
  if (unnamed > 0) parts.push(`${unnamed} without a name`)
  out.push(paint.dim(wrap(statements.length === 0 ? 'Nobody says anything on this page.' : parts.join(' · '), width, 0)))
  return `${out.join('\n')}\n`
}

function printStatement(record: Record, statement: Statement, screen: Screen, indent: number, starts: readonly number[]): string[] {
  const { text } = record.article
  const { paint, width } = screen
  const cue = wordsOf(text, statement.cue)
  const addressee = wordsOf(text, statement.addressee)
  const saying = [cue && `“${cue}”`, addressee && !cue.includes(addressee) ? `to ${addressee}` : ''].filter(Boolean).join(' ')
  const [first] = statement.content
  const paragraph = first ? starts.filter((start) => start <= first[0]).length : 0
  const place = statement.content.map(([start, end]) => `${start}–${end}`).join(', ')
  const facts = [saying || 'no cue', statement.kind, `¶${paragraph}`, place, `confidence ${statement.confidence.toFixed(2)}`]
  return [
    wrap(whoSaid(record, statement, screen), width, indent),
    paint.dim(wrap(facts.join(' · '), width, indent + 2)),
    wrap(paint.cyan(wordsOf(text, statement.content)), width, indent + STEP),
  ]
}

/** Where the text's paragraphs begin. */
function paragraphStarts(text: string): number[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ index }) => index)
}
