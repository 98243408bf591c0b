import type { Facet, Facets } from '@onrecord/ledger'
import { counted } from './counted.ts'
import { safe } from './safe.ts'
import type { Screen } from './screen.ts'
import { wrap } from './wrap.ts'

const NAMES: { readonly [facet in Facet]: string } = {
  speaker: 'who',
  outlet: 'outlet',
  agency: 'agency',
  country: 'country',
  month: 'published',
  kind: 'kind',
  cueClass: 'saying',
  family: 'family',
  anonymous: 'without a name',
  occasion: 'occasion',
}
const WIDEST_NAME = Math.max(...Object.values(NAMES).map(({ length }) => length)) + 2
const MOST_SHOWN = 8

/** What the statements of a search are like, a line a facet, for a person to read. */
export function printFacets({ count, isWhole, facets }: Facets, { paint, width }: Screen): string {
  const out: string[] = []
  for (const [facet, name] of Object.entries(NAMES) as [Facet, string][]) {
    const values = facets[facet]
    if (values.length === 0) continue
    const shown = values.slice(0, MOST_SHOWN).map(({ value, count: times }) => `${safe(value)} ${paint.dim(String(times))}`)
    const more = values.length > MOST_SHOWN ? [paint.dim('…')] : []
    out.push(paint.bold(name.padEnd(WIDEST_NAME)) + wrap([...shown, ...more].join('   '), width, WIDEST_NAME).trimStart())
  }
  out.push(paint.dim(isWhole ? counted(count, 'statement') : `the newest ${count} of more statements`))
  return `${out.join('\n')}\n`
}
