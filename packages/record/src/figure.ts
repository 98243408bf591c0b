import { z } from 'zod'
import { Span } from './span.ts'

export const Figure = z
  .object({
    id: z.string(),
    span: Span,
    quantifier: z.string().nullable().describe('The words of a bound, as printed: "more than", "nearly".'),
    bound: z
      .enum(['>', '>=', '<', '<=', '~'])
      .nullable()
      .describe(
        'What the quantifier says of the value: past it, at or past it, or near it (~); null for the number itself and for a range.',
      ),
    value: z.number(),
    high: z.number().nullable().describe('The upper end of a range.'),
    unit: z.string().nullable().describe('A UCUM code, an ISO 4217 code, %, points, or the counted noun; null for a share of something.'),
    of: z.string().nullable().describe('What is counted.'),
    statement: z.string().nullable(),
  })
  .meta({ id: 'Figure' })
export type Figure = Readonly<z.infer<typeof Figure>>
