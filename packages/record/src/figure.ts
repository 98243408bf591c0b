import { z } from 'zod'
import { Span } from './span.ts'

export const Figure = z
  .object({
    id: z.string(),
    span: Span,
    quantifier: z.string().nullable().describe('The words of a bound: "more than", "nearly".'),
    value: z.number(),
    high: z.number().nullable().describe('The upper end of a range.'),
    unit: z.string().nullable(),
    of: z.string().nullable().describe('What is counted.'),
    statement: z.string().nullable(),
  })
  .meta({ id: 'Figure' })
export type Figure = Readonly<z.infer<typeof Figure>>
