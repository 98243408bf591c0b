import type { SpeakerKind, StatementKind } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { joinedHash } from './hash.ts'

/** A wording that may print the same utterance, by one statement that has it. */
export type Candidate = {
  readonly wording: string
  /** Whether it is the wording of the statement asked about. */
  readonly isOwn: boolean
  readonly id: string
  readonly kind: StatementKind
  readonly words: string
  readonly speakerKind: SpeakerKind | null
  readonly name: string | null
}

/** Wordings that may share a key: one that more have tells nothing. */
const MOST_SHARING = 200

/** Keys that are looked up; of a long speech, evenly drawn ones. */
const MOST_KEYS = 400

/** What two wordings of one utterance share at least, of the keys of the one with fewer; common ones do not count. The gold pair that shares least has 0.29
 *  (docs/decisions/matches.md). */
const LEAST_SHARE = 0.15

/** Wordings that are then compared, those first that share the rarest keys. */
const MOST_CANDIDATES = 60

/** The wordings that share rare keys with a statement, and its own. */
export async function candidatesOf(database: Kysely<Tables>, statement: string, keys: readonly number[]): Promise<Candidate[]> {
  const looked = [...keys].sort((a, b) => joinedHash(0, a) - joinedHash(0, b)).slice(0, MOST_KEYS)
  const { rows } = await sql<Candidate>`
    with own as (select wording as id from printing where statement = ${statement}),
    hit as (
      select id, size, count(*) over (partition by key) as sharing
      from unnest(${looked}::integer[]) as looked (key)
      cross join lateral (select id, cardinality(keys) as size from wording where keys @> array[key] limit ${MOST_SHARING + 1}) as near
    ),
    near as (
      select id from hit where sharing <= ${MOST_SHARING}
      group by id having count(*) >= ${LEAST_SHARE}::float8 * least(max(size), ${looked.length}::integer)
      order by sum(1.0 / sharing) desc, id limit ${MOST_CANDIDATES}
    )
    select found.id as wording, found.id = own.id as "isOwn", statement.id, statement.kind, statement.words, speaker.kind as "speakerKind", speaker.name
    from own cross join (select id from near union select id from own) as found
    cross join lateral (select statement from printing where wording = found.id order by statement limit 1) as first
    join statement on statement.id = first.statement
    left join speaker on speaker.id = statement.speaker`.execute(database)
  return rows
}
