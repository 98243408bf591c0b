import type { Span } from '@onrecord/record'
import { type Expression, isOfDay } from '../dates/index.ts'
import type { PageText } from '../page-text.ts'
import type { Token } from '../speakers/tokens.ts'
import type { Draft } from './draft.ts'
import { headAt } from './head-at.ts'
import { HEADS, type Head, LISTENERS, type OccasionType } from './heads.ts'
import { placeOf, type Scene, type Told } from './scene.ts'
import { turnsAmong } from './turns.ts'

/** How much of a page's own words before and after its transcript is looked at, in characters. */
const LONGEST_INTRODUCTION = 3000
const LONGEST_CLOSE = 1000
/** More speakers than these do not make an interview. */
const MOST_IN_INTERVIEW = 3
/** Verbs of having had a conversation, where no noun tells: `We met her in Fenn`. */
const CONVERSED: ReadonlySet<string> = new Set(
  'met spoke speaks talked talks interviewed sat asked answered answers conducted recorded'.split(' '),
)
const SPOKEN: ReadonlySet<OccasionType> = new Set(['interview', 'press conference', 'hearing', 'meeting', 'speech', 'court', 'call'])
const INTERVIEW: Head = { type: 'interview', family: 'interview' }
/** Nouns that tell of an occasion only beside a transcript. */
const BESIDE: ReadonlyMap<string, Head> = new Map([
  ...'conversation q&a questions exchange chat programme program episode show broadcast edition podcast'
    .split(' ')
    .map((noun) => [noun, INTERVIEW] as const),
  ['evidence', { type: 'hearing', family: 'hearing' }],
  ['questioning', { type: 'hearing', family: 'hearing' }],
  ['webinar', { type: 'meeting', family: 'meeting' }],
  ['panel', { type: 'meeting', family: 'meeting' }],
])

/** Puts the turns of a transcript at its one occasion: what the words around it call it, else an interview where few speak.
 *  @returns the occasion with the sentence that tells of it; none where the page is no transcript, or nothing tells */
export function putTranscript(scene: Scene): { readonly draft: Draft; readonly sentence: Span }[] {
  const { statements, outer, drafts } = scene
  const turns = turnsAmong(scene).filter((i) => !isPlayed(scene, i))
  const [first, last] = [turns[0], turns.at(-1)]
  if (first === undefined || last === undefined) return []
  const [opening] = (statements[first] as Told).source[0] ?? (statements[first] as Told).content[0] ?? [0]
  const lines = [...introduction(scene, opening), ...closeOf(scene, last)]
  const isOfTalk = isTalk(scene, first)
  const met = isOfTalk ? lines.find(({ sentence }) => MET.test(scene.page.text.slice(...sentence))) : undefined
  const line = lines.find(({ isDated }) => isDated) ?? dayAlone(scene, opening) ?? met ?? lines[0]
  const head =
    (isOfTalk ? talkedAt(lines) : null) ??
    lines.find((each) => each.head)?.head ??
    (hasHost(scene, turns) || speakerCount(scene, turns) <= MOST_IN_INTERVIEW || hasInterviewer(scene, turns) ? INTERVIEW : null)
  if (!head) return []
  const span = line?.span ?? (statements[first] as Told).source[0] ?? [opening, opening]
  const draft = drafts.add({ ...head, span }, null)
  draft.isFramed = true
  for (const i of turns) drafts.put(i, draft)
  if (!line) return []
  const { sentence } = line
  // `We met her in Fenn, where she apologised for the rain`
  for (const i of outer) {
    const at = placeOf(statements[i] as Told)
    if (!drafts.of.has(i) && at >= sentence[0] && at < sentence[1]) drafts.put(i, draft)
  }
  return [{ draft, sentence }]
}

const speakerCount = ({ statements, page }: Scene, turns: readonly number[]): number =>
  new Set(turns.map((i) => (statements[i] as Told).speaker ?? page.text.slice(...((statements[i] as Told).source[0] ?? [0, 0])))).size

