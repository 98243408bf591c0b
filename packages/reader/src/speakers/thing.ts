import { isBusinessWord } from './body.ts'
import { affiliationIn } from './complement.ts'
import type { Part } from './description.ts'
import { issuerOf } from './issuer.ts'
import * as is from './lexicon.ts'
import { demonymOf, lemma, singular } from './lexicon.ts'
import { QUANTITIES, STANDING_FOR } from './lists/function-words.ts'
import { THINGS } from './lists/things.ts'
import { nameOf, nameStart } from './name.ts'
import { countryIn } from './places.ts'
import { pronounOf } from './pronoun.ts'
import { houseBefore, roleOf } from './role.ts'
import { printed, type Token } from './tokens.ts'

const isDoer = (word: string): boolean =>
  /[a-z]{3}(?:er|or|ist|ian|eer)$/.test(word) &&
  !NO_DOERS.has(word) &&
  !isBusinessWord(word) &&
  !THINGS.has(word) &&
  !is.isBody({ lower: word } as Token)
const NO_DOERS = new Set(
  `paper letter newspaper number order matter answer offer poster banner chapter sticker charter flyer folder tracker register ledger planner server
  calculator disclaimer teaser trailer cover barometer computer counter border helicopter power water weather river tower error factor monitor
  reminder corner center centre theater theatre career weather cancer disaster winter summer chamber border barrier layer filter printer timer
  twitter other another quarter newsletter primer explainer cluster manner rumor rumour humor humour behavior labor favor mirror horror terror
  sector vector tumor motor indicator list twist assist thriller dinner dollar`.split(/\s+/),
)

/** Of a number of people: `24 percent of voters`, `a handful of farmers`. */
const SHARES = new Set([
  'half',
  'third',
  'quarter',
  'thirds',
  'quarters',
  'two-thirds',
  'three-quarters',
  'percent',
  'cent',
  '%',
  'handful',
  'majority',
  'minority',
  'plurality',
  'trio',
  'duo',
  'quartet',
])

/** `Teachers at Moor Lane School`, `officials of the ministry`: the body that people are of. */
function bodyOf(text: string, complement: readonly Token[]): string | null {
  const named = affiliationIn(text, complement)
  return named !== null && is.isBody({ lower: (named.split(' ').at(-1) as string).toLowerCase() }) ? named : null
}

/** A demonym that is said of one: `the German`, `the Swede`. */
const ONE_OF_A_NATION = /(?:an|[^i]i|swede|dane|finn|pole|scot|turk|spaniard|briton|serb|croat|slovak|czech|greek|thai|kurd)$/

/** Any other noun: a paper, a crowd, a source without a name. */
export function thing(text: string, base: Part, head: readonly Token[], complement: readonly Token[]): Part {
  const last = head.at(-1) as Token
  const noun = printed(text, [...head, ...complement])
  if (pronounOf(last.lower)) return { ...base, kind: base.isPlural || last.lower === 'those' ? 'group' : 'anonymous', noun }
  if (head.length === 1 && STANDING_FOR.has(last.lower)) return { ...base, kind: 'anonymous', noun, isPlural: last.lower === 'others' }
  // `Channel Nine`
  if (last.capital && head.length > 1 && QUANTITIES.has(last.lower) && head.every(({ capital }) => capital))
    return { ...base, kind: 'organisation', name: nameOf(text, head) }
  if (QUANTITIES.has(last.lower)) return { ...base, kind: 'group', isPlural: true, head: last.lower, noun }
  if (SHARES.has(last.lower)) return { ...base, kind: 'group', isPlural: true, head: last.lower, noun }
  const isMany = !last.capital && singular(last.lower) !== last.lower && !is.isBody(last)
  const isPlural = base.isPlural || ((is.isGroup(last) || isMany) && !is.isDocument(last))
  const tail = last.lower.split('-').at(-1) as string
  if (last.capital && demonymOf(tail) && tail.endsWith('s'))
    return { ...base, kind: 'group', head: lemma(last.lower), noun, isPlural: true, country: countryIn(head) ?? base.country }
  const nation = /^(.+)(?:man|woman)$/.exec(last.lower)?.[1]
  const national = last.capital && nation ? demonymOf(nation) : null
  if (national) return { ...base, kind: 'person', noun, country: national.code, sex: last.lower.endsWith('woman') ? 'f' : 'm' }
  // `the Norwegian`; the French are many
  if (
    last.capital &&
    head.length === 1 &&
    base.article === 'definite' &&
    !base.isPlural &&
    ONE_OF_A_NATION.test(last.lower) &&
    demonymOf(last.lower)
  )
    return { ...base, kind: 'person', noun, country: countryIn(head) }
  if (last.capital && head.length === 1 && base.article === 'indefinite' && !base.isPlural && demonymOf(last.lower))
    return { ...base, kind: 'anonymous', noun, country: countryIn(head) }
  // people alone are everybody; two of them are sources
  if (is.isUnnamed(last) && !(last.lower === 'people' && base.article !== 'indefinite'))
    return {
      ...base,
      kind: 'anonymous',
      head: lemma(last.lower),
      noun,
      affiliation: base.affiliation ?? (complement[0]?.lower === 'at' ? affiliationIn(text, complement) : null) ?? houseBefore(head),
      isPlural: base.isPlural || singular(last.lower) !== last.lower,
    }
  if (last.capital && nameStart(head) === 0) return { ...base, kind: 'organisation', name: nameOf(text, head) }
  // `the fact-checker`, `a producer for Fenn Studios`: by its ending one who does something
  const doer = !last.capital && base.article !== 'none' && isDoer(singular(last.lower)) ? roleOf(text, head, complement) : null
  if (doer)
    return {
      ...base,
      kind: isPlural ? 'group' : 'person',
      isPlural,
      roles: [doer.role],
      affiliation: doer.affiliation ?? base.affiliation ?? doer.house,
      country: doer.country ?? base.country,
      head: doer.role.head,
      noun,
    }
  return {
    ...base,
    kind: isPlural && last.lower !== 'police' ? 'group' : 'organisation',
    isPlural,
    affiliation: base.affiliation ?? (is.isDocument(last) || !isPlural ? issuerOf(text, head, complement) : bodyOf(text, complement)),
    head: lemma(last.lower),
    noun,
    country: countryIn(head) ?? base.country,
  }
}
