import { affiliationIn } from './complement.ts'
import { asCrowd, ofItsPeople } from './crowd.ts'
import type { Part, Role } from './description.ts'
import * as is from './lexicon.ts'
import { demonymOf, lemma, sexOfName, sexOfWord, singular } from './lexicon.ts'
import { US_STATES } from './lists/capitals.ts'
import { OUTLETS } from './lists/outlets.ts'
import { GENERALS, TITLE_OFFICES } from './lists/roles.ts'
import { CALLED_BY_TITLE, OFFICES_BY_LETTERS } from './lists/titles.ts'
import { nameOf, nameStart } from './name.ts'
import { countryAfter, countryIn } from './places.ts'
import { roleOf } from './role.ts'
import { printed, type Token } from './tokens.ts'

/** One by name, by title or by what he or she is.
 *  @param after  the name, where it follows the complement: `Secretary of State Ann Orlow` */
export function person(
  text: string,
  base: Part,
  head: readonly Token[],
  complement: readonly Token[],
  after: readonly Token[] = [],
): Part | null {
  const start = after.length > 0 ? head.length : nameStart(head)
  // `Vatican spokesman the Rev. Piers Lund`
  const before = head.slice(0, start).filter(({ lower }, i) => !(i > 0 && lower === 'the'))
  const given = after.length > 0 ? after : head.slice(start)
  const lead = before.at(-1)
  // `the AG`
  const byLetters = given.length === 0 && before.length === 1 && lead && base.article === 'definite' ? officeByLetters(lead) : null
  if (byLetters) {
    const { office, head: noun, words } = byLetters
    return { ...base, kind: 'person', roles: [{ text: office, head: noun, words }], head: noun, noun: office }
  }
  if (given.length === 0 && !(lead && (is.isRole(lead) || (is.isTitle(lead) && !is.isHonorific(lead))))) return null
  if (
    given.length > 0 &&
    lead &&
    !before.some(
      (token) => is.isRole(token) || is.isTitle(token) || is.isPortfolio(token) || is.isGroup(token) || demonymOf(token.lower),
    ) &&
    before.some(({ capital }) => capital) &&
    !(lead.capital === false && given.length > 1 && is.isFirstName((given[0] as Token).text) && !is.isBody(lead))
  )
    return null
  // `National Highways`: no office, but the first word of a name
  if (given.length === 1 && before.length > 0 && before.every(isFirstOfName))
    return { ...base, kind: 'organisation', name: nameOf(text, head) }
  let titleStart = before.length
  if (given.length > 0)
    while (titleStart > 0 && isRankAt(before, titleStart - 1) && !isOfficeBeforeTitle(before, titleStart - 1)) titleStart--
  const office = before[titleStart - 1]
  // `presidential candidate Senator Ann Orlow`
  const isRunning = RUNNING.has(before[titleStart - 2]?.lower ?? '')
  const isOfficeTitle =
    after.length === 0 &&
    given.length > 0 &&
    titleStart === before.length &&
    office?.capital &&
    TITLE_OFFICES.has(office.lower) &&
    (before.slice(0, -1).every((token) => isOfPlace(token, base)) || isRunning)
  const titles = isOfficeTitle ? before.slice(-1) : before.slice(titleStart)
  // `Former Florida Gov. Ann Orlow`: what is over is the office that the title names
  const isOver = titles[0] !== undefined && isOfficeShort(titles[0]) && before.slice(0, titleStart).some(({ lower }) => OVER.has(lower))
  const roleWords = before
    .slice(0, (isOfficeTitle && !isRunning) || isOver ? before.length : isRunning && isOfficeTitle ? -1 : titleStart)
    // `fellow Sen. Ann Orlow`, `rival Gov. Tom Hale`
    .filter(({ lower }) => titles.length === 0 || !BESIDE_TITLES.has(lower))
  const state = titles.length > 0 ? stateBefore(text, before.slice(0, titleStart)) : null
  const isPlural = base.isPlural || (given.length === 0 && lead !== undefined && singular(lead.lower) !== lead.lower)
  const read = roleOf(text, roleWords, complement, given.length > 0 && after.length === 0)
  const described = read && isPlural && given.length === 0 ? asCrowd(text, head, complement, read) : read
  const ranked = (isOfficeTitle ? [] : titles).flatMap((token): Role[] => {
    const letters = officeByLetters(token)
    if (letters) return [{ text: token.text, head: letters.head, words: letters.words }]
    const word = is.officeOfTitle(token) ?? token.lower.replace(/\.$/, '')
    const heads = [word, ...(CALLED_BY_TITLE.get(word) ?? [])].map(lemma)
    return is.isHonorific(token) ? [] : heads.map((head) => ({ text: '', head, words: new Set([head]) }))
  })
  const name = given.length > 0 ? nameOf(text, given) : null
  // `Lucy Bain's father` belongs to no body
  const isOfSomebody = described !== null && (is.isKin(described.role.head) || described.role.head === 'client')
  const isAgainst = described !== null && SIDING.has(described.role.head) && !endsInBody(described.affiliation ?? '')
  const sexes = [...titles, ...roleWords].map(({ text: t }) => sexOfWord(t)).filter((sex) => sex !== null)
  const isBare = name !== null && before.length === 0
  const isThe = isBare && base.article === 'definite' && !is.isFirstName((given[0] as Token).text)
  // `officials`, `an aide`: no role of a person, but a source without a name; `the aide` can be somebody named before
  const isUnnamed =
    name === null &&
    lead !== undefined &&
    is.isUnnamed(lead) &&
    !(complement.length === 0 && isCrowdOfOffice(before, base)) &&
    (base.article === 'none' || base.article === 'indefinite' || (base.article === 'possessive' && isPlural))
  // `Downing Street`
  const isSeat = isBare && given.length > 1 && SEATS.has(given.at(-1)?.lower ?? '') && !is.isFirstName((given[0] as Token).text)
  const isOutlet = isBare && given.length === 1 && OUTLETS.has((given[0] as Token).lower)
  const isShop = /['’]s$/.test(given.at(-1)?.text ?? '')
  const isBody = isThe || isSeat || isOutlet || isShop || (isBare && isAcronym(given) && !isLabelOfPerson(text, given[0] as Token))
  return {
    ...base,
    kind: isUnnamed ? 'anonymous' : isBody ? 'organisation' : isPlural ? 'group' : 'person',
    name,
    title:
      titles
        .filter((token) => !is.isLettersOfOffice(token))
        .map(titleAsWritten)
        .join(' ') || null,
    roles: [
      ...(described
        ? [isUnnamed ? ofItsPeople(head, described.role) : name && lead ? inSingular(described.role, lead) : described.role]
        : []),
      ...ranked,
    ],
    affiliation: isAgainst
      ? null
      : ((base.affiliation !== null && described?.affiliation && !isBodyName(described.affiliation) && !base.country
          ? base.affiliation
          : null) ??
        described?.affiliation ??
        (isOfSomebody ? null : base.affiliation) ??
        described?.house ??
        state ??
        forceBefore(text, before.slice(0, titleStart)) ??
        (described ? null : affiliationIn(text, complement))),
    country:
      (described ? described.country : countryIn(before)) ??
      (state ? 'US' : null) ??
      base.country ??
      (described ? null : countryAfter(text, complement)),
    sex: sexes[0] ?? (name && name.words.length > 1 ? sexOfName(name.words[0] as string) : null),
    isPlural,
    head: name === null && lead ? lemma(lead.lower) : null,
    noun: name === null ? printed(text, [...head, ...complement]) : null,
    isUnsure: isBare && !isThe && !isOutlet && !(given.length > 1 && is.isFirstName((given[0] as Token).text)),
  }
}

/** `Candidates Ann Orlow and Tom Hale`: each of them is a candidate. */
function inSingular(role: Role, lead: Token): Role {
  const one = singular(lead.lower)
  if (one === lead.lower || !is.isRole(lead)) return role
  return { ...role, text: role.text.replace(new RegExp(`\\b${lead.text}\\b`, 'u'), () => lead.text.slice(0, 1) + one.slice(1)) }
}

/** `Fenn News’ Washington editor`: a place beside a role says less than whose it is. */
const isBodyName = (words: string): boolean => {
  return endsInBody(words) || / /.test(words)
}
function endsInBody(words: string): boolean {
  const last = { lower: (words.split(' ').at(-1) as string).toLowerCase() }
  return is.isBody(last) || is.isSuffix(last)
}

/** `officials`, `county health officials`: all who hold an office that serves the public, and no few who keep their names back. */
const isCrowdOfOffice = (before: readonly Token[], { article, isPlural }: Part): boolean =>
  article === 'none' &&
  !isPlural &&
  before.at(-1)?.lower === 'officials' &&
  before.slice(0, -1).every(({ lower }) => PUBLIC_SERVICES.has(lower))
const PUBLIC_SERVICES = new Set(
  'local city town county state district village council health hospital medical school education election electoral weather fire rescue emergency disaster relief police prison port harbour harbor airport railway transport traffic park parks wildlife forest tax customs museum'.split(
    ' ',
  ),
)

/** What may stand before an office that is a title: a place or a people (`French President`, `Machakos Governor`), and nothing that is part of the office. */
const isOfPlace = (token: Token, { article }: Part): boolean =>
  (token.capital &&
    article !== 'indefinite' &&
    !is.isRole(token) &&
    !is.isTitle(token) &&
    (!is.isPortfolio(token) || PLACES.has(token.lower)) &&
    !is.isBody(token)) ||
  PLACES.has(token.lower)
const PLACES = new Set(['county', 'city', 'state', 'town', 'district', 'parish'])

/** `Superintendent Dr. Ann Orlow`: one of schools, and no rank. */
const isOfficeBeforeTitle = (words: readonly Token[], i: number): boolean =>
  is.isOffice((words[i] as Token).lower) &&
  !POLICE_WORDS.has(words[i - 1]?.lower ?? '') &&
  /^(?:dr|prof|professor|rev|mr|mrs|ms)\.?$/.test(words[i + 1]?.lower ?? '')
const POLICE_WORDS = new Set(['chief', 'detective', 'det', 'police'])

/** Whether a word is a title there; the `General` of an attorney is none. */
const isRankAt = (words: readonly Token[], i: number): boolean =>
  isRankBefore(words, i) ||
  (is.isTitle(words[i] as Token) &&
    !(i > 0 && (words[i] as Token).lower === 'officer' && (words[i - 1] as Token).lower !== 'police') &&
    !((words[i] as Token).lower === 'general' && GENERALS.has(words[i - 1]?.lower ?? '')))

/** `Chief` of a superintendent, `Justice` of a lord. */
const isRankBefore = (words: readonly Token[], i: number): boolean => {
  const [before, word, next] = [words[i - 1], words[i] as Token, words[i + 1]]
  if (word.lower === 'chief' && word.capital && next) return next.capital && POLICE_RANKS.has(next.lower)
  return word.lower === 'justice' && word.capital && next === undefined && before !== undefined && is.isHonorific(before)
}
const POLICE_RANKS = new Set(['superintendent', 'inspector', 'constable'])

/** `Vermont Sen. Ann Orlow`: the state whose office a title is. */
function stateBefore(text: string, words: readonly Token[]): string | null {
  const phrase = printed(
    text,
    words.filter(({ lower }) => !OVER.has(lower)),
  )
  return US_STATES.has(phrase.toLowerCase()) ? phrase : null
}

/** `Fenn police Sgt. Tom Hale` */
function forceBefore(text: string, words: readonly Token[]): string | null {
  return words.length > 0 && FORCES.has(words.at(-1)?.lower ?? '') && words.every(({ capital }, i) => capital || i === words.length - 1)
    ? printed(text, words)
    : null
}
const FORCES = new Set(['police', 'army', 'navy', 'fire'])

/** Last words of addresses that stand for who sits there. */
const SEATS = new Set(['street', 'palace', 'avenue', 'square'])

/** A word that is part of an office elsewhere, and of a name where no office follows. */
const isFirstOfName = (token: Token): boolean =>
  token.capital &&
  is.isPortfolio(token) &&
  !OFTEN_BEFORE.has(token.lower) &&
  !is.isRole(token) &&
  !is.isTitle(token) &&
  !demonymOf(token.lower)

/** `McCain challenger Ann Orlow`: on whose side somebody is, or is not. */
const SIDING = new Set(['challenger', 'rival', 'opponent', 'supporter', 'critic', 'ally', 'backer', 'friend', 'constituent', 'surrogate'])
const RUNNING = new Set(['candidate', 'hopeful', 'nominee', 'contender', 'frontrunner', 'front-runner'])
const BESIDE_TITLES = new Set(['fellow', 'rival', 'opponent', 'colleague'])

/** Standings that stand before somebody's name: `Former Ann Orlow`, `Democratic Tom Hale`. */
const OFTEN_BEFORE = new Set(
  'former ex acting interim senior junior late veteran retired democratic republican independent elected rival prime chief prominent top celebrity star young opposition'.split(
    ' ',
  ),
)

const officeByLetters = (token: Token) => (is.isLettersOfOffice(token) ? OFFICES_BY_LETTERS.get(token.lower) : undefined)

const isOfficeShort = (token: Token): boolean => is.officeOfTitle(token) !== null
const OVER = new Set(['former', 'ex', 'acting', 'outgoing'])

/** `REP.` as `Rep.`; `DCI` as it is. */
const titleAsWritten = (token: Token): string =>
  /^\p{Lu}{3,}\.?$/u.test(token.text) && (token.text.length > 3 || is.officeOfTitle(token))
    ? token.text[0] + token.text.slice(1).toLowerCase()
    : token.text

/** `NORA:`, as a turn's label. */
const isLabelOfPerson = (text: string, { text: word, span: [start, end] }: Token): boolean =>
  text[end] === ':' && (start === 0 || text[start - 1] === '\n') && is.isFirstName(word)

const isAcronym = ([token, ...more]: readonly Token[]) =>
  more.length === 0 && token !== undefined && /^(?:\p{Lu}\.?){2,6}$/u.test(token.text)
