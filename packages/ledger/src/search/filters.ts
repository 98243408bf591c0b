import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { nameKey } from '../name-key.ts'
import { speakersOfPerson } from '../people/who.ts'
import { storable } from '../storable.ts'
import { stoodAt, untilOf } from '../versions/as-of.ts'
import { endOf, startOf } from '../versions/moment.ts'
import { type Match, matchOf } from './match.ts'
import { namingsOf } from './namings.ts'
import type { Filters } from './query.ts'

/** What a query asks of a statement, its article and its speaker, which the caller joins under these names. */
export type Conditions = {
  readonly match: Match | null
  readonly where: RawBuilder<boolean>
  /** The namings of which one has to be the speaker's, and what else is asked; null where nobody is asked for by name, or the namings are many. */
  readonly named: { readonly namings: readonly string[]; readonly where: RawBuilder<boolean> } | null
  /** Whether anything is asked of the article. */
  readonly isOfArticle: boolean
}

/** @throws {InputError} `bad-date`, `query-too-long`, `no-speaker` */
export async function conditionsOf(database: Kysely<Tables>, filters: Filters): Promise<Conditions> {
  const match = (filters.words ?? '').trim() === '' ? null : await matchOf(database, storable(filters.words ?? ''))
  const speaker = filters.speaker ?? ''
  const fits = speaker.trim() === '' ? null : begins(sql`names`, sql`left(names, 100000)`, speaker)
  const namings = fits && (await namingsOf(database, fits))
  const { kind, family, cueClass, isAnonymous, occasion } = filters
  const until = untilOf(filters)
  const parts = [
    until === null ? sql<boolean>`not statement."isRepeated"` : stoodAt(until),
    match?.fits,
    kind && sql<boolean>`statement.kind = ${kind}`,
    family && sql<boolean>`statement.family = ${family}`,
    cueClass && sql<boolean>`statement."cueClass" = ${cueClass}`,
    isAnonymous !== undefined && sql<boolean>`statement.anonymous = ${isAnonymous}`,
    occasion && sql<boolean>`statement.occasion = ${occasion}`,
    fits !== null && namings === null && sql<boolean>`statement.naming in (select id from naming where ${fits})`,
    ...(await ofSpeaker(database, filters)),
    ...ofArticle(filters),
    ...ofSaying(filters),
    ofFigure(filters),
  ]
  const given = parts.filter((part): part is RawBuilder<boolean> => typeof part === 'object')
  const isOfArticle = [filters.asOf, filters.known, filters.outlet, filters.agency].some((asked) => asked !== undefined)
  const where = sql<boolean>`(${sql.join(given, sql` and `)})`
  if (namings === null) return { match, where, named: null, isOfArticle }
  return { match, where: sql<boolean>`(statement.naming = any(${namings}::text[]) and ${where})`, named: { namings, where }, isOfArticle }
}

async function ofSpeaker(database: Kysely<Tables>, { person, role = '', country }: Filters) {
  const who = [
    role.trim() !== '' && sql<boolean>`"roleKey" like ${`%${nameKey(role)}%`} and ${begins(sql`names`, sql`left(names, 100000)`, role)}`,
  ].filter((part): part is RawBuilder<boolean> => typeof part === 'object')
  return [
    country !== undefined && sql<boolean>`statement.country = ${storable(country.toUpperCase())}`,
    who.length > 0 && sql<boolean>`statement.speaker in (select id from speaker where ${sql.join(who, sql` and `)})`,
    person !== undefined && sql<boolean>`statement.speaker = any(${await speakersOfPerson(database, person)}::text[])`,
  ]
}

const ofArticle = ({ outlet, agency, since, until }: Filters) => [
  outlet !== undefined && sql<boolean>`article."outletKey" = ${nameKey(outlet)}`,
  agency !== undefined && sql<boolean>`article."agencyKey" = ${nameKey(agency)}`,
  since !== undefined && sql<boolean>`statement."publishedAt" >= ${startOf(since, '--since')}::timestamptz`,
  until !== undefined && sql<boolean>`statement."publishedAt" <= ${endOf(until, '--until')}::timestamptz`,
]

const ofSaying = ({ saidSince, saidUntil, place = '' }: Filters) => [
  saidSince !== undefined && sql<boolean>`statement."saidTo" >= ${dayOf(saidSince, '--said-since')}`,
  saidUntil !== undefined && sql<boolean>`statement."saidFrom" <= ${dayOf(saidUntil, '--said-until')}`,
  place.trim() !== '' && begins(sql`statement."placeKey"`, sql`statement."placeKey"`, place),
]

function ofFigure({ figure, unit }: Filters): RawBuilder<boolean> | undefined {
  const parts = [
    sql`figure.statement = statement.id`,
    unit !== undefined && sql`"unitKey" = ${storable(unit.toLowerCase())}`,
    figure !== undefined && figure.from !== null && sql`high >= ${figure.from}::float8`,
    figure !== undefined && figure.to !== null && sql`low <= ${figure.to}::float8`,
  ].filter((part): part is RawBuilder<unknown> => typeof part === 'object')
  return figure === undefined && unit === undefined
    ? undefined
    : sql<boolean>`exists (select from figure where ${sql.join(parts, sql` and `)})`
}

const dayOf = (date: string, option: string) => startOf(date, option).slice(0, 10)

/** Names that hold the words one after the other, the last of them begun; words of nothing name nobody. The index finds names that have such words anywhere.
 *  A key is letters, digits and spaces: nothing in it means more to `like` or to a query of words.
 *  @param indexed  the same names, as their index has them */
function begins(names: RawBuilder<unknown>, indexed: RawBuilder<unknown>, words: string): RawBuilder<boolean> {
  const key = nameKey(words)
  if (key === '') return sql<boolean>`false`
  const lexemes = key
    .trim()
    .split(' ')
    .map((word) => `'${word}'`)
  return sql<boolean>`(${names} like ${`%${key}%`} and to_tsvector('simple', ${indexed}) @@ to_tsquery('simple', ${`${lexemes.join(' & ')}:*`}))`
}
