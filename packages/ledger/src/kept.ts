import { faultsOf, IdentityDecision, type Record } from '@onrecord/record'
import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import type { Tables } from './database/tables.ts'
import { EXCERPT, LONGEST_ADDRESS } from './versions/version-of.ts'

const Reading = z.object({
  record: z.custom<Record>((value) => faultsOf(value).length === 0),
  at: z.iso.datetime(),
  isPresent: z.boolean(),
})

/** What a ledger keeps with a record: when its page was seen with these words, and, where there are any, the readings beside it, what was decided on whom
 *  its speakers are, and all addresses of its page, without what only tells forms apart, where it has several; its history's first. Instants are ISO 8601 in UTC, to the millisecond. */
export const Kept = z.object({
  seen: z.array(z.iso.datetime()),
  readings: z.array(Reading).optional(),
  identities: z.array(IdentityDecision).optional(),
  addresses: z.array(z.string().max(LONGEST_ADDRESS)).optional(),
})
export type Kept = Readonly<z.infer<typeof Kept>>

/** An article's page, also where the article is only what a feed tells of it. */
const PAGE = sql`case when starts_with(article.history, ${EXCERPT}) then substr(article.history, ${EXCERPT.length + 1}::integer) else article.history end`

/** Of each article: when its page was seen, its readings, the decisions whose first speaker is one of its own, and its page's addresses; null where there are none. */
export const KEPT = {
  seen: sql<string[]>`(select coalesce(json_agg(at order by at), '[]') from
    (select distinct date_trunc('milliseconds', seen) as at from sighting where sighting.article = article.id) seen)`,
  readings: sql<
    Kept['readings'] | null
  >`(select json_agg(json_build_object('record', reading.record, 'at', at, 'isPresent', "isPresent") order by id)
    from reading where reading.article = article.id)`,
  identities: sql<
    Kept['identities'] | null
  >`(select json_agg(json_build_object('id', identity.id, 'verdict', verdict, 'speakers', json_build_array(a, b),
    'by', identity.by, 'note', identity.note, 'at', identity.at, 'undone', case when undone.at is null then null else json_build_object('by', undone.by, 'note', undone.note, 'at', undone.at) end)
    order by identity.at, identity.id) from identity join speaker on speaker.id = identity.a
    left join identity_undo undone on undone.identity = identity.id where speaker.article = article.id)`,
  addresses: sql<
    Kept['addresses'] | null
  >`(select json_agg(address order by place, address collate "C") from (select page as address, 0 as place from address where page = ${PAGE}
    union select address, 1 from address where page = ${PAGE}) addresses)`,
}

/** The same as an export has it: nothing is said of what there is not. */
export function keptFrom({ seen, readings, identities, addresses }: { [key in keyof typeof KEPT]: Kept[key] | null }): Kept {
  return {
    seen: (seen ?? []).map(instant),
    ...(readings && { readings: readings.map((reading) => ({ ...reading, at: instant(reading.at) })) }),
    ...(identities && {
      identities: identities.map(({ at, undone, ...identity }) => ({
        ...identity,
        at: instant(at),
        undone: undone && { ...undone, at: instant(undone.at) },
      })),
    }),
    ...(addresses && { addresses }),
  }
}

const instant = (at: string) => new Date(at).toISOString()

/** Stores the readings of an article that is new, and decisions that are. */
export async function storeKept(
  transaction: Kysely<Tables>,
  article: string,
  { readings = [], identities = [] }: Partial<Kept>,
  { isNew }: { isNew: boolean },
): Promise<void> {
  if (isNew)
    for (const { record, at, isPresent } of readings)
      await transaction
        .insertInto('reading')
        .values({ article, isPresent, at, record: JSON.stringify(record) })
        .execute()
  for (const { id, verdict, speakers, undone, ...decided } of identities) {
    const [a, b] = speakers
    await transaction
      .insertInto('identity')
      .values({ id, verdict, a, b, ...decided })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
    if (undone)
      await transaction
        .insertInto('identity_undo')
        .values({ identity: id, ...undone })
        .onConflict((conflict) => conflict.column('identity').doNothing())
        .execute()
  }
}
