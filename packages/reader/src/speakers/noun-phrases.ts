import { remembered, type Span } from '@onrecord/record'
import type { Description } from './description.ts'
import { isBody, isGroup, isKin, isRole, isTitle, isUnnamed, singular } from './lexicon.ts'
import { CLAUSE_WORDS, COLLECTIVE, DEFINITE, INDEFINITE, POSSESSIVE, QUANTITIES } from './lists/function-words.ts'
import { NO_BODIES, NO_PEOPLE } from './lists/no-mentions.ts'
import { COMPANIES, PEOPLE } from './lists/people.ts'
import { describe } from './phrase.ts'
import { pronounOf } from './pronoun.ts'
import type { Token } from './tokens.ts'

/** Words between a determiner and the noun, at most: `the newly elected western state government`. */
const BETWEEN = 5
/** Words of a complement, at most, and of all complements of a phrase before the last one. */
const COMPLEMENT = 12
const LONGEST = 24

/** Every noun phrase of people or of a body that a common noun heads: `the mayor of Brindle`, `his wife`, `two officials`, `a company`.
 *  In text order; one inside another follows it.
 *  @param names  spans of names: they bound a phrase, and no word of theirs heads one */
export function nounPhrasesOf(text: string, tokens: readonly Token[], names: readonly Span[]): Span[] {
  const found: Span[] = []
  let next = 0
  for (const [i, token] of tokens.entries()) {
    while (next < names.length && (names[next] as Span)[1] <= token.span[0]) next++
    const name = names[next]
    if (name && name[0] <= token.span[0]) continue
    if (!isHead(tokens, i)) continue
    const from = phraseStart(text, tokens, i)
    if (from === null) continue
    found.push([(tokens[from] as Token).span[0], (tokens[clauseEnd(text, tokens, phraseEnd(text, tokens, i))] as Token).span[1]])
  }
  return found.sort((a, b) => a[0] - b[0] || b[1] - a[1])
}

/** Whether a word heads a phrase of people or of a body, and no other noun follows that it only describes: `team` of `the team member`. */
function isHead(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (!token.isWord || (!isPeople(token) && !isOrganisation(token))) return false
  const after = tokens[i + 1]
  if (
    COUNTED.has(token.lower) &&
    after?.lower === 'of' &&
    !tokens.slice(i + 2, i + 5).some((next) => isPeople(next) || pronounOf(next.lower))
  )
    return false
  if (token.possessive || !after?.isWord || after.span[0] - token.end > 1) return true
  if (after.capital) return false
  if (ADJECTIVES.has(token.lower)) return CLAUSE_WORDS.has(after.lower)
  return CLAUSE_WORDS.has(after.lower) || !(isPeople(after) || isOrganisation(after) || COLLECTIVE.has(after.lower))
}

/** Of people or of anything else: `a couple of seconds`. */
const COUNTED = new Set(['couple', 'pair', 'group', 'groups', 'generation', 'thousands', 'hundreds', 'millions', 'dozens', 'crowd'])
/** Nouns for people that mostly are adjectives. */
const ADJECTIVES = new Set(
  'public individual national professional senior native adult elder fellow expert minor suspect minority elite patient'.split(' '),
)

const isPeople = ({ lower }: Token): boolean => meansPeople(lower)
const meansPeople = remembered(
  (lower) =>
    !NO_PEOPLE.has(singular(lower)) &&
    !QUANTITIES.has(lower) &&
    (PEOPLE.has(lower) ||
      PEOPLE.has(singular(lower)) ||
      isRole({ lower }) ||
      isKin(lower) ||
      isUnnamed({ lower }) ||
      (isGroup({ lower }) && !isBody({ lower }))),
)
const isOrganisation = ({ lower }: Token): boolean => meansBody(lower)
const meansBody = remembered(
  (lower) => (isBody({ lower }) && !NO_BODIES.has(singular(lower))) || COMPANIES.has(lower) || COMPANIES.has(singular(lower)),
)

/** Where the phrase of a noun starts; null for a bare noun in the singular, which is no mention. */
function phraseStart(text: string, tokens: readonly Token[], head: number): number | null {
  let start = head
  for (let i = head - 1; i >= 0 && head - i <= BETWEEN; i--) {
    const token = tokens[i] as Token
    const next = tokens[i + 1] as Token
    if (text.slice(token.end, next.span[0]).includes('\n')) break
    // `said that critics left`
    if (token.lower === 'that' && isMany(tokens[head] as Token)) break
    if (isDetermined(tokens, i) || /^\d+$/.test(token.lower)) {
      const before = tokens[i - 1]
      // `all the members`
      if (before && WHOLE.has(before.lower) && (DEFINITE.has(token.lower) || POSSESSIVE.has(token.lower))) return i - 1
      return numberStart(tokens, i)
    }
    if (token.possessive) return possessorStart(tokens, i)
    if (!token.isWord || CLAUSE_WORDS.has(token.lower) || pronounOf(token.lower)) break
    // `an elected council`, but not `praised council members`
    if (/ly$|ed$/.test(token.lower) && !isDetermined(tokens, i - 1)) break
    if (isModifier(token) || (i === start - 1 && isOfNoun(tokens, i))) start = i
  }
  const noun = tokens[head] as Token
  if (isMany(noun)) return start
  // `President of the Guild`, as a line or an apposition has it
  return noun.capital && tokens[head + 1]?.lower === 'of' && !isTitle(noun) ? start : null
}

const isMany = (noun: Token): boolean => singular(noun.lower) !== noun.lower || isGroup(noun) || PEOPLE.has(noun.lower)

