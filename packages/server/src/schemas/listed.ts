import { z } from '@hono/zod-openapi'
import { FoundArticle, Next } from './found.ts'

/** An article as a list shows it. */
export const ListedArticles = z
  .object({
    articles: z
      .array(
        FoundArticle.extend({
          agency: z.string().nullable(),
          byline: z.array(z.string()).readonly(),
          statementCount: z.int(),
          firstSeen: z.string().describe('When its page was first seen with these words.'),
          lastSeen: z.string(),
        }),
      )
      .readonly(),
    next: Next,
  })
  .meta({ id: 'ListedArticles' })
