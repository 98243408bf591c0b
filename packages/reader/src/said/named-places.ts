import type { Span } from '@onrecord/record'
import { MONTHS, WEEKDAYS } from '../dates/words.ts'
import { words } from '../lists/words.ts'
import { headAt } from '../occasions/head-at.ts'
import { PLATFORMS } from '../occasions/heads.ts'
import type { PageText } from '../page-text.ts'
import { demonymOf } from '../speakers/lexicon.ts'
import type { Token } from '../speakers/tokens.ts'
import { CLAUSE } from './clause-words.ts'
import { isTitleCase } from './title-case.ts'

/** Words that name a place, behind a preposition. */
export type NamedPlace = {
  readonly span: Span
  /** Where the preposition starts. */
  readonly at: number
}

const IN = words('in at on outside near inside from to')
/** `from` and `to` name where somebody is only behind these: `by phone from Fenn`, `on a visit to Fenn`. */
const FROM = words('remarks speech address video zoom skype phone telephone interview call speaking reporters link statement reporting')
/** Behind these stands where something else happened: `after the shooting in Fenn, she said`. */
const HAPPENED = words(
  `attack attacks shooting shootings bombing bombings massacre killings stabbing war wars fighting violence unrest riot riots
  crash fire fires wildfires flood floods flooding earthquake hurricane storm explosion blast outbreak crisis disaster coup
  election elections primary primaries caucus caucuses race races poll polls vote voting victory victories win wins defeat loss
  bases jobs deaths cases`,
)
/** Behind these stands a paper and no place: `published on Monday in Nature`. */
const PRINTED = words(
  'published writing article printed journal appearing tabled reports reported reporting op-ed oped column essay commentary editorial',
)
const TO = words('visit trip tour')
/** Places that have no name. Compiled by hand. */
const COMMON =
  words(`capital quayside scene airport harbour harbor port station hospital stadium parliament palace courthouse church mosque square border
  village town city hall centre center room ballroom auditorium pavilion secretariat residence terminal checkpoint clubhouse courtroom embassy hotel university school factory headquarters site crossing camp prison cemetery dam mine beach market gate gates locker lot
  office kitchen home house garden farm shop pub café cafe studio field foyer lobby corridor car-park theatre theater museum library clinic ward
  bed bedside mill plant gym bank chapel temple cathedral jail marina vineyard orchard building balcony stage barracks base depot warehouse yard shelter ground arena gym pool bakery workshop island suburb province district region county
  statehouse capitol fairground fairgrounds gymnasium cafeteria diner restaurant brewery bookstore barn rink hangar firehouse stable pavilion
  ministry premises plinth touchline sidelines podium lectern driveway lawn courtyard carpark
  steps pitch boat ship plane train campus doorstep tarmac bridge quay pier platform`)
/** Of these what one is on. */
const ON = words(
  'stage balcony steps pitch boat ship plane train farm campus doorstep tarmac beach bridge quay pier platform island border premises plinth touchline sidelines podium driveway lawn',
)
const DETERMINERS = words('the a an his her their its our my')
const JOINING = /^(?:of|the|on|upon|de|la|le|del|el|al|und|sur|les)$/i

/** Every place that a text names behind a preposition, in its order: by a name, or by a noun of the list.
 *  @param isNobody  whether a span is known to name a person or a body, and so no place */
export function namedPlaces(page: PageText, isNobody: (span: Span) => boolean): NamedPlace[] {
  return page.tokens.flatMap((token, i): NamedPlace[] => {
    if (!IN.has(token.lower) || follows(page, i, PRINTED) || HAPPENED.has(page.tokens[i - 1]?.lower ?? '')) return []
    const isFromSteps = /^(?:steps|balcony|stage)$/.test(page.tokens[i + 2]?.lower ?? '')
    if ((token.lower === 'from' && !isFromSteps && !follows(page, i, FROM)) || (token.lower === 'to' && !follows(page, i, TO))) return []
    const span = (token.lower === 'on' ? null : nameAt(page, i + 1)) ?? commonAt(page, i + 1)
    const isOneLine = span !== null && !page.text.slice(token.span[0], span[1]).includes('\n')
    return isOneLine && !isNobody(span) && !isInHeading(page, span) ? [{ span, at: token.span[0] }] : []
  })
}

