import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Profile } from './profile.ts'

const WEEK = 7 * 24 * 3600 * 1000
/** Speakers beyond which pages are not looked at: a name on so many pages comes with roles. */
const MOST_SPEAKERS = 2000

/** Tells whether two profiles have pages of one story: published within a week, and both quoting one more person of the same full name. */
export async function storiesOf(database: Kysely<Tables>, profiles: readonly Profile[]): Promise<(a: Profile, b: Profile) => boolean> {
  const speakers = profiles.flatMap((profile) => profile.speakers)
  if (speakers.length > MOST_SPEAKERS || profiles.length < 2) return () => false
  const { rows } = await sql<{ id: string; at: Date; others: string[] }>`
    select speaker.id, article."publishedAt" as at, array_agg(distinct other.name) as others
    from speaker
    join article on article.id = speaker.article
    join speaker other on other.article = speaker.article and other.kind = 'person' and other.name like '% %'
      and other."familyKey" is distinct from speaker."familyKey"
    where speaker.id = any(${speakers}::text[]) and isfinite(article."publishedAt")
    group by speaker.id, article."publishedAt"`.execute(database)
  const pages = new Map(rows.map((row) => [row.id, row]))
  /** For each profile: the other names on its pages, and when. */
  const around = new Map(profiles.map((profile) => [profile.id, timesByName(profile.speakers.flatMap((id) => pages.get(id) ?? []))]))
  return (a, b) => {
    const times = around.get(b.id)
    return [...(around.get(a.id) ?? [])].some(([name, at]) =>
      times?.get(name)?.some((other) => at.some((time) => Math.abs(time - other) <= WEEK)),
    )
  }
}

function timesByName(pages: readonly { at: Date; others: readonly string[] }[]): Map<string, number[]> {
  const times = new Map<string, number[]>()
  for (const { at, others } of pages) for (const name of others) times.set(name, [...(times.get(name) ?? []), at.getTime()])
  return times
}
