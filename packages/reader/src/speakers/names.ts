import type { Span } from '@onrecord/record'
import { matchesOf } from '../matches-of.ts'
import { PARTY_AND_STATE } from './bracket.ts'
import type { Description } from './description.ts'
import { isOfName } from './front.ts'
import { demonymOf, isBody, isGroup, isPortfolio, isRole, isTitle } from './lexicon.ts'
import { CLAUSE_WORDS, CUTS, DEFINITE, INDEFINITE, PARTICLES, POSSESSIVE } from './lists/function-words.ts'
import { SPEAKING } from './lists/speaking.ts'
import { isOpener, WEEKDAYS } from './name.ts'
import type { Outline } from './outline.ts'
import { describe } from './phrase.ts'
import { isEnvoy, postEnd } from './post.ts'
import type { Token } from './tokens.ts'
import { toldByVerb } from './told-by-verb.ts'

/** Every name of a text with what stands around it: the title and role before it, the apposition behind it. In text order.
 *  @param sources  where the sources of statements start: what starts there is a speaker of its own and no apposition */
export function namesOf(text: string, tokens: readonly Token[], outline: Outline, sources: ReadonlySet<number> = new Set()): Description[] {
  const found: Description[] = []
  const common = new Set(tokens.filter(({ capital }) => !capital).map(({ lower }) => lower))
  const isProper = ({ capital, span }: Token, i: number) => capital && (isNickname(tokens, i) || !opens(tokens, i, outline, span[0]))
  const proper = new Set(tokens.filter(isProper).map(({ lower }) => lower))
  const headlines = headlinesOf(text)
  let line = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (!token.capital || !token.isWord) continue
    while (line < headlines.length && (headlines[line] as Span)[1] <= token.span[0]) line++
    if (headlines[line] && token.span[0] >= (headlines[line] as Span)[0]) continue
    if (isOpener(token) && !isTitle(token)) continue
    // a sentence's first word is a name only if the text prints it so elsewhere, and never small
    const next = tokens[i + 1]
    const isAlone = !(next?.capital && touches(text, token, next)) && !isTitle(token)
    const isKnown = proper.has(token.lower) || SPEAKING.has((next?.lower === 'has' ? tokens[i + 2] : next)?.lower ?? '')
    if (isAlone && opens(tokens, i, outline, token.span[0]) && (common.has(token.lower) || !isKnown)) continue
    const end = runEnd(text, tokens, i)
    const post = postBefore(text, tokens, i, end)
    const from = post ?? leftEdge(text, tokens, i, end)
    // one bare word before a comma is rarely a person: `After Ramadan, the minister …`
    const to = end - i > 1 || from < i ? rightEdge(text, tokens, end, sources) : end
    const description = describe(text, [(tokens[from] as Token).span[0], (tokens[to - 1] as Token).span[1]])
    if (description.name) {
      const isNick = isNickname(tokens, i) && CALLED.test(text.slice(Math.max(0, token.span[0] - 30), token.span[0] - 1))
      const isAt = isPlace(description, tokens[from - 1])
      const told = to === end && description.kind === 'person' ? toldByVerb(text, tokens, end, outline) : null
      const isAmerican = tokens[end]?.text === '(' && PARTY_AND_STATE.test(tokens[end + 1]?.text ?? '')
      const whole = told ? withTold(description, told) : description
      found.push({
        ...whole,
        kind: told || isNick ? 'person' : isAt ? 'organisation' : whole.kind,
        country: whole.country ?? (isAmerican ? 'US' : null),
        isUnsure: whole.isUnsure && !isNick,
      })
    }
    i = end - 1
  }
  return found
}

const withTold = (
  description: Description,
  { roles, affiliation, country }: Pick<Description, 'roles' | 'affiliation' | 'country'>,
): Description => ({
  ...description,
  roles: [...description.roles, ...roles],
  affiliation: description.affiliation ?? affiliation,
  country: description.country ?? country,
  isUnsure: description.isUnsure && roles.length === 0,
})

