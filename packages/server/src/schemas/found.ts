import { z } from '@hono/zod-openapi'
import { Check, Speaker, Statement } from '@onrecord/record'

/** Where a statement stands. */
export const FoundArticle = z.object({
  id: z.string(),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  excerpt: z.boolean().describe("Whether its text is a feed's excerpt, and not the article."),
})

/** A statement as a search finds it. */
export const FoundStatement = z
  .object({
    article: FoundArticle,
    statement: Statement,
    speaker: Speaker.nullable(),
    words: z.string(),
    context: z.object({ text: z.string(), start: z.int() }).describe('The paragraph around the words.'),
    source: z.string().nullable().describe('The source as printed, where no speaker is settled.'),
    absence: z
      .object({ lastSeen: z.string(), absent: z.string() })
      .nullable()
      .describe('When the page was last seen with these words, and first without.'),
    checks: z.array(Check).readonly().describe('What people decided on it, first to last.'),
  })
  .meta({ id: 'FoundStatement' })

export const Next = z.string().nullable().describe('Give it as `after` for what follows; null at the end.')

export const Found = z.object({ statements: z.array(FoundStatement).readonly(), next: Next }).meta({ id: 'Found' })
