import type { Span } from '@onrecord/record'
import type { PageText } from '../page-text.ts'
import { enclosing } from '../speakers/contents.ts'
import type { Token } from '../speakers/tokens.ts'
import { firstFrom } from './in-order.ts'

/** What is needed of a statement to tell when and where it was made. */
export type Attributed = { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] }

/** A statement's frame: its sentence outside of what is said, around source and cue. */
export type Frame = {
  /** At most {@link REACH} to either side of the cue. */
  readonly sentence: Span
  readonly source: Span | null
  readonly cue: Span | null
  /** The pieces of the content that touch the sentence. */
  readonly content: readonly Span[]
  /** Where words of the sentence can begin to be this statement's: behind the cue of another one with another source. */
  readonly from: number
  /** Where the source of the next statement begins, if any; at the same level. */
  readonly next: number | null
  /** The statement in whose content the frame stands; null at the level of the page. */
  readonly within: number | null
  /** Whether the words of the frame are of a saying that is to come: `will tell`, `is due to announce`. */
  readonly isFuture: boolean
}

/** A sentence that goes on for longer is looked at in characters up to here: a text without a full stop is no reason to read it all for each statement. */
const REACH = 1000

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
  const sources = statements
    .flatMap(({ source: [first] }, i) => (first ? [{ start: first[0], within: holders.get(i) ?? null }] : []))
    .sort((a, b) => a.start - b.start)
  return statements.map(({ source, cue, content }, i) => {
    const anchor = anchors[i]
    if (!anchor) return null
    const holder = holders.get(i) ?? null
    const around = holder === null ? [] : (statements[holder]?.content ?? [])
    const sentence: Span = [
      Math.max(page.outline.sentenceStart(anchor[0]), around[0]?.[0] ?? 0, anchor[0] - REACH),
      Math.min(page.outline.sentenceEnd(anchor[1] - 1), around.at(-1)?.[1] ?? page.text.length, anchor[1] + REACH),
    ]
    const inSentence = (spans: readonly Span[]) => hull(spans.filter(([start, end]) => start >= sentence[0] && end <= sentence[1]))
    const first = Math.min(anchor[0], source[0]?.[0] ?? anchor[0])
    return {
      sentence,
      source: inSentence(source),
      cue: inSentence(cue),
      content: content.filter(([start, end]) => end > sentence[0] && start < sentence[1]),
      next: nextOf(sources, Math.max(anchor[1], source[0]?.[1] ?? 0), holder),
      from: Math.max(sentence[0], lastBefore(page, cues, first, { source, within: holder })),
      within: holder,
      isFuture: isToCome(page, anchor),
    }
  })
}

const hull = ([first, ...spans]: readonly Span[]): Span | null =>
  first === undefined ? null : spans.reduce<Span>(([start, end], span) => [Math.min(start, span[0]), Math.max(end, span[1])], first)

/** The first source of a level behind a place. */
function nextOf(
  sources: readonly { readonly start: number; readonly within: number | null }[],
  at: number,
  level: number | null,
): number | null {
  const low = firstFrom(sources, at, ({ start }) => start)
  return sources.slice(low, low + MOST_CUES).find(({ within }) => within === level)?.start ?? null
}

type PlacedCue = { readonly start: number; readonly end: number; readonly statement: Attributed; readonly within: number | null }

/** How many cues of other statements are looked at in a sentence. */
const MOST_CUES = 8

/** Where the last statement before a place ends that has another source; 0 where none stands near. */
function lastBefore(
  page: PageText,
  cues: readonly PlacedCue[],
  at: number,
  { source, within }: { source: readonly Span[]; within: number | null },
): number {
  const low = firstFrom(cues, at, ({ start }) => start)
  const near = cues.slice(Math.max(0, low - MOST_CUES), low)
  const last = near.findLast((cue) => cue.within === within && cue.statement.source.join() !== source.join() && cue.end <= at)
  // `In a statement announcing the sale, Lind said`: what the paper announces is of the same frame
  // `Asked by a reporter on Monday, Lind said`: neither does a question begin a clause of its own
  if (!last || last.statement.source.length === 0 || isQuestion(page, last)) return 0
  const { content, source: named } = last.statement
  return [content[firstFrom(content, at, ([, end]) => end - 1) - 1], named.at(-1)].reduce(
    (furthest, span) => (span && span[1] <= at ? Math.max(furthest, span[1]) : furthest),
    last.end,
  )
}

/** `(When) asked by a reporter` at the start of a sentence. */
function isQuestion(page: PageText, { start }: PlacedCue): boolean {
  const from = page.outline.sentenceStart(start)
  const [first, second] = page.tokensIn([from, start + 1])
  const verb = /^(?:when|as)$/.test(first?.lower ?? '') ? second : first
  return verb?.span[0] === start && QUESTIONED.test(verb.lower)
}
const QUESTIONED = /^(?:asked|pressed|questioned|quizzed|challenged|prompted)$/

/** Words before the verb that say it is to come. */
const TO_COME = new Set(['will', 'shall', 'would', 'due', 'expected', 'set', 'plans', 'scheduled', 'hopes', 'wants', 'intends'])
const WORDS_BACK = 4

/** `would not commit to it`: what somebody refused to do is not to come. */
const isRefused = (tokens: readonly Token[], i: number) => tokens[i]?.lower === 'would' && /^(?:not|only)$/.test(tokens[i + 1]?.lower ?? '')

/** `will tell`, `is due to announce`: the verb itself says it is to come. */
function isAnnounced(tokens: readonly Token[]): boolean {
  const isDue = tokens.some(({ lower }) => lower === 'to') && tokens.some(({ lower }, i) => TO_COME.has(lower) && !isRefused(tokens, i))
  const isToBe = tokens.some(({ lower }, i) => /^(?:is|are)$/.test(lower) && tokens[i + 1]?.lower === 'to')
  return isDue || isToBe || tokens.some(({ lower }) => lower === 'will' || lower === 'shall')
}

function isToCome(page: PageText, [start, end]: Span): boolean {
  const at = page.tokenAt(start)
  const before = page.tokens.slice(Math.max(0, at - WORDS_BACK), at)
  const [last] = before.slice(-1)
  const isInfinitive = last?.lower === 'to' && before.some(({ lower }) => TO_COME.has(lower))
  return isInfinitive || /^(?:will|shall|'ll)$/.test(last?.lower ?? '') || isAnnounced(page.tokensIn([start, end]))
}
