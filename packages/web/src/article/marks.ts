import { type Record, type Span, type Statement, wholeCharacters } from '@onrecord/record'
import { type Voice, voiceOf } from '../draft/voices.ts'
import { type RoleMark, rolesOf } from '../statement/passage-of.ts'
import { toldOf } from './told.ts'

/** Characters of an article that mean something: a part of a statement, or a figure, a date, an occasion. */
export type Mark =
  | (RoleMark & { readonly statement: Statement; readonly voice: Voice })
  | { readonly role: 'told'; readonly span: Span; readonly told: string }

/** Statements whose pieces cut no character in two, as those of a record from outside can: what stands between two elements of a page is text by itself. */
export function inWholeCharacters({ article: { text }, statements }: Pick<Record, 'article' | 'statements'>): Statement[] {
  const isWhole = (span: Span) => wholeCharacters(text, span).every((end, i) => end === span[i])
  const whole = (spans: Statement['content']) => spans.map((span) => [...wholeCharacters(text, span)] as [number, number])
  return statements.map((statement) => {
    const { source, cue, content } = statement
    // a page can have ten thousand: to copy them all takes as long as to read them
    if ([source, cue, content].every((spans) => spans.every(isWhole))) return statement
    return { ...statement, source: whole(source), cue: whole(cue), content: whole(content) }
  })
}

/** Everything that is marked in an article; of two statements at one place the inner one comes later. */
export function marksOf(record: Record, voices: readonly Voice[]): Mark[] {
  const depthOf = depths(record.statements)
  const voice = voiceOf(voices)
  const ordered = record.statements
    .map((statement) => ({ statement, depth: depthOf(statement), extent: extentOf(statement) }))
    .sort((a, b) => a.depth - b.depth || b.extent - a.extent)
  return [
    ...ordered.flatMap(({ statement }) => rolesOf(statement).map((mark) => ({ ...mark, statement, voice: voice(statement) }))),
    ...toldOf(record).map(({ span, told }) => ({ role: 'told' as const, span: wholeCharacters(record.article.text, span), told })),
  ]
}

const extentOf = ({ source, cue, content }: Statement): number => {
  const spans = [...source, ...cue, ...content]
  return Math.max(...spans.map(([, end]) => end)) - Math.min(...spans.map(([start]) => start))
}

/** Within how many others a statement stands. */
function depths(statements: readonly Statement[]): (statement: Statement) => number {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  return (statement) => {
    const seen = new Set<Statement>()
    // a record from outside can go round in a circle
    for (let at: Statement | undefined = statement; at && !seen.has(at); at = byId.get(at.parent ?? '')) seen.add(at)
    return seen.size - 1
  }
}
