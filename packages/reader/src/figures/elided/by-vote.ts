import { isPlural } from '../counted.ts'
import { ballotsAt } from '../votes.ts'
import type { Clue } from './clue.ts'

/** Tokens from a verb of voting back to those who vote: `members of the board narrowly`. */
const SUBJECT = 5

/** `clubs voted 15 to five`, `passed 217-213`: those who vote, where a plural stands right before; else votes. */
export const ballots: Clue = ({ tokens, at, sentence }) => {
  const verb = ballotsAt(tokens, at)
  if (verb === null) return null
  for (let i = verb - 1; i >= Math.max(sentence, verb - SUBJECT); i--) {
    const token = tokens[i]
    if (token && isPlural(token) && (token.text === token.lower || i === sentence)) return token.lower
  }
  return 'votes'
}
