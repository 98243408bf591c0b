import type { Ledger } from '@onrecord/ledger'
import { described, type Speaker } from '@onrecord/record'
import { describedNow } from '../speaker/described.ts'
import type { Namesake } from './merging.tsx'

/** Others of a name that are described. */
const MOST_OTHERS = 10

/** With whom a speaker could be one: who else has a name on the page, then who has the same one on other pages. Nobody where it has no name. */
export async function namesakesOf(
  { people }: Pick<Ledger, 'people'>,
  speaker: Speaker | null,
  onPage: readonly Speaker[],
): Promise<Namesake[]> {
  if (speaker?.name == null) return []
  const person = await people.with(speaker.id)
  const own = new Set(person.profiles.map(({ id }) => id))
  const others = await Promise.all(person.others.slice(0, MOST_OTHERS).map((other) => people.with(other)))
  return [
    ...onPage.filter(({ id, name }) => name !== null && !own.has(id)).map((other) => ({ id: other.id, told: described(other) })),
    ...others.map((other) => ({ id: other.id, told: `${describedNow(other)}, on other pages` })),
  ]
}
