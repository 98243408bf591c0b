import { articleId, faultsOf, InputError, type Record, speakerId, statementId } from '@onrecord/record'
import { Kept } from './kept.ts'

/** A record, and what its ledger kept with it, where the export tells it. */
export type GivenRecord = Record & Partial<Kept>

/** A record from outside, as an export or `annotate` wrote it: of the schema, its spans inside the text, its ids those of its content.
 *  @param name  what the error calls it
 *  @throws {InputError} `bad-record` */
export function givenRecord(value: unknown, name: string): GivenRecord {
  const fault = faultsOf(value)[0] ?? strangeIdIn(value as Record) ?? Kept.partial().safeParse(value).error?.issues[0]?.message
  if (fault === undefined) return value as GivenRecord
  throw new InputError('bad-record', name, `This is no record of onrecord/1 (${fault}). Export it again, or read the page again.`)
}

/** An id that is not of its own content could keep another article's entries out of the ledger. */
function strangeIdIn({ article, statements, speakers, checks = [] }: Record): string | undefined {
  const notOf = (content: string, id: string) => `the id ${id} is not of its ${content}`
  if (articleId(article) !== article.id) return notOf('address and text', article.id)
  for (const statement of statements) if (statementId(article.id, statement) !== statement.id) return notOf('spans', statement.id)
  // a speaker of what was checked can be of an earlier text
  const checked = new Set(checks.map(({ was }) => was.speaker?.id))
  for (const { id, mentions } of speakers)
    if (!checked.has(id) && !mentions.some((span) => speakerId(article.id, span) === id)) return notOf('mentions', id)
  return undefined
}
