import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { insertion } from '../insertion.ts'
import { type Signable, type Signature, signatureOf } from './signature.ts'
import type { Sketch } from './sketch.ts'

/** A statement with what it is found by when its like is sought. */
export type Signed = Signature & { readonly id: string }

export const signedOf = ({ id, ...signable }: Signable & { readonly id: string }): Signed => ({ id, ...signatureOf(signable) })

/** Stores what statements are found by. */
export async function storeSignatures(transaction: Kysely<Tables>, signed: readonly Signed[]): Promise<void> {
  if (signed.length === 0) return
  await insertion(
    'printing',
    { statement: 'text', wording: 'text' },
    signed.map(({ id, wording }) => ({ statement: id, wording })),
  ).execute(transaction)
  await storeWordings(transaction, signed)
}

/** Stores the keys of wordings that have none yet. */
export async function storeWordings(transaction: Kysely<Tables>, signed: readonly Signed[]): Promise<void> {
  const wordings = new Map(signed.map((one) => [one.wording, one]))
  const rows = [...wordings].map(([id, { keys }]) => ({ id, keys: arrayOf(keys.kept) }))
  await sql`${insertion('wording', { id: 'text', keys: 'integer[]' }, rows)}
    where not exists (select from wording where wording.id = given.id)`.execute(transaction)
}

/** Stores what the texts of articles are recognised by. */
export async function storeSketches(
  transaction: Kysely<Tables>,
  sketches: readonly (Sketch & { readonly article: string })[],
): Promise<void> {
  if (sketches.length === 0) return
  const rows = sketches.map((sketch) => ({ ...sketch, hashes: arrayOf(sketch.hashes) }))
  await insertion('sketch', { article: 'text', hashes: 'integer[]', shingleCount: 'integer' }, rows).execute(transaction)
}

const arrayOf = (numbers: readonly number[]): string => `{${numbers.join(',')}}`