/** `(SOUNDBITE OF ARCHIVED RECORDING)`, `[CLIP]`: a line that says that something recorded elsewhere is played. */
const PLAYED =
  /^[([*]+(?:soundbite|sound ?clip|clip|recording|archived?|archival|audio|video|tape|begin (?:audio|video)|voice ?mail)\b[^\n]*[)\]*]+$/i
/** What is heard as well and is nobody's words. */
const MUSIC = /\b(?:music|song|singing|laughter|applause|crosstalk|horn|birds?|bells?)\b/i

/** Whether a turn stands right below such a line: it was said on another occasion. */
function isPlayed({ page, statements }: Scene, i: number): boolean {
  const start = page.text.lastIndexOf('\n', placeOf(statements[i] as Told))
  if (start < 0) return false
  const line = page.text.slice(page.text.lastIndexOf('\n', start - 1) + 1, start).trim()
  return PLAYED.test(line) && !MUSIC.test(line)
}

/** What a label tells of who puts the questions: `NADIA FORSBERG, HOST:`. */
const HOST = /^[^\n:]{1,60},? (?:\()?(?:co-)?(?:hosts?|presenter|anchor|interviewer|byline)\)?:/i

const hasHost = ({ page, statements }: Scene, turns: readonly number[]): boolean =>
  turns.some((i) => {
    const [start] = (statements[i] as Told).source[0] ?? [0]
    return HOST.test(page.text.slice(start, start + LONGEST_LABEL))
  })
const LONGEST_LABEL = 80

/** What the lines before a talk call it; an interview where they call it nothing. */
const talkedAt = (lines: readonly Line[]): Head => lines.find(({ head }) => head && TALKS.has(head.type))?.head ?? INTERVIEW

/** Types of what is neither a sitting nor a speech. */
const TALKS: ReadonlySet<OccasionType> = new Set(['interview', 'press conference'])
/** `Q:`, `A:`. */
const LETTER = /^(?:q|a|question|answer)\b\.?$/i
const MET =
  /\b(?:(?:spoke|talked|sat down|caught up|chatted) (?:with|to)|met(?: with)?|interviewed|visited|reached) (?:\p{L}+ )?(?:him|her|them|us|me|\p{Lu})/u

/** Whether turns of questions and answers stand below a line that says that two people talked: what else the page tells of the bench or the board is no occasion of theirs. */
function isTalk({ page, statements }: Scene, first: number): boolean {
  const { source } = statements[first] as Told
  const [start] = source[0] ?? [0]
  const isLettered = source[0] !== undefined && LETTER.test(page.text.slice(...source[0]))
  return isLettered && MET.test(page.text.slice(Math.max(0, start - LONGEST_INTRODUCTION), start))
}

/** Questions that make an interviewer of whoever opens. */
const FEWEST_QUESTIONS = 2

