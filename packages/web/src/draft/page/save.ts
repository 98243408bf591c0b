import type { Record } from '@onrecord/record'
import { element } from './element.ts'

/** Saves a record as a file, from the memory of the page. */
export function save(record: Record): void {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(record, null, 2)}\n`], { type: 'application/json' }))
  element('a', { href: address, download: `${record.article.id}.json` }).click()
  URL.revokeObjectURL(address)
}
