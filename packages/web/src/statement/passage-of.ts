import { cut, type Piece, type Span, type Statement, sentencesOf } from '@onrecord/record'

export type Role = 'source' | 'cue' | 'content'
export type RoleMark = { readonly role: Role; readonly span: Span }

const ROLES = ['content', 'cue', 'source'] as const

/** The spans of a statement, each with what it is. */
export const rolesOf = (statement: Pick<Statement, Role>): RoleMark[] =>
  ROLES.flatMap((role) => statement[role].map((span) => ({ role, span })))

/** The sentences that hold a statement's words, cut where its source, cue and content begin and end.
 *  @param context  the paragraph, and where it starts in the article */
export function passageOf(context: { readonly text: string; readonly start: number }, statement: Pick<Statement, Role>): Piece<RoleMark>[] {
  const marks = rolesOf(statement)
  if (marks.length === 0) return []
  const first = Math.min(...marks.map(({ span }) => span[0])) - context.start
  const last = Math.max(...marks.map(({ span }) => span[1])) - context.start
  const sentences = sentencesOf(context.text)
  const from = sentences.findLast(([start]) => start <= first)?.[0] ?? 0
  const to = sentences.find(([, end]) => end >= last)?.[1] ?? context.text.length
  const text = context.text.slice(from, to)
  return cut(text.trimEnd(), marks, context.start + from)
}
