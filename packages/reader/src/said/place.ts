import type { Span } from '@onrecord/record'
import { MONTHS, WEEKDAYS } from '../dates/words.ts'
import { PLATFORMS } from '../occasions/heads.ts'
import { demonymOf } from '../speakers/lexicon.ts'
import type { Token } from '../speakers/tokens.ts'
import type { Frame } from './frame.ts'
import type { PageText } from './page.ts'
import { type Position, positionIn } from './position.ts'

/** Words that name where something was said. */
export type Place = { readonly span: Span; readonly position: Position }

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const IN = set('in at outside near inside from to')
/** `from` and `to` name where somebody is only behind these: `by phone from Fenn`, `on a visit to Fenn`. */
const FROM = set('phone telephone interview call speaking reporters link statement reporting')
/** Behind these stands a paper and no place: `published on Monday in Nature`. */
const PRINTED = set('published writing article printed journal appearing')
const TO = set('visit trip tour')
/** Places that have no name. Compiled by hand. */
const COMMON =
  set(`capital quayside scene airport harbour harbor port station hospital stadium parliament palace courthouse church mosque square border
  village town city embassy hotel university school factory headquarters site crossing camp prison cemetery dam mine beach market gates lot`)
const JOINING = /^(?:of|the|on|upon|de|la|le|del|el|al|und|sur|les)$/i

/** The place that a frame tells; a name before a common noun. Null where it tells none.
 *  @param isNobody   whether a span is known to name a person or a body, and so no place
 *  @param isSetting  whether the sentence tells of nothing but an occasion, so that a place behind a comma is its place too */
export function placeIn(
  page: PageText,
  frame: Frame,
  { isNobody, isSetting = false }: { isNobody: (span: Span) => boolean; isSetting?: boolean },
): Place | null {
  const from = page.tokenAt(frame.sentence[0])
  const to = page.tokenAt(frame.sentence[1])
  let common: Place | null = null
  for (let i = from; i < to; i++) {
    const token = page.tokens[i] as Token
    if (!IN.has(token.lower) || (token.lower === 'from' && !follows(page, i, FROM)) || (token.lower === 'to' && !follows(page, i, TO)))
      continue
    if (follows(page, i, PRINTED)) continue
    const span = nameAt(page, i + 1, to) ?? commonAt(page, i + 1)
    if (!span || isNobody(span)) continue
    const position = positionIn(
      page,
      frame,
      span,
      frame.content.some(([start, end]) => span[0] >= start && span[0] < end) ? -1 : frame.within,
    )
    if (position === null || position === 'source') continue
    if (!isSetting && !isBesideCue(page, frame, position, token.span[0])) continue
    if (startsWithCapital(page.text, span)) return { span, position }
    common ??= { span, position }
  }
  return common
}

const WORDS_BACK = 4
const follows = (page: PageText, i: number, words: ReadonlySet<string>) =>
  page.tokens.slice(Math.max(0, i - WORDS_BACK), i).some(({ lower }) => words.has(lower))

const startsWithCapital = (text: string, [start]: Span) => /^\p{Lu}/u.test(text.slice(start, start + 2))

/** `said Lind, a fund manager at Pell Street`: behind a comma a place belongs to the one who speaks. */
function isBesideCue(page: PageText, { source, cue }: Frame, position: Position, at: number): boolean {
  if (position !== 'after' && position !== 'middle') return true
  const from = position === 'middle' ? (source ?? cue)?.[1] : Math.max(source?.[1] ?? 0, cue?.[1] ?? 0)
  const between = page.tokensIn([from ?? at, at])
  const comma = between.findLastIndex(({ text }) => text === ',')
  return comma < 0 || SPEAKING.test(between[comma + 1]?.lower ?? '') || between.length === comma + 1
}
const SPEAKING = /^(?:speaking|addressing|talking|appearing|testifying|in|at|on|during)$/

/** A name of a place: words with a capital, `of` and `the` inside them. */
function nameAt({ tokens, text }: PageText, i: number, to: number): Span | null {
  const start = tokens[i]?.lower === 'the' ? i + 1 : i
  const first = tokens[start]
  if (!first?.capital || start >= to || isNoPlace(first)) return null
  let end = start + 1
  for (let at = end; at < Math.min(to, start + 7); at++) {
    const token = tokens[at] as Token
    if (tokens[at - 1]?.possessive || !token.isWord || text.slice((tokens[at - 1] as Token).end, token.span[0]) !== ' ') break
    if (token.capital && !isTime(token)) end = at + 1
    else if (!JOINING.test(token.lower)) break
  }
  const last = tokens[end - 1] as Token
  return last.possessive ? null : [first.span[0], last.span[1]]
}

const isTime = ({ lower }: Token) => WEEKDAYS.has(lower) || MONTHS.has(lower)
const isNoPlace = (token: Token) =>
  isTime(token) || PLATFORMS.has(token.lower) || demonymOf(token.lower) != null || /^(?:mr|mrs|ms|dr|english|i)\.?$/.test(token.lower)

/** `the capital`, `the quayside`, `parliament`. */
function commonAt({ tokens }: PageText, i: number): Span | null {
  const hasArticle = tokens[i]?.lower === 'the'
  const start = hasArticle ? i : -1
  for (let at = hasArticle ? i + 1 : i; at < i + 3; at++) {
    const token = tokens[at]
    if (!token?.isWord || token.capital) return null
    if (COMMON.has(token.lower) && !token.possessive) {
      if (start < 0 && token.lower !== 'parliament') return null
      return [(tokens[start < 0 ? at : start] as Token).span[0], token.span[1]]
    }
    if (!hasArticle) return null
  }
  return null
}
