import { affiliationIn, topicOf } from './complement.ts'
import type { Role } from './description.ts'
import * as is from './lexicon.ts'
import { countryOf, demonymOf, lemma } from './lexicon.ts'
import { US_STATES } from './lists/capitals.ts'
import { CUTS } from './lists/function-words.ts'
import { isOpener } from './name.ts'
import { countryAfter, countryIn } from './places.ts'
import { printed, type Token } from './tokens.ts'

/** A role out of the words before a name and those after `of`: `Minister` + `of Defense`; `chief strategist` + `at Tolland & Pym`.
 *  @param isNamed  the name stands between the two, so that what follows is no part of the role: `editor Ann Orlow of the Gazette`
 *  @returns with the body that is named beside it, and the one that is a part of it: `army` of an army spokesman */
export function roleOf(
  text: string,
  words: readonly Token[],
  complement: readonly Token[],
  isNamed = false,
): { role: Role; affiliation: string | null; house: string | null; country: string | null } | null {
  const subject = languageTaught(words)
  if (subject >= 0) {
    const plain = words.map((token, i) => (i === subject ? { ...token, capital: false, lower: 'language' } : token))
    return roleOf(text, plain, complement, isNamed)
  }
  // `19-year-old winger`, `unnamed source`: an age or a lack is no part of what somebody is
  if (words.length > 1 && (!words[1]?.capital || ORDINAL.test((words[0] as Token).lower)) && isNoPart(words))
    // `current and former employees`
    return roleOf(text, words.slice(words[1]?.lower === 'and' && words.length > 3 ? 3 : 1), complement, isNamed)
  // `Oscar-winning actress`, `the Nobel Prize-winning former director`: a praise, and no body
  const praised = words.findLastIndex(({ lower }, i) => i < words.length - 1 && PRAISE.test(lower))
  if (praised >= 0) return roleOf(text, words.slice(praised + 1), complement, isNamed)
  const body = bodyIn(words)
  if (body) {
    const rest = roleOf(text, [...words.slice(0, body[0]), ...words.slice(body[1])], complement, isNamed)
    return rest && { ...rest, affiliation: printed(text, words.slice(...body)), country: rest.country ?? countryIn(words) }
  }
  const isSmall = words.at(-1)?.capital === false
  const isPart = (token: Token, i: number): boolean =>
    !token.capital ||
    // `High-dollar donors`
    /^\p{Lu}\p{Ll}*-\p{Ll}/u.test(token.text) ||
    isPartOfPeople(token) ||
    REGIONS.has(token.lower) ||
    (token.lower === 'high' && HIGH.has(words[i + 1]?.lower ?? '')) ||
    (token.lower === 'house' && words[i + 1]?.lower === 'officer') ||
    ((is.isRole(token) || is.isPortfolio(token) || is.isTitle(token)) &&
      !isOfPlace(words, i) &&
      !isOfFirm(words, i) &&
      // `Fenn Business moderator`: a capital behind a name, before a small word, is the name's
      !(
        isSmall &&
        i > 0 &&
        words[i - 1]?.capital === true &&
        // … unless that name has ended: `Fenn News National Security editor`
        !is.isSuffix(words[i - 1] as Token) &&
        !is.isBody(words[i - 1] as Token) &&
        !isPart(words[i - 1] as Token, i - 1) &&
        !demonymOf((words[i - 1] as Token).lower)
      ))
  const own = words.filter(
    (token, i) =>
      isPart(token, i) &&
      !isOfPair(words, i) &&
      !demonymOf(token.lower) &&
      token.isWord &&
      !/^\d+$/.test(token.text) &&
      !countryOf(token.text),
  )
  const foreign = words.filter(
    (token, i) => !isPart(token, i) && !isOfPair(words, i) && !isOpener(token) && !demonymOf(token.lower) && !countryOf(token.text),
  )
  if (
    own.length === 0 ||
    !own.some(
      (token) => is.isRole(token) || is.isTitle(token) || (AGENT.test(token.lower) && (!is.isPortfolio(token) || CLASSES.has(token.lower))),
    )
  )
    return null
  const head = lemma((own.at(-1) as Token).lower)
  const topic = isNamed ? [] : topicOf(complement, head)
  const rest = complement.slice(topic.length)
  const after = topic.length > 0 ? printed(text, topic) : ''
  return {
    role: {
      text: `${withoutHouse(own).map(roleAsWritten).join(' ')}${after ? ` ${after}` : ''}`,
      head,
      words: new Set(
        [...own, ...topic]
          .filter(({ isWord, lower }) => isWord && !CUTS.has(lower) && lower !== 'and' && lower !== 'the')
          .map(({ lower }) => lemma(lower)),
      ),
    },
    affiliation: LIVING.has(head)
      ? null
      : (bodyOfRole(text, rest, head) ??
        (isOfBody(topic) ? affiliationIn(text, topic) : null) ??
        (foreign.length > 0 ? printed(text, foreign) : null) ??
        (PLAYERS.has(head) ? countryNamed(words) : null)),
    house: houseBefore(own),
    country:
      countryIn(words) ??
      countryOf(printed(text, foreign))?.code ??
      (US_STATES.has(printed(text, foreign).toLowerCase()) ? 'US' : null) ??
      countryAfter(text, head === 'envoy' || head === 'ambassador' ? rest : complement),
  }
}

