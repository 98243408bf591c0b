import { z } from 'zod'
import { Span } from './span.ts'

/** What the other printing is to the one asked about. docs/formats/match.md has what each means. */
export const Relation = z.enum(['exact', 'cut', 'fuller', 'joined', 'indirect', 'reworded'])
export type Relation = z.infer<typeof Relation>

export const VariantKind = z.enum([
  'dropped',
  'added',
  'replaced',
  'name rendered',
  'name changed',
  'number changed',
  'negation lost',
  'negation added',
  'modal strengthened',
  'modal weakened',
  'outside quotation',
  'inside quotation',
  'speaker changed',
])
export type VariantKind = z.infer<typeof VariantKind>

/** Words of one printing, and the spans of its article that they stand at. */
export const Printed = z.object({ words: z.string(), spans: z.array(Span) })
export type Printed = Readonly<z.infer<typeof Printed>>

export const Variant = z
  .object({
    kind: VariantKind,
    changesSense: z.boolean().describe('Whether the words may say something else by it.'),
    here: Printed.nullable().describe('In the statement that was asked about; null where nothing of it is concerned.'),
    there: Printed.nullable().describe('In the other printing.'),
  })
  .meta({ id: 'Variant' })
export type Variant = Readonly<z.infer<typeof Variant>>

export const Match = z
  .object({
    statement: z.string().describe('The id of the statement that was asked about.'),
    other: z.string().describe('The id of the statement that prints the same utterance.'),
    relation: Relation,
    likeness: z.number().min(0).max(1).describe('What they share, over the shorter of the two; words that say little count little.'),
    variants: z.array(Variant),
  })
  .meta({ id: 'Match', description: 'Two statements that print the same utterance, and how their words differ.' })
export type Match = Readonly<z.infer<typeof Match>>
