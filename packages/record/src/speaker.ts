import { z } from 'zod'
import { Span } from './span.ts'

export const SpeakerKind = z.enum(['person', 'organisation', 'group', 'anonymous'])
export type SpeakerKind = z.infer<typeof SpeakerKind>

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
    mentions: z.array(Span),
  })
  .meta({ id: 'Speaker' })
export type Speaker = Readonly<z.infer<typeof Speaker>>
