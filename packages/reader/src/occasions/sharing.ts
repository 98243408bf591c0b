import type { Span } from '@onrecord/record'
import { words } from '../lists/words.ts'
import type { PageText } from '../page-text.ts'
import type { Frame } from '../said/frame.ts'
import { SEATED_IN } from '../speakers/lists/seats.ts'
import { isApart, isOfNow, isOpenedAnew } from './apart.ts'
import { hasCue, isPlain, isReply } from './cue.ts'
import { type Draft, differ } from './draft.ts'
import type { OccasionType } from './heads.ts'
import { ASKED_AT, ASKING, isAnswer, isInRoom, isOfInterview, isSpokenTo } from './in-turn.ts'
import { isLead, isSameSpeaker, placeOf, type Scene, type Told } from './scene.ts'
import { contentsBySentence } from './session.ts'

/** Occasions at which one speaks at length: the next paragraphs are of them as well. A letter or an interview is told in a paragraph or two. */
const CONTINUING: ReadonlySet<OccasionType> = new Set(['speech', 'press conference', 'hearing', 'court'])
/** Occasions that a page can be about, and that can be one event of many in it. */
const MAYBE_CONTINUING: ReadonlySet<OccasionType> = new Set(['meeting', 'visit'])
/** Paragraphs that go on with an occasion which the page is not about. */
const SHORT_WAY = 2
const INTERVIEW_WAY = 3

/** Lets statements share the occasion of the one beside them: the same speaker goes on, in the same paragraph or the next, and nothing says that it
 *  was elsewhere; or the speaker says it inside the own statement. */
export function share(scene: Scene): void {
  const { outer, drafts, statements, page } = scene
  const paragraphOf = (i: number) => page.outline.paragraph(placeOf(statements[i] as Told))
  /** The paragraph in which an occasion was last told of. */
  const told = new Map<Draft, number>()
  for (let at = outer.length - 2; at >= 0; at--) {
    const [i, next] = [outer[at] as number, outer[at + 1] as number]
    const draft = drafts.of.get(next)
    // `In a letter she said`: what came before stood outside it
    if (draft && !drafts.of.has(i) && draft.span[0] > placeOf(statements[next] as Told) && goesOn(scene, next, i, 0)) drafts.put(i, draft)
  }
  const said = contentsBySentence(scene)
  for (const [at, i] of outer.entries()) {
    const own = drafts.of.get(i)
    // a page comes back to an interview
    if (own?.type === 'interview') told.set(own, paragraphOf(i))
    if (own) continue
    const before = goneOnFrom(scene, at, said)
    const draft = before === undefined ? undefined : drafts.of.get(before)
    if (!draft || before === undefined) continue
    const from = told.get(draft) ?? paragraphOf(before)
    if (paragraphOf(i) > from + reachOf(draft, page) && !isAdded(scene, i)) continue
    told.set(draft, from)
    drafts.put(i, draft)
  }
  putQuestions(scene)
  for (const [i, frame] of scene.frames.entries()) {
    const outerOne = frame?.within ?? null
    const draft = outerOne === null ? undefined : drafts.of.get(outerOne)
    if (!draft || !frame || drafts.of.has(i) || outerOne === null) continue
    const [inner, around] = [statements[i] as Told, statements[outerOne] as Told]
    // `I would like to say` in a hearing is said there, `I told them` was before; `I say`, `I tell people` in an interview is a habit
    if (
      draft.isFramed &&
      draft.type !== 'interview' &&
      scene.dates[i] == null &&
      isSameSpeaker(inner, around) &&
      !isPastOrHeld(scene, frame) &&
      !isApart(scene, frame)
    )
      drafts.put(i, draft)
  }
}

/** Puts a question where its answer was given: `Asked whether she would stay, she said`. */
function putQuestions(scene: Scene): void {
  const { outer, drafts, frames } = scene
  for (const [at, i] of outer.entries()) {
    const answer = outer[at + 1]
    const draft = answer === undefined ? undefined : drafts.of.get(answer)
    if (!draft || answer === undefined || drafts.of.has(i) || !ASKED_AT.has(draft.type)) continue
    if (frames[i]?.sentence.join() === frames[answer]?.sentence.join() && hasCue(scene, i, ASKING)) drafts.put(i, draft)
  }
}

/** Statements looked at before one for what it goes on with. */
const MOST_BACK = 4

/** The statement before one with which it goes on: the last, or the last of the same speaker or the question that it answers, where those in
 *  between are of others. */
function goneOnFrom(scene: Scene, at: number, said: ReadonlyMap<string, readonly Span[]>): number | undefined {
  const { outer, statements, drafts } = scene
  const i = outer[at] as number
  const last = beforeQuestion(scene, at)
  if (last === undefined) return undefined
  if (
    drafts.of.has(last) &&
    (goesOn(scene, last, i, 1) ||
      isAnswer(scene, last, i) ||
      isSpokenTo(scene, last, i) ||
      isOfInterview(scene, last, i) ||
      isInRoom(scene, { from: last, to: i, said }))
  )
    return last
  for (let back = at - 2; back >= Math.max(0, at - MOST_BACK); back--) {
    const earlier = outer[back] as number
    const isSame = isSameSpeaker(statements[earlier] as Told, statements[i] as Told)
    const type = drafts.of.get(earlier)?.type
    if (isSame) return type && LASTING.has(type) && isPlain(scene, i) && goesOn(scene, earlier, i, 1) ? earlier : undefined
    if (type && ((isReply(scene, i) && isAnswer(scene, earlier, i)) || isSpokenTo(scene, earlier, i) || isOfInterview(scene, earlier, i)))
      return earlier
  }
  return undefined
}