/** Whether most of what the first speaker says are questions: a round table has a host. */
function hasInterviewer({ statements, page }: Scene, turns: readonly number[]): boolean {
  const host = (statements[turns[0] as number] as Told).speaker
  const theirs = turns.map((i) => statements[i] as Told).filter(({ speaker }) => speaker !== null && speaker === host)
  const questions = theirs.filter(({ content }) => /\?["”’]?$/.test(page.text.slice(...(content.at(-1) ?? [0, 0]))))
  return questions.length >= FEWEST_QUESTIONS && questions.length * 2 > theirs.length
}

/** A sentence that tells of the occasion: the words that do, and whether it says when. */
type Line = { readonly sentence: Span; readonly span: Span; readonly head: Head | null; readonly isDated: boolean }

/** The sentences before a transcript that call it something, or say that people met. */
const introduction = (scene: Scene, end: number): Line[] => linesIn(scene, [Math.max(0, end - LONGEST_INTRODUCTION), end])

/** Those behind it: `This interview was conducted on 3 May.` */
function closeOf(scene: Scene, last: number): Line[] {
  const { page, statements } = scene
  const end = (statements[last] as Told).content.at(-1)?.[1] ?? 0
  return linesIn(scene, [end, Math.min(page.text.length, end + LONGEST_CLOSE)]).filter(
    ({ head, sentence }) => head && ABOUT.test(page.text.slice(...sentence)),
  )
}

const ABOUT = /^\s*["“(*]?(?:this|the|our)\b.{0,80}\b(?:conducted|recorded|edited|condensed|took place|held|transcribed)\b/i

/** The first day told before a transcript, where no sentence tells of the occasion's: `House of Assembly, Tuesday 11 March`. */
function dayAlone({ page }: Scene, end: number): Line | null {
  for (const i of page.expressionsIn([Math.max(0, end - LONGEST_INTRODUCTION), end])) {
    const { span, when } = page.expressions[i] as Expression
    if (when.is === 'date' || when.is === 'weekday')
      return {
        sentence: [page.outline.sentenceStart(span[0]), Math.min(page.outline.sentenceEnd(span[0]), end)],
        span,
        head: null,
        isDated: true,
      }
  }
  return null
}

function linesIn({ page }: Scene, stretch: Span): Line[] {
  const from = page.tokenAt(stretch[0])
  const tokens = page.tokensIn(stretch)
  const lines = new Map<number, Line>()
  for (const [i, { span, lower }] of tokens.entries()) {
    const isTitle = stretch[1] - span[0] <= LONGEST_HEAD && isHeading(page, span)
    // a town council is no meeting of it
    const noun = LISTENERS.has(lower) ? null : headAt(page.tokens, from + i)
    const named = besideAt(tokens, i) ?? noun ?? (isTitle ? HEADS.get(lower) : null)
    const head = named && SPOKEN.has(named.type) && (isDetermined(page.tokens, from + i) || isTitle) ? named : null
    if (!head && !CONVERSED.has(lower)) continue
    const sentence: Span = [page.outline.sentenceStart(span[0]), Math.min(page.outline.sentenceEnd(span[0]), stretch[1])]
    const known = lines.get(sentence[0])
    const isDated = page.expressionsIn(sentence).some((at) => isOfDay((page.expressions[at] as Expression).when))
    // `the exchange took place at the trial`: what else tells of it tells more than a word for talk
    const tellsMore = head !== null && (!known?.head || (known.head === INTERVIEW && head.type !== 'interview'))
    if (!known || tellsMore) lines.set(sentence[0], { sentence, span: known?.span ?? span, head, isDated })
  }
  return [...lines.values()]
}

/** A noun of a conversation, and not the last of a compound: `questions`, `prime minister's questions`. */
const besideAt = (tokens: readonly Token[], i: number): Head | undefined => {
  const noun = tokens[i]?.lower ?? ''
  return HEADS.has(`${tokens[i - 1]?.lower}-${noun}`) ? undefined : BESIDE.get(noun)
}

/** The heading of a transcript stands this near to it, in characters. */
const LONGEST_HEAD = 300
const LONGEST_HEADING = 80

/** `Doorstop, Port Fenn`: a word of a short line that is no sentence. */
function isHeading({ text }: PageText, [start, end]: Span): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_HEADING), start)
  const after = text.slice(end, end + LONGEST_HEADING).split('\n', 1)[0] ?? ''
  const isShort = (start <= LONGEST_HEADING || before.includes('\n')) && after.length < LONGEST_HEADING
  return isShort && !/[.!?]/.test(before.slice(before.lastIndexOf('\n') + 1)) && !/[.!?]["”)]?$/.test(after)
}

/** `Tuesday's hearing`, `a long interview`, and not `she talks`. */
const isDetermined = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower !== 'to' &&
  tokens.slice(Math.max(0, i - 3), i).some(({ lower, possessive }) => possessive || /^(?:a|an|the|this|our|of|in|at|from)$/.test(lower))
