/** In what kind of body somebody sits or works by office, and which nouns are of each kind. Compiled by hand. */

import { words } from '../../lists/words.ts'

const byWord = (kinds: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(kinds).flatMap(([kind, list]) => [...words(list)].map((word) => [word, kind] as const)))

/** By the noun of an office or a calling, the kind of body that it is in wherever it stands. */
export const SEATED_IN: ReadonlyMap<string, string> = byWord({
  firm: 'employee staffer',
  court: 'judge justice magistrate',
  council: 'councillor',
  bank: 'governor',
  station: 'presenter host',
  police: 'inspector superintendent constable detective sergeant',
})

/** Kinds that names tell better than nouns. */
export const CALLED: ReadonlyMap<string, RegExp> = new Map([
  ['bank', /\bBank of\b|\b(?:Central|National|Reserve) Bank\b|\bMonetary\b/],
  ['police', /\b(?:Police|Constabulary|CID|Sheriff['’]s (?:Office|Department))\b/],
  ['station', /\b(?:Radio|FM|TV|Television|News)\b|^Channel\b/],
])

/** Offices of two words, by both: `managing director`, `chief financial officer`, `general secretary`. */
export const SEATED_BY_RANK: readonly { readonly head: string; readonly rank: ReadonlySet<string>; readonly kind: string }[] = [
  { head: 'officer', rank: words('chief'), kind: 'firm' },
  { head: 'executive', rank: words('chief executive'), kind: 'firm' },
  { head: 'director', rank: words('managing finance commercial operations'), kind: 'firm' },
  { head: 'chief', rank: words('product finance operations sales marketing retail'), kind: 'firm' },
  { head: 'manager', rank: words('general'), kind: 'firm' },
  { head: 'secretary', rank: words('general'), kind: 'union' },
]

/** By the noun of a body, of which kind it is. */
export const WORKPLACES: ReadonlyMap<string, string> = byWord({
  firm: `company firm corporation group bank fund exchange airline railway operator utility manufacturer maker retailer supermarket chain brewery
    hospital clinic trust foundation charity startup start-up consultancy broadcaster network supplier steelmaker chipmaker ltd plc inc corp co llc holdings`,
  court: 'court tribunal bench',
  council: 'council',
  union: 'union guild brotherhood federation league association',
  club: 'club side team united city rovers wanderers athletic albion fc',
  state: `state nation country kingdom republic parliament congress senate house assembly government ministry department cabinet administration army navy
    police office agency bureau authority commission committee board`,
  party: 'party coalition movement front campaign',
  paper: 'newspaper magazine journal times post herald tribune gazette news press newsletter',
  school: 'university college school academy institute',
  place: 'town county district parish service services site port harbour airport conference summit rival owner',
})
