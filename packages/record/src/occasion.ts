import { z } from 'zod'
import { Span } from './span.ts'

export const OccasionType = z.enum([
  'meeting',
  'visit',
  'interview',
  'press conference',
  'speech',
  'hearing',
  'court',
  'written statement',
  'post',
  'call',
])

export const Occasion = z
  .object({
    id: z.string(),
    type: OccasionType,
    participants: z.array(z.string()),
    place: z.string().nullable(),
    date: z.string().nullable(),
    span: Span,
  })
  .meta({ id: 'Occasion' })
export type Occasion = Readonly<z.infer<typeof Occasion>>