/** A line longer than this is no heading, in characters. */
const LONGEST_HEADING = 160

/** Whether a name stands in a heading that gives its words capitals, so that none of them tells a name: the first line of a page. */
function isInHeading(page: PageText, [start]: Span): boolean {
  const end = page.outline.paragraphStart(1)
  return start < end && end <= LONGEST_HEADING && isTitleCase(page, [0, end])
}

const WORDS_BACK = 4
const follows = (page: PageText, i: number, words: ReadonlySet<string>) =>
  page.tokens.slice(Math.max(0, i - WORDS_BACK), i).some(({ lower }) => words.has(lower))

const MOST_WORDS = 7

/** `the`, and what says where a named place lies. */
const BEFORE_NAME = /^(?:the|neighbouring|neighboring|nearby|central|downtown|northern|southern|eastern|western)$/

/** Last words of the names of papers: `in the Fenn Tribune`. */
const PAPERS = words(
  'tribune times herald courier gazette journal telegraph guardian chronicle mirror mail standard observer magazine news post sentinel globe independent examiner dispatch advertiser facebook',
)
/** What stands behind a name that is a paper's, a poll's or a programme's: `in New York magazine`. */
const PRINTED_IN = words(
  'magazine newspaper daily weekly journal poll survey newsletter blog website podcast radio television show programme program group',
)

/** Words that begin the next sentence behind the stop of `Washington D.C.` */
const OPENING = /^(?:he|she|they|it|we|i|you|the|a|an|this|that|these|those|his|her|their|its|but|and|in|on|at|as|for|if|after|when|while)$/

/** A name of a place, but for one before a noun of an occasion, `at the Fenn Council meeting`: words with a capital, `of` and `the` inside them. */
function nameAt({ tokens, text }: PageText, i: number): Span | null {
  const start = BEFORE_NAME.test(tokens[i]?.lower ?? '') ? i + 1 : i
  const first = tokens[start]
  if (!first?.capital || isNoPlace(first)) return null
  let end = start + 1
  for (let at = end; at < Math.min(tokens.length, start + MOST_WORDS); at++) {
    const token = tokens[at] as Token
    if (
      (tokens[at - 1]?.possessive && !isInstitution(token)) ||
      !token.isWord ||
      text.slice((tokens[at - 1] as Token).end, token.span[0]) !== ' '
    )
      break
    if (tokens[at - 1]?.text.endsWith('.') && OPENING.test(token.lower)) break
    if (token.capital && !isTime(token)) end = at + 1
    else if (!JOINING.test(token.lower)) break
  }
  const last = tokens[end - 1] as Token
  if (PAPERS.has(last.lower) || EVENTS.has(last.lower) || PRINTED_IN.has(tokens[end]?.lower ?? '') || isBeforeOccasion(tokens, end))
    return null
  return last.possessive || (start > i && headAt(tokens, end)) ? null : [first.span[0], last.span[1]]
}

/** Last words of the names of events: `at the Dams Expo`. */
const EVENTS = words('pmqs convention conference congress forum summit expo festival fair rally symposium gala awards debate')
const WORDS_TO_OCCASION = 2
const WORDS_OF_OTHER = 8

