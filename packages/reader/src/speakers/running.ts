import { words } from '../lists/words.ts'
import type { Description } from './description.ts'
import type { Member } from './member.ts'

/** What one is who stands for an office, whatever else he or she is by trade: `the front-runner` can be a senator. */
export const RUNNING: ReadonlySet<string> = words(
  'candidate nominee hopeful contender front-runner frontrunner challenger favourite favorite standard-bearer',
)

/** Trades of those who work for one who runs, or watch it: no candidates. */
const NOT_RUNNING: ReadonlySet<string> = words(
  `spokesperson manager adviser advisor aide strategist consultant pollster judge reporter journalist correspondent moderator host professor
  analyst historian anchor volunteer organiser organizer voter donor lawyer attorney editor executive director`,
)

/** Whether one of whom no candidature is told can be the candidate. */
export const canRun = ({ roles }: Member): boolean => !roles.some(({ head, text }) => text !== '' && NOT_RUNNING.has(head))

/** What the members of two parties that stand against each other are called, and how a page's brackets have it: `(R-Ohio)`. Facts of general knowledge. */
const PARTIES: readonly (readonly [string, RegExp])[] = [
  ['democratic', /\bDemocrat(?:ic)?\b|\(D-|, D-\p{Lu}/u],
  ['republican', /\bRepublican\b|\bGOP\b|\(R-|, R-\p{Lu}/u],
]

/** Characters behind a name in which a bracket tells the party. */
const BRACKET = 8

/** Whether a phrase names another party than what the page says beside somebody's name. */
export function isOfOtherParty(text: string, { phrases }: Member, { span }: Description): boolean {
  const asked = partyIn(text.slice(...span))
  if (asked === null) return false
  const told = phrases.slice(0, LOOKED_AT).map(([start, end]) => partyIn(text.slice(start, end + BRACKET)))
  return told.some((party) => party !== null) && !told.includes(asked)
}
const LOOKED_AT = 8

function partyIn(words: string): string | null {
  const found = PARTIES.filter(([, printed]) => printed.test(words))
  return found.length === 1 ? ((found[0] as [string, RegExp])[0] ?? null) : null
}
