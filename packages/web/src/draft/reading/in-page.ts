import type { ReadPage } from '@onrecord/intake/article'
import type { Record, Span } from '@onrecord/record'
import type { StatementInPage } from './messages.ts'

/** Where the words of each statement stand in the page that it was read from. */
export function inPage({ statements }: Pick<Record, 'statements'>, { toDom }: Pick<ReadPage, 'toDom'>): StatementInPage[] {
  const ranges = (spans: readonly Span[]) => spans.map(toDom).filter((range) => range !== null)
  return statements.map(({ source, cue, content }) => ({ source: ranges(source), cue: ranges(cue), content: ranges(content) }))
}
