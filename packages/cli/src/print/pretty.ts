import { familyNote, type Record, type Statement } from '@onrecord/record'
import { counted } from './counted.ts'
import { whenSaid, whoSaid, wordsOf } from './entry.ts'
import { type FamilyChoice, hiddenNote, negatedNotes, treeOf } from './family.ts'
import { safe } from './safe.ts'
import type { Screen } from './screen.ts'
import { wrap } from './wrap.ts'

const STEP = 4

/** A record for a person to read: who, how, the words, and where in the page they stand; the statements of one family, or all. */
export function printPretty(record: Record, screen: Screen, { input, family }: { input: string; family: FamilyChoice }): string {
  const { article, statements } = record
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

  const tree = treeOf(statements, family)
  const starts = paragraphStarts(article.text)
  const show = (statement: Statement, indent: number) => {
    out.push(...printStatement(record, statement, screen, indent, starts))
    out.push('')
    for (const inner of tree.get(statement.id) ?? []) show(inner, indent + STEP)
  }
  for (const statement of tree.get(null) ?? []) show(statement, 0)

  const shown = [...tree.values()].flat()
  const totals = shown.length === 0 ? [NOTHING[family]] : sums(shown)
  out.push(paint.dim(wrap([...totals, hiddenNote(statements, family)].filter(Boolean).join(' · '), width, 0)))
  return `${out.join('\n')}\n`
}

const NOTHING: { [family in FamilyChoice]: string } = {
  said: 'Nobody says anything on this page.',
  held: 'The page ascribes no belief, wish or stance.',
  done: 'The page ascribes no act of that kind.',
  all: 'Nobody says anything on this page.',
}

function sums(shown: readonly Statement[]): string[] {
  const speakers = new Set(shown.flatMap(({ speaker }) => speaker ?? []))
  const unnamed = shown.filter(({ anonymous }) => anonymous).length
  return [
    counted(shown.length, 'statement'),
    counted(speakers.size, 'speaker'),
    ...(unnamed > 0 ? [`${unnamed} without a name`] : []),
    ...negatedNotes(shown),
  ]
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
  const facts = [
    saying || 'no cue',
    familyNote(statement),
    statement.kind,
    whenSaid(record, statement),
    `¶${paragraph}`,
    place,
    `confidence ${statement.confidence.toFixed(2)}`,
  ]
  return [
    wrap(whoSaid(record, statement, screen), width, indent),
    paint.dim(wrap(facts.filter(Boolean).join(' · '), width, indent + 2)),
    // what was not said does not stand out as a quotation does
    wrap((statement.negated ? paint.dim : paint.cyan)(wordsOf(text, statement.content)), width, indent + STEP),
  ]
}

/** Where the text's paragraphs begin. */
function paragraphStarts(text: string): number[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ index }) => index)
}