/** Occasions at which somebody goes on after another has been heard. */
const LASTING: ReadonlySet<OccasionType> = new Set(['speech', 'press conference', 'hearing', 'court', 'interview', 'meeting', 'call'])

/** The statement before one, but for the question that it answers in the same sentence: `Asked about it, she said`. */
function beforeQuestion({ outer, statements, frames, drafts }: Scene, at: number): number | undefined {
  const [i, before] = [outer[at] as number, outer[at - 1]]
  if (before === undefined || drafts.of.has(before)) return before
  const isQuestion = (statements[before] as Told).source.length === 0 && frames[before]?.sentence.join() === frames[i]?.sentence.join()
  return isQuestion ? outer[at - 2] : before
}

/** `She added`: it goes on, however far it has gone. */
const isAdded = (scene: Scene, i: number): boolean => hasCue(scene, i, /^(?:add(?:ed|s|ing)|continue[ds])$/)

/** How many paragraphs further an occasion can go on. */
function reachOf(draft: Draft, page: PageText): number {
  if (CONTINUING.has(draft.type)) return Number.POSITIVE_INFINITY
  if (draft.type === 'interview') return INTERVIEW_WAY
  if (!MAYBE_CONTINUING.has(draft.type)) return 1
  return isLead(page, draft.span) ? Number.POSITIVE_INFINITY : SHORT_WAY
}

function goesOn(scene: Scene, from: number, to: number, paragraphsApart: number): boolean {
  const { statements, dates, frames, page, drafts } = scene
  const [a, b] = [statements[from] as Told, statements[to] as Told]
  const apart = Math.abs(page.outline.paragraph(placeOf(a)) - page.outline.paragraph(placeOf(b)))
  const frame = frames[to] ?? null
  const draft = drafts.of.get(from)
  const isTogether =
    isSameSpeaker(a, b) ||
    (apart === 0 && to > from && (isReply(scene, to) || isAdded(scene, to)) && ANSWERED.has(draft?.type ?? 'post')) ||
    (frame !== null && BESIDE.test(page.text.slice(...frame.sentence))) ||
    (SHARED.has(draft?.type ?? 'post') && areColleagues(scene, a, b) && isPlain(scene, to))
  if (apart > paragraphsApart || !isTogether) return false
  if (frame && draft?.type !== 'interview' && isToOutlet(page, frame)) return false
  const isAnotherDay = dates[to] != null && draft?.date == null && !CONTINUING.has(draft?.type ?? 'post') && to > from
  if (!WRITTEN.has(draft?.type ?? 'post') && isOfNow(scene, from, to)) return false
  if (draft && isOpenedAnew(scene, { draft, from, to })) return false
  return !isAnotherDay && !differ(draft?.date ?? null, dates[to] ?? null) && !(frame && isApart(scene, frame))
}

const WORDS_TO_OUTLET = 4

/** `She told Radio Merrow`, `told the Fenn Herald`, `told CNB`: it was to that outlet alone. */
function isToOutlet(page: PageText, { cue }: Frame): boolean {
  if (!cue) return false
  const { tokens } = page
  const at = page.tokenAt(cue[1])
  if (!/^(?:told|tells|telling)$/.test(tokens[at - 1]?.lower ?? '')) return false
  const behind = tokens.slice(at, at + WORDS_TO_OUTLET)
  const first = behind[0]?.lower === 'the' ? 1 : 0
  const end = behind.findIndex(({ capital }, i) => i >= first && !capital)
  const name = behind.slice(first, end < 0 ? behind.length : end)
  return name.some(({ lower, text }, i) => OUTLETS.has(lower) || (i === 0 && ACRONYM.test(text)))
}
const OUTLETS = words(
  'radio tv television news tribune times herald courier gazette journal telegraph guardian chronicle mirror mail standard observer magazine post sentinel globe independent examiner dispatch advertiser',
)
/** MPs are none. */
const ACRONYM = /^\p{Lu}{3,4}$/u

const WRITTEN: ReadonlySet<OccasionType> = new Set(['written statement', 'post'])

/** Occasions at which one answers another. */
const ANSWERED: ReadonlySet<OccasionType> = new Set(['meeting', 'hearing', 'court', 'speech', 'press conference'])

/** `the mayor, standing beside her`. */
const BESIDE = /\b(?:standing|speaking|seated|sitting|appearing) (?:beside|alongside|next to|with) (?:him|her|them)\b/
/** Occasions at which several people of one body speak in turn. */
const SHARED: ReadonlySet<OccasionType> = new Set(['press conference', 'call', 'hearing', 'meeting'])

/** Whether two people are known to be of one body, or one is of the body that has just spoken: `Police said at a briefing. “…,” Inspector Lind said`. */
function areColleagues({ page, speakers }: Scene, a: Told, b: Told): boolean {
  const [first, second] = [a, b].map(({ speaker }) => (speaker === null ? undefined : speakers.get(speaker)))
  if (first?.kind !== 'person' && POLICE.test(first?.name ?? '') && isOfficer(page, b)) return true
  const body = second?.affiliation?.toLowerCase()
  if (body === undefined) return false
  return first?.affiliation?.toLowerCase() === body || (first?.kind === 'organisation' && first.name?.toLowerCase() === body)
}

const POLICE = /\b(?:police|constabulary|sheriff)\b/i
const isOfficer = (page: PageText, { source: [span] }: Told): boolean =>
  span !== undefined && page.tokensIn(span).some(({ lower }) => SEATED_IN.get(lower) === 'police')

const isPastOrHeld = ({ page }: Scene, { cue }: Frame): boolean =>
  cue === null ||
  page
    .tokensIn(cue)
    .some(({ lower }) =>
      /(?:ed|said|told|wrote|spoke|gave|made|was|were)$|^(?:think|believe|hope|know|feel|want|expect|fear|doubt)$/.test(lower),
    )
