import { z } from 'zod'
import { CUE_CLASSES } from './lists.ts'
import { Span } from './span.ts'

export const StatementKind = z.enum(['direct', 'indirect', 'mixed'])
export type StatementKind = z.infer<typeof StatementKind>

/** What kind of saying a cue tells of. docs/reference/cue-classes.md has what each one means. */
export const CueClass = z.enum(CUE_CLASSES)
export type CueClass = z.infer<typeof CueClass>

/** `said`: words were uttered or written; `held`: the page ascribes a belief, a wish or a stance; `done`: an act, or a document's effect. */
export const CueFamily = z.enum(['said', 'held', 'done'])
export type CueFamily = z.infer<typeof CueFamily>

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
    candidates: z.array(z.string()).describe('Whose it can be, where the speaker is null: ids of speakers.'),
    to: z.array(z.string()).describe('The speakers it was said to: ids.'),
    anonymous: z.boolean(),
    parent: z.string().nullable().describe('The id of the statement whose content holds this one.'),
    cueClass: CueClass.describe('What kind of saying it is.'),
    family: CueFamily.describe('Whether words were uttered or written, a belief, a wish or a stance is ascribed, or an act.'),
    negated: z.boolean().describe('Whether the page tells that it was not said, held or done: "declined to comment".'),
    said: Said,
    figures: z.array(z.string()),
    confidence: z.number().min(0).max(1),
  })
  .meta({ id: 'Statement' })
export type Statement = Readonly<z.infer<typeof Statement>>