/** Quantities that an article can follow. */
const WHOLE = new Set(['all', 'both', 'half'])

const isDetermined = (tokens: readonly Token[], i: number): boolean => {
  const lower = tokens[i]?.lower ?? ''
  return DEFINITE.has(lower) || INDEFINITE.has(lower) || POSSESSIVE.has(lower) || QUANTITIES.has(lower)
}

/** A noun that says of what: the word between a preposition and the head, as in `for internet users`. */
const isOfNoun = (tokens: readonly Token[], i: number): boolean =>
  PREPOSITIONS.has(tokens[i - 1]?.lower ?? '') && !/ing$/.test((tokens[i] as Token).lower)
const PREPOSITIONS = new Set(['of', 'for', 'by', 'with', 'from', 'among', 'between', 'against', 'and'])

/** Where a number begins with what bounds it: `more than 1,200`, `so many`. */
function numberStart(tokens: readonly Token[], at: number): number {
  let start = at
  while (/^\d+$/.test(tokens[start]?.lower ?? '') && tokens[start - 1]?.text === ',' && /^\d+$/.test(tokens[start - 2]?.lower ?? ''))
    start -= 2
  const before = tokens[start - 1]?.lower ?? ''
  if (before === 'than' && /^(?:more|fewer|less)$/.test(tokens[start - 2]?.lower ?? '')) return start - 2
  if (before === 'a' && /^(?:few|couple|dozen)$/.test(tokens[start]?.lower ?? '')) return start - 1
  const isArticle = DEFINITE.has(tokens[start]?.lower ?? '') || POSSESSIVE.has(tokens[start]?.lower ?? '')
  return /^(?:about|around|over|nearly|almost|so|all|only|some)$/.test(before) && !isArticle ? start - 1 : start
}

const isModifier = ({ lower, capital }: Token): boolean =>
  capital || /(?:al|ic|ous|ive|ful|ish|ern|ary|less|an)$/.test(lower) || MODIFIERS.has(lower)

const MODIFIERS = new Set(
  'young old older younger good more fellow senior junior former local top other new police many such poor rich black white gay elderly foreign armed unnamed'.split(
    ' ',
  ),
)

function possessorStart(tokens: readonly Token[], at: number): number {
  let start = at
  while (start > 0 && (tokens[start] as Token).capital && (tokens[start - 1] as Token).capital && (tokens[start - 1] as Token).isWord)
    start--
  for (let i = start - 1; i >= 0 && start - i <= 3; i--) {
    const token = tokens[i] as Token
    if (!token.isWord || CLAUSE_WORDS.has(token.lower)) break
    if (DEFINITE.has(token.lower) || INDEFINITE.has(token.lower) || POSSESSIVE.has(token.lower)) return i
  }
  return start
}

/** Index of the last token of a phrase: its head, or the end of what follows after `of`, or `at` and the like with a name. */
function phraseEnd(text: string, tokens: readonly Token[], head: number): number {
  let end = head
  while (end - head < LONGEST) {
    const preposition = tokens[end + 1]
    const first = tokens[end + 2]
    if (!preposition || !first || (tokens[end] as Token).possessive) return end
    const isOf = preposition.lower === 'of'
    const noun = DEFINITE.has(first.lower) || INDEFINITE.has(first.lower) ? tokens[end + 3] : first
    if (!isOf && !(AT.has(preposition.lower) && noun?.capital)) return end
    let last = end + 1
    while (last + 1 < tokens.length && last - end < COMPLEMENT) {
      const token = tokens[last + 1] as Token
      if (text.slice((tokens[last] as Token).end, token.span[0]).includes('\n')) break
      const isInside = last === end + 1 || token.capital || !isOf || DEFINITE.has((tokens[last] as Token).lower)
      if (!token.isWord && token.text !== '&') break
      if (!isInside && (CLAUSE_WORDS.has(token.lower) || pronounOf(token.lower) || /(?:ed|ly)$/.test(token.lower))) break
      if (!isOf && !token.capital && !DEFINITE.has(token.lower) && last > end + 1) break
      last++
    }
    if (last === end + 1) return end
    end = last
  }
  return end
}

/** Where a clause ends that tells which ones are meant: `people who are ill`. */
function clauseEnd(text: string, tokens: readonly Token[], end: number): number {
  if (!CLAUSE_OPENERS.has(tokens[end + 1]?.lower ?? '')) return end
  let last = end + 1
  while (last + 1 < tokens.length && last - end < CLAUSE) {
    const token = tokens[last + 1] as Token
    if (
      /^[.,;:!?()"“”–—]$/.test(token.text) ||
      token.lower === 'and' ||
      text.slice((tokens[last] as Token).end, token.span[0]).includes('\n')
    )
      return last
    last++
  }
  return end
}

/** Words of a clause, at most: a longer one is the sentence itself. */
const CLAUSE = 14
const CLAUSE_OPENERS = new Set(['who', 'whose', 'whom'])

const AT = new Set(['at', 'for', 'from', 'with', 'in'])

/** Every noun phrase of people outside names and sources. In text order.
 *  @param taken  spans of names and sources, in order of their start */
export function peopleOf(text: string, tokens: readonly Token[], taken: readonly Span[]): Description[] {
  let next = 0
  let takenTo = 0
  return nounPhrasesOf(text, tokens, taken)
    .filter(([start, end]) => {
      for (; next < taken.length && (taken[next] as Span)[0] < end; next++) takenTo = Math.max(takenTo, (taken[next] as Span)[1])
      return start >= takenTo
    })
    .map((span) => describe(text, span))
    .filter(({ kind, name, head }) => (kind === 'person' || kind === 'group') && name === null && head !== null)
}
