import type { MergeReason } from '@onrecord/record'
import { isOffice, isSameDescription } from './described.ts'
import { isOneMiddle } from './name.ts'
import type { Profile } from './profile.ts'

/** Whether two profiles cannot be one, by what their pages say: two countries, or a name between first and last that is another. */
export function contradicts(a: Profile, b: Profile): boolean {
  if (a.kind !== b.kind || (a.country !== null && b.country !== null && a.country !== b.country)) return true
  if (a.personal === null || b.personal === null) return false
  const isOneBearer = a.personal.first === b.personal.first && a.personal.last === b.personal.last
  return isOneBearer && !isOneMiddle(a.personal.middle, b.personal.middle)
}

/** What two profiles share beside the name; null where it is all. */
export function sharedOf(a: Profile, b: Profile): MergeReason | null {
  if (isSameDescription(a.role, b.role) && !isApart(a, b)) return 'role'
  if (isSameDescription(a.affiliation, b.affiliation)) return 'affiliation'
  if (a.country !== null && a.country === b.country && isOffice(a.role) && isOffice(b.role)) return 'office'
  return null
}

/** Two bodies: the mayor of one town is not the mayor of another. */
const isApart = (a: Profile, b: Profile) =>
  a.affiliation !== null && b.affiliation !== null && !isSameDescription(a.affiliation, b.affiliation)
