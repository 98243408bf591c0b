import type { Filters } from '@onrecord/ledger'
import { nameOf } from '../page/names.ts'

/** The filters of an alert as an address of the search has them. */
export function asSearch({ isAnonymous, figure, ...filters }: Filters): Record<string, string> {
  const given = { ...filters, anonymous: isAnonymous, figureFrom: figure?.from, figureTo: figure?.to }
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      value === undefined || value === null || value === '' ? [] : [[name, String(value)] as const],
    ),
  )
}

/** The same in words: `Speaker: varga, Outlet: The Vale Post`. */
export const inWords = (filters: Filters): string =>
  Object.entries(asSearch(filters))
    .map(([name, value]) => `${nameOf(name)}: ${value}`)
    .join(', ') || 'Every new statement'