/** `at Fenn climate talks`, `in Senate estimates hearings`: the name says which; also of two: `at the Fenn Fund and Melk Society forum`. */
function isBeforeOccasion(tokens: readonly Token[], i: number): boolean {
  const isOfTwo = /^(?:and|&)$/.test(tokens[i]?.lower ?? '') && (tokens[i + 1]?.capital === true || tokens[i + 2]?.capital === true)
  let at = isOfTwo ? i + 1 : i
  while (isOfTwo && at < i + WORDS_OF_OTHER && (tokens[at]?.capital || /^(?:the|of)$/.test(tokens[at]?.lower ?? ''))) at++
  return Array.from({ length: WORDS_TO_OCCASION }, (_, k) => at + k).some(
    (end) => headAt(tokens, end) !== null && tokens.slice(at, end + 1).every(({ isWord, lower }) => isWord && !CLOSED.has(lower)),
  )
}

/** `St Mary's Hospital`, `Fenn Coroner's Court`: a possessive inside a name. */
const isInstitution = ({ capital, lower }: Token) => capital && INSTITUTIONS.has(lower)
const INSTITUTIONS = words(
  'arms head inn tavern hospital court church cathedral college school university park square hall hotel house station stadium cross bridge road street wharf bay',
)

const isTime = ({ lower }: Token) => WEEKDAYS.has(lower) || MONTHS.has(lower)
const isNoPlace = (token: Token) =>
  isTime(token) || PLATFORMS.has(token.lower) || demonymOf(token.lower) != null || /^(?:mr|mrs|ms|dr|english|i)\.?$/.test(token.lower)

const WORDS_BETWEEN = 3

/** `the capital`, `her office`, `parliament`, `outside court`; of `the village of Fenn` the name. */
function commonAt({ tokens }: PageText, i: number): Span | null {
  const first = tokens[i]
  const isOutside = tokens[i - 1]?.lower === 'outside'
  if (first && !first.possessive && (first.lower === 'parliament' || (first.lower === 'court' && isOutside))) return first.span
  // `at police headquarters`
  const second = tokens[i + 1]
  if (first && second?.lower === 'headquarters' && /^\p{Ll}+$/u.test(first.text) && !DETERMINERS.has(first.lower))
    return [first.span[0], second.span[1]]
  if (!first || !DETERMINERS.has(first.lower)) return null
  if (isOutside && tokens[i + 1]?.lower === 'court') return [first.span[0], (tokens[i + 1] as Token).span[1]]
  for (let at = i + 1; at <= i + WORDS_BETWEEN; at++) {
    const token = tokens[at]
    if (!token?.isWord || token.capital || CLOSED.has(token.lower)) return null
    if (
      !COMMON.has(token.lower) ||
      token.possessive ||
      !isLastOfPhrase(tokens[at + 1]) ||
      COMMON.has(tokens[at + 1]?.lower ?? '') ||
      headAt(tokens, at + 1)
    )
      continue
    if (tokens[i - 1]?.lower === 'on' && !ON.has(token.lower)) return null
    // a town hall is a meeting, the town hall a building; the same platform is none of a station
    if ((token.lower === 'hall' && tokens[at - 1]?.lower === 'town' && first.lower === 'a') || tokens[at - 1]?.lower === 'same') return null
    const [of, name] = [tokens[at + 1], tokens[at + 2]]
    return of?.lower === 'of' && name?.capital && !name.possessive ? [name.span[0], runEnd(tokens, at + 2)] : [first.span[0], token.span[1]]
  }
  return null
}

/** Words that end a noun phrase. */
const CLOSED =
  words(`of and but or that who which where in on at to for with from near by outside inside during after before as when while because if last this next late early earlier later
  today yesterday tonight said says told over about against he she they it is was were are has had the a an his her its their afterward afterwards`)

/** `at the county fair` is at no county. */
const isLastOfPhrase = (next: Token | undefined) =>
  !next?.isWord || next.capital || CLOSED.has(next.lower) || CLAUSE.has(next.lower) || COMMON.has(next.lower)

/** Where the words with a capital from a token on end. */
function runEnd(tokens: readonly Token[], i: number): number {
  let end = i
  while (tokens[end + 1]?.capital && end < i + WORDS_BETWEEN) end++
  return (tokens[end] as Token).span[1]
}
