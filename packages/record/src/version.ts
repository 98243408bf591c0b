import { z } from 'zod'

export const Version = z
  .object({
    page: z.string().describe('What all addresses of the page have in common; the id of the article where it has no address.'),
    article: z.string().describe('The id of the article that has its words.'),
    url: z.string().nullable().describe('The address under which it was first kept.'),
    firstSeen: z.string().describe('ISO 8601 in UTC.'),
    lastSeen: z.string(),
  })
  .meta({ id: 'Version', description: 'The words of one page, and when it was seen with them.' })
export type Version = Readonly<z.infer<typeof Version>>
