import { After, type ApiApp, FILTERS, filtersOf, givenIn, limitOf } from '@onrecord/server'
import { z } from 'zod'
import type { Site } from '../site.ts'
import { Front } from './front.tsx'

const PAGE = 30

const QUERY = {
  ...FILTERS,
  order: z.enum(['newest', 'best']).optional(),
  limit: limitOf(PAGE),
  after: After,
}

/** `/`: what came in, who said what, the newest first; a search where there are words or filters. */
export function front(app: ApiApp, { ledger, shell }: Site): void {
  app.get('/', async (c) => {
    const { order, limit, after, ...given } = givenIn(c, QUERY)
    const filters = filtersOf(given)
    const [found, facets] = await Promise.all([ledger.search({ ...filters, order, limit, after }), ledger.facets(filters)])
    const title = given.words ? `“${given.words}”` : 'What came in'
    return c.html(
      shell(c, { title, words: given.words, children: <Front title={title} given={c.req.query()} found={found} facets={facets} /> }),
    )
  })
}
