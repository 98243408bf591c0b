import { z } from 'zod'
import { Span } from './span.ts'

export const SpeakerKind = z.enum(['person', 'organisation', 'group', 'anonymous'])
export type SpeakerKind = z.infer<typeof SpeakerKind>

export const SpeakerSpans = z.object({
  name: Span.nullable(),
  title: Span.nullable(),
  role: Span.nullable(),
  affiliation: Span.nullable(),
  country: Span.nullable(),
})
export type SpeakerSpans = Readonly<z.infer<typeof SpeakerSpans>>

export const Anonymity = z.object({
  count: z.number().int().positive().nullable().describe('null where the page does not tell.'),
  reason: Span.nullable().describe('Why there is no name, as the page has it.'),
})
export type Anonymity = Readonly<z.infer<typeof Anonymity>>

export const Speaker = z
  .object({
    id: z.string(),
    kind: SpeakerKind,
    name: z.string().nullable(),
    title: z.string().nullable(),
    role: z.string().nullable(),
    affiliation: z.string().nullable(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .describe('ISO 3166-1 alpha-2.'),
    spans: SpeakerSpans.describe('Where each of these was read; null where it is not printed in one piece.'),
    members: z.array(z.string()).describe('Who speaks jointly, where two or more are named together: ids of speakers.'),
    onBehalfOf: z.string().nullable().describe('The id of the speaker whom a spokesperson speaks for.'),
    anonymity: Anonymity.nullable().describe('Of an anonymous speaker: how many they are, and the reason given for it.'),
    mentions: z.array(Span),
  })
  .meta({ id: 'Speaker' })
export type Speaker = Readonly<z.infer<typeof Speaker>>
