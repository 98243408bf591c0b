import type { Span } from '@onrecord/record'
import { headAt } from '../occasions/head-at.ts'
import type { PageText } from '../page-text.ts'
import type { Token } from '../speakers/tokens.ts'
import { CLAUSE, ISSUED, JOINS, REFERRING, RELATIVE, SPOKEN, TELLING } from './clause-words.ts'
import type { Frame } from './frame.ts'
import { isFronted } from './fronted.ts'
import { isOfDocument } from './of-document.ts'
import { AUXILIARY, isAfterClause, isAsEarly, isOneClause, isWhileTelling, outside } from './one-clause.ts'

/** Where words of a frame stand: in the cue, behind source and cue, between them, before both, or inside the source. In the order in which they
 *  are asked for a time. */
export const POSITIONS = ['cue', 'after', 'middle', 'fronted', 'source'] as const
export type Position = (typeof POSITIONS)[number]

/** Where a stretch of the text stands in a frame, or null where it is no part of it or belongs to another clause.
 *  @param holder  the innermost statement whose content holds the stretch */
export function positionIn(page: PageText, frame: Frame, span: Span, holder: number | null): Position | null {
  const { sentence, source, cue, within } = frame
  if (holder !== within || span[0] < sentence[0] || span[1] > sentence[1]) return null
  if (cue && span[0] >= cue[0] && span[1] <= cue[1]) return 'cue'
  if (source && span[0] >= source[0] && span[1] <= source[1])
    return isOfDocument(page, source, span) ? 'source' : hasSpoken(page, [source[0], span[0]]) ? 'middle' : null
  const anchors = [source, cue].filter((anchor) => anchor !== null)
  const [first, last] = [Math.min(...anchors.map(([start]) => start)), Math.max(...anchors.map(([, end]) => end))]
  if (span[0] >= last) return isBehind(page, frame, [last, span[0]]) ? 'after' : null
  if (span[1] <= first) return isFronted(page, frame, span, first) ? 'fronted' : null
  return isBetween(page, frame, span) ? 'middle' : null
}

