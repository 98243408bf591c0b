import type { Span } from '@onrecord/record'
import { words } from '../lists/words.ts'
import type { PageText } from '../page-text.ts'
import { DOCUMENTS } from '../speakers/lists/organisations.ts'
import type { Token } from '../speakers/tokens.ts'
import { type Draft, differ } from './draft.ts'
import { headAt } from './head-at.ts'
import type { OccasionType } from './heads.ts'
import { isRefusal, sitsIn } from './office.ts'
import { isNamedIn } from './remarks.ts'
import { isLead, placeOf, type Scene, type Told } from './scene.ts'

/** Occasions that a page tells as a whole, with many speakers in turn. */
const SESSIONS: ReadonlySet<OccasionType> = new Set(['court', 'hearing', 'meeting'])
/** Statements that a page puts at one itself, before the ones between them count as well: one alone can be told in passing. */
const FEWEST_TOLD = 2
/** A page that goes on with a session says so again after so many paragraphs. */
const REACH = 4
const REACH_OF_DEBATE = 8
/** A page tells of no more sessions than these as a whole. */
const MOST_SESSIONS = 3
/** Families at which those who are named with them speak in turn. */
export const DEBATES: ReadonlySet<string> = new Set(['debate', 'hustings'])
/** Words of a frame that put it elsewhere or at another time. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  `after before ahead outside afterwards later has have had spokesperson spokeswoman spokesman respond comment call contacted wrote written tweeted posted claim email phone
  according police campaigners analysts critics reporters interview statement return returned declined radio television newspaper podcast understood`.split(
    /\s+/,
  ),
)

/** Gives the statements in between to a session that a page tells of again and again: a trial, a hearing, a meeting; in court also those
 *  that follow, of who has spoken there. */
export function putSessions(scene: Scene): void {
  const { drafts, outer, statements } = scene
  const documents = documentSpeakers(scene)
  const said = contentsBySentence(scene)
  openChamber(scene, said)
  const byOffice = new Map([...SESSIONS].map((type) => [type, outer.filter((i) => sitsIn(type, scene, i)).slice(0, FEWEST_TOLD)]))
  const sessions = drafts.all.filter((draft) => {
    const { type, statements: told, isFramed, isWeak } = draft
    const others = (byOffice.get(type) ?? []).filter((i) => !told.has(i))
    const count = told.size + (isWeak ? 0 : others.length)
    if (draft.family === 'parliament') return !isFramed && told.size >= FEWEST_TOLD && debateOf(scene) !== undefined
    const fewest = DEBATES.has(draft.family) ? 1 : FEWEST_TOLD
    // a hearing that is told of in passing holds nothing beside it
    if (type === 'hearing' && told.size <= FEWEST_TOLD && !isLead(scene.page, draft.span)) return false
    return !isFramed && SESSIONS.has(type) && count >= fewest && (type !== 'meeting' || isOfPage(scene, draft))
  })
  for (const draft of sessions.slice(0, MOST_SESSIONS)) {
    const told = outer.filter((i) => draft.statements.has(i))
    const [first, last] = [
      told[0],
      outer.findLast((i) => draft.statements.has(i) || (sitsIn(draft.type, scene, i) && !isRefusal(scene, i))),
    ]
    if (first === undefined || last === undefined) continue
    const speakers = new Set([...told.map((i) => (statements[i] as Told).speaker), ...presentAt(scene, draft)])
    // who says something about a debate has not said it there
    const isOpen = draft.type !== 'meeting' || draft.family === 'meeting'
    const paragraphOf = (i: number) => scene.page.outline.paragraph(placeOf(statements[i] as Told))
    let from = paragraphOf(first)
    for (const i of outer.slice(startOf(scene, draft, first))) {
      const { speaker } = statements[i] as Told
      if (drafts.of.get(i) === draft) from = paragraphOf(i)
      if (drafts.of.has(i) || (speaker !== null && documents.has(speaker)) || !fits(scene, draft, { i, said })) continue
      if (paragraphOf(i) > from + (DEBATES.has(draft.family) ? REACH_OF_DEBATE : REACH)) continue
      const isBetween = isOpen && placeOf(statements[i] as Told) < placeOf(statements[last] as Told)
      const isKnown = (speaker !== null && speakers.has(speaker)) || sitsIn(draft.type, scene, i)
      if (!isBetween && !isKnown && !isEarlierInCourt(scene, draft, i)) continue
      drafts.put(i, draft)
      from = paragraphOf(i)
      speakers.add(speaker)
    }
  }
}

/** Nouns of what a chamber does, by which a page says that it tells of a sitting. */
const OF_CHAMBER = words('debate questions sitting chamber amendment amendments motion reading division')
/** Paragraphs at the head of such a page. */
const LEAD_OF_DEBATE = 2

/** What a chamber did, where a page opens with it, so that its members speak there. */
function debateOf({ page }: Scene): Token | undefined {
  const end = page.outline.paragraphStart(LEAD_OF_DEBATE) || page.text.length
  return page
    .tokensIn([0, end])
    .find(({ lower }, i, tokens) => OF_CHAMBER.has(lower) || (lower === 'time' && tokens[i - 1]?.lower === 'question'))
}

