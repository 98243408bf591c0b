import { type Check, type Record, type Statement, statementId } from '@onrecord/record'
import type { Checked } from './checked.ts'
import { knownAs } from './known-as.ts'

/** Puts a statement that was checked into a reading that has it not, with its speaker and figures; what of it the reading does not know is left out. */
export function restored(record: Record, { was }: Check): Checked {
  const speaker = was.speaker && (knownAs(was.speaker, record.speakers) ?? was.speaker)
  const among = (list: readonly { readonly id: string }[]) => (id: string) => list.some((entry) => entry.id === id)
  const { parent, said } = was.statement
  const statement: Statement = {
    ...was.statement,
    id: statementId(record.article.id, was.statement),
    speaker: speaker?.id ?? null,
    candidates: was.statement.candidates.filter(among(record.speakers)),
    to: was.statement.to.filter(among(record.speakers)),
    parent: parent !== null && among(record.statements)(parent) ? parent : null,
    said: { ...said, occasion: said.occasion !== null && among(record.occasions)(said.occasion) ? said.occasion : null },
    figures: was.figures.map(({ id }) => id),
  }
  const figures = was.figures.filter(({ id }) => !among(record.figures)(id)).map((figure) => ({ ...figure, statement: statement.id }))
  return {
    statement,
    record: {
      ...record,
      statements: [...record.statements, statement],
      speakers: speaker && !among(record.speakers)(speaker.id) ? [...record.speakers, speaker] : record.speakers,
      figures: [...record.figures, ...figures],
    },
  }
}
