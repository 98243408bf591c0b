import { z } from 'zod'
import { Figure } from './figure.ts'
import { Span } from './span.ts'
import { Speaker } from './speaker.ts'
import { Statement, StatementKind } from './statement.ts'

export const CheckVerdict = z.enum(['right', 'wrong', 'fix', 'undone'])
export type CheckVerdict = z.infer<typeof CheckVerdict>

export const FigureFix = z.object({
  figure: z.string().describe('The id of the figure.'),
  value: z.number().nullable().describe('null where it is no figure of the statement.'),
  high: z.number().nullable().describe('The upper end of a range.'),
})
export type FigureFix = Readonly<z.infer<typeof FigureFix>>

/** What a statement should be; what is left out stays. */
export const Fix = z
  .object({
    source: z.array(Span),
    cue: z.array(Span),
    content: z.array(Span),
    addressee: z.array(Span),
    kind: StatementKind,
    speaker: z.string().nullable().describe('A name, or the id of a speaker of the article; null where the page does not settle it.'),
    figures: z.array(FigureFix),
  })
  .partial()
export type Fix = Readonly<z.infer<typeof Fix>>

export const Check = z
  .object({
    id: z.string(),
    statement: z.string().nullable().describe('The id of the statement that it is about; null where the present reading has none.'),
    verdict: CheckVerdict,
    fix: Fix.nullable(),
    by: z.string(),
    at: z.string().describe('ISO 8601 in UTC.'),
    note: z.string().nullable(),
    undoes: z.string().optional().describe('Of the verdict undone alone: the id of the check that it takes back.'),
    was: z
      .object({
        statement: Statement,
        speaker: Speaker.nullable(),
        figures: z.array(Figure),
        start: z.int().nonnegative().describe('Where its text starts in article.text.'),
        text: z.string().describe('The text from the first of its characters to the last, those of the fix among them.'),
      })
      .describe('What was checked, as it was then: spans count in the text of that reading.'),
  })
  .meta({ id: 'Check', description: 'What a person decided on a statement. Checks are added, and never changed.' })
export type Check = Readonly<z.infer<typeof Check>>

/** How many statements people checked, by the last decision that stands. */
export const CheckedCount = z.object({
  right: z.int().nonnegative(),
  corrected: z.int().nonnegative(),
  wrong: z.int().nonnegative(),
})
export type CheckedCount = Readonly<z.infer<typeof CheckedCount>>

/** The checks that nobody has taken back, in their order. */
export function standing(checks: readonly Check[]): Check[] {
  const undone = new Set(checks.map(({ undoes }) => undoes))
  return checks.filter(({ id, verdict }) => verdict !== 'undone' && !undone.has(id))
}
