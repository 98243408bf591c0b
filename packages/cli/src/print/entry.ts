import { described, type Record, type Speaker, type Statement, textOf } from '@onrecord/record'
import { safe } from './safe.ts'
import type { Screen } from './screen.ts'

/** The words of some spans, pieces parted by " … ". */
export const wordsOf = (text: string, spans: Statement['content']): string => safe(spans.map((span) => textOf(text, span)).join(' … '))

/** Who a speaker is, in one line: "Gen. Ada Lin, defence minister, Vale". */
export const describe = (speaker: Speaker): string => safe(described(speaker))

/** The name that a statement goes by: its speaker, or the words of its source where nobody is settled, with those who could be meant, or nobody. */
export function whoSaid(record: Record, statement: Statement, { paint }: Screen): string {
  const { text } = record.article
  const byId = (id: string | null) => record.speakers.find((speaker) => speaker.id === id)
  const speaker = byId(statement.speaker)
  // of whom the page tells nothing is called as the page calls it: the Q of an interview
  if (speaker && isTold(speaker))
    return `${paint.bold(describe(speaker))}${speaker.kind === 'anonymous' ? paint.dim(` (${noName(text, speaker)})`) : ''}`
  const printed = wordsOf(text, statement.source)
  if (printed === '') return paint.dim('nobody named')
  const candidates = statement.candidates.flatMap((id) => byId(id) ?? []).map(({ name, role }) => safe(name ?? role ?? ''))
  const doubt = candidates.length > 1 ? `${candidates.join(' or ')}: the page does not settle it` : 'who that is, the page does not settle'
  return `${paint.bold(printed)} ${paint.dim(`(${doubt})`)}`
}

const isTold = ({ name, role, affiliation, kind }: Speaker) => kind === 'anonymous' || (name ?? role ?? affiliation) !== null

/** At what occasion, where and on which days it was said: `meeting, Tehran, 2024-03-16`; null where the page does not tell. */
export function whenSaid(record: Record, { said }: Pick<Statement, 'said'>): string | null {
  const occasion = record.occasions.find(({ id }) => id === said.occasion)
  const days = said.date && (said.date.from === said.date.to ? said.date.from : `${said.date.from} to ${said.date.to}`)
  const facts = [occasion?.type, said.place ?? occasion?.place, days ?? occasion?.date].filter(
    (fact) => fact !== null && fact !== undefined,
  )
  return facts.length === 0 ? null : safe(facts.join(', '))
}

const noName = (text: string, { anonymity }: Speaker): string =>
  ['no name given', anonymity?.reason ? wordsOf(text, [anonymity.reason]) : null].filter(Boolean).join(': ')