/** `Corva Media CEO`, `General Motors president`: what stands beside the name of a firm, before its chief, is a part of the name. */
function isOfFirm(words: readonly Token[], i: number): boolean {
  const token = words[i] as Token
  if (!EXECUTIVES.has(words.at(-1)?.lower ?? '') || (is.isRole(token) && !is.isPortfolio(token)) || STANDING.test(token.lower)) return false
  return [words[i - 1], words[i + 1]].some(
    (beside) =>
      beside?.capital === true &&
      !is.isRole(beside) &&
      !is.isPortfolio(beside) &&
      !is.isTitle(beside) &&
      !isOpener(beside) &&
      !demonymOf(beside.lower) &&
      !countryOf(beside.text) &&
      !US_STATES.has(beside.lower),
  )
}
/** In what standing somebody holds an office. */
const STANDING = /^(?:former|ex|late|acting|interim|vice|deputy|assistant|associate|executive|senior|outgoing|incoming|honorary)$/
const EXECUTIVES = new Set('ceo cfo coo cto cio cmo president chairman chairwoman founder co-founder cofounder'.split(' '))

/** What a role is of or at: words in lower case only where they are a body, or those for whom a lawyer speaks. */
function bodyOfRole(text: string, complement: readonly Token[], head: string): string | null {
  const body = affiliationIn(text, complement)
  const isPlain = body !== null && !/\p{Lu}/u.test(body) && /^(?:of|for)$/.test(complement[0]?.lower ?? '')
  const words = isPlain ? body.split(' ').map((word) => ({ lower: word }) as Token) : []
  // `advocates for stem cell research`
  const isCause = head === 'advocate' && !words.some((word) => is.isRole(word) || is.isGroup(word))
  return isPlain && (isCause || !SPEAKING.has(head)) && !words.some(is.isBody) ? null : body
}
const SPEAKING = new Set(['lawyer', 'attorney', 'solicitor', 'barrister', 'counsel', 'spokesperson', 'advocate', 'agent'])

/** Those who live in a place: it is no body that they are of. */
const LIVING = new Set('resident native citizen inhabitant villager islander voter local homeowner constituent'.split(' '))

/** Those who stand for a country's side: `England captain`. */
const PLAYERS = new Set(
  'captain coach manager midfielder striker defender goalkeeper winger forward skipper bowler batsman batter'.split(' '),
)
const countryNamed = (words: readonly Token[]): string | null => words.find(({ text, capital }) => capital && countryOf(text))?.text ?? null

/** `head of the civil service`: what somebody is over is a body that has no name. */
const isOfBody = (topic: readonly Token[]): boolean => {
  const last = topic.at(-1)
  return last !== undefined && !last.capital && topic[0]?.lower === 'of' && topic.length > 2 && is.isBody(last)
}

/** `A second diplomat`, but the second secretary. */
const isNoPart = (words: readonly Token[]): boolean => {
  const [first, last] = [words[0] as Token, words.at(-1) as Token]
  return (
    NO_PART.test(first.lower) ||
    (first.lower === 'current' && words[1]?.lower === 'and') ||
    (ORDINAL.test(first.lower) && !is.isOffice(last.lower) && !is.isKin(last.lower))
  )
}
const ORDINAL = /^(?:second|third|fourth)$/

/** What somebody has won or where somebody is from is no part of what somebody is. */
const PRAISE = /[a-z]-(?:winning|nominated|born|based|educated|trained|bred|listed)$/

const NO_PART = /^(?:\d+-year-old|own|unnamed|unidentified|anonymous|fellow|same|new|present|late)$/

/** Years of a school, which are standings elsewhere: `a junior`. */
const CLASSES = new Set(['junior', 'senior'])

/** `African-American`: of whom somebody is one, and no body. */
const isPartOfPeople = ({ lower }: Token): boolean => /-/.test(lower) && demonymOf(lower.split('-').at(-1) as string) !== null

/** Whether a word is one of the two of a people's adjective: `South African`, `North Korean`. */
const isOfPair = (words: readonly Token[], i: number): boolean =>
  [i - 1, i].some((at) => demonymOf(`${words[at]?.lower} ${words[at + 1]?.lower}`) !== null)

/** Where a language stands that somebody teaches: an `English professor` is of no country; -1 where none does. */
const languageTaught = (words: readonly Token[]): number =>
  TEACHERS.has(words.at(-1)?.lower ?? '') && LANGUAGES.has(words.at(-2)?.lower ?? '') ? words.length - 2 : -1

const TEACHERS = new Set(['professor', 'teacher', 'lecturer', 'tutor', 'student', 'major', 'instructor'])
const LANGUAGES = new Set('english french german spanish italian russian chinese japanese arabic portuguese'.split(' '))