/** Opens the sitting of a chamber where a page tells of it in its first lines or its title, and two of its members speak: a sketch never says `told the House`. */
function openChamber(scene: Scene, said: ReadonlyMap<string, readonly Span[]>): void {
  const { page, drafts, outer, title } = scene
  const end = page.outline.paragraphStart(LEAD_OF_DEBATE) || page.text.length
  const at = page.tokens.findIndex((token, i) => token.span[0] < end && headAt(page.tokens, i)?.family === 'parliament')
  const done = debateOf(scene)
  if (!done || drafts.latest('parliament') || (at < 0 && !CHAMBERS.test(title ?? ''))) return
  const members = outer.filter((i) => !drafts.of.has(i) && sitsIn('speech', scene, i) && !isRefusal(scene, i))
  const opened = members.filter((i) => fits(scene, { date: null, family: 'parliament' }, { i, said })).slice(0, FEWEST_TOLD)
  if (opened.length < FEWEST_TOLD) return
  const sitting = drafts.add({ type: 'speech', family: 'parliament', span: (page.tokens[at] ?? done).span }, null)
  for (const i of opened) drafts.put(i, sitting)
}

/** Chambers by name, as a title has them. */
const CHAMBERS = /\b(?:Commons|Lords|House|Senate|D[áa]il|Seanad|Assembly|Parliament|Knesset|Lok Sabha|PMQs)\b/

/** The first of those who sit there, shortly before it is told of: `Counsel asked … Penn told the inquiry`. */
function startOf(scene: Scene, { type }: Draft, first: number): number {
  const { outer, page, statements } = scene
  const at = outer.indexOf(first)
  const paragraph = page.outline.paragraph(placeOf(statements[first] as Told))
  const isNear = (i: number) => page.outline.paragraph(placeOf(statements[i] as Told)) >= paragraph - REACH
  const start = outer.findIndex((i, k) => k < at && isNear(i) && sitsIn(type, scene, i) && !isRefusal(scene, i))
  const isOfAnother = outer.slice(Math.max(0, start), at).some((i) => scene.drafts.of.get(i)?.type === type)
  return start < 0 || isOfAnother ? at + 1 : start
}

/** `Earlier, a tenant said`: earlier in the same hearing. */
const isEarlierInCourt = ({ page, frames }: Scene, { type }: Draft, i: number): boolean => {
  const sentence = frames[i]?.sentence
  return type === 'court' && sentence !== undefined && page.tokensIn(sentence)[0]?.lower === 'earlier'
}

/** Types at which those who are named in the sentence that tells of it can speak. */
const SHARED: ReadonlySet<OccasionType> = new Set(['meeting', 'hearing', 'call'])

/** Who is named in the sentence that tells of an occasion of several: `Lind and Voss clashed at Monday's debate`. */
function presentAt({ page, speakers }: Scene, { type, span }: Draft): string[] {
  if (!SHARED.has(type)) return []
  const sentence: Span = [page.outline.sentenceStart(span[0]), page.outline.sentenceEnd(span[0])]
  return [...speakers.values()].flatMap((speaker) =>
    speaker.kind === 'person' && speaker.name !== null && isNamedIn(page.text, sentence, speaker) ? [speaker.id] : [],
  )
}

/** Whether a page is about a meeting: it begins with it, or it is a council's own and has a day. */
const isOfPage = ({ page }: Scene, { family, date, span }: Draft): boolean => isLead(page, span) || (family === 'meeting' && date !== null)

/** The speakers that a report or another document is, wherever it is the source. */
function documentSpeakers({ page, statements }: Scene): ReadonlySet<string> {
  return new Set(statements.flatMap(({ source: [span], speaker }) => (speaker !== null && span && isDocument(page, span) ? [speaker] : [])))
}

const isDocument = (page: PageText, span: Span) => page.tokensIn(span).some(({ lower, capital }) => !capital && DOCUMENTS.has(lower))

/** What is said in each sentence, by anybody. */
export function contentsBySentence({ frames }: Scene): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>()
  for (const frame of frames) {
    const known = frame && found.get(frame.sentence.join())
    if (known) known.push(...frame.content)
    else if (frame) found.set(frame.sentence.join(), [...frame.content])
  }
  return found
}

const MOST_CAPITALS = 0.7
const FEWEST_WORDS = 5

/** `Lind Says The Bank Was Wrong`: the heading of another page, among links. */
function isHeading(page: PageText, sentence: Span): boolean {
  const names = page.tokensIn(sentence).filter(({ isWord }) => isWord)
  return names.length >= FEWEST_WORDS && names.filter(({ capital }) => capital).length > MOST_CAPITALS * names.length
}

/** Whether nothing of a statement's frame puts it elsewhere than at an occasion. */
export function fits(
  { page, frames, dates }: Scene,
  draft: Pick<Draft, 'date' | 'family'>,
  { i, said }: { i: number; said: ReadonlyMap<string, readonly Span[]> },
): boolean {
  const frame = frames[i]
  if (!frame || frame.isFuture || differ(draft.date, dates[i] ?? null)) return false
  const { source, sentence } = frame
  if (isHeading(page, sentence)) return false
  if (source && isDocument(page, source)) return false
  const contents = said.get(sentence.join()) ?? []
  return page
    .tokensIn(sentence)
    .filter(({ span: [at] }) => !contents.some(([start, end]) => at >= start && at < end))
    .every((token) => !ELSEWHERE.has(token.lower) || (draft.family === 'parliament' && isMember(page, token)))
}

/** `Labour’s finance spokesman, Fintan Meagher`: a member with a name, and nobody's mouthpiece. */
function isMember(page: PageText, { lower, end }: Token): boolean {
  const at = page.tokenAt(end)
  const [mark, name] = page.tokens.slice(at, at + 2)
  return /^spokes(?:man|woman|person)$/.test(lower) && (mark?.capital === true || (mark?.text === ',' && name?.capital === true))
}
