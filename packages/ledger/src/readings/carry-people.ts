import type { Record } from '@onrecord/record'
import type { Kysely } from 'kysely'
import { knownAs } from '../checks/known-as.ts'
import type { Tables } from '../database/tables.ts'

/** Gives what people decided on a speaker to the same one of a later reading, where that has another id for it. */
export async function carryPeople(transaction: Kysely<Tables>, before: Record, after: Record): Promise<void> {
  const present = new Set(after.speakers.map(({ id }) => id))
  for (const speaker of before.speakers) {
    const now = present.has(speaker.id) ? undefined : knownAs(speaker, after.speakers)
    if (!now) continue
    for (const side of ['a', 'b'] as const)
      await transaction
        .updateTable('identity')
        .set({ [side]: now.id })
        .where(side, '=', speaker.id)
        .execute()
  }
}
