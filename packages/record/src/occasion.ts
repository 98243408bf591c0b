import { z } from 'zod'
import { OCCASION_TYPES } from './lists.ts'
import { Span } from './span.ts'

export const OccasionType = z.enum(OCCASION_TYPES)

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
