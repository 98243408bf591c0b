import type { Frame } from '../said/frame.ts'
import type { PageText } from '../said/page.ts'
import { type Draft, differ } from './draft.ts'
import type { OccasionType } from './heads.ts'
import { isLead, isSameSpeaker, placeOf, type Scene, type Told } from './scene.ts'

/** Words of a frame that say it was at another time, or not at all: `has said`, `did not respond`; what a letter `did not say` is of it. */
const APART = new Set([
  'has',
  'have',
  'had',
  "hasn't",
  "haven't",
  'respond',
  'reply',
  'return',
  'answer',
  'previously',
  'later',
  'subsequently',
  'separately',
  'afterwards',
  'denies',
  'maintains',
])
/** Words that begin a sentence about another time or place. */
const ANEW = new Set(['later', 'earlier', 'previously', 'separately', 'afterwards', 'meanwhile', 'elsewhere'])
const WORDS_BACK = 2

/** Occasions at which one speaks at length: the next paragraphs are of them as well. A letter or an interview is told in a paragraph or two. */
const CONTINUING: ReadonlySet<OccasionType> = new Set(['speech', 'press conference', 'hearing', 'court'])
/** Occasions that a page can be about, and that can be one event of many in it. */
const MAYBE_CONTINUING: ReadonlySet<OccasionType> = new Set(['meeting', 'visit'])
/** Paragraphs that go on with an occasion which the page is not about. */
const SHORT_WAY = 2

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
  for (const [at, i] of outer.entries()) {
    const before = beforeQuestion(scene, at)
    const own = drafts.of.get(i)
    // a page comes back to an interview
    if (own?.type === 'interview') told.set(own, paragraphOf(i))
    if (before === undefined || own) continue
    const draft = drafts.of.get(before)
    if (!draft || !goesOn(scene, before, i, 1)) continue
    const from = told.get(draft) ?? paragraphOf(before)
    if (paragraphOf(i) > from + reachOf(draft, page) && !isAdded(scene, i)) continue
    told.set(draft, from)
    drafts.put(i, draft)
  }
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

/** The statement before one, but for the question that it answers in the same sentence: `Asked about it, she said`. */
function beforeQuestion({ outer, statements, frames, drafts }: Scene, at: number): number | undefined {
  const [i, before] = [outer[at] as number, outer[at - 1]]
  if (before === undefined || drafts.of.has(before)) return before
  const isQuestion = (statements[before] as Told).source.length === 0 && frames[before]?.sentence.join() === frames[i]?.sentence.join()
  return isQuestion ? outer[at - 2] : before
}

/** `She added`: it goes on, however far it has gone. */
const isAdded = ({ page, frames }: Scene, i: number): boolean => {
  const cue = frames[i]?.cue
  return cue != null && page.tokensIn(cue).some(({ lower }) => /^(?:add(?:ed|s|ing)|continue[ds])$/.test(lower))
}

/** How many paragraphs further an occasion can go on. */
function reachOf(draft: Draft, page: PageText): number {
  if (CONTINUING.has(draft.type)) return Number.POSITIVE_INFINITY
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
    (apart === 0 && to > from && isReply(scene, to) && ANSWERED.has(draft?.type ?? 'post')) ||
    (frame !== null && BESIDE.test(page.text.slice(...frame.sentence))) ||
    (SHARED.has(draft?.type ?? 'post') && areColleagues(scene, a, b) && isPlain(scene, to))
  if (apart > paragraphsApart || !isTogether) return false
  const isAnotherDay = dates[to] != null && draft?.date == null && !CONTINUING.has(draft?.type ?? 'post') && to > from
  return !isAnotherDay && !differ(draft?.date ?? null, dates[to] ?? null) && !(frame && isApart(scene, frame))
}

/** Occasions at which one answers another. */
const ANSWERED: ReadonlySet<OccasionType> = new Set(['meeting', 'hearing', 'court', 'speech', 'press conference'])

/** `The clerk replied`: to what has just been said. */
const isReply = ({ page, frames }: Scene, i: number): boolean => {
  const cue = frames[i]?.cue
  return (
    cue != null &&
    page.tokensIn(cue).some(({ lower }) => /^(?:replied|replies|retorted|countered|responded|interjected|interrupted|heckled)$/.test(lower))
  )
}

/** `the mayor, standing beside her`. */
const BESIDE = /\b(?:standing|speaking|seated|sitting|appearing) (?:beside|alongside|next to|with) (?:him|her|them)\b/
/** Occasions at which several people of one body speak in turn. */
const SHARED: ReadonlySet<OccasionType> = new Set(['press conference', 'call', 'hearing', 'meeting'])

/** Whether two people are known to be of one body. */
function areColleagues({ speakers }: Scene, a: Told, b: Told): boolean {
  const [first, second] = [a, b].map(({ speaker }) => (speaker === null ? undefined : speakers.get(speaker)))
  return first?.affiliation != null && first.affiliation === second?.affiliation
}

/** `She said`, and not `she told the paper`, `she wrote`, `she wants`: nothing says that it was elsewhere, or not at all. */
const isPlain = ({ page, frames, dates }: Scene, i: number): boolean => {
  const cue = frames[i]?.cue
  return cue != null && dates[i] == null && page.tokensIn(cue).every(({ lower }) => !ELSEWHERE.test(lower))
}
const ELSEWHERE =
  /^(?:t[eo]lls?|told|telling|wr[io]te|written|writing|wants?|believe[sd]?|thinks?|hopes?|supports?|opposes?|backs?|fears?|knows?|voted)$/

/** `She opposes the bill`: what the page knows of her, and nothing that she said there. */
const STANCE =
  /^(?:believes?|thinks?|opposes?|supports?|favou?rs?|backs?|wants?|doubts?|knows?|feels?|considers?|sees|regards?|prefers?|(?:dis)?likes)$/

function isApart({ page }: Scene, { cue, source, sentence }: Frame): boolean {
  const at = cue ?? source
  if (!at) return false
  if (cue && page.tokensIn(cue).some(({ lower }) => STANCE.test(lower))) return true
  const index = page.tokenAt(at[0])
  const words = [...page.tokens.slice(Math.max(0, index - WORDS_BACK), index), ...page.tokensIn(at)]
  const opening = page.tokensIn([sentence[0], at[0]])
  const isElsewhere = ANEW.has(opening[0]?.lower ?? '') || opening.some(({ lower }) => lower === 'speaking')
  return isElsewhere || words.some(({ lower }, i) => APART.has(lower) || (lower === 'would' && words[i + 1]?.lower === 'not'))
}

const isPastOrHeld = ({ page }: Scene, { cue }: Frame): boolean =>
  cue === null ||
  page
    .tokensIn(cue)
    .some(({ lower }) =>
      /(?:ed|said|told|wrote|spoke|gave|made|was|were)$|^(?:think|believe|hope|know|feel|want|expect|fear|doubt)$/.test(lower),
    )
