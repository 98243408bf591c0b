import type { Selectable } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Filters } from '../search/query.ts'

/** A search whose new statements are told. */
export type Alert = {
  readonly id: string
  readonly name: string
  readonly filters: Filters
  /** Where what is new is sent; null where it is only listed. */
  readonly webhook: string | null
  /** ISO 8601 in UTC. */
  readonly made: string
}

export const alertOf = ({ id, name, filters, webhook, made }: Selectable<Tables['alert']>): Alert => ({
  id,
  name,
  filters,
  webhook,
  made: made.toISOString(),
})
