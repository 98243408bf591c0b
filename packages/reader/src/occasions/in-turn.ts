import type { Span } from '@onrecord/record'
import { isApart, isOpenedAnew } from './apart.ts'
import { hasCue, isPlain } from './cue.ts'
import type { Draft } from './draft.ts'
import type { OccasionType } from './heads.ts'
import { isOf } from './meant.ts'
import { sitsIn } from './office.ts'
import { isNamedIn } from './remarks.ts'
import { isLead, placeOf, type Scene, type Told } from './scene.ts'
import { DEBATES, fits } from './session.ts'

/** Occasions at which there are questions. */
export const ASKED_AT: ReadonlySet<OccasionType> = new Set([
  'interview',
  'press conference',
  'meeting',
  'hearing',
  'court',
  'call',
  'speech',
])
/** Verbs of asking. */
export const ASKING = /^(?:ask(?:ed|s|ing)?|quizzed|pressed|questioned|wondered)$/

/** `Marsh asked whether she would stay. “Ask my knees,” she said`: whether a statement answers a question that was put at an occasion.
 *  @param from  the question */
export function isAnswer(scene: Scene, from: number, to: number): boolean {
  const { page, statements, drafts } = scene
  const [question, answer] = [statements[from] as Told, statements[to] as Told]
  const apart = page.outline.paragraph(placeOf(answer)) - page.outline.paragraph(placeOf(question))
  const isAsked = ASKED_AT.has(drafts.of.get(from)?.type ?? 'post') && hasCue(scene, from, ASKING)
  return isAsked && apart <= 1 && answer.speaker !== question.speaker && isHeardNext(scene, to)
}

/** `He told the host, Dana Kell, that it was gone. Kell asked when`: whether the next one is whom the one before spoke to.
 *  @param from  the statement told before */
export function isSpokenTo(scene: Scene, from: number, to: number): boolean {
  const { page, frames, statements, speakers, drafts } = scene
  const cue = frames[from]?.cue
  const next = speakers.get((statements[to] as Told).speaker ?? '')
  const apart = page.outline.paragraph(placeOf(statements[to] as Told)) - page.outline.paragraph(placeOf(statements[from] as Told))
  if (!cue || !next || apart > MOST_APART || !ASKED_AT.has(drafts.of.get(from)?.type ?? 'post') || !hasCue(scene, from, SPOKEN_TO))
    return false
  return next.kind === 'person' && isNamedIn(page.text, [cue[1], cue[1] + NEAR], { ...next, mentions: [] }) && isHeardNext(scene, to)
}
const SPOKEN_TO = /^(?:t[eo]lls?|told|telling|asked|asks|answered|informed|assured)$/
const MOST_APART = 2
/** Characters behind a verb in which it is told to whom it was said. */
const NEAR = 60

const WITH = /^ with /
const WORDS_OF_HOST = 80

/** `In an interview with Dana Kell, Lind said it held. “It broke,” Kell said. “I know,” Lind said`: whether the next one is of the two.
 *  @param from  the statement told before */
export function isOfInterview(scene: Scene, from: number, to: number): boolean {
  const { page, statements, speakers, drafts } = scene
  const draft = drafts.of.get(from)
  const next = speakers.get((statements[to] as Told).speaker ?? '')
  const apart = page.outline.paragraph(placeOf(statements[to] as Told)) - page.outline.paragraph(placeOf(statements[from] as Told))
  if (draft?.type !== 'interview' || next?.kind !== 'person' || apart > 1) return false
  const end = Math.min(page.outline.sentenceEnd(draft.span[0]), draft.span[1] + WORDS_OF_HOST)
  const host: Span = [draft.span[1], end]
  const isHost = WITH.test(page.text.slice(...host)) && isNamedIn(page.text, host, { ...next, mentions: [] })
  return (isHost || isOf(scene, draft, to)) && isHeardNext(scene, to) && !isOpenedAnew(scene, { draft, from, to })
}

/** Occasions at which whoever speaks next in the same paragraph is there. */
const IN_TURN: ReadonlySet<OccasionType> = new Set(['meeting', 'hearing', 'court'])

/** `Lind told the committee it was safe. Ann Orlow asked for whom`: whether nothing says that the next one spoke elsewhere.
 *  @param from  the statement told before
 *  @param said  what is said in each sentence */
export function isInRoom(
  scene: Scene,
  { from, to, said }: { from: number; to: number; said: ReadonlyMap<string, readonly Span[]> },
): boolean {
  const { page, statements, drafts } = scene
  const draft = drafts.of.get(from)
  const [a, b] = [from, to].map((i) => page.outline.paragraph(placeOf(statements[i] as Told)))
  return (
    draft !== undefined &&
    (a === b || (draft.type === 'press conference' && (b ?? 0) - (a ?? 0) === 1)) &&
    isOpen(scene, draft, to) &&
    (statements[to] as Told).source.length > 0 &&
    fits(scene, draft, { i: to, said }) &&
    isHeardNext(scene, to)
  )
}

/** Whether others than the one told of speak at an occasion: not everybody who is told of beside `told a Senate panel` was there. */
function isOpen(scene: Scene, draft: Draft, i: number): boolean {
  const { type, family, span } = draft
  const { page } = scene
  // the candidates speak at a debate, and not who checks what they said
  if (DEBATES.has(family)) return isLead(page, span) && isPerson(scene, i)
  if (IN_TURN.has(type)) return isLead(page, span) || sitsIn(type, scene, i)
  const words = page.text.slice(span[0], page.tokens[page.tokenAt(span[1]) + 1]?.end ?? span[1])
  if (type === 'press conference') return /\bjoint\b/i.test(words) && isPerson(scene, i)
  if (type === 'call') return /\b(?:earnings|analysts|investors)\b/i.test(words) && sitsOnBoard(scene, i)
  // one member answers another in a debate, and asks a minister a question
  return family === 'parliament' && sitsIn('speech', scene, i) && (/\bdebate\b/i.test(words) || hasCue(scene, i, ASKING))
}

const isPerson = ({ statements, speakers }: Scene, i: number): boolean =>
  speakers.get((statements[i] as Told).speaker ?? '')?.kind === 'person'

/** `Finance chief Jon Mack`: who speaks on a firm's call. */
const sitsOnBoard = ({ page, statements }: Scene, i: number): boolean => {
  const [source] = (statements[i] as Told).source
  return (
    source !== undefined &&
    page.tokensIn(source).some(({ lower }) => /^(?:finance|financial|chief|cfo|ceo|coo|analyst|executive|president)$/.test(lower))
  )
}

const isHeardNext = (scene: Scene, i: number): boolean => {
  const frame = scene.frames[i]
  return frame != null && isPlain(scene, i) && !isApart(scene, frame)
}
