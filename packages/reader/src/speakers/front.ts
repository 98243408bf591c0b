import type { Part } from './description.ts'
import { countryOf, isBody, isFirstName, isGroup, isOffice, isSuffix, singular } from './lexicon.ts'
import { US_STATES } from './lists/capitals.ts'
import { CUTS, DEFINITE, INDEFINITE, OPENERS, POSSESSIVE, QUANTITIES } from './lists/function-words.ts'
import { printed, type Token } from './tokens.ts'

type Front = Pick<Part, 'article' | 'owner' | 'isPlural' | 'affiliation' | 'country'> & { rest: readonly Token[] }

/** `81-year-old Hugh Hale`, `a 90-second ad`: a measure counts nobody. */
const MEASURE = /^\d+-\p{L}/u

const YEAR = /^(?:19|20)\d\d$/
const BASED = /[-‑](?:based|born)$/

/** `Six in ten adults`, `three out of four`. */
const isCount = (token: Token | undefined): boolean => token !== undefined && (QUANTITIES.has(token.lower) || /^\d/.test(token.lower))

/** Bodies that are what their members have joined. */
const JOINED = new Set(['association', 'union', 'federation', 'guild', 'group'])

/** What is called by whoever heads it. */
const OFFICES = new Set(['office', 'department'])

const SAINT = /^(?:st\.?|saint)$/

/** `People's List`, `St Anne's Hospital`, `the teachers' union`: the possessive is a part of the name. */
export function isOfName(tokens: readonly Token[], at: number): boolean {
  const [possessor, head] = [tokens[at] as Token, tokens[at + 1] as Token]
  const isMany = isGroup(possessor) || singular(possessor.lower) !== possessor.lower
  if (SAINT.test(tokens[at - 1]?.lower ?? '') && head.capital && isBody(head)) return true
  // `the Fenn County Sheriff’s Office`
  if (possessor.capital && isOffice(possessor.lower) && head.capital && OFFICES.has(head.lower)) return true
  if (!head.capital && (!possessor.capital || isGroup(possessor)))
    return isMany && JOINED.has(head.lower) && (isGroup(possessor) || /workers$/.test(possessor.lower))
  return possessor.capital && isMany && head.capital && (isBody(head) || isSuffix(head))
}

/** `The hospital's director`: a body that needs no name to be the one that is meant; a country or a state is told by its name. */
const isOwnBody = (token: Token): boolean => isBody(token) && !REALMS.has(token.lower)
const REALMS = new Set(['state', 'nation', 'country', 'kingdom', 'republic', 'side', 'site'])

/** `Ann Orlow Praises Fenn News’ editor`: a headline, in which every word has a capital. */
const isHeadline = (possessor: readonly Token[]): boolean =>
  possessor.length > 3 &&
  isFirstName((possessor[0] as Token).text) &&
  possessor
    .slice(2)
    .some(({ lower, capital }) => capital && /[a-z]{2}(?:es|ed|s)$/.test(lower) && !isBody({ lower }) && !isSuffix({ lower }))

const PLACING = new Set(['in', 'at', 'on', 'within', 'among', 'from'])

/** Takes the determiner, the quantity and the possessor off a phrase: `two of its former contractors`, `Syria's defence minister`. */
export function frontOf(text: string, tokens: readonly Token[]): Front {
  let rest = tokens
  let article: Part['article'] = 'none'
  let owner: string | null = null
  let isPlural = false
  let isPartitive = false
  let country: string | null = null
  const next = () => rest[0] as Token | undefined
  while (next() && rest.length > 1) {
    const { lower } = next() as Token
    if (DEFINITE.has(lower)) {
      article = 'definite'
      if (lower === 'those' || lower === 'these') isPlural = true
    } else if (POSSESSIVE.has(lower)) {
      article = 'possessive'
      owner = lower
    } else if (YEAR.test(lower) && article !== 'none') {
      // `a 2022 report`
    } else if (lower === 'one' && rest[1]?.lower === 'in' && isCount(rest[2])) {
      // `one in eight drivers`
      article = 'indefinite'
      isPlural = true
      rest = rest.slice(rest.length > 3 ? 2 : 1)
    } else if (QUANTITIES.has(lower) && rest[1] && PLACING.has(rest[1].lower) && !isCount(rest[2])) {
      // `some in the party`
      break
    } else if (QUANTITIES.has(lower) || (/^\d/.test(lower) && !MEASURE.test(lower))) {
      if (article === 'none' && !isPartitive) article = 'indefinite'
      isPlural = true
    } else if (INDEFINITE.has(lower)) article = 'indefinite'
    else if (MEASURE.test(lower) && rest[1]?.capital) article = 'none'
    // `the Geneva-based Water Network`: where somebody is at home is no part of the name
    else if (rest[1] && (next() as Token).capital && BASED.test(rest[1].lower) && rest.length > 2) rest = rest.slice(1)
    else if (BASED.test(lower)) country ??= countryOf(lower.replace(BASED, ''))?.code ?? null
    else if (isPlural && (lower === 'in' || lower === 'out') && isCount(rest[lower === 'out' ? 2 : 1]))
      rest = rest.slice(lower === 'out' ? 1 : 0)
    else if (lower === 'than' || lower === 'of' || lower === 'least' || lower === 'about' || lower === 'nearly') {
      // `more than 200 of its employees`: the quantity stays, and the article of what follows is not the phrase's own
      if (lower === 'of' && article === 'none') break
      rest = rest.slice(1)
      const determiner = next()
      if (lower === 'of' && determiner && POSSESSIVE.has(determiner.lower)) owner = determiner.lower
      if (lower === 'of' && determiner && rest.length > 1 && (DEFINITE.has(determiner.lower) || POSSESSIVE.has(determiner.lower))) {
        rest = rest.slice(1)
        article = 'none'
        isPartitive = true
      }
      continue
    } else break
    rest = rest.slice(1)
  }
  const at = rest.slice(0, 8).findIndex(({ possessive, lower }, i) => possessive || (i > 0 && CUTS.has(lower)))
  if (at < 0 || !rest[at]?.possessive || at + 1 >= rest.length || isOfName(rest, at))
    return { rest, article, owner, isPlural, affiliation: null, country }
  const possessor = rest.slice(0, at + 1)
  const phrase = printed(text, possessor)
  const realm = countryOf(phrase)
  const isNamed = possessor.some(({ capital, lower }) => capital && !OPENERS.has(lower))
  return {
    rest: rest.slice(at + 1),
    article: article === 'indefinite' ? 'indefinite' : 'possessive',
    owner: phrase.toLowerCase(),
    isPlural,
    affiliation: realm ? realm.name : isHeadline(possessor) ? null : isNamed || isOwnBody(possessor.at(-1) as Token) ? phrase : null,
    country: realm?.code ?? (US_STATES.has(phrase.toLowerCase()) ? 'US' : country),
  }
}
