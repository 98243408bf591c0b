import { After, type ApiApp, FILTERS, filtersOf, givenIn, limitOf } from '@onrecord/server'
import { z } from 'zod'
import { codeOf } from '../page/country.ts'
import type { Site } from '../site.ts'
import { Counts } from './counts.tsx'
import { Front } from './front.tsx'

const PAGE = 30

/** Statements that are counted at first; more on demand: in a large ledger that takes longer than the search. */
const FIRST_COUNTED = 1000

/** A form is filled in by people, who know countries by their names. */
const country = z.preprocess((given) => (typeof given === 'string' ? codeOf(given) : given), FILTERS.country)
const SEARCH = { ...FILTERS, country, counts: z.literal('all').optional() }
const PAGED = { ...SEARCH, order: z.enum(['newest', 'best']).optional(), limit: limitOf(PAGE), after: After }

/** `/`: what came in, who said what, the newest first; a search where there are words or filters. `/counts`: how many fit, by outlet, speaker and so on. */
export function front(app: ApiApp, { ledger, shell }: Site): void {
  app.get('/', async (c) => {
    const { order, limit, after, counts: _, ...given } = givenIn(c, PAGED)
    const place = await ledger.arrivalPlace(c.var.revision)
    const found = await ledger.search({ ...filtersOf(given), order, limit, after })
    const title = titleOf(given)
    const children = <Front title={title} given={c.req.query()} found={found} place={place} />
    return c.html(shell(c, { title, words: given.words, scripts: ['front'], children }))
  })
  app.get('/counts', async (c) => {
    const { counts, ...given } = givenIn(c, SEARCH)
    const facets = await ledger.facets(filtersOf(given), counts === 'all' ? {} : { most: FIRST_COUNTED })
    const title = titleOf(given)
    const children = (
      <>
        <h1>{title}</h1>
        <Counts given={c.req.query()} facets={facets} />
      </>
    )
    return c.html(shell(c, { title: `${title}, counted`, words: given.words, children }))
  })
}

const titleOf = ({ words }: { readonly words?: string }) => (words ? `“${words}”` : 'What came in')
