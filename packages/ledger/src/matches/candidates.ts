import type { SpeakerKind, StatementKind } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** A wording that may print the same utterance, by one statement that has it. */
export type Candidate = {
  readonly wording: string
  readonly id: string
  readonly kind: StatementKind
  readonly words: string
  readonly speakerKind: SpeakerKind | null
  readonly name: string | null
}

/** Wordings that may share a key: one that more have tells nothing. */
const MOST_SHARING = 200

/** Keys that are looked up; of a long speech, evenly drawn ones (the smallest hashes). */
const MOST_KEYS = 400

/** Wordings that are then compared, those first that share the rarest keys. */
const MOST_CANDIDATES = 60

/** The wordings that share rare keys with a statement, and its own. */
export async function candidatesOf(
  database: Kysely<Tables>,
  { wording, keys }: { readonly wording: string; readonly keys: readonly number[] },
): Promise<Candidate[]> {
  const looked = [...keys].sort((a, b) => (a >>> 0) - (b >>> 0)).slice(0, MOST_KEYS)
  return database.transaction().execute(async (transaction) => {
    // what a key will find is not known before, and a guess of the planner's would read the whole table for each
    await sql`set local enable_seqscan = off`.execute(transaction)
    const { rows } = await sql<Candidate>`
      with hit as (
        select id, count(*) over (partition by key) as sharing
        from unnest(${looked}::integer[]) as looked (key)
        cross join lateral (select id from wording where keys @> array[key] limit ${MOST_SHARING + 1}) as near
      ),
      near as (
        select id from hit where sharing <= ${MOST_SHARING} group by id order by sum(1.0 / sharing) desc, id limit ${MOST_CANDIDATES}
      )
      select found.id as wording, statement.id, statement.kind, statement.words, speaker.kind as "speakerKind", speaker.name
      from (select id from near union select ${wording}) as found
      cross join lateral (select statement from printing where wording = found.id order by statement limit 1) as first
      join statement on statement.id = first.statement
      left join speaker on speaker.id = statement.speaker`.execute(transaction)
    return rows
  })
}
