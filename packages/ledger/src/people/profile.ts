import type { SpeakerKind } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { type PersonalName, personalName } from './name.ts'

/** Speakers of any number of pages who are described in the same words: what is compared when people are told apart. */
export type Profile = {
  /** The smallest id of its speakers. */
  readonly id: string
  readonly kind: SpeakerKind
  readonly name: string
  /** The name of a person, in parts; null where it is one word, and where it is no person's. */
  readonly personal: PersonalName | null
  readonly role: string | null
  readonly affiliation: string | null
  readonly country: string | null
  /** Ids of the speakers, one of each page. */
  readonly speakers: readonly string[]
}

/** The profiles of all who share one of these keys; upper and lower case make no other. A speaker whom somebody decided on has a profile of its own, so
 *  that it can be told apart from others described in the same words.
 *  @param families  as familyKeyOf gives them
 *  @param decided   ids of speakers */
export async function profilesOf(database: Kysely<Tables>, families: readonly string[], decided: readonly string[]): Promise<Profile[]> {
  const { rows } = await sql<Row>`
    select min(id) as id, kind, name, entry->>'role' as role, entry->>'affiliation' as affiliation, entry->>'country' as country,
      array_agg(id order by id) as speakers, case when id = any(${decided}::text[]) then id end as decided
    from speaker
    where "familyKey" = any(${families}::text[])
    group by kind, name, entry->>'role', entry->>'affiliation', entry->>'country', decided
    order by min(id)`.execute(database)
  const alike = new Map<string, Row[]>()
  for (const row of rows) {
    const key = JSON.stringify([row.kind, row.name, row.role, row.affiliation, row.country, row.decided]).toLowerCase()
    alike.set(key, [...(alike.get(key) ?? []), row])
  }
  return [...alike.values()].map(profileOf)
}

type Row = Omit<Profile, 'personal'> & { readonly decided: string | null }

/** One profile of rows that differ in case alone, as most pages write it; of two as frequent the one with fewer capitals. */
function profileOf(rows: readonly Row[]): Profile {
  const written = (field: 'name' | 'role' | 'affiliation') => {
    const counts = new Map<string | null, number>()
    for (const row of rows) counts.set(row[field], (counts.get(row[field]) ?? 0) + row.speakers.length)
    return [...counts].sort(([a, one], [b, other]) => other - one || ((a ?? '') < (b ?? '') ? 1 : -1))[0]?.[0] ?? null
  }
  const [{ id, kind, country }] = rows as [Row, ...Row[]]
  const name = written('name') as string
  return {
    id,
    kind,
    name,
    personal: kind === 'person' ? personalName(name) : null,
    role: written('role'),
    affiliation: written('affiliation'),
    country,
    speakers: rows.flatMap(({ speakers }) => speakers).sort(),
  }
}

/** Whether all that a page tells of somebody is one word: "Smith" of one page is not "Smith" of another. */
export const isOneWord = ({ kind, personal }: Profile): boolean => kind === 'person' && personal === null

/** Whether the pages of a profile tell no more than the name. */
export const isBare = ({ role, affiliation }: Profile): boolean => role === null && affiliation === null
