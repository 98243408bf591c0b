import { z } from '@hono/zod-openapi'

const Values = z.array(z.object({ value: z.string(), count: z.int() })).readonly()

export const Facets = z
  .object({
    count: z.int().describe('How many fit, 10,000 at most.'),
    isWhole: z.boolean().describe('Whether that is all of them: if not, the newest 10,000 are counted.'),
    facets: z.object({
      outlet: Values,
      agency: Values,
      speaker: Values,
      country: Values,
      kind: Values,
      cueClass: Values,
      family: Values,
      anonymous: Values,
      occasion: Values,
      month: Values,
    }),
  })
  .meta({ id: 'Facets', description: 'How many statements fit, by each value; the 20 most frequent.' })
