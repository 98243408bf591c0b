import type { SpeakerKind } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import { familyKeyOf } from '../people/name.ts'

/** Who could be the same across pages, and what somebody decided on it. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
  let last = ''
  for (;;) {
    const { rows } = await sql<{ id: string; kind: SpeakerKind; name: string | null }>`
      select id, kind, name from speaker where id > ${last} order by id limit ${BATCH}`.execute(database)
    if (rows.length === 0) return
    last = rows.at(-1)?.id as string
    const keys = rows.map(({ kind, name }) => familyKeyOf(kind, name))
    await sql`update speaker set "familyKey" = given.key
      from unnest(${rows.map(({ id }) => id)}::text[], ${keys}::text[]) as given(id, key) where speaker.id = given.id`.execute(database)
  }
}

const BATCH = 5000

const STATEMENTS = [
  'alter table speaker add column "familyKey" text',
  // everybody of one name: where "familyKey" = any(…)
  'create index speaker_family on speaker ("familyKey") where "familyKey" is not null',
  `create table identity (
    id text primary key,
    verdict text not null,
    a text not null,
    b text not null,
    by text not null,
    at timestamptz not null default now()
  )`,
  // what was decided on these speakers: where a = any(…) or b = any(…)
  'create index identity_a on identity (a)',
  'create index identity_b on identity (b)',
  `create table identity_undo (
    identity text primary key references identity (id),
    by text not null,
    at timestamptz not null default now()
  )`,
]
