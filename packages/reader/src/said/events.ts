import type { Span } from '@onrecord/record'
import { type Days, type Reference, resolve } from '../dates/index.ts'
import { isAtOnce, NUMBERS, SHORT_UNITS } from '../dates/words.ts'
import { headAt } from '../occasions/head-at.ts'
import { LISTENERS } from '../occasions/heads.ts'
import { isSameSpeaker, type Scene, type Told } from '../occasions/scene.ts'
import type { PageText } from '../page-text.ts'
import type { Dated } from './date.ts'
import { positionIn } from './position.ts'
import { isTitleCase } from './title-case.ts'

const words = (event: string, forms: string): [string, string][] => forms.split(' ').map((form) => [form, event])

/** Nouns and verbs of events that a saying is dated by: `after the vote`. Compiled by hand. */
const EVENTS: ReadonlyMap<string, string> = new Map([
  ...words('vote', 'vote votes voted ballot'),
  ...words('meeting', 'meeting met meets session talks summit'),
  ...words('hearing', 'hearing'),
  ...words('match', 'match game win won beat defeat defeated victory final draw drew friendly fixture derby stalemate rout thrashing'),
  ...words('verdict', 'verdict ruling ruled judgment judgement convicted acquitted sentenced sentencing'),
  ...words('election', 'election elected polls'),
  ...words('speech', 'speech address'),
  ...words('crash', 'crash crashed collision collided'),
  ...words('explosion', 'explosion blast exploded'),
  ...words('attack', 'attack attacked raid raided shooting'),
  ...words('launch', 'launch unveiling'),
  ...words('announcement', 'announcement'),
  ...words('resignation', 'resignation resigned'),
  ...words('arrest', 'arrest arrested'),
  ...words('race', 'race'),
  ...words('fire', 'fire blaze burned burnt'),
  ...words('earthquake', 'earthquake quake tremor'),
  ...words('storm', 'storm hurricane cyclone typhoon'),
  ...words('flood', 'flood floods flooded'),
  ...words('collapse', 'collapse collapsed'),
  ...words('derailment', 'derailment derailed'),
  ...words('ceremony', 'ceremony funeral service'),
])

/** Occasions that others are dated by; what comes after an interview or a letter can come weeks later. */
const PUBLIC: ReadonlySet<string> = new Set(['meeting', 'hearing', 'court', 'speech', 'press conference', 'visit'])

/** The days on which the page says that events were, by event. */
export function eventsOf({ page, drafts }: Scene, holders: readonly (number | null)[], base: Reference): ReadonlyMap<string, Days> {
  const events = new Map<string, Days>()
  for (const [i, { span, when }] of page.expressions.entries()) {
    const days = holders[i] === null ? resolve(when, base) : null
    if (!days || days.from !== days.to) continue
    for (const { lower } of page.tokensIn(sentenceAround(page, span))) {
      const event = EVENTS.get(lower)
      if (event !== undefined && !events.has(event)) events.set(event, days)
    }
  }
  for (const { type, family, date } of drafts.all)
    if (PUBLIC.has(type) && date && date.days.from === date.days.to) events.set(family, date.days)
  return events
}

/** The sentence around a time, as far as {@link NEAR}. */
const sentenceAround = ({ outline }: PageText, [start, end]: Span): Span => [
  Math.max(outline.sentenceStart(start), start - NEAR),
  Math.min(outline.sentenceEnd(start), end + NEAR),
]
/** An event stands this near to its day, in characters. */
const NEAR = 300

const AFTER = new Set(['after', 'following'])
/** Where words begin that count from an event, and how many days from it: `two days after`, `on the eve of`, `within minutes of`. Null for a word that
 *  does no such thing, and for months, which are no number of days. */
function countAt(tokens: PageText['tokens'], i: number): { readonly from: number; readonly count: number } | null {
  const [number, unit, word] = [tokens[i - 2], tokens[i - 1], tokens[i]].map((token) => token?.lower ?? '') as [string, string, string]
  if (word === 'of') {
    if (unit === 'eve') return { from: number === 'the' ? i - 2 : i - 1, count: -1 }
    return SHORT_UNITS.has(unit) && number === 'within' ? { from: i, count: 0 } : null
  }
  if (!AFTER.has(word) && word !== 'before') return null
  const sign = word === 'before' ? -1 : 1
  const days = UNITS.get(unit)
  if (days !== undefined) {
    const count = number === 'the' ? 1 : (NUMBERS.get(number) ?? Number(number))
    return Number.isInteger(count) ? { from: i - 2, count: sign * count * days } : null
  }
  if (/^(?:months?|years?|decades?)$/.test(unit)) return null
  if (word !== 'before') return { from: i, count: 0 }
  return isAtOnce(unit) ? { from: i, count: 0 } : null
}
const UNITS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['night', 1],
  ['morning', 1],
  ['evening', 1],
  ['week', 7],
  ['weeks', 7],
])

