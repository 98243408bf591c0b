import { type FoundStatement, noteOf } from '@onrecord/ledger'
import { familyNote } from '@onrecord/record'
import { counted } from './counted.ts'
import { describe } from './entry.ts'
import type { FamilyChoice } from './family.ts'
import { safe } from './safe.ts'
import type { Screen } from './screen.ts'
import { wrap } from './wrap.ts'

export type FoundOptions = {
  /** Which statements were looked for. */
  readonly family: FamilyChoice
  /** Whether the paragraph that holds each is printed with it. */
  readonly isInContext?: boolean
}

/** Statements that a search found, for a person to read. */
export function printFound(
  found: readonly FoundStatement[],
  { paint, width }: Screen,
  { family, isInContext = false }: FoundOptions,
): string {
  const advice = `Try fewer words, ${family === 'all' ? '' : '--family all, '}or a part of the name.`
  if (found.length === 0) return paint.dim(`${wrap(`No statement fits. ${advice}`, width, 0)}\n`)
  const out: string[] = []
  for (const one of found) {
    const { article, statement, speaker, words, source, context } = one
    const who = speaker ? describe(speaker) : source ? safe(source) : 'nobody named'
    const where = [article.published?.slice(0, 10), article.outlet, article.title].filter(Boolean).join(' · ')
    out.push(wrap(paint.bold(who), width, 0))
    out.push(wrap((statement.negated ? paint.dim : paint.cyan)(safe(words)), width, 4))
    if (isInContext) out.push(paint.dim(wrap(safe(context.text), width, 6)))
    const facts = [safe(where || 'a page without title'), familyNote(statement), statement.kind, statement.id].filter(Boolean)
    out.push(paint.dim(wrap(facts.join(' · '), width, 2)))
    out.push(...notesOn(one).map((note) => paint.yellow(wrap(safe(note), width, 2))))
    out.push('')
  }
  out.push(paint.dim(counted(found.length, 'statement')))
  return `${out.join('\n')}\n`
}

/** What a reader has to know of a statement beside its words: that its page was not read or has it no more, and what people decided on it. */
export function notesOn({ article, absence, checks }: Pick<FoundStatement, 'article' | 'absence' | 'checks'>): string[] {
  return [
    ...(article.excerpt ? ['from an excerpt of a feed: the page itself was not read'] : []),
    ...(absence ? [`present on ${absence.lastSeen.slice(0, 10)}, absent on ${absence.absent.slice(0, 10)}`] : []),
    ...checks.map((check) => `✎ ${noteOf(check)}`),
  ]
}
