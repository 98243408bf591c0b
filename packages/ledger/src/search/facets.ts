import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { conditionsOf } from './filters.ts'
import { type Asked, newest, newestFirst, type Part } from './fitting.ts'
import type { Filters } from './query.ts'

/** What the statements that fit are like: each value with how many have it, the most first. */
export type Facets = {
  /** How many fit, as many as were to be counted at most. */
  readonly count: number
  /** Whether that is all of them: if not, the newest are counted. */
  readonly isWhole: boolean
  readonly facets: { readonly [facet in Facet]: readonly { readonly value: string; readonly count: number }[] }
}

export type FacetsOptions = {
  /** Statements to count at most, the newest; 10,000 where nothing is said. Fewer are found sooner in a large ledger. */
  readonly most?: number
}

const MOST_COUNTED = 10_000
const MOST_VALUES = 20

const FACETS = {
  outlet: sql`outlet`,
  agency: sql`agency`,
  speaker: sql`name`,
  country: sql`country`,
  kind: sql`kind`,
  cueClass: sql`"cueClass"`,
  family: sql`family`,
  anonymous: sql`anonymous::text`,
  occasion: sql`occasion`,
  month: sql`month`,
}
export type Facet = keyof typeof FACETS

/** Counts the statements that a query finds, by outlet, speaker, month and so on.
 *  @throws {InputError} `bad-date`, `query-too-long`, `no-speaker` */
export async function facetsOf(database: Kysely<Tables>, filters: Filters, { most = MOST_COUNTED }: FacetsOptions = {}): Promise<Facets> {
  const conditions = await conditionsOf(database, filters)
  const part = { isRanked: false, limit: most + 1, after: null }
  return newestFirst(database, conditions, part, (asked) => countedIn(database, asked, part))
}

async function countedIn(database: Kysely<Tables>, asked: Asked, part: Part): Promise<{ found: Facets; count: number }> {
  const most = part.limit - 1
  const names = Object.keys(FACETS) as Facet[]
  const { rows } = await sql<{ facet: Facet | null; value: string | null; count: number }>`
    with fitting as materialized (${newest(asked, part, COUNTED)}), described as materialized (
      select fitting.*, article.outlet, article.agency, speaker.name,
        case when isfinite(fitting."publishedAt") then to_char(fitting."publishedAt" at time zone 'UTC', 'YYYY-MM') end as month
      from (select * from fitting limit ${most}) as fitting
      -- the limits have each article and speaker looked up: a join would read all that the ledger has
      cross join lateral (select outlet, agency from article where id = fitting.article limit 1) as article
      left join lateral (select name from speaker where id = fitting.speaker limit 1) as speaker on true
    ), counted as (
      ${sql.join(
        names.map((facet) => sql`select ${facet} as facet, ${FACETS[facet]} as value, count(*)::int as count from described group by 2`),
        sql` union all `,
      )}
    ), placed as (
      select *, row_number() over (partition by facet order by count desc, value) as place from counted where value is not null
    )
    select facet, value, count from placed where place <= ${MOST_VALUES}
    union all select null, null, count(*)::int from fitting
    order by facet, count desc, value`.execute(database)
  const total = rows.find(({ facet }) => facet === null)?.count ?? 0
  const valuesOf = (name: Facet) => rows.flatMap(({ facet, value, count }) => (facet === name && value !== null ? [{ value, count }] : []))
  const facets = Object.fromEntries(names.map((name) => [name, valuesOf(name)])) as { [facet in Facet]: ReturnType<typeof valuesOf> }
  return { found: { count: Math.min(total, most), isWhole: total <= most, facets }, count: total }
}

/** What is counted of a statement itself. */
const COUNTED = sql.join(
  ['speaker', 'kind', 'cueClass', 'family', 'anonymous', 'occasion', 'country'].map((column) => sql.ref(`statement.${column}`)),
)
