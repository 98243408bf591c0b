import { namedComplement } from './complement.ts'
import type { Part } from './description.ts'
import * as is from './lexicon.ts'
import { countryOf, demonymOf, lemma, singular } from './lexicon.ts'
import { CAPITAL_CITIES, US_STATES } from './lists/capitals.ts'
import { PARTICLES } from './lists/function-words.ts'
import { BUSINESSES } from './lists/organisations.ts'
import { nameOf, nameStart } from './name.ts'
import { countryAfter, countryIn, isOfSeveral } from './places.ts'
import { printed, type Token } from './tokens.ts'

/** A country, a state or a capital that stands for its government: `the United States`, `Tehran`. */
export function place(text: string, base: Part, head: readonly Token[]): Part | null {
  const phrase = printed(text, head)
  const country = countryOf(phrase)
  const isState = US_STATES.has(phrase.toLowerCase())
  const name = country || isState || CAPITAL_CITIES.has(phrase.toLowerCase()) ? nameOf(text, head) : null
  if (!name || !head[0]?.capital) return null
  return {
    ...base,
    kind: 'organisation',
    name,
    country: country?.code ?? (isState ? 'US' : (CAPITAL_CITIES.get(phrase.toLowerCase()) ?? null)),
  }
}

/** Crowds that a place or a house tells apart: `Senate Republicans of Ohio`. */
const PARTISANS = new Set(['members', 'republicans', 'democrats', 'conservatives', 'liberals', 'tories', 'police', 'people', 'residents'])

/** Bodies that are a number of people rather than an organisation. */
const MANY_AS_ONE = new Set(['jury', 'crew'])

/** What a firm does or is, in lower case. */
export const isBusinessWord = (word: string): boolean => BUSINESSES.has(word) || /[a-z]maker$/.test(word)

/** A body by its last word: `the ministry`, `Corvane Ltd`, `the Ministry of Health`, `the consumer group Klarwort`. */
export function body(text: string, base: Part, head: readonly Token[], complement: readonly Token[]): Part | null {
  const last = head.at(-1) as Token
  // `state Sen. Ann Orlow`, `county Sheriff Tom Hale`
  if (
    head.some(
      (token, i) =>
        i > 0 && i < head.length - 1 && (is.isTitle(token) || is.isOffice(token.lower)) && token.capital && !head[i - 1]?.capital,
    )
  )
    return null
  const firm = behindTrade(text, base, head)
  if (firm) return firm
  // `the pressure group Save Our Sands`: behind what it is, all of its capitals
  const small = head.findLastIndex(({ capital }) => !capital)
  const start = small >= 0 && small < head.length - 2 && is.isBody(head[small] as Token) ? small + 1 : nameStart(head)
  const before = start > 0 ? (head[start - 1] as Token) : null
  const named = before && start < head.length && !before.capital && (is.isBody(before) || is.isDocument(before) || isBusiness(before))
  if (named && !is.isFirstName((head[start] as Token).text)) {
    const noun = printed(text, head.slice(0, start))
    return {
      ...base,
      kind: 'organisation',
      name: nameOf(text, head.slice(start)),
      head: lemma(before.lower),
      noun,
      country: countryIn(head) ?? base.country,
    }
  }
  // `Friends of the Earth`, `Fenn Veterans of America`
  const isMembers =
    last.lower === 'friends' || (head.length > 1 && is.isGroup(last) && !is.isOffice(last.lower) && !PARTISANS.has(last.lower))
  const isFriends = isMembers && last.capital && complement[0]?.lower === 'of' && complement[1]?.capital
  if (is.isRole(last) && !is.isBody(last) && !isFriends) return null
  const isPerson =
    head.length > 1 &&
    head.length < 4 &&
    startsLikeOne(head) &&
    !NO_SURNAMES.has(last.lower) &&
    !/^(?:ltd|plc|inc|corp|llp|llc|gmbh)\.?$/.test(last.lower)
  const isFirm = head.length > 1 && last.capital && is.isSuffix(last) && !isPerson
  const isBody = is.isBody(last) && !(last.capital && isPerson)
  const isAnd = head.some(({ text: t }) => t === '&')
  if (!isFirm && !isBody && !isAnd && !isFriends) return null
  if (last.lower === 'police' || (is.isGroup(last) && !last.capital && MANY_AS_ONE.has(last.lower))) return null
  const capitals = head.findIndex(({ capital, lower }) => !capital && !PARTICLES.has(lower))
  // `the Red Lantern relief agency`: the capitals are its name, the rest says what it is
  if (!last.capital && capitals > 1 && head.slice(0, capitals).every(({ lower }) => !demonymOf(lower) && !countryOf(lower)))
    return {
      ...base,
      kind: 'organisation',
      name: nameOf(text, head.slice(0, capitals)),
      head: lemma(last.lower),
      noun: printed(text, head.slice(capitals)),
      country: base.country,
    }
  const isName = last.capital && (head.length > 1 || base.article !== 'none' || (complement[1]?.capital ?? false))
  const tail = /^(?:of|for|on)$/.test(complement[0]?.lower ?? '') && isName ? namedComplement(complement) : []
  const whole = [...head, ...tail]
  const isProper = last.capital && (head.length > 1 || tail.length > 0)
  const described =
    head.findLastIndex(({ capital, lower }) => !capital && !PARTICLES.has(lower) && !/^(?:of|for|the|and|&)$/.test(lower)) + 1
  // `the think tank the Rowan Institute`
  const from = head[described]?.lower === 'the' ? described + 1 : described
  const isMany = !is.isSuffix(last) && singular(last.lower) !== last.lower && !last.capital
  return {
    ...base,
    kind: isMany ? 'group' : 'organisation',
    isPlural: isMany,
    name: isProper ? nameOf(text, whole.slice(from)) : null,
    head: lemma(last.lower),
    affiliation: base.affiliation ?? (isProper ? null : affiliationOfBody(text, complement)),
    noun: isProper ? (described > 0 ? printed(text, head.slice(0, described)) : null) : printed(text, whole),
    country: isOfSeveral(whole) ? null : (countryIn(head) ?? base.country ?? countryAfter(text, complement)),
  }
}

