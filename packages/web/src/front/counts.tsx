import type { Facets } from '@onrecord/ledger'
import { changed } from '../page/address.ts'
import { counted, numberOf } from '../page/counted.ts'
import { FacetLists } from './facet-lists.tsx'

type Given = { readonly given: Readonly<Record<string, string>>; readonly facets: Facets }

/** How many statements a search finds, by outlet, speaker, month and so on. */
export function Counts({ given, facets }: Given) {
  return (
    <aside class="counts" id="counts" aria-label="Counts">
      <p class="quiet">
        {facets.isWhole ? counted(facets.count, 'statement') : `More than ${counted(facets.count, 'statement')}; these are of the newest.`}
      </p>
      {facets.isWhole || given.counts ? (
        ''
      ) : (
        <p class="quiet">
          <a href={changed('/', given, { counts: 'all' })}>Count {numberOf(10_000)}</a>
        </p>
      )}
      <FacetLists given={given} facets={facets.facets} />
    </aside>
  )
}

/** The place of the counts beside a search: src/script/front.ts fills it, and without script it leads to them. */
export function CountsLater({ given }: Pick<Given, 'given'>) {
  return (
    <aside class="counts" id="counts" aria-label="Counts">
      <a href={changed('/counts', given, { after: null, order: null, limit: null })}>Count by speaker, outlet, month</a>
    </aside>
  )
}
