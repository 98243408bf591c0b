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

/** The profiles of all who share one of these keys. A speaker whom somebody decided on has a profile of its own, so that it can be told apart from
 *  others described in the same words.
 *  @param families  as familyKeyOf gives them
 *  @param decided   ids of speakers */
export async function profilesOf(database: Kysely<Tables>, families: readonly string[], decided: readonly string[]): Promise<Profile[]> {
  const { rows } = await sql<Omit<Profile, 'personal'>>`
    select min(id) as id, kind, name, entry->>'role' as role, entry->>'affiliation' as affiliation, entry->>'country' as country,
      array_agg(id order by id) as speakers
    from speaker
    where "familyKey" = any(${families}::text[])
    group by kind, name, entry->>'role', entry->>'affiliation', entry->>'country', case when id = any(${decided}::text[]) then id end
    order by min(id)`.execute(database)
  return rows.map((row) => ({ ...row, personal: row.kind === 'person' ? personalName(row.name) : null }))
}

/** Whether all that a page tells of somebody is one word: "Smith" of one page is not "Smith" of another. */
export const isOneWord = ({ kind, personal }: Profile): boolean => kind === 'person' && personal === null

/** Whether the pages of a profile tell no more than the name. */
export const isBare = ({ role, affiliation }: Profile): boolean => role === null && affiliation === null
