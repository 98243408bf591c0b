import type { Span } from '@onrecord/record'
import { headAt } from '../occasions/head-at.ts'
import type { Token } from '../speakers/tokens.ts'
import { CLAUSE, FRONT, ISSUED, JOINS, LINKING, RELATIVE, SPOKEN, TELLING } from './clause-words.ts'
import type { Frame } from './frame.ts'
import { isOfDocument } from './of-document.ts'
import { openingEnd } from './opening.ts'
import type { PageText } from './page.ts'

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

/** Whether no other clause begins in a stretch outside of what is said. */
function isOneClause(page: PageText, { content }: Frame, stretch: Span, isJoint = false): boolean {
  return outside(page.tokensIn(stretch), content).every(
    ({ lower, text }, i, tokens) =>
      !(CLAUSE.has(lower) && !isAsEarly(tokens, i) && !isObject(tokens, i) && !isHour(tokens, i) && !isWhileTelling(tokens, i)) &&
      !(isJoint ? text === ';' || text === ':' : JOINS.has(text)),
  )
}

/** `as early as 2022` opens no clause. */
const isAsEarly = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === 'as' && [tokens[i - 1], tokens[i + 1]].some((token) => /^(?:early|late|recently|long)$/.test(token?.lower ?? ''))

/** `shortly before noon`, `appearing before a committee`, `filed before the High Court` open no clause either. */
const isHour = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === 'before' &&
  (/^(?:noon|midnight|midday|dawn|dusk|sunrise|sunset|\d.*)$/.test(tokens[i + 1]?.lower ?? '') ||
    /^(?:hours|minutes|moments|shortly|just|immediately)$/.test(tokens[i - 1]?.lower ?? '') ||
    /^(?:sentencing|imposing|adjourning)$/.test(tokens[i + 1]?.lower ?? '') ||
    SPOKEN.has(tokens[i - 1]?.lower ?? '') ||
    ISSUED.has(tokens[i - 1]?.lower ?? '') ||
    isBeforeBody(tokens, i))

const WORDS_TO_BODY = 6

/** `testimony before the Senate energy committee`: those who listen. */
function isBeforeBody(tokens: readonly Token[], i: number): boolean {
  for (let at = i + 1; at <= i + WORDS_TO_BODY; at++) {
    if (!tokens[at]?.isWord || CLAUSE.has(tokens[at]?.lower ?? '')) return false
    const type = headAt(tokens, at)?.type
    if (type === 'hearing' || type === 'court') return true
  }
  return false
}

/** `while briefing newsmen`, `when asked`, `when she spoke to reporters`: a clause of the same saying. */
function isWhileTelling(tokens: readonly Token[], i: number): boolean {
  const [before, word, next, verb] = [-1, 0, 1, 2].map((at) => tokens[i + at]?.lower ?? '')
  if (/^(?:he|she|they)$/.test(word ?? ''))
    return /^(?:while|when|as)$/.test(before ?? '') && (SPOKEN.has(next ?? '') || AT_ONCE.has(next ?? ''))
  if (!/^(?:while|when|as)$/.test(word ?? '')) return false
  if (/^(?:he|she|they)$/.test(next ?? '')) return SPOKEN.has(verb ?? '') || AT_ONCE.has(verb ?? '')
  // `when a reporter asked in 1994`
  if (word === 'when' && /^an?$/.test(next ?? '') && tokens[i + 3]?.lower === 'asked') return true
  return word === 'while' ? /(?:ing|^in|^on|^at)$/.test(next ?? '') : word === 'when' && WHEN_ASKED.test(next ?? '')
}
/** What is done while something is said: `as she closed the conference`. */
const AT_ONCE: ReadonlySet<string> = new Set(
  'closed opened launched unveiled announced accepted presented arrived left visited toured entered jailed sentenced convicted acquitted fined remanded adjourned resigned'.split(
    ' ',
  ),
)
const WHEN_ASKED = /^(?:asked|contacted|reached|pressed|questioned|approached|quizzed|addressing|speaking|briefing)$/

/** `asked about it`: a pronoun behind a preposition begins no clause. */
const isObject = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === 'it' && /^(?:about|of|to|with|for|by|on|in|at|after|from|over)$/.test(tokens[i - 1]?.lower ?? '')

const outside = (tokens: readonly Token[], spans: readonly Span[]) =>
  tokens.filter(({ span: [at] }) => !spans.some(([start, end]) => at >= start && at < end))

