import { PERSONAL, PERSONS } from '../lists/words.ts'
import { type Clue, type Elided, FAR } from './clue.ts'
import { isOfChildren, isOfDoers, isOfGroup, isOfVictims, isPersonal, isPersons } from './people.ts'
import { pluralBefore } from './plural.ts'

/** The last count before a number, of a unit that passes. */
const countBefore = ({ before, at }: Elided, passes: (unit: string) => boolean) =>
  before.findLast(({ is, end, unit }) => is === 'count' && end > at - FAR && passes(unit ?? ''))?.unit ?? 'people'

/** `killed 14 and injured 52`, `the death toll rose to 38`. */
export const victims: Clue = (elided) =>
  isOfVictims(elided.tokens, [elided.at, elided.end], elided.own) ? countBefore(elided, (unit) => PERSONS.has(unit)) : null

/** `a crowd of 5,000`, `seating for four`. */
export const group: Clue = ({ tokens, at, end, own }) => (isOfGroup(tokens, [at, end], own) ? 'people' : null)

/** `police arrested 41`: whom something was done to. */
export const acted: Clue = (elided) =>
  PERSONAL.has(elided.tokens[elided.at - 1]?.lower ?? '') && /ed$/.test(elided.tokens[elided.at - 1]?.lower ?? '')
    ? countBefore(elided, isPersons)
    : null

/** `a mother of three`. */
export const children: Clue = ({ tokens, at }) => (isOfChildren(tokens, at) ? 'children' : null)

/** `12,000 have signed`, unless the sentence has told of people of a kind. */
export const doers: Clue = (elided) => {
  const { tokens, at, end, sentence } = elided
  return isOfDoers(tokens, [at, end]) && !isPersons(pluralBefore(tokens, at, sentence)) ? countBefore(elided, isPersons) : null
}

/** `seven were arrested`, `four of whom`, `4.5 million in need of food`. */
export const persons: Clue = ({ tokens, at, end }) => {
  const behind = `${tokens[end]?.lower} ${tokens[end + 1]?.lower}`
  if (behind === 'out of' && tokens[end + 2]?.lower === 'work') return 'people'
  return isPersonal(tokens, at, end) || behind === 'of whom' || behind === 'in need' ? 'people' : null
}
