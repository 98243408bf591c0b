import type { Facet, Facets } from '@onrecord/ledger'
import { changed } from '../page/address.ts'
import { numberOf } from '../page/counted.ts'
import { nameOf } from './names.ts'

type Given = { readonly given: Readonly<Record<string, string>>; readonly facets: Facets['facets'] }

const SHOWN: readonly Facet[] = ['speaker', 'outlet', 'month', 'kind', 'cueClass', 'family', 'anonymous', 'occasion', 'country', 'agency']

/** Values that are shown at once; the others are one click away. */
const FIRST = 8

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
            <ul class="plain">{rows.slice(0, FIRST)}</ul>
            {rows.length > FIRST ? (
              <details>
                <summary class="quiet">{numberOf(rows.length - FIRST)} more</summary>
                <ul class="plain">{rows.slice(FIRST)}</ul>
              </details>
            ) : (
              ''
            )}
          </section>
        )
      })}
    </>
  )
}

/** The filters that a value of a facet stands for. */
function narrowed(facet: Facet, value: string): Record<string, string> {
  if (facet !== 'month') return { [facet]: value }
  const [year, month] = value.split('-').map(Number) as [number, number]
  return { since: `${value}-01`, until: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) }
}

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

function shownAs(facet: Facet, value: string): string {
  if (facet === 'country') return COUNTRIES.of(value) ?? value
  if (facet === 'month') return MONTH.format(new Date(`${value}-01T00:00:00Z`))
  if (facet === 'anonymous') return value === 'true' ? 'without a name' : 'named'
  return value
}
