import { InputError, type Person } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import { checkedCount } from '../checks/verdicts.ts'
import type { Tables } from '../database/tables.ts'
import { nameKey } from '../name-key.ts'
import { storable } from '../storable.ts'
import type { Cluster } from './clusters.ts'
import { type Counts, countsOf } from './counts.ts'
import { familyKeyOf } from './name.ts'
import { onceARevision } from './once-a-revision.ts'
import { peopleOf } from './people.ts'
import { isBare, isOneWord } from './profile.ts'
import { contradicts } from './reason.ts'
import { subjectsOf } from './subjects.ts'

/** Names that are looked up where the words of a query are no last name: "ilse" has many. */
const MOST_FAMILIES = 50

/** The people and bodies of a ledger that have these words in their name, told apart, the most quoted first.
 *  @param name   words of a name in any order, each whole or begun
 *  @param limit  people to give */
export async function who(database: Kysely<Tables>, name: string, limit: number): Promise<Person[]> {
  const words = nameKey(storable(name)).trim().split(' ').filter(Boolean)
  if (words.length === 0) return []
  const families = await familiesNamed(database, words)
  const all = await peopleOf(database, families)
  const named = all.filter((cluster) =>
    cluster.profiles.some((profile) => words.every((word) => nameKey(profile.name).includes(` ${word}`))),
  )
  const counted = await Promise.all(named.map(async (cluster) => ({ cluster, counts: await countsOf(database, cluster.profiles) })))
  counted.sort((a, b) => b.counts.all.statements - a.counts.all.statements || (idOf(a.cluster) < idOf(b.cluster) ? -1 : 1))
  return Promise.all(counted.slice(0, limit).map(({ cluster, counts }) => personOf(database, cluster, counts, all)))
}

/** Whom a speaker of a page is in the ledger.
 *  @param speaker  the id of any of its speakers
 *  @throws {InputError} `no-speaker` where the ledger has none of this id, or it has no name */
export async function personWith(database: Kysely<Tables>, speaker: string): Promise<Person> {
  const { cluster, all } = await clusterWith(database, speaker)
  return personOf(database, cluster, await countsOf(database, cluster.profiles), all)
}

/** The ids of all speakers who are one person with this one.
 *  @throws {InputError} `no-speaker` */
export async function speakersOfPerson(database: Kysely<Tables>, speaker: string): Promise<string[]> {
  const { cluster } = await clusterWith(database, speaker)
  return cluster.profiles.flatMap(({ speakers }) => speakers)
}

/** People who are known at once: a page asks for one of them four times, and for up to ten others of the name. */
const MOST_KNOWN = 30

const clusterWith = onceARevision(findCluster, MOST_KNOWN)
const bearersOf = onceARevision((database, familyKey) => peopleOf(database, [familyKey]), MOST_KNOWN)

async function findCluster(
  database: Kysely<Tables>,
  speaker: string,
  revision?: string,
): Promise<{ cluster: Cluster; all: readonly Cluster[] }> {
  const row = await database.selectFrom('speaker').select('familyKey').where('id', '=', storable(speaker)).executeTakeFirst()
  if (!row) throw new InputError('no-speaker', speaker, 'The ledger has no speaker of this id. Take the ids that `onrecord who` prints.')
  if (row.familyKey === null)
    throw new InputError('no-speaker', speaker, 'This speaker has no name: who it is across pages cannot be told.')
  const all = await bearersOf(database, row.familyKey, revision)
  return { cluster: all.find(({ profiles }) => profiles.some(({ speakers }) => speakers.includes(speaker))) as Cluster, all }
}

async function familiesNamed(database: Kysely<Tables>, words: readonly string[]): Promise<string[]> {
  const exact = [words.at(-1) as string, words.join(' '), words.filter((word, i) => i > 0 || word !== 'the').join(' ')]
  const rows = await database.selectFrom('speaker').select('familyKey').distinct().where('familyKey', 'in', exact).execute()
  if (rows.length > 0) return rows.flatMap(({ familyKey }) => familyKey ?? [])
  const found = await sql<{ familyKey: string }>`
    select "familyKey" from speaker
    where "familyKey" is not null and ${sql.join(
      words.map((word) => sql`names like ${`% ${word}%`}`),
      sql` and `,
    )}
    group by "familyKey" order by count(*) desc, "familyKey" limit ${MOST_FAMILIES}`.execute(database)
  return found.rows.map(({ familyKey }) => familyKey)
}

async function personOf(database: Kysely<Tables>, cluster: Cluster, counts: Counts, all: readonly Cluster[]): Promise<Person> {
  const { profiles, merges } = cluster
  const speakers = profiles.flatMap((profile) => profile.speakers)
  const counted = profiles.map((profile) => {
    const { id, name, role, affiliation, country } = profile
    return { id, name, role, affiliation, country, ...(counts.profiles.get(id) ?? NEVER) }
  })
  const names = namesOf(counted)
  return {
    id: idOf(cluster),
    kind: (profiles[0] as (typeof profiles)[number]).kind,
    name: names[0] as string,
    names,
    settled: !profiles.every((profile) => isOneWord(profile) && isBare(profile)),
    ...counts.all,
    profiles: counted.sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '') || (a.id < b.id ? -1 : 1)),
    checked: await checkedCount(database, sql<boolean>`statement.speaker = any(${speakers}::text[]) and not statement."isRepeated"`),
    outlets: counts.outlets,
    subjects: await subjectsOf(database, speakers),
    merges: [...merges],
    others: all.filter((other) => other !== cluster && couldBe(cluster, other)).map(idOf),
  }
}

const NEVER = { statements: 0, articles: 0, from: null, to: null }

const idOf = ({ profiles }: Cluster) => profiles.map(({ id }) => id).sort()[0] as string

/** Names, the most used first, and of two used as often the longer. */
function namesOf(profiles: readonly { name: string; statements: number }[]): string[] {
  const used = new Map<string, number>()
  for (const { name, statements } of profiles) used.set(name, (used.get(name) ?? 0) + statements)
  return [...used].sort(([a, one], [b, other]) => other - one || b.length - a.length || (a < b ? -1 : 1)).map(([name]) => name)
}

/** Whether two could be one, as far as the pages tell: a name in common, and nothing against it. */
function couldBe(a: Cluster, b: Cluster): boolean {
  const pairs = a.profiles.flatMap((one) => b.profiles.map((other) => [one, other] as const))
  const isNamed = pairs.some(([one, other]) => isOneWord(one) || isOneWord(other) || fullNameOf(one) === fullNameOf(other))
  return isNamed && !pairs.some(([one, other]) => contradicts(one, other))
}

const fullNameOf = ({ kind, name, personal }: Cluster['profiles'][number]) =>
  personal ? `${personal.first} ${personal.last}` : familyKeyOf(kind, name)
