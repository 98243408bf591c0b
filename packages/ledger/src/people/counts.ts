import type { Person } from '@onrecord/record'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Profile } from './profile.ts'

type Count = Pick<Person, 'statements' | 'articles' | 'from' | 'to'>
export type Counts = {
  readonly all: Count
  /** By the profile's id. */
  readonly profiles: ReadonlyMap<string, Count>
  readonly outlets: Person['outlets']
}

type Row = {
  profile: string | null
  outlet: string | null
  level: number
  statements: number
  articles: number
  from: Date | null
  to: Date | null
}

/** How often a person is quoted, in all, as each profile and by each outlet. */
export async function countsOf(database: Kysely<Tables>, profiles: readonly Profile[]): Promise<Counts> {
  const speakers = profiles.flatMap((profile) => profile.speakers)
  const ids = profiles.flatMap((profile) => profile.speakers.map(() => profile.id))
  const { rows } = await sql<Row>`
    select given.profile, article.outlet, grouping(given.profile, article.outlet) as level,
      count(distinct statement.id)::int as statements, count(distinct article.history)::int as articles, ${first} as "from", ${last} as "to"
    from unnest(${speakers}::text[], ${ids}::text[]) as given(speaker, profile)
    join speaker on speaker.id = given.speaker
    join article on article.id = speaker.article
    left join statement on statement.speaker = speaker.id and not statement."isRepeated"
    group by grouping sets ((given.profile), (article.outlet), ())
    order by statements desc, article.outlet`.execute(database)
  const at = (level: number) => rows.filter((row) => row.level === level)
  return {
    all: countOf(at(BOTH_GROUPED)[0] as Row),
    profiles: new Map(at(OUTLET_GROUPED).map((row) => [row.profile as string, countOf(row)])),
    outlets: at(PROFILE_GROUPED).map((row) => ({ outlet: row.outlet, ...countOf(row) })),
  }
}

// what grouping() says of a row: a bit for each column that it does not tell apart
const OUTLET_GROUPED = 1
const PROFILE_GROUPED = 2
const BOTH_GROUPED = 3

const dated = sql.raw(`filter (where isfinite(article."publishedAt"))`)
const first: RawBuilder<Date | null> = sql`min(article."publishedAt") ${dated}`
const last: RawBuilder<Date | null> = sql`max(article."publishedAt") ${dated}`

const countOf = ({ statements, articles, from, to }: Row): Count => ({
  statements,
  articles,
  from: from?.toISOString() ?? null,
  to: to?.toISOString() ?? null,
})
