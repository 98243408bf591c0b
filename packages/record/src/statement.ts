import { z } from 'zod'
import { Span } from './span.ts'

export const StatementKind = z.enum(['direct', 'indirect', 'mixed'])
export type StatementKind = z.infer<typeof StatementKind>

/** When the words were spoken: the words of the page, and what they come to as ISO dates, both ends included. */
export const SaidDate = z.object({ text: z.string(), span: Span, from: z.string(), to: z.string() })

export const Said = z.object({ date: SaidDate.nullable(), place: z.string().nullable(), occasion: z.string().nullable() })

export const Statement = z
  .object({
    id: z.string(),
    kind: StatementKind,
    source: z.array(Span).describe('Who said it.'),
    cue: z.array(Span).describe('The words that tell of the saying.'),
    content: z.array(Span).describe('What was said.'),
    addressee: z.array(Span).describe('To whom.'),
    speaker: z.string().nullable().describe('The id of the speaker; null where it cannot be settled.'),
    anonymous: z.boolean(),
    parent: z.string().nullable().describe('The id of the statement whose content holds this one.'),
    cueClass: z.string().nullable().describe('What kind of saying it is; null where the reader does not tell.'),
    said: Said,
    figures: z.array(z.string()),
    confidence: z.number().min(0).max(1),
  })
  .meta({ id: 'Statement' })
export type Statement = Readonly<z.infer<typeof Statement>>
