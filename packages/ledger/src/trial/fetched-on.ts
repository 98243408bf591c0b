import type { Page } from '@onrecord/record'

/** A page as it was fetched on a day, each day with other bytes. */
export const fetchedOn = (day: string): Page => ({
  bytes: new TextEncoder().encode(day),
  name: 'the page',
  url: null,
  headers: {},
  fetched: `${day}T08:00:00.000Z`,
})
