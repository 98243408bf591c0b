import { z } from 'zod'
import { Article } from './article.ts'
import { Check } from './check.ts'
import { Figure } from './figure.ts'
import { Occasion } from './occasion.ts'
import { Speaker } from './speaker.ts'
import { Statement } from './statement.ts'

export const SCHEMA = 'onrecord/1'

export const Record = z
  .object({
    schema: z.literal(SCHEMA),
    article: Article,
    statements: z.array(Statement),
    speakers: z.array(Speaker),
    figures: z.array(Figure),
    occasions: z.array(Occasion),
    reader: z.object({ version: z.string(), model: z.string() }),
    checks: z
      .array(Check)
      .optional()
      .describe('What people decided on its statements, first to last: what they corrected stands corrected.'),
  })
  .meta({ id: 'Record', title: 'onrecord/1', description: 'Who said what in one article, each entry pointing at its characters.' })
export type Record = Readonly<z.infer<typeof Record>>

/** A place of a record that breaks the contract, as `statements.3.content: …`. */
export type Fault = string

/** Every fault of a record: against the schema, spans outside the text, and ids that name nothing. An empty list is a valid record. */
export function faultsOf(value: unknown): Fault[] {
  const parsed = Record.safeParse(value)
  if (!parsed.success) return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  const { article, statements, speakers, figures, occasions } = parsed.data
  const faults: Fault[] = []
  const inText = (place: string, spans: readonly (readonly [number, number])[]) => {
    for (const [start, end] of spans) if (end > article.text.length) faults.push(`${place}: [${start}, ${end}) ends after the text`)
  }
  const known = (place: string, id: string | null, among: Set<string>) => {
    if (id !== null && !among.has(id)) faults.push(`${place}: no entry has the id ${id}`)
  }
  const ids = (list: readonly { id: string }[]) => new Set(list.map((entry) => entry.id))
  const [statementIds, speakerIds, figureIds, occasionIds] = [ids(statements), ids(speakers), ids(figures), ids(occasions)]
  for (const [name, list, set] of [
    ['statements', statements, statementIds],
    ['speakers', speakers, speakerIds],
    ['figures', figures, figureIds],
    ['occasions', occasions, occasionIds],
  ] as const)
    if (list.length !== set.size) faults.push(`${name}: two entries have one id`)

  for (const [i, section] of article.sections.entries()) {
    if (section.end < section.start) faults.push(`article.sections.${i}: ends before it starts`)
    inText(`article.sections.${i}`, [[section.start, section.end]])
  }
  for (const [i, statement] of statements.entries()) {
    const at = `statements.${i}`
    for (const role of ['source', 'cue', 'content', 'addressee'] as const) inText(`${at}.${role}`, statement[role])
    if (statement.said.date) inText(`${at}.said.date`, [statement.said.date.span])
    known(`${at}.speaker`, statement.speaker, speakerIds)
    known(`${at}.parent`, statement.parent, statementIds)
    known(`${at}.said.occasion`, statement.said.occasion, occasionIds)
    for (const role of ['candidates', 'to'] as const) for (const id of statement[role]) known(`${at}.${role}`, id, speakerIds)
    for (const id of statement.figures) known(`${at}.figures`, id, figureIds)
  }
  for (const [i, speaker] of speakers.entries()) {
    const at = `speakers.${i}`
    inText(`${at}.mentions`, speaker.mentions)
    for (const [field, span] of Object.entries(speaker.spans)) if (span) inText(`${at}.spans.${field}`, [span])
    if (speaker.anonymity?.reason) inText(`${at}.anonymity.reason`, [speaker.anonymity.reason])
    known(`${at}.onBehalfOf`, speaker.onBehalfOf, speakerIds)
    for (const id of speaker.members) known(`${at}.members`, id, speakerIds)
  }
  for (const [i, figure] of figures.entries()) {
    inText(`figures.${i}.span`, [figure.span])
    known(`figures.${i}.statement`, figure.statement, statementIds)
  }
  for (const [i, occasion] of occasions.entries()) {
    inText(`occasions.${i}.span`, [occasion.span])
    for (const id of occasion.participants) known(`occasions.${i}.participants`, id, speakerIds)
  }
  return faults
}
