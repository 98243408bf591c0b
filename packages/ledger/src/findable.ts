import type { Occasion, Record, Speaker, Statement } from '@onrecord/record'
import { nameKey } from './name-key.ts'
import { storable } from './storable.ts'

/** What a search looks for beside the words, as columns of an entry's row. */
export const findableSpeaker = ({ role, country }: Speaker) => ({ country, roleKey: keyOf(role) })

/** The same of a statement.
 *  @param occasion  at which it was said
 *  @param publishedAt  of its article, as instantOf gives it */
export function findableStatement({ cueClass, anonymous, said }: Statement, occasion: Occasion | undefined, publishedAt: string) {
  const day = occasion?.date ?? null
  return {
    publishedAt,
    cueClass,
    anonymous,
    saidFrom: dayOf(said.date?.from ?? day),
    saidTo: dayOf(said.date?.to ?? day),
    placeKey: keyOf(said.place ?? occasion?.place ?? null),
    occasion: occasion?.type ?? null,
  }
}

/** The figures of a record's statements, as rows. */
export const figureRows = ({ article, figures }: Pick<Record, 'article' | 'figures'>) =>
  figures.flatMap(({ id, statement, value, high, unit }) =>
    statement === null
      ? []
      : [
          {
            id,
            article: article.id,
            statement,
            low: value,
            high: high ?? value,
            unitKey: unit === null ? null : storable(unit.toLowerCase()),
          },
        ],
  )

/** A name as {@link nameKey} has it; null where nothing is left of it. */
export const keyOf = (text: string | null): string | null => (text === null ? null : nameKey(text) || null)

/** The day of an ISO date, or of a date and time. */
const dayOf = (date: string | null) => date?.match(/^\d{4}-\d\d-\d\d/)?.[0] ?? null
