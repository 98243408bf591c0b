import { type Record, type Speaker, type Statement, textOf } from '@onrecord/record'
import { safe } from './safe.ts'
import type { Screen } from './screen.ts'

/** The words of some spans, pieces parted by " … ". */
export const wordsOf = (text: string, spans: Statement['content']): string => safe(spans.map((span) => textOf(text, span)).join(' … '))

/** Who a speaker is, in one line: "Gen. Ada Lin, defence minister (Vale)". */
export function describe({ name, title, role, affiliation, kind }: Speaker): string {
  const titled = name && title && !name.startsWith(title) ? `${title} ${name}` : name
  const who = titled ?? role ?? (kind === 'anonymous' ? 'unnamed source' : 'unnamed')
  const more = [titled ? role : null, affiliation].filter((part): part is string => part !== null && !who.includes(part))
  return safe([who, ...more].join(', '))
}

/** The name that a statement goes by: its speaker, or the words of its source where nobody is settled, or nobody. */
export function whoSaid(record: Record, statement: Statement, { paint }: Screen): string {
  const speaker = record.speakers.find(({ id }) => id === statement.speaker)
  const printed = wordsOf(record.article.text, statement.source)
  if (speaker) return `${paint.bold(describe(speaker))}${speaker.kind === 'anonymous' ? paint.dim(' (no name given)') : ''}`
  return printed === '' ? paint.dim('nobody named') : `${paint.bold(printed)} ${paint.dim('(who that is, the page does not settle)')}`
}
