import type { Article } from '@onrecord/record'
import { dayFromIso } from './calendar.ts'
import { expressionsOf } from './expressions.ts'
import { type Reference, resolve } from './resolve.ts'

/** From this hour on a page is written for the next morning. */
const EVENING = 20

/** What a page's words of time are read against: the dateline's day, else the day of publication where it was published, as its offset says.
 *  The page is null where it gives neither, or a dateline's day whose year nothing tells. */
export function baseOf({ dateline, published }: Pick<Article, 'dateline' | 'published'>): Pick<Reference, 'page' | 'isNight'> {
  const page = published === null ? null : dayFromIso(published)
  const isNight = Number(/T(\d{2}):/.exec(published ?? '')?.[1] ?? 0) >= EVENING
  // a dateline without a place is a date still to come, kept as text
  const [words] = dateline?.place && dateline.date ? expressionsOf(dateline.date) : []
  const days = words?.when.is === 'date' ? resolve(words.when, { page }) : null
  return days ? { page: days.from, isNight: isNight && days.from === page } : { page, isNight }
}
