import { countryOf } from './country.ts'

/** What filters and facets are called on the screen. */
const NAMES: Readonly<Record<string, string>> = {
  words: 'Words',
  outlet: 'Outlet',
  agency: 'Agency',
  speaker: 'Speaker',
  person: 'Person',
  role: 'Role',
  country: 'Country',
  kind: 'Kind',
  cueClass: 'Kind of saying',
  family: 'Said, held or done',
  anonymous: 'Without a name',
  occasion: 'Occasion',
  month: 'Month',
  place: 'Place',
  since: 'Published since',
  until: 'Published until',
  saidSince: 'Said since',
  saidUntil: 'Said until',
  figureFrom: 'Figure from',
  figureTo: 'Figure to',
  unit: 'Unit',
  asOf: 'As of',
}

export const nameOf = (name: string): string => NAMES[name] ?? name

/** A value of a filter as it is read. */
export function shownValue(name: string, value: string): string {
  if (name === 'country' && value.length === 2) return countryOf(value.toUpperCase())
  if (name === 'anonymous') return value === 'true' ? 'yes' : 'no'
  return value
}
