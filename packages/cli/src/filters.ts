import type { Filters } from '@onrecord/ledger'
import type { FamilyChoice } from './print/family.ts'

/** Filters as the command line gives them. */
export type GivenFilters = Omit<Filters, 'words' | 'family' | 'isAnonymous'> & {
  readonly family?: FamilyChoice
  readonly anonymous?: boolean
  readonly named?: boolean
}

/** Filters as a ledger takes them.
 *  @param usual  the family where none is given */
export function filtersOf(words: string, { family: given, anonymous, named, ...rest }: GivenFilters, usual: FamilyChoice): Filters {
  const family = given ?? usual
  return { ...rest, words, family: family === 'all' ? undefined : family, isAnonymous: anonymous ? true : named ? false : undefined }
}
