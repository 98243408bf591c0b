import { randomUUID } from 'node:crypto'
import { type IdentityDecision, InputError } from '@onrecord/record'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { badCursor } from '../cursor.ts'
import type { Tables } from '../database/tables.ts'
import { storable, storableOrNull } from '../storable.ts'

/** Who decides, and why. */
export type Decider = { readonly by: string; readonly note?: string }

/** What somebody decides on two speakers. */
export type Verdict = Decider & { readonly verdict: IdentityDecision['verdict']; readonly speakers: readonly [string, string] }

/** Writes down that two speakers are one person, or two. Nothing that was decided before is lost; the latest counts.
 *  @throws {InputError} `no-speaker` where the ledger has none of an id, or the two are one */
export async function decide(database: Kysely<Tables>, { verdict, speakers: [a, b], by, note }: Verdict): Promise<IdentityDecision> {
  for (const id of [a, b]) {
    const known = await database.selectFrom('speaker').select('id').where('id', '=', storable(id)).executeTakeFirst()
    if (!known) throw new InputError('no-speaker', id, 'The ledger has no speaker of this id. Take the ids that `onrecord who` prints.')
  }
  if (a === b) throw new InputError('no-speaker', a, 'These are one speaker of one page. Give two.')
  const id = `idn-${randomUUID()}`
  const row = await database
    .insertInto('identity')
    .values({ id, verdict, a, b, by: storable(by), note: storableOrNull(note ?? null) })
    .returning(['at', 'note'])
    .executeTakeFirstOrThrow()
  return { id, verdict, speakers: [a, b], by, note: row.note, at: row.at.toISOString(), undone: null }
}

/** Takes a decision back; it stays written, with who took it back.
 *  @throws {InputError} `no-decision` where there is none of this id */
export async function undo(database: Kysely<Tables>, { id, by, note }: Decider & { readonly id: string }): Promise<IdentityDecision> {
  const known = await database.selectFrom('identity').selectAll().where('id', '=', storable(id)).executeTakeFirst()
  if (!known) throw new InputError('no-decision', id, 'There is no decision of this id. `onrecord people decisions` lists them.')
  await database
    .insertInto('identity_undo')
    .values({ identity: id, by: storable(by), note: storableOrNull(note ?? null) })
    .onConflict((conflict) => conflict.column('identity').doNothing())
    .execute()
  const [decision] = await decisionRows(database, sql`identity.id = ${id}`)
  return decision as IdentityDecision
}

/** Everything that was decided, first to last, a page at a time.
 *  @param after  the id of the last of the page before
 *  @throws {InputError} `bad-cursor` where nothing that was decided has this id */
export async function decisions(
  database: Kysely<Tables>,
  { limit, after }: { limit: number; after?: string },
): Promise<IdentityDecision[]> {
  if (after === undefined) return decisionRows(database, sql`true`, limit)
  const last = await database.selectFrom('identity').select('id').where('id', '=', storable(after)).executeTakeFirst()
  if (!last) throw badCursor(after)
  return decisionRows(database, sql`(identity.at, identity.id) > (select at, id from identity where id = ${last.id})`, limit)
}

/** The decisions that stand on anybody who shares one of these keys, first to last: of two on one pair the later counts.
 *  @param families  as familyKeyOf gives them */
export const decisionsOn = (database: Kysely<Tables>, families: readonly string[]): Promise<IdentityDecision[]> =>
  standing(
    database,
    sql`exists (select from speaker where speaker.id in (identity.a, identity.b) and speaker."familyKey" = any(${families}::text[]))`,
  )

/** The decisions that stand on any of these speakers, likewise.
 *  @param speakers  their ids */
export const decisionsAbout = (database: Kysely<Tables>, speakers: readonly string[]): Promise<IdentityDecision[]> =>
  standing(database, sql`${speakers}::text[] && array[identity.a, identity.b]`)

async function standing(database: Kysely<Tables>, where: RawBuilder<unknown>): Promise<IdentityDecision[]> {
  const pairs = new Map<string, IdentityDecision>()
  for (const decision of await decisionRows(database, sql`identity_undo.identity is null and ${where}`))
    pairs.set([...decision.speakers].sort().join(), decision)
  return [...pairs.values()]
}

type Row = {
  id: string
  verdict: IdentityDecision['verdict']
  a: string
  b: string
  by: string
  note: string | null
  at: Date
  undoneBy: string | null
  undoneNote: string | null
  undoneAt: Date | null
}

async function decisionRows(database: Kysely<Tables>, where: ReturnType<typeof sql>, limit?: number): Promise<IdentityDecision[]> {
  const { rows } = await sql<Row>`
    select identity.*, identity_undo.by as "undoneBy", identity_undo.note as "undoneNote", identity_undo.at as "undoneAt"
    from identity left join identity_undo on identity_undo.identity = identity.id
    where ${where} order by identity.at, identity.id ${limit === undefined ? sql`` : sql`limit ${limit}`}`.execute(database)
  return rows.map(({ id, verdict, a, b, by, note, at, undoneBy, undoneNote, undoneAt }) => ({
    id,
    verdict,
    speakers: [a, b],
    by,
    note,
    at: at.toISOString(),
    undone: undoneBy === null || undoneAt === null ? null : { by: undoneBy, note: undoneNote, at: undoneAt.toISOString() },
  }))
}