/** `Steelmaker Ferrowell Plc`, as a sentence begins: what a firm does, and its name. */
function behindTrade(text: string, base: Part, head: readonly Token[]): Part | null {
  const [trade, first] = head
  const isTrade = trade?.capital && isBusiness(trade) && !NO_TRADES.has(trade.lower) && base.article === 'none'
  const last = head.at(-1)
  if (!isTrade || !first || !last || !head.every(({ capital, text: t }) => capital || t === '&' || t === 'and')) return null
  const isName = is.isSuffix(last) || (!is.isBody(last) && !is.isFirstName(first.text) && !is.isGroup(first))
  if (!isName) return null
  return {
    ...base,
    kind: 'organisation',
    name: nameOf(text, head.slice(1)),
    head: lemma(trade.lower),
    noun: trade.lower,
    country: base.country,
  }
}
/** Words that stand for a person as well, or begin a firm's name. */
const NO_TRADES = new Set(['rival', 'giant', 'owner', 'broker', 'contractor', 'landlord', 'miner'])

/** `The mission of the Eastern Council`: the body by name that one without a name is of. */
function affiliationOfBody(text: string, complement: readonly Token[]): string | null {
  const named =
    complement[0]?.lower === 'of' ? namedComplement(complement.filter(({ lower }, i) => i !== 1 || lower !== 'the')).slice(1) : []
  return named.length > 0 && is.isBody(named.at(-1) as Token) ? printed(text, named) : null
}

/** Bodies after which nobody is called: `Mercy Hospital`. */
const NO_SURNAMES = new Set(
  `office department group company corporation trust bureau board hospital university college school academy committee council institute association federation foundation society museum agency authority ministry commission
  rovers foods holdings industries partners associates airlines airways motors technologies systems solutions pharmaceuticals laboratories stores homes properties
  ferries trains railways studios logistics estates insurers biologics therapeutics diagnostics robotics wanderers athletic insurance energy`.split(
    /\s+/,
  ),
)

/** `Emily Post`, `Commander Aurelio Banks`: a surname that is also the name of a body. */
const startsLikeOne = ([first]: readonly Token[]): boolean =>
  first?.capital === true &&
  (is.isTitle(first) || (is.isFirstName(first.text) && !CAPITAL_CITIES.has(first.lower) && !US_STATES.has(first.lower)))

const isBusiness = ({ lower }: Token) => isBusinessWord(lower)