/** `in Brindle`, `near Skerry Ness`: a name of which nothing else is known is a place's. */
const isPlace = ({ isUnsure, kind, roles }: Description, before: Token | undefined): boolean =>
  isUnsure && kind === 'person' && roles.length === 0 && before !== undefined && PLACED.has(before.lower)

const PLACED = new Set(['in', 'near', 'across', 'outside', 'throughout', 'around', 'toward', 'towards', 'at'])
/** Words that can open a sentence and still be names. */
const NAMES_TOO = new Set([
  'may',
  'will',
  'june',
  'april',
  'august',
  'march',
  'so',
  'no',
  'do',
  'like',
  'read',
  'still',
  'mark',
  'summer',
  'autumn',
  'winter',
])

/** Lines that print every long word with a capital: `Council Rejects Mayor Lind Budget`. They tell no name from another word. */
function headlinesOf(text: string): Span[] {
  const lines: Span[] = []
  for (const { index, 0: line } of matchesOf(text, /[^\n]+/g)) {
    if (line.length > LONGEST_HEADLINE || line.includes(': ')) continue
    const long = line.match(/[\p{L}'’-]{4,}/gu) ?? []
    if (long.length > 2 && long.every((word) => /^\p{Lu}/u.test(word))) lines.push([index, index + line.length])
  }
  return lines
}

const LONGEST_HEADLINE = 160

/** Whether a word stands where any word has a capital: at a sentence's start, or behind a mark. */
const opens = (tokens: readonly Token[], i: number, outline: Outline, at: number): boolean =>
  at === outline.sentenceStart(at) || /^["“‘«:–—.(]$/.test(tokens[i - 1]?.text ?? '')

const CALLED = /\b(?:name|nicknamed|called|as)\s$/
/** `who goes by the name “Shorty”`: one word alone between marks. */
const isNickname = (tokens: readonly Token[], i: number): boolean =>
  /^["“‘'«]$/.test(tokens[i - 1]?.text ?? '') && /^["”’'»]$/.test(tokens[i + 1]?.text ?? '')

/** Whether two tokens stand in one line with nothing but space between them. */
const touches = (text: string, a: Token, b: Token) => !a.possessive && /^[^\S\n]{0,2}$/.test(text.slice(a.end, b.span[0]))

const BENCH = new Set(['justice', 'judge', 'magistrate', 'mayor', 'president', 'chancellor'])

/** Offices that are of or for something: `Minister for Finance`, `Leader of Opposition`. */
const MINISTERIAL = new Set(['minister', 'secretary', 'leader', 'supervisor', 'commissioner', 'superintendent', 'director'])

/** The end of a run of capitals, with the small words that names hold. */
function runEnd(text: string, tokens: readonly Token[], start: number): number {
  let end = start + 1
  let hasBody = isBody(tokens[start] as Token) || MINISTERIAL.has(tokens[start]?.lower ?? '')
  while (end < tokens.length && end - start < 12) {
    const token = tokens[end] as Token
    if (!touches(text, tokens[end - 1] as Token, token)) break
    const after = tokens[end + 1]
    const inside = PARTICLES.has(token.lower) || token.text === '&' || (hasBody && /^(?:of|for|the|and)$/.test(token.lower))
    const then = token.lower === 'of' && after?.lower === 'the' ? tokens[end + 2] : after
    // `Chief Justice Lind and Justice Hale` are two
    if (token.lower === 'and' && after && (isTitle(after) || BENCH.has(after.lower))) break
    // `a Division Bench of Chief Justice Lind`
    if (token.lower === 'of' && after?.capital && BENCH.has((after.lower === 'chief' ? tokens[end + 2] : after)?.lower ?? '')) break
    const isFirst = WEEKDAYS.has(token.lower) && isTitle(tokens[end - 1] as Token) && after?.capital
    if (isOpener(token) && !NAMES_TOO.has(token.lower) && !inside && !isFirst) break
    if (token.capital && token.isWord) {
      hasBody ||= isBody(token) || MINISTERIAL.has(token.lower)
      end++
    } else if (inside && then?.capital && touches(text, token, after as Token)) end += then === after ? 2 : 3
    else break
  }
  return end
}

/** `China’s ambassador to Britain Ada Moy`: where the phrase of an envoy begins, if a run opens with where he or she is sent; null where it does not. */
function postBefore(text: string, tokens: readonly Token[], start: number, end: number): number | null {
  const to = tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1
  if (tokens[to]?.lower !== 'to' || !isEnvoy(tokens[to - 1])) return null
  const name = postEnd(text, tokens.slice(0, end), start)
  if (name === start || name === end) return null
  const before = tokens[to - 2]
  return before && (before.possessive || demonymOf(before.lower)) ? to - 2 : to - 1
}

/** Takes in what stands before a name and belongs to it: `the Iranian defence minister`, `The mayor,`. */
function leftEdge(text: string, tokens: readonly Token[], start: number, end: number): number {
  let from = start
  // `the People’s Herald`, `the Fenn County Sheriff’s Office`
  if (tokens[start - 1]?.possessive && isOfName(tokens, start - 1)) {
    from--
    while (tokens[from - 1]?.capital && !isOpenerAt(tokens, from - 1) && touches(text, tokens[from - 1] as Token, tokens[from] as Token))
      from--
  }
  while (from > 0 && start - from < 8) {
    const token = tokens[from - 1] as Token
    if (!token.isWord || !/^[^\S\n]{0,2}$/.test(text.slice(token.end, (tokens[from] as Token).span[0]))) break
    // `The other accused Lind`: a verb, unless an article stands before it
    if (token.lower === 'accused' && !isDeterminer(tokens[from - 2])) break
    const belongs =
      isRole(token) || isTitle(token) || isPortfolio(token) || isBody(token) || demonymOf(token.lower) || (token.possessive && from < start)
    // `Greenhaven Primary School headteacher`: a school is taken with its whole name
    const isOfBody = token.capital && !token.possessive && !isOpener(token) && isInBody(tokens, from)
    // `Stillwater Research analyst Bea Lund`
    const isOfFirm = token.capital && isProperBefore(tokens, from)
    if (!isOfBody && !isOfFirm && (!belongs || isGroup(token))) break
    from--
  }
  const before = tokens[from - 1]
  // `a privacy lawyer named Oren Lund`
  if (before?.lower === 'named' && isRole(tokens[from - 2] ?? before))
    for (let at = from - 3; at >= 0 && from - at < 7; at--) if (isDeterminer(tokens[at])) return at
  // `her adviser, the late Piers Hale`: the article stands inside the apposition
  const isLate = before?.lower === 'the' && tokens[from - 2]?.text === ',' && tokens[from]?.lower === 'late'
  if (from < start && before && isDeterminer(before) && !isLate) return from - 1
  if (from < start && before?.possessive) return isDeterminer(tokens[from - 2]) ? from - 2 : from - 1
  if (before?.text !== ',' && !isLate) return from
  const comma = isLate ? from - 2 : from - 1
  // `The mayor, Ilse Carrow-Dunn`
  for (let at = comma - 1; at >= 0 && comma - at < 10; at--) {
    const token = tokens[at] as Token
    if (!token.isWord || text.slice(token.end, (tokens[at + 1] as Token).span[0]).includes('\n')) break
    // `Its voters are, Lind argues`: a clause
    if (CLAUSE_WORDS.has(token.lower) && !CUTS.has(token.lower) && token.lower !== 'and' && token.lower !== 'there') break
    // `Corva’s chief executive, Ada Moy`
    if (!isDeterminer(token) && !(token.possessive && token.capital)) continue
    const says = tokens.slice(at, comma).some((word, i) => isRole(word) && !word.possessive && isLast(tokens, at + i, comma))
    if (!says || closesOpening(text, tokens, at, end)) return from
    let first = at
    while (token.possessive && tokens[first - 1]?.capital && touches(text, tokens[first - 1] as Token, tokens[first] as Token)) first--
    return first
  }
  return from
}

const isOpenerAt = (tokens: readonly Token[], i: number): boolean => isOpener(tokens[i] as Token)

/** Whether a role is the noun of its phrase, and not a word before another: `the Republican Party’s gala, Lund said`. */
const isLast = (tokens: readonly Token[], i: number, comma: number): boolean =>
  i + 1 === comma || CUTS.has(tokens[i + 1]?.lower ?? '') || POSSESSIVE.has(tokens[i + 1]?.lower ?? '')

/** Whether a phrase ends the words with which a sentence opens: `Despite the protests of the mayor, Lund said`. Between two commas a name is in apposition. */
function closesOpening(text: string, tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[end]?.text === ',') return false
  let first = at
  while (first > 0 && at - first < LONGEST_OPENING) {
    const before = tokens[first - 1] as Token
    if (/^[,.;:!?“”"]$/.test(before.text) || text.slice(before.end, (tokens[first] as Token).span[0]).includes('\n')) break
    first--
  }
  return (
    first < at &&
    /^(?:despite|after|before|while|without|by|in|at|on|during|for|with|like|unlike|as|since|following|\p{L}+ing)$/u.test(
      tokens[first]?.lower ?? '',
    )
  )
}
const LONGEST_OPENING = 20

/** Whether a word that is a part of an office elsewhere stands there behind another capital and before a small word. */
const isProperBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true &&
  isPortfolio(tokens[at] as Token) &&
  tokens[at + 1]?.capital === false &&
  isRole(tokens[at + 1] as Token) &&
  !tokens[at - 1]?.possessive &&
  !isOpener(tokens[at - 1] as Token)

/** Whether a run of capitals starts there that ends in a body, and no further than that: `Dairy | Farmers Union secretary`. */
function isInBody(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at]
    if (!token?.capital || token.possessive) return false
    if (isBody(token)) return true
  }
  return false
}

const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined && (DEFINITE.has(token.lower) || INDEFINITE.has(token.lower) || POSSESSIVE.has(token.lower))

const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'when', 'where'])
/** Words after which an apposition that no mark has closed is taken for the sentence itself. */
const LONGEST_APPOSITION = 16

/** Takes in an apposition: `Maria Lind, the mayor of Brindle,`. */
function rightEdge(text: string, tokens: readonly Token[], end: number, sources: ReadonlySet<number>): number {
  const comma = tokens[end]
  if (comma?.text !== ',') return end
  let to = end + 1
  // an age stands between the name and the rest: `Matteo Finch, 23, a waiter`
  if (/^\d{1,3}$/.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.text === ',') to += 2
  const first = tokens[to]
  if (!first) return end
  const who = first.lower === 'who' || first.lower === 'which'
  const isStart = isDeterminer(first) || isRole(first) || isPortfolio(first) || who || first.possessive || demonymOf(first.lower)
  if (!isStart || sources.has(first.span[0])) return end
  const stop = to
  while (to < tokens.length && to - stop < LONGEST_APPOSITION) {
    const token = tokens[to] as Token
    if (
      /^[,.;:!?()"“”–—]$/.test(token.text) ||
      (to > stop && RELATIVE.has(token.lower)) ||
      text.slice((tokens[to - 1] as Token).end, token.span[0]).includes('\n')
    )
      break
    to++
  }
  const apposition = tokens.slice(stop, to)
  const isClosed = to - stop < LONGEST_APPOSITION
  if (!isClosed) return end
  const says = who || apposition.some((token) => isRole(token) || isBody(token))
  return says ? to : end
}

/** The spans of a phrase's own words before any apposition, for the mention that introduces a speaker. */
export const introduction = ({ name, span }: Description): Span => (name ? [Math.min(span[0], name.span[0]), name.span[1]] : span)
