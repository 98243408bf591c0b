import type { Span } from '@onrecord/record'
import { enclosing } from '../speakers/contents.ts'
import { DOCUMENTS } from '../speakers/lists/organisations.ts'
import type { Token } from '../speakers/tokens.ts'
import type { PageText } from './page.ts'

/** What is needed of a statement to tell when and where it was made. */
export type Attributed = { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] }

/** Where words of a frame stand: in the cue, behind source and cue, between them, before both, or inside the source. In the order in which they
 *  are asked for a time. */
export const POSITIONS = ['cue', 'after', 'middle', 'fronted', 'source'] as const
export type Position = (typeof POSITIONS)[number]

/** A statement's frame: its sentence outside of what is said, around source and cue. */
export type Frame = {
  readonly sentence: Span
  readonly source: Span | null
  readonly cue: Span | null
  readonly content: readonly Span[]
  /** Where words of the sentence can begin to be this statement's: behind the cue of another one with another source. */
  readonly from: number
  /** The statement in whose content the frame stands; null at the level of the page. */
  readonly within: number | null
  /** Whether the words of the frame are of a saying that is to come: `will tell`, `is due to announce`. */
  readonly isFuture: boolean
}

/** The frames of statements; one without source and cue, as the second paragraph of a post, has none. */
export function framesOf(page: PageText, statements: readonly Attributed[]): (Frame | null)[] {
  const anchors = statements.map(({ source, cue }) => hull(cue) ?? hull(source))
  const known = anchors.map((anchor, i) => ({ anchor, i })).filter((entry): entry is { anchor: Span; i: number } => entry.anchor !== null)
  const within = enclosing(
    statements.map(({ content }) => content),
    known.map(({ anchor: [start] }): Span => [start, start + 1]),
    known.map(({ i }) => i),
  )
  const holders = new Map(known.map(({ i }, at) => [i, within[at] ?? null]))
  const cues = statements
    .flatMap((statement, i) => statement.cue.map(([start, end]) => ({ start, end, statement, within: holders.get(i) ?? null })))
    .sort((a, b) => a.start - b.start)
  return statements.map(({ source, cue, content }, i) => {
    const anchor = anchors[i]
    if (!anchor) return null
    const around = statements[holders.get(i) ?? -1]?.content.find(([start, end]) => anchor[0] >= start && anchor[0] < end)
    const sentence: Span = [
      Math.max(page.outline.sentenceStart(anchor[0]), around?.[0] ?? 0),
      Math.min(page.outline.sentenceEnd(anchor[1] - 1), around?.[1] ?? page.text.length),
    ]
    const inSentence = (spans: readonly Span[]) => hull(spans.filter(([start, end]) => start >= sentence[0] && end <= sentence[1]))
    return {
      sentence,
      source: inSentence(source),
      cue: inSentence(cue),
      content,
      from: Math.max(
        sentence[0],
        lastBefore(cues, Math.min(anchor[0], source[0]?.[0] ?? anchor[0]), { source, within: holders.get(i) ?? null }),
      ),
      within: holders.get(i) ?? null,
      isFuture: isToCome(page, anchor),
    }
  })
}

const hull = (spans: readonly Span[]): Span | null =>
  spans.length === 0 ? null : [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]

type PlacedCue = { readonly start: number; readonly end: number; readonly statement: Attributed; readonly within: number | null }

/** How many cues of other statements are looked at in a sentence. */
const MOST_CUES = 8

/** Where the last statement before a place ends that has another source; 0 where none stands near. */
function lastBefore(
  cues: readonly PlacedCue[],
  at: number,
  { source, within }: { source: readonly Span[]; within: number | null },
): number {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cues[middle] as PlacedCue).start < at) low = middle + 1
    else high = middle
  }
  const near = cues.slice(Math.max(0, low - MOST_CUES), low)
  const last = near.findLast((cue) => cue.within === within && cue.statement.source.join() !== source.join() && cue.end <= at)
  if (!last) return 0
  return Math.max(last.end, ...[...last.statement.content, ...last.statement.source].map(([, end]) => end).filter((end) => end <= at))
}

/** Words before the verb that say it is to come. */
const TO_COME = new Set(['will', 'shall', 'would', 'due', 'expected', 'set', 'plans', 'scheduled', 'hopes', 'wants', 'intends'])
const WORDS_BACK = 4

