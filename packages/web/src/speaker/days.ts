import type { Person } from '@onrecord/record'
import { whenOf } from '../page/date.tsx'

/** When the pages that quote somebody were published, as it is read; null where none has a date. */
export function publishedFrom({ from, to }: Pick<Person, 'from' | 'to'>): string | null {
  const [first, last] = [from, to].map((at) => at && whenOf(at.slice(0, 'YYYY-MM-DD'.length)))
  if (!first || !last) return null
  return first === last ? first : `${first} to ${last}`
}