const SUBJECT = /^(?:he|she|they|it|who|to|that|as|when)$/
/** Words between `after` and the event: `after the stormy vote`. */
const WORDS_BETWEEN = 5

/** `minutes after the vote`: the day of the event that a frame puts its saying behind. */
export function afterEvent(
  { page, frames }: Scene,
  i: number,
  { events, base }: { events: ReadonlyMap<string, Days>; base: Reference },
): Dated | null {
  const frame = frames[i]
  // a headline's `after` tells why, and not when
  if (!frame || isTitleCase(page, frame.sentence)) return null
  for (let at = page.tokenAt(frame.sentence[0]); at < page.tokenAt(frame.sentence[1]); at++) {
    const first = page.tokens[at]
    const counted = countAt(page.tokens, at)
    if (!first || !counted) continue
    for (let end = at + 1; end <= at + WORDS_BETWEEN; end++) {
      const token = page.tokens[end]
      // after she attacked them: an event that has no name can be any
      if (!token || SUBJECT.test(token.lower)) break
      const family = LISTENERS.has(token.lower) ? undefined : headAt(page.tokens, end)?.family
      const event = EVENTS.get(token.lower) ?? family
      const days = event === undefined ? undefined : (datedBetween(page, [first.span[1], token.span[0]], base) ?? events.get(event))
      if (!days) continue
      const start = (page.tokens[counted.from] ?? first).span[0]
      const span: Span = [Math.max(start, frame.sentence[0]), token.span[1]]
      const isInContent = frame.within !== null || frame.content.some(([from, to]) => span[0] >= from && span[0] < to)
      const position = isInContent ? null : positionIn(page, frame, span, null)
      const { from, to } = days
      if (position !== null && position !== 'source')
        return { span, days: { from: from + counted.count, to: to + counted.count }, position }
    }
  }
  return null
}

/** `after last month's defeat`: the words between say when it was. */
function datedBetween(page: PageText, stretch: Span, base: Reference): Days | undefined {
  const at = page.expressionsIn(stretch).find((i) => page.expressions[i]?.isAttribute)
  return at === undefined ? undefined : (resolve((page.expressions[at] as (typeof page.expressions)[number]).when, base) ?? undefined)
}

/** A narrative goes on: the time that opens a sentence holds for the next one, where a pronoun opens it and tells of a saying that is not the one
 *  told before; so does the time on a document that the next sentence calls `it`. */
export function carriedOver(
  { page, statements, frames, dates }: Scene,
  i: number,
  { holders, base, before }: { holders: readonly (number | null)[]; base: Reference; before: number | undefined },
): Dated | null {
  const frame = frames[i]
  const own = statements[i] as Told
  const source = own.source[0]
  if (!frame || frame.within !== null || !source || frame.sentence[0] !== source[0]) return null
  if (!/^(?:he|she|they|it)$/i.test(page.text.slice(source[0], source[1]))) return null
  const start = page.outline.sentenceStart(Math.max(0, source[0] - 1))
  if (start === source[0] || page.outline.paragraph(start) !== page.outline.paragraph(source[0])) return null
  if (before !== undefined && dates[before] && isSameSpeaker(own, statements[before] as Told)) return null
  const isIt = /^it$/i.test(page.text.slice(source[0], source[1]))
  const told = page.expressionsIn([start, Math.min(source[0], start + NEAR)]).find((at) => {
    const { span, before: word } = page.expressions[at] as (typeof page.expressions)[number]
    return holders[at] === null && (span[0] === start || (isIt && word === 'dated'))
  })
  const opening = told === undefined ? undefined : page.expressions[told]
  const days = opening ? resolve(opening.when, base) : null
  return opening && days ? { span: opening.span, days, position: 'fronted' } : null
}