function isToCome(page: PageText, [start, end]: Span): boolean {
  const at = page.tokenAt(start)
  const before = page.tokens.slice(Math.max(0, at - WORDS_BACK), at)
  const [last] = before.slice(-1)
  const isInfinitive = last?.lower === 'to' && before.some(({ lower }) => TO_COME.has(lower))
  return (
    isInfinitive ||
    /^(?:will|shall|'ll)$/.test(last?.lower ?? '') ||
    page.tokensIn([start, end]).some(({ lower }) => /^(?:will|shall)$/.test(lower))
  )
}

/** Where a stretch of the text stands in a frame, or null where it is no part of it or belongs to another clause.
 *  @param holder  the innermost statement whose content holds the stretch */
export function positionIn(page: PageText, frame: Frame, span: Span, holder: number | null): Position | null {
  const { sentence, source, cue, within } = frame
  if (holder !== within || span[0] < sentence[0] || span[1] > sentence[1]) return null
  if (cue && span[0] >= cue[0] && span[1] <= cue[1]) return 'cue'
  if (source && span[0] >= source[0] && span[1] <= source[1]) return isOfDocument(page, [source[0], span[0]]) ? 'source' : null
  const [first, last] = [Math.min(...starts(frame)), Math.max(...ends(frame))]
  if (span[0] >= last) return isBehind(page, frame, [last, span[0]]) ? 'after' : null
  if (span[1] <= first) return isFronted(page, frame, span, first) ? 'fronted' : null
  return isBetween(page, frame, span) ? 'middle' : null
}

const starts = ({ source, cue }: Frame) => [source, cue].filter((span) => span !== null).map(([start]) => start)
const ends = ({ source, cue }: Frame) => [source, cue].filter((span) => span !== null).map(([, end]) => end)

/** Words that open another clause. */
const CLAUSE = new Set([
  ...[
    'who',
    'which',
    'whose',
    'whom',
    'when',
    'where',
    'because',
    'as',
    'while',
    'although',
    'though',
    'if',
    'that',
    'whether',
    'since',
    'until',
    'before',
    'why',
    'how',
  ],
  ...['he', 'she', 'they', 'it', 'we', 'i', 'was', 'were', 'is', 'are', 'had', 'has', 'have', 'been', 'will', 'would'],
])
const JOINS = new Set(['and', 'but', 'or', ';', ':'])
/** Words that open a clause of speaking, writing or printing: what follows them is still the saying's. */
const TELLING = new Set([
  ...[
    'speaking',
    'writing',
    'addressing',
    'answering',
    'responding',
    'replying',
    'appearing',
    'testifying',
    'posting',
    'quoted',
    'interviewed',
    'asked',
    'giving',
    'reacting',
    'talking',
    'announcing',
  ],
  ...[
    'dated',
    'published',
    'issued',
    'released',
    'broadcast',
    'aired',
    'posted',
    'sent',
    'written',
    'signed',
    'delivered',
    'in',
    'at',
    'on',
    'during',
    'late',
    'early',
    'earlier',
    'last',
    'this',
    'yesterday',
    'today',
  ],
])

/** Whether no other clause begins in a stretch outside of what is said. */
function isOneClause(page: PageText, { content }: Frame, stretch: Span, isJoint = false): boolean {
  return outside(page.tokensIn(stretch), content).every(
    ({ lower, text }, i, tokens) =>
      !(CLAUSE.has(lower) && !isAsEarly(tokens, i)) && !(isJoint ? text === ';' || text === ':' : JOINS.has(text)),
  )
}

/** `as early as 2022` opens no clause. */
const isAsEarly = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === 'as' && [tokens[i - 1], tokens[i + 1]].some((token) => /^(?:early|late|recently|long)$/.test(token?.lower ?? ''))

const outside = (tokens: readonly Token[], spans: readonly Span[]) =>
  tokens.filter(({ span: [at] }) => !spans.some(([start, end]) => at >= start && at < end))

function isBehind(page: PageText, frame: Frame, [from, to]: Span): boolean {
  const between = frame.content.filter(([start, end]) => start >= from && end <= to)
  const last = between.at(-1)
  const isQuoted = last !== undefined && /["”’»“]\W?$/.test(page.text.slice(last[0], last[1]))
  // behind words without quotation marks only what follows at once is known to be no part of them
  const behind = last && !isQuoted ? page.tokensIn([last[1], to]) : []
  if (behind.length > WORDS_BEHIND || behind.some(({ text }) => text === ',')) return false
  return isOneClause(page, frame, [from, to], true)
}

const WORDS_BEHIND = 6

/** Words that a fronted adverbial opens with: `On Monday`, `Speaking in Fenn`, `Minutes after the vote`. */
const FRONT = new Set([
  ...[
    'on',
    'in',
    'at',
    'during',
    'after',
    'following',
    'earlier',
    'late',
    'early',
    'later',
    'last',
    'this',
    'yesterday',
    'today',
    'tonight',
    'over',
    'via',
    'by',
    'from',
    'outside',
    'inside',
    'near',
  ],
  ...[
    'just',
    'only',
    'hours',
    'minutes',
    'days',
    'moments',
    'shortly',
    'back',
    'a',
    'the',
    'two',
    'three',
    'within',
    'through',
    'that',
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
  ],
])

function isFronted(page: PageText, frame: Frame, span: Span, first: number): boolean {
  const { content, sentence, from } = frame
  const said = content.filter(([, end]) => end <= span[0]).map(([, end]) => end)
  const start = Math.max(datelineEnd(page.text, sentence[0]), from, ...said)
  if (span[0] < start) return false
  const opening = page.tokensIn([start, first]).filter(({ isWord, lower }) => isWord && !/^(?:and|but|then|so)$/.test(lower))
  const [head] = opening
  if (!head) return false
  // `wept in the dock yesterday as a jury heard`: both at once
  const [next, ...rest] = page.tokensIn([span[1], first])
  if (next?.lower === 'as' && !rest.some(({ lower, text }) => JOINS.has(lower) || text === ',')) return true
  const opens = head.span[0] >= span[0] && head.span[0] < span[1]
  if (!opens && !FRONT.has(head.lower) && !/^\p{L}+(?:ing|ed)$/u.test(head.lower)) return false
  return isOneClause(page, frame, [head.span[0], span[0]]) && !hasMainClause(page.tokensIn([span[1], first]))
}

/** `On Monday the mill closed and` before a source: another subject has taken the time. */
const hasMainClause = (tokens: readonly Token[]) => {
  const at = tokens.findLastIndex(({ text }) => text === ',')
  return tokens.slice(at + 1).some(({ lower }) => JOINS.has(lower) || lower === 'as' || lower === 'when' || lower === 'while')
}

function isBetween(page: PageText, frame: Frame, span: Span): boolean {
  const { source, cue } = frame
  const from = source && cue ? Math.min(source[1], cue[1]) : span[0]
  const tokens = outside(page.tokensIn([from, span[1]]), frame.content)
  const [first, second] = tokens
  if (first?.text === ',' && second && !TELLING.has(second.lower) && second.span[0] < span[0]) return false
  return isOneClause(page, frame, [from, span[0]], true)
}

/** Things without a word in the list of documents that are dated all the same. */
const DATED = new Set(['inspection', 'permit', 'inquiry', 'census', 'hearing', 'meeting'])

/** `A report published last month`, and not `the minister, who left in May`. */
function isOfDocument(page: PageText, stretch: Span): boolean {
  const tokens = page.tokensIn(stretch)
  return (
    tokens.some(({ lower }) => DOCUMENTS.has(lower) || DATED.has(lower)) &&
    tokens.every(({ lower }) => !/^(?:who|which|that|whose|where|when)$/.test(lower))
  )
}

const DATELINE = /^\p{Lu}[^\n.!?]{1,100}?(?: ?\([\p{L} .-]{2,30}\) ?(?:[–—-]{1,2} )?| [–—-]{1,2} )/u
const LONGEST_DATELINE = 140

/** Where a dateline at the start of a paragraph ends: `MELK, May 14 (CNS) -- `; the start itself where none stands there. */
export function datelineEnd(text: string, start: number): number {
  if (start > 0 && text[start - 1] !== '\n') return start
  const found = DATELINE.exec(text.slice(start, start + LONGEST_DATELINE))
  return found && /^\p{Lu}{2}/u.test(found[0]) ? start + found[0].length : start
}