function isBehind(page: PageText, frame: Frame, [from, to]: Span): boolean {
  const between = frame.content.filter(([start, end]) => start >= from && end <= to)
  const last = between.at(-1)
  const isQuoted = last !== undefined && /["”’»“]\W?$/.test(page.text.slice(last[1] - 2, last[1]))
  // behind words without quotation marks only what follows at once is known to be no part of them
  const tokens = last && !isQuoted ? page.tokensIn([last[1], to]) : []
  // `would open, speaking in Fenn on Friday`, `would open, at a rally in Fenn`
  const comma = tokens[0]?.text === ',' ? page.tokenAt(tokens[0].end) : null
  const next = comma === null ? [] : page.tokens.slice(comma, comma + 1 + WORDS_TO_HEAD)
  const isSetOff = SPEAKING.test(next[0]?.lower ?? '') || (last !== undefined && isOfSaying(page, next))
  const behind = isSetOff ? tokens.slice(1) : tokens
  // `''a moment of fear.'' In a post on Sunday`: another sentence, where the marks hide its end
  if (
    last &&
    SENTENCE_END.test(page.text.slice(last[1] - 4, last[1])) &&
    page.tokenAt(last[1]) < page.tokenAt(to) &&
    isCapital(page, last[1])
  )
    return false
  // `has not told of a plan and may not do so this year`
  if (behind.slice(0, -1).some(({ lower }) => /^(?:and|but|or)$/.test(lower))) return false
  if (
    behind.length > (isOfSaying(page, behind) ? WORDS_OF_SAYING : WORDS_BEHIND) ||
    behind.some(({ text }, i) => text === ',' && !isIssue(behind[i + 1]))
  )
    return false
  const all = outside(page.tokensIn([from, to]), frame.content)
  // `he said, referring to the debate of 3 May`
  return (
    !all.some(({ lower }) => REFERRING.has(lower)) && !isAside(all) && !isAfterClause(all) && isOneClause(page, frame, [from, to], true)
  )
}

const SENTENCE_END = /[.!?]["”’']{1,2}$/
const isCapital = (page: PageText, at: number): boolean => page.tokens[page.tokenAt(at)]?.capital === true

/** `said a voice in the film - a comedy that opens on Friday`: behind a dash that no other closes, and no word of saying follows. */
function isAside(tokens: readonly Token[]): boolean {
  const dashes = tokens.flatMap(({ text }, i) => (DASH.test(text) && !DASH.test(tokens[i - 1]?.text ?? '') ? [i] : []))
  const last = dashes.at(-1)
  const word = last === undefined ? undefined : tokens.slice(last).find(({ isWord }) => isWord)
  return dashes.length % 2 === 1 && word !== undefined && !TELLING.has(word.lower)
}
const DASH = /^[-–—]$/

/** `in its report, published in May`. */
const isIssue = (token: Token | undefined) => ISSUED.has(token?.lower ?? '')

const SPEAKING = /^(?:speaking|talking|writing|testifying|addressing|appearing)$/
const WORDS_BEHIND = 6
const WORDS_OF_SAYING = 16
const WORDS_TO_HEAD = 4

/** `in a statement made available to newsmen`, `while briefing newsmen`: words that open with the saying are of it for longer. */
function isOfSaying(page: PageText, behind: readonly Token[]): boolean {
  const [first, second] = behind
  if (!first || !second) return false
  if (/^(?:while|when|as)$/.test(first.lower)) return isWhileTelling(behind, 0)
  if (SPOKEN.has(first.lower)) return true
  const at = page.tokenAt(first.span[0])
  return (
    /^(?:in|at|during|via|through)$/.test(first.lower) &&
    behind.slice(1, WORDS_TO_HEAD).some((_, k) => headAt(page.tokens, at + 1 + k) !== null)
  )
}

function isBetween(page: PageText, frame: Frame, span: Span): boolean {
  const { source, cue } = frame
  const from = source && cue ? Math.min(source[1], cue[1]) : span[0]
  const tokens = outside(page.tokensIn([from, span[1]]), frame.content)
  const [first, second] = tokens
  // `the mayor, opening the mill on Monday, said`: a present participle is of the same time, a past one is not
  if (isBesideVerb(page, frame, span)) return true
  const isOpen = first?.text === ',' && !(source && page.text.slice(...source).includes(','))
  if (isOpen && second && !TELLING.has(second.lower) && !/ing$/.test(second.lower) && second.span[0] < span[0]) return false
  return isOneClause(page, frame, [from, span[0]], true)
}

/** `raised its outlook on Wednesday, saying`, `had written on 3 May to apologise`, `had spoken on Monday and had told`: of the time of its subject's
 *  verb. */
function isBesideVerb(page: PageText, { source, cue, content }: Frame, span: Span): boolean {
  if (!source || !cue || source[1] > span[0] || cue[0] < span[1]) return false
  const between = outside(page.tokensIn([source[1], cue[0]]), content)
  const [verb] = page.tokensIn(cue)
  // `was arrested on Monday after telling`, `was suspended on Monday for calling`
  if (/^(?:after|since|despite|for)$/.test(between.at(-1)?.lower ?? '')) return false
  const isJoined = /^(?:to|and)$/.test(between.at(-1)?.lower ?? '') || verb?.lower === 'to'
  // `Her brother, Ola, had written`
  const isOpen = between[0]?.text === ',' && !page.text.slice(...source).includes(',')
  if (isOpen || !(isJoined || /ing$/.test(verb?.lower ?? ''))) return false
  return between.every(
    ({ lower, text }, i) =>
      (!CLAUSE.has(lower) || AUXILIARY.test(lower) || isAsEarly(between, i)) && text !== ';' && !isJoining(between, i),
  )
}

/** `and` before another subject. */
const isJoining = (tokens: readonly Token[], i: number) =>
  JOINS.has(tokens[i]?.lower ?? '') && /^(?:the|a|an|he|she|they|it|his|her|its)$/.test(tokens[i + 1]?.lower ?? '')

/** `the chair, who spoke at a briefing in Fenn on Monday`: the last clause of a source tells of the saying. */
function hasSpoken(page: PageText, stretch: Span): boolean {
  const tokens = page.tokensIn(stretch)
  const verb = tokens.findLastIndex(({ lower }) => SPOKEN.has(lower))
  return verb >= 0 && !tokens.slice(verb).some(({ text, lower }) => text === ',' || RELATIVE.has(lower))
}
