import type { Person, PersonProfile } from '@onrecord/record'
import { countryOf } from '../page/country.ts'

type Described = Pick<PersonProfile, 'role' | 'affiliation' | 'country'>

/** What pages tell of somebody beside the name: `mayor, Port Vale, Hungary`; null where they tell the name only. */
export const roleOf = ({ role, affiliation, country }: Described): string | null =>
  [role, affiliation, country && countryOf(country)].filter(Boolean).join(', ') || null

/** Somebody as a page describes it, with the name: `Ilse Varga, mayor`. */
export const describedAs = (profile: Described & Pick<PersonProfile, 'name'>): string =>
  [profile.name, roleOf(profile) ?? 'the name only'].join(', ')

/** Somebody as the latest page describes it. */
export const describedNow = ({ name, profiles }: Pick<Person, 'name' | 'profiles'>): string =>
  describedAs({ ...(profiles.at(-1) as PersonProfile), name })
