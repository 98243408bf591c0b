import type { Span } from '@onrecord/record'
import { words } from '../lists/words.ts'
import { headAt } from '../occasions/head-at.ts'
import type { PageText } from '../page-text.ts'
import type { Token } from '../speakers/tokens.ts'
import { CLAUSE, FRONT, ISSUED, JOINS, LINKING, REFERRING, RELATIVE, SPOKEN } from './clause-words.ts'
import type { Frame } from './frame.ts'
import { AUXILIARY, isAfterClause, isAsEarly, isClock, isOneClause, isWhileTelling } from './one-clause.ts'
import { openingEnd } from './opening.ts'

/** Whether a stretch before source and cue opens their clause: `On Monday Lind said`.
 *  @param first  where source or cue begins */
export function isFronted(page: PageText, frame: Frame, span: Span, first: number): boolean {
  const { content, sentence, from } = frame
  const said = content.filter(([, end]) => end <= span[0]).map(([, end]) => end)
  const start = Math.max(openingEnd(page, sentence[0], span[0]), from, ...said)
  if (span[0] < start) return false
  // `The remarks came a day after the senator accused her`
  if (/ (?:after|before)$/.test(page.text.slice(...span)) && first - span[1] <= 2) return true
  const worded = page.tokensIn([start, first]).filter(({ isWord, lower }) => isWord && !LINKING.has(lower))
  // `For the first time on Monday`
  const opening = /^for the \p{L}+ time$/u.test(
    worded
      .slice(0, FOR_THE_FIRST)
      .map(({ lower }) => lower)
      .join(' '),
  )
    ? worded.slice(FOR_THE_FIRST)
    : worded
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
  const behind = page.tokensIn([span[1], first])
  const isAsked = head.lower === 'when' && isWhileTelling(opening, 0)
  if ((head.lower === 'when' && !isAsked) || (head.lower === 'as' && !isAsEarly(opening, 0)))
    return behind.at(-1)?.text === ',' && isAtOnce(behind) && isAtOnce(page.tokensIn([head.end, span[0]]))
  if (isCleft(opening, behind)) return true
  if (isOfAnother(opening, span) || (head.lower === 'after' && isAfterClause(page.tokensIn([head.span[0], span[0]])))) return false
  if (isWhileSaid(page, frame, behind) && isOneClause(page, frame, [start, span[0]])) return true
  if (!opens && isOfAside(page.tokensIn([head.span[0], span[0]]))) return false
  if (!opens && !isAsked && !FRONT.has(head.lower) && !/^\p{L}+(?:ing|ed)$/u.test(head.lower)) return false
  return isOneClause(page, frame, [head.span[0], span[0]]) && !isTaken(behind) && !hasMainClause(withoutParticiple(page, frame, behind))
}

/** Words of `for the first time`. */
const FOR_THE_FIRST = 4

/** `the mill was shut`: a clause of one verb. Who took office in a year need not be who spoke then. */
const isAtOnce = (tokens: readonly Token[]) =>
  tokens.every(({ lower }) => !JOINS.has(lower) && (!CLAUSE.has(lower) || AUXILIARY.test(lower)))

/** `It was on Friday that Hart told staff`, `Not until Friday did Hart tell staff`. */
const isCleft = (opening: readonly Token[], behind: readonly Token[]) => {
  const [first, second] = opening
  const isIt = first?.lower === 'it' && /^(?:was|is|wasn['’]t)$/.test(second?.lower ?? '')
  return (
    (isIt && behind.length === 1 && /^(?:that|when)$/.test(behind[0]?.lower ?? '')) ||
    (first?.lower === 'not' && behind[0]?.lower === 'did')
  )
}

/** `The pound fell on Thursday as the bank warned`: both at once; `as he had warned` is not. */
function isWhileSaid(page: PageText, { cue }: Frame, behind: readonly Token[]): boolean {
  const last = behind.at(-1)
  const verb = cue && page.tokensIn(cue)[0]
  if (last?.lower !== 'as' || /^(?:such|well|long|far|soon|much|known|just)$/.test(behind.at(-2)?.lower ?? '') || verb?.lower === 'had')
    return false
  return (
    behind.length <= MOST_WHILE &&
    behind.slice(0, -1).every(({ lower, text }) => !JOINS.has(text) && (!CLAUSE.has(lower) || AUXILIARY.test(lower) || SUBJECT.test(lower)))
  )
}
const SUBJECT = /^(?:he|she|they|it|we|i)$/
const MOST_WHILE = 20

/** `In Fenn, Orlow, a firm founded in 2014`: behind a comma a past participle is of what stands before it. */
const isOfAside = (tokens: readonly Token[]) => {
  const verb = tokens.at(-1)
  const comma = tokens.findLastIndex(({ text }) => text === ',')
  const isPast = verb !== undefined && /[^e]ed$/.test(verb.lower) && !ISSUED.has(verb.lower) && !SPOKEN.has(verb.lower)
  return isPast && comma >= 0 && comma < tokens.length - 2
}

/** Whether a participle that opens a sentence is of another time: `Having fought him in 2019`, `Citing a report issued last week`. */
const isOfAnother = ([head, ...rest]: readonly Token[], span: Span): boolean =>
  head?.lower === 'having' || (head !== undefined && REFERRING.has(head.lower) && (rest[0]?.span[0] ?? span[0]) < span[0])

const isThere = (page: PageText, opening: readonly Token[]) =>
  opening.some(({ lower, span }) => SPOKEN.has(lower) || headAt(page.tokens, page.tokenAt(span[0])) !== null)

/** Words that open a clause of its own behind a time. */
const SUBORDINATE = words('as when while although though because unless whereas if that')

/** Whether a time opens a line and a mark sets it off. */
const isEntry = (text: string, [start, end]: Span): boolean =>
  (start === 0 || text[start - 1] === '\n') && /^\s?[:–—]/.test(text.slice(end, end + 2))

/** `On Monday, while discussing it`: the verb behind is at once with what follows. */
function withoutParticiple(page: PageText, { cue }: Frame, tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1)
  const verb = cue && last && last.end <= cue[0] ? page.tokens[page.tokenAt(cue[0])]?.lower : undefined
  return /^(?:while|when)$/.test(last?.lower ?? '') && /(?:ing|^asked)$/.test(verb ?? '') ? tokens.slice(0, -1) : tokens
}

/** `a call on Sunday in which, according to a report`, `By Monday many had signed a letter saying`: the time of another clause. */
const isTaken = (tokens: readonly Token[]) =>
  tokens.some(({ lower }, i) => lower === 'which' && /^(?:in|at|during)$/.test(tokens[i - 1]?.lower ?? '')) ||
  tokens.slice(tokens.findLastIndex(({ text }) => text === ',') + 1).some(({ lower }) => lower === 'had')

/** `On Monday the mill closed and` before a source: another subject has taken the time. */
const hasMainClause = (tokens: readonly Token[]) => {
  const at = tokens.findLastIndex(({ text }) => text === ',')
  return tokens.slice(at + 1).some(({ lower }, i, rest) => (JOINS.has(lower) && !isClock(rest, i)) || SUBORDINATE.has(lower))
}
