import { type RawBuilder, sql } from 'kysely'

/** Whether an article is what its page said on a day: the version that was seen last until then.
 *  @param instant  the end of the day */
export const stoodAt = (instant: string): RawBuilder<boolean> => sql<boolean>`article.id = (
  select sighting.article from sighting where sighting.history = article.history and sighting.seen <= ${instant}::timestamptz
  order by sighting.seen desc, sighting.article desc limit 1)`
