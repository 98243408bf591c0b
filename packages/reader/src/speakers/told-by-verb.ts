import type { Description } from './description.ts'
import { isCallingWord, isKin, isOffice } from './lexicon.ts'
import { INDEFINITE } from './lists/function-words.ts'
import type { Outline } from './outline.ts'
import { describe } from './phrase.ts'
import type { Token } from './tokens.ts'

type Told = Pick<Description, 'roles' | 'affiliation' | 'country'>

/** Most words of what is told: more are the sentence itself. */
const LONGEST = 12

/** What a sentence's verb tells of the one whose name ends before it: `Lund is a beekeeper`, `Lund has been mayor of Fenn since May`,
 *  `Lund works for the Housing Agency`. What somebody says of another in quotation marks is an opinion, and is not read.
 *  @param at  index of the first token behind the name
 *  @returns null where it tells nothing of the kind */
export function toldByVerb(text: string, tokens: readonly Token[], at: number, outline: Outline): Told | null {
  const verb = tokens[at]
  if (!verb || outline.isQuoted(verb.span[0])) return null
  const to = stopOf(tokens, at)
  if (WORKS.has(verb.lower) && WORKPLACES.has(tokens[at + 1]?.lower ?? '') && to > at + 2)
    return { roles: [], affiliation: namedIn(text, tokens, at + 2, to), country: null }
  const from = afterIs(tokens, at)
  const first = tokens[from]
  if (!first || to <= from) return null
  const told = describe(text, [first.span[0], end(tokens, to)])
  const [role] = told.roles
  const isOwnRole = role && told.name === null && told.pronoun === null && !told.isPlural && !isKin(role.head) && isCallingWord(role.head)
  if (!isOwnRole || PRAISING.test(role.text)) return null
  // `was mayor` tells of a time that is over; `was a poet` does not
  const isNow = verb.lower !== 'was' || (INDEFINITE.has(first.lower) && !isOffice(role.head))
  return isNow && (INDEFINITE.has(first.lower) || isOffice(role.head)) ? { ...told, roles: [{ ...role, isTold: true }] } : null
}

/** `Is the party's most zealous advocate`: what a writer thinks of somebody. */
const PRAISING = /^(?:most|best|worst|biggest|greatest|leading|perhaps|first|last|only)\b/i

/** Where what somebody is begins behind `is`, `has been`, `serves as`; past the end where no such verb stands. */
function afterIs(tokens: readonly Token[], at: number): number {
  const [verb, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  if (verb === 'is' || verb === 'was' || verb === 'remains') return at + 1
  if ((verb === 'has' && next === 'been') || (verb === 'serves' && next === 'as')) return at + 2
  return tokens.length
}

function stopOf(tokens: readonly Token[], at: number): number {
  const near = tokens.slice(at + 1, at + 1 + LONGEST)
  const stop = near.findIndex(({ text: mark, lower }) => STOPS.has(lower) || /^[,.;:!?()"“”–—]$/.test(mark))
  return stop < 0 ? Math.min(tokens.length, at + 1 + LONGEST) : at + 1 + stop
}

/** The body behind `works for`. */
const namedIn = (text: string, tokens: readonly Token[], from: number, to: number): string | null => {
  const { name, kind, noun } = describe(text, [(tokens[from] as Token).span[0], end(tokens, to)])
  return kind === 'organisation' ? (name?.text ?? noun) : null
}

const end = (tokens: readonly Token[], to: number): number => (tokens[to - 1] as Token).span[1]

const WORKS = new Set(['works', 'worked', 'teaches', 'lectures'])
const WORKPLACES = new Set(['for', 'at'])
const STOPS = new Set('who which whose since when where because while until after before but now then'.split(' '))
