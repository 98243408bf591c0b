import type { Audit, AuditCount, SpeakerKind } from '@onrecord/record'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { checkedCount, IS_WRONG } from '../checks/verdicts.ts'
import type { Tables } from '../database/tables.ts'
import { conditionsOf } from '../search/filters.ts'
import type { Filters } from '../search/query.ts'

/** Which statements an audit counts. */
export type Audited = Pick<Filters, 'outlet' | 'agency' | 'since' | 'until' | 'words' | 'asOf' | 'known'>

const MOST_LISTED = 50

/** Whom outlets quote: who, in which role, of which country, how often without a name, and how often somebody is accused and does not speak.
 *  @throws {InputError} `bad-date`, `query-too-long` */
export async function audit(database: Kysely<Tables>, audited: Audited): Promise<Audit> {
  const { where: fits } = await conditionsOf(database, { ...audited, family: 'said' })
  const where = sql<boolean>`(${fits} and not ${IS_WRONG})`
  const rows = await counts(database, where)
  const at = (level: number) => rows.filter((row) => row.level === level)
  return {
    total: countOf(at(TOTAL)[0] ?? NOTHING),
    checked: await checkedCount(database, fits),
    outlets: at(BY_OUTLET).map((row) => ({ outlet: row.outlet, ...countOf(row) })),
    months: inOrder(at(BY_MONTH)).map((row) => ({ month: row.month, ...countOf(row) })),
    outletMonths: inOrder(at(BY_BOTH)).map((row) => ({ outlet: row.outlet, month: row.month, ...countOf(row) })),
    speakers: await listed<{ name: string; kind: SpeakerKind }>(database, where, sql`speaker.name, speaker.kind`, sql`speaker.name`),
    roles: await listed<{ role: string }>(
      database,
      where,
      sql`mode() within group (order by speaker.entry->>'role') as role`,
      sql`speaker."roleKey"`,
      sql`speaker."roleKey"`,
    ),
    countries: await listed<{ country: string }>(database, where, sql`speaker.country`, sql`speaker.country`),
  }
}

type Row = AuditCount & { outlet: string | null; month: string | null; level: number }

const NOTHING: AuditCount = { statements: 0, articles: 0, anonymous: 0, accusations: 0, unanswered: 0 }

async function counts(database: Kysely<Tables>, where: RawBuilder<boolean>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with said as materialized (
      select statement.id, article.history, statement.anonymous, article.outlet,
        case when isfinite(statement."publishedAt") then to_char(statement."publishedAt" at time zone 'UTC', 'YYYY-MM') end as month,
        statement."cueClass" = 'accuses' and not (statement.entry->>'negated')::boolean as accuses
      from statement join article on article.id = statement.article where ${where}
    ), answered as materialized (
      select said.id from said join statement on statement.id = said.id where said.accuses and exists (${REPLY})
    )
    select outlet, month, grouping(outlet, month) as level,
      count(*)::int as statements, count(distinct history)::int as articles, count(*) filter (where anonymous)::int as anonymous,
      count(*) filter (where accuses)::int as accusations, count(*) filter (where accuses and answered.id is null)::int as unanswered
    from said left join answered using (id)
    group by grouping sets ((outlet, month), (outlet), (month), ())
    order by statements desc, outlet, month`.execute(database)
  return rows
}

// what grouping() says of a row: a bit for each column that it does not tell apart
const BY_BOTH = 0
const BY_OUTLET = 1
const BY_MONTH = 2
const TOTAL = 3

/** What somebody says on the page whom the words of a statement name, by the last word of a name or the whole name of a body, or stand for. */
const REPLY = sql`
  select from speaker accused
  join statement reply on reply.speaker = accused.id and reply.family = 'said' and reply.id <> statement.id
  where accused.article = statement.article and accused.id is distinct from statement.speaker
    and (statement.search @@ phraseto_tsquery('english', accused."familyKey") or exists (
      select from json_array_elements(accused.entry->'mentions') mention, json_array_elements(statement.entry->'content') content
      where (mention->>0)::int < (content->>1)::int and (content->>0)::int < (mention->>1)::int
    ))`

/** @param by  what has one row: rows without it are left out */
async function listed<Told>(
  database: Kysely<Tables>,
  where: RawBuilder<boolean>,
  told: RawBuilder<unknown>,
  by: RawBuilder<unknown>,
  group: RawBuilder<unknown> = told,
): Promise<(Told & { statements: number; articles: number })[]> {
  const { rows } = await sql<Told & { statements: number; articles: number }>`
    select ${told}, count(*)::int as statements, count(distinct article.history)::int as articles
    from statement join article on article.id = statement.article join speaker on speaker.id = statement.speaker
    where ${where} and ${by} is not null
    group by ${group} order by statements desc, ${by} limit ${MOST_LISTED}`.execute(database)
  return rows
}

const countOf = ({ statements, articles, anonymous, accusations, unanswered }: AuditCount): AuditCount => ({
  statements,
  articles,
  anonymous,
  accusations,
  unanswered,
})

/** By month; what has none comes last. */
const inOrder = (rows: readonly Row[]) =>
  [...rows].sort((a, b) => (a.month ?? '~').localeCompare(b.month ?? '~') || (a.outlet ?? '~').localeCompare(b.outlet ?? '~'))
