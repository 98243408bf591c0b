import type { Cast } from './cast.ts'
import { CAPITAL_CITIES } from './lists/capitals.ts'
import { COUNTRIES_BY_CODE } from './lists/countries.ts'
import type { Member } from './member.ts'

/** The state for which its capital speaks, where the page names it: `Lisbon` is Portugal. Brussels and Washington are more than one. */
export function stateOf(cast: Cast, member: Member | null): Member | null {
  const city = member?.kind === 'organisation' && member.heads.size === 0 ? (member.name?.text.toLowerCase() ?? '') : ''
  const code = SEVERAL.has(city) ? undefined : CAPITAL_CITIES.get(city)
  const state = code && COUNTRIES_BY_CODE.get(code)?.name
  return (state && cast.body(state)) || member
}

const SEVERAL = new Set(['brussels', 'washington'])
