import { NOBODY, type Part } from './description.ts'
import { isBody } from './lexicon.ts'
import { SHORT_STATES, US_STATES } from './lists/capitals.ts'
import { printed, type Token } from './tokens.ts'

/** What is told between brackets: an American's party and state (`R-Ga.`), the party of others by its name (`Unity Party`). */
export function bracketOf(text: string, tokens: readonly Token[]): Part[] {
  const open = tokens.findIndex(({ text: mark }, i) => mark === '(' && i > 0)
  const close = tokens.findIndex(({ text: mark }, i) => mark === ')' && i > open)
  if (open < 0 || close < 0) return []
  const inside = tokens.slice(open + 1, close)
  const first = inside[0]
  if (first && PARTY_AND_STATE.test(first.text)) return [ofState(printed(text, inside))]
  const isParty = inside.length > 1 && inside.every(({ capital }) => capital) && isBody(inside.at(-1) as Token)
  return isParty && tokens.slice(0, open).every(({ lower }) => !isBody({ lower }))
    ? [{ ...NOBODY, affiliation: printed(text, inside) }]
    : []
}
/** `D-Ohio`, `R-N.Y.`: an American of a state. */
export function ofState(words: string): Part {
  const state = words.slice(2).split(',', 1)[0] as string
  const full = SHORT_STATES.get(state.toLowerCase().replace(/\.$/, '')) ?? state
  return { ...NOBODY, country: 'US', affiliation: US_STATES.has(full.toLowerCase()) || full === 'Georgia' ? full : null }
}

/** What stands between brackets behind an American politician: `D-Ohio`. */
export const PARTY_AND_STATE = /^[RDI]-\p{Lu}/u
