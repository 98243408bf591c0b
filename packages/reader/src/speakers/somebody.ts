import type { Span } from '@onrecord/record'
import { countryOf, demonymOf, isFirstName } from './lexicon.ts'
import { CAPITAL_CITIES, US_STATES } from './lists/capitals.ts'
import { CLAUSE_WORDS } from './lists/function-words.ts'
import { THINGS } from './lists/things.ts'
import type { Member } from './member.ts'

/** What the use of a name in a text tells: each is true or false of all its mentions together. */
type Trait = keyof typeof WEIGHTS

/** Log-odds, fitted by logistic regression on the names of GUM's train part of news and interviews. */
const WEIGHTS = {
  isHeaded: 2.3,
  isPerson: 1.6,
  isDemonym: 1.0,
  isFirstName: 0.9,
  isTitled: 0.8,
  isTwoWords: 0.7,
  isFirst: 0.7,
  isLong: 0.6,
  isOften: 0.5,
  isPossessive: 0.5,
  isMany: 0.4,
  isListed: 0.4,
  isAcronym: 0.3,
  isBy: 0.3,
  isDescribing: -0.3,
  hasArticle: -0.4,
  isMostlyPlaced: -0.6,
  hasDigit: -0.7,
  always: -1.0,
  isPlaced: -1.1,
  isCountry: -1.2,
  isCity: -1.3,
  isQuoted: -1.5,
  isThing: -2.4,
}

/** Whether a name is a person's or a body's rather than that of a place, a work or a thing.
 *  @param spans  of its mentions */
export function isSomebodysName(text: string, member: Member, spans: readonly Span[]): boolean {
  if (!member.name) return true
  let odds = 0
  for (const trait of traitsOf(text, member, spans)) odds += WEIGHTS[trait]
  return odds > LEAST
}

/** What gives most on the same documents: a name kept by mistake stands alone, one that is lost takes its mentions along. */
const LEAST = -0.4

const PLACED = /\b(?:in|at|near|across|around|into|outside|throughout|toward|towards) (?:the )?$/i
const ACRONYM = /^(?:\p{Lu}\.?){2,6}$/u

/** Which traits the use of a name has. */
function traitsOf(text: string, { name, kind, isUnsure, title, roles, country, heads }: Member, spans: readonly Span[]): Trait[] {
  const words = name?.words ?? []
  const printed = name?.text ?? ''
  const before = spans.map(([start]) => text.slice(Math.max(0, start - 14), start))
  const phrases = spans.map(([start, end]) => text.slice(start, end))
  const after = spans.map(([, end]) => /^,? (\p{L}+)/u.exec(text.slice(end, end + 30))?.[1] ?? '')
  const share = (count: number) => count * 2 >= spans.length
  const traits: Trait[] = ['always']
  const add = (trait: Trait, is: boolean) => {
    if (is) traits.push(trait)
  }
  add('isHeaded', kind === 'organisation' && heads.size > 0)
  add('isPerson', kind === 'person' && !isUnsure)
  add('isTitled', title !== null || roles.length > 0)
  add('isTwoWords', words.length === 2)
  add('isLong', words.length > 2)
  add('isAcronym', ACRONYM.test(printed))
  add('isFirstName', words.some(isFirstName))
  add('isCountry', country !== null || countryOf(printed) !== null)
  add('isCity', CAPITAL_CITIES.has(printed.toLowerCase()) || US_STATES.has(printed.toLowerCase()))
  add(
    'isDemonym',
    words.some((word) => demonymOf(word) !== null),
  )
  add('isMany', spans.length > 1)
  add('isOften', spans.length > 4)
  add(
    'hasArticle',
    share(phrases.filter((phrase) => /^the /i.test(phrase)).length) || share(before.filter((b) => /\bthe $/i.test(b)).length),
  )
  add(
    'isPlaced',
    before.some((b) => PLACED.test(b)),
  )
  add('isMostlyPlaced', share(before.filter((b) => PLACED.test(b)).length))
  add(
    'isPossessive',
    phrases.some((phrase) => /['’]s?$/.test(phrase)),
  )
  add('isDescribing', share(after.filter((word) => /^\p{Ll}/u.test(word) && !CLAUSE_WORDS.has(word) && !/(?:s|ed)$/.test(word)).length))
  add(
    'isListed',
    before.some((b) => /(?:\band|,|:|\() $|\($/.test(b)),
  )
  add(
    'isBy',
    before.some((b) => /\b(?:by|with|for|of|against) (?:the )?$/i.test(b)),
  )
  add(
    'isQuoted',
    before.some((b) => /["“‘']$/.test(b)),
  )
  add(
    'isFirst',
    before.some((b) => /(?:^|\n|[.!?]["”’]? )$/.test(b)),
  )
  add('isThing', THINGS.has(words.at(-1) ?? ''))
  add('hasDigit', /\d/.test(printed))
  return traits
}
