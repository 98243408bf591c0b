import type { Facet, Facets } from '@onrecord/ledger'
import { changed } from '../page/address.ts'
import { numberOf } from '../page/counted.ts'
import { countryOf } from '../page/country.ts'
import { FirstFew } from '../page/first-few.tsx'
import { daysOf, monthOf } from '../page/month.ts'
import { nameOf } from '../page/names.ts'

type Given = { readonly given: Readonly<Record<string, string>>; readonly facets: Facets['facets'] }

const SHOWN: readonly Facet[] = ['speaker', 'outlet', 'month', 'kind', 'cueClass', 'family', 'anonymous', 'occasion', 'country', 'agency']

/** Counts of what was found, by outlet, speaker, month and so on; each narrows the search. */
export function FacetLists({ given, facets }: Given) {
  return (
    <>
      {SHOWN.map((facet) => {
        const values = facets[facet]
        if (values.length === 0 || (values.length === 1 && given[facet] !== undefined)) return ''
        const rows = values.map(({ value, count }) => (
          <li>
            <a href={changed('/', given, { ...narrowed(facet, value), after: null })}>{shownAs(facet, value)}</a>
            <span class="count quiet">{numberOf(count)}</span>
          </li>
        ))
        return (
          <section class="facet">
            <h3>{nameOf(facet)}</h3>
            <FirstFew rows={rows} />
          </section>
        )
      })}
    </>
  )
}

/** The filters that a value of a facet stands for. */
const narrowed = (facet: Facet, value: string): Readonly<Record<string, string>> => (facet === 'month' ? daysOf(value) : { [facet]: value })

function shownAs(facet: Facet, value: string): string {
  if (facet === 'country') return countryOf(value)
  if (facet === 'month') return monthOf(value)
  if (facet === 'anonymous') return value === 'true' ? 'without a name' : 'named'
  return value
}
