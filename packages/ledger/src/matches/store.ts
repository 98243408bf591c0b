import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { type Signable, type Signature, signatureOf } from './signature.ts'
import { sketchOf } from './sketch.ts'

/** Stores what statements are found by when their like is sought. */
export async function storeSignatures(
  transaction: Kysely<Tables>,
  statements: readonly (Signable & { readonly id: string })[],
): Promise<void> {
  if (statements.length === 0) return
  const signed = statements.map(({ id, ...rest }) => ({ id, ...signatureOf(rest) }))
  const wordings = new Map<string, Signature>(signed.map((one) => [one.wording, one]))
  await sql`insert into printing (statement, wording)
    select * from unnest(${signed.map(({ id }) => id)}::text[], ${signed.map(({ wording }) => wording)}::text[])`.execute(transaction)
  await sql`insert into wording (id, keys)
    select id, keys::integer[] from unnest(${[...wordings.keys()]}::text[], ${[...wordings.values()].map(arrayOf)}::text[]) as given (id, keys)
    where not exists (select from wording where wording.id = given.id)`.execute(transaction)
}

/** Stores what the text of an article is recognised by. */
export async function storeSketch(transaction: Kysely<Tables>, article: string, text: string): Promise<void> {
  const { hashes, shingleCount } = sketchOf(text)
  await transaction
    .insertInto('sketch')
    .values({ article, hashes: [...hashes], shingleCount })
    .execute()
}

const arrayOf = ({ keys }: Signature): string => `{${keys.join(',')}}`