function isBehind(page: PageText, frame: Frame, [from, to]: Span): boolean {
  const between = frame.content.filter(([start, end]) => start >= from && end <= to)
  const last = between.at(-1)
  const isQuoted = last !== undefined && /["”’»“]\W?$/.test(page.text.slice(last[1] - 2, last[1]))
  // behind words without quotation marks only what follows at once is known to be no part of them
  const all = last && !isQuoted ? page.tokensIn([last[1], to]) : []
  // `would open, speaking in Fenn on Friday`
  const behind = all[0]?.text === ',' && SPEAKING.test(all[1]?.lower ?? '') ? all.slice(1) : all
  if (
    behind.length > (isOfSaying(page, behind) ? WORDS_OF_SAYING : WORDS_BEHIND) ||
    behind.some(({ text }, i) => text === ',' && !isIssue(behind[i + 1]))
  )
    return false
  return isOneClause(page, frame, [from, to], true)
}

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
  if (/^(?:while|when)$/.test(first.lower)) return isWhileTelling(behind, 0)
  if (SPOKEN.has(first.lower)) return true
  const at = page.tokenAt(first.span[0])
  return (
    /^(?:in|at|during|via|through)$/.test(first.lower) &&
    behind.slice(1, WORDS_TO_HEAD).some((_, k) => headAt(page.tokens, at + 1 + k) !== null)
  )
}

function isFronted(page: PageText, frame: Frame, span: Span, first: number): boolean {
  const { content, sentence, from } = frame
  const said = content.filter(([, end]) => end <= span[0]).map(([, end]) => end)
  const start = Math.max(openingEnd(page, sentence[0], span[0]), from, ...said)
  if (span[0] < start) return false
  // `The remarks came a day after the senator accused her`
  if (/ (?:after|before)$/.test(page.text.slice(...span)) && first - span[1] <= 2) return true
  const opening = page.tokensIn([start, first]).filter(({ isWord, lower }) => isWord && !LINKING.has(lower))
  const [head] = opening
  if (!head) return false
  // `at a conference in Fenn on Monday, where she said`
  if (opening.at(-1)?.lower === 'where' && isThere(page, opening) && isOneClause(page, frame, [span[1], (opening.at(-1) as Token).span[0]]))
    return true
  // `3 March: The board denies it`
  if (head.span[0] >= span[0] && isEntry(page.text, span)) return true
  // `wept in the dock yesterday as a jury heard`: both at once
  const [next, ...rest] = page.tokensIn([span[1], first]).filter(({ text }, k) => k > 0 || text !== ',')
  if (/^(?:as|when)$/.test(next?.lower ?? '') && !rest.some(({ lower, text }) => JOINS.has(lower) || RELATIVE.has(lower) || text === ','))
    return true
  const opens = head.span[0] >= span[0] && head.span[0] < span[1]
  // `When the dam burst in 2019, Lind said`
  if (head.lower === 'when') return isBeforeComma(page.tokensIn([span[1], first])) && isOneClause(page, frame, [head.end, span[0]])
  if (!opens && !FRONT.has(head.lower) && !/^\p{L}+(?:ing|ed)$/u.test(head.lower)) return false
  return isOneClause(page, frame, [head.span[0], span[0]]) && !hasMainClause(page.tokensIn([span[1], first]))
}

const isThere = (page: PageText, opening: readonly Token[]) =>
  opening.some(({ lower, span }) => SPOKEN.has(lower) || headAt(page.tokens, page.tokenAt(span[0])) !== null)

/** Whether nothing but a comma stands between a time and who says. */
const isBeforeComma = (tokens: readonly Token[]) => tokens.length === 1 && tokens[0]?.text === ','

/** The colon of `10:42`. */
const isClock = (tokens: readonly Token[], i: number) => tokens[i]?.text === ':' && /^\d/.test(tokens[i + 1]?.text ?? '')

/** Whether a time opens a line and a mark sets it off. */
const isEntry = (text: string, [start, end]: Span): boolean =>
  (start === 0 || text[start - 1] === '\n') && /^\s?[:–—]/.test(text.slice(end, end + 2))

/** `On Monday the mill closed and` before a source: another subject has taken the time. */
const hasMainClause = (tokens: readonly Token[]) => {
  const at = tokens.findLastIndex(({ text }) => text === ',')
  return tokens
    .slice(at + 1)
    .some(({ lower }, i, rest) => (JOINS.has(lower) && !isClock(rest, i)) || lower === 'as' || lower === 'when' || lower === 'while')
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

const AUXILIARY = /^(?:is|was|were|are|has|have|had|been|will|would)$/

/** `raised its outlook on Wednesday, saying`, `had written on 3 May warning`: a participle is of the time of its subject's verb. */
function isBesideVerb(page: PageText, { source, cue, content }: Frame, span: Span): boolean {
  if (!source || !cue || source[1] > span[0] || cue[0] < span[1] || !/ing$/.test(page.tokensIn(cue)[0]?.lower ?? '')) return false
  const between = outside(page.tokensIn([source[1], cue[0]]), content)
  if (between[0]?.text === ',') return false
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