/** Where the name of a body stands before a role: `Foreign Ministry` of `former Chinese Foreign Ministry spokesman`; null for less than two words. */
function bodyIn(words: readonly Token[]): [number, number] | null {
  const last = words.findLastIndex(
    ({ lower, capital }, i) => i < words.length - 1 && ((capital ? AUTHORITIES : MINISTRIES).has(lower) || endsName(words, i)),
  )
  const head = words[last]
  if (!head) return null
  let from = last
  while (from > 0) {
    const before = words[from - 1] as Token
    if (before.capital !== head.capital || isStanding(before) || demonymOf(before.lower)) break
    if (!head.capital && !is.isPortfolio(before)) break
    from--
  }
  return last > from ? [from, last + 1] : null
}

/** `New York` begins with no standing. */
const isStanding = ({ lower, capital }: Token): boolean => STANDINGS.has(lower) && !(capital && lower === 'new')

/** `Human Rights Watch researcher`: the last capital of a name, before a small word. */
const endsName = (words: readonly Token[], i: number): boolean =>
  words[i]?.capital === true &&
  words[i + 1]?.capital === false &&
  words[i - 1]?.capital === true &&
  (is.isSuffix(words[i] as Token) || is.isBody(words[i] as Token))

const MINISTRIES = new Set(['ministry', 'department', 'embassy'])
const AUTHORITIES = new Set([
  ...MINISTRIES,
  ...'bank agency authority commission committee council university college school hospital union association federation institute'.split(
    ' ',
  ),
  ...'bureau office court party parliament trust foundation society'.split(' '),
])
/** Words for somebody's standing, which are no part of the body's name. */
const STANDINGS = new Set(
  'former ex acting interim senior junior deputy vice top new chief retired then late outgoing incoming assistant'.split(' '),
)

/** `CHAIR` as `Chair`; `CEO` as it is. */
const roleAsWritten = ({ text }: Token): string => (/^\p{Lu}{4,}$/u.test(text) ? text[0] + text.slice(1).toLowerCase() : text)

/** `Army spokesman`, `police officers`, `a league source`: the body that stands before what one is in it. */
export function houseBefore(words: readonly Token[]): string | null {
  const house = words.at(-2)
  // `a tea party activist`
  if (!house || !HOUSES.has(house.lower) || OF_CAUSES.has(words.at(-1)?.lower ?? '')) return null
  return SEATS.has(house.lower) && house.capital ? house.text : house.lower
}
const SEATS = new Set(['treasury', 'kremlin', 'pentagon', 'vatican'])
/** Houses whose people have a name of their own by them: a police officer, an army spokesman. */
const KEPT = new Set([...SEATS, ...'police army navy government party campaign union'.split(' ')])
const HOUSES = new Set([
  ...KEPT,
  ...'league club council board hospital university ministry company airline authority department charity museum tribunal zoo airport port'.split(
    ' ',
  ),
])

/** A role without the body that stands before it: `spokeswoman` of a council spokeswoman. Who leads or sits in it is told with it: a council leader. */
function withoutHouse(own: readonly Token[]): readonly Token[] {
  // `Latino and black voters`
  if (own[0]?.lower === 'and') return withoutHouse(own.slice(1))
  const [house, head] = [own.at(-2), own.at(-1)]
  const isTold = house && head && HOUSES.has(house.lower) && !KEPT.has(house.lower) && !house.capital && SERVING.has(lemma(head.lower))
  return isTold ? [...own.slice(0, -2), head] : own
}
const SERVING = new Set('spokesperson engineer lawyer employee worker staffer insider source clerk auditor scientist historian'.split(' '))

const OF_CAUSES = new Set(['secretary', 'minister', 'activist', 'activists', 'supporter', 'supporters', 'voter', 'voters', 'surrogate'])

/** Endings of words for people: lower-case words before a name that no list has. */
const AGENT = /[a-z]{3}(?:er|or|ist|ian|ant|ent|eer)s?$/

/** Offices that are high: the High Commissioner for Refugees, the High Representative. */
const HIGH = new Set(['commissioner', 'representative', 'constable'])

/** Parts of the world: no state, and so no affiliation. */
const REGIONS = new Set(
  'western eastern northern southern central european african asian arab gulf baltic nordic balkan scandinavian caribbean'.split(' '),
)

/** `Wenlock County Sheriff`, `Ellery High School principal`: a kind of place in its name. */
function isOfPlace(words: readonly Token[], i: number): boolean {
  let at = i
  while (at >= 0 && words[at]?.capital && PLACES.has((words[at] as Token).lower)) at--
  const place = words[at]
  return (
    at < i &&
    place?.capital === true &&
    !is.isRole(place) &&
    !is.isPortfolio(place) &&
    !is.isTitle(place) &&
    !demonymOf(place.lower) &&
    !countryOf(place.text)
  )
}

const PLACES = new Set(
  'county city town borough district parish high school harbour harbor station airport club group company hospital bank'.split(' '),
)
