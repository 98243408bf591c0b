import type { Span } from '@onrecord/record'
import { words } from '../lists/words.ts'
import type { PageText } from '../page-text.ts'
import type { Frame } from '../said/frame.ts'
import { positionIn } from '../said/position.ts'
import { enclosing } from '../speakers/contents.ts'
import type { Draft } from './draft.ts'
import { type Head, LISTENERS, TOLD } from './heads.ts'
import { isOf, meantBy } from './meant.ts'
import { type Mention, mentionsIn } from './mention.ts'
import { holdsSeat } from './office.ts'
import { ownMention } from './own.ts'
import { isSameSpeaker, placeOf, type Scene, type Told } from './scene.ts'

/** Words of a page whose hearings are a court's. */
const OF_COURT = new Set(['inquest', 'inquests', 'coroner', 'tribunal', 'jury', 'jurors', 'magistrates'])
/** Words of crime of which a page with a court's hearing has two or more. */
const OF_CRIME = words(
  'court judge bail barrister defendant defendants prosecutor prosecutors prosecuting prosecution pleaded plea sentenced sentence sentencing jailed convicted acquitted guilty custody mitigating trial accused charged',
)
const FEWEST_OF_CRIME = 3

/** Puts each statement at the occasion that its own frame tells of: `said in a letter`, `told the hearing`, `tweeted`, `The memo said`. */
export function putExplicit(scene: Scene): void {
  const { page, frames, drafts, dates, outer } = scene
  const mentions = mentionsOf(scene)
  const ofCrime = new Set(page.tokens.flatMap(({ lower }) => (OF_CRIME.has(lower) ? [lower] : [])))
  const isCourt = ofCrime.size >= FEWEST_OF_CRIME || page.tokens.some(({ lower }) => OF_COURT.has(lower))
  const before = new Map(outer.map((k, at) => [k, outer[at - 1]]))
  const isHearing = page.tokens.some(({ lower }) => OF_HEARING.has(lower))
  const isCommittee = page.tokens.some(({ lower }) => OF_COMMITTEE.has(lower))
  for (const [i, frame] of frames.entries()) {
    if (!frame || drafts.of.has(i)) continue
    const near = (mentions.get(frame.sentence.join()) ?? []).filter(({ mention, holder }) => {
      const position = positionIn(page, frame, mention.head, holder)
      const isBeside =
        holder === frame.within &&
        (isAside(page, frame.source, mention) || isReached(page, frame.source, mention) || isBeforeWith(page, frame, mention))
      return (position !== null && position !== 'source') || isBeside
    })
    // `in a message on Telegram` is a post
    const placed =
      near.find(
        ({ mention }) => mention.type === 'post' || (isReadOut(page, mention) && !near.some((other) => other.mention.type === 'interview')),
      ) ??
      near.find(({ mention }) => !isAudience(page, mention)) ??
      near[0]
    const isHeld = placed !== undefined && TOLD.has(placed.mention.type)
    const own = placed === undefined || isHeld ? ownMention(scene, i, frame) : null
    // `tweeted during the debate`: the verb tells
    const mention = isHeld && own?.type === 'post' ? own : (placed?.mention ?? own)
    if (!mention) continue
    const told =
      isCourt && isPlainHearing(page, mention)
        ? { ...mention, ...COURT }
        : !isCommittee && isToMembers(page, mention) && holdsSeat('speech', scene, i)
          ? { ...mention, ...CHAMBER }
          : mention
    const known = meantBy(scene, told, i) ?? postBefore(scene, told, { i, before: before.get(i) })
    const meant = known && isAnotherSitting(scene, known, i) ? undefined : known
    if (!meant && isOfCall(page, told)) continue
    if (!meant && isOfLawmakers(page, told) && !isHearing) continue
    const draft = drafts.from({ ...told, isDefinite: meant !== undefined }, dates[i] ?? null, meant)
    drafts.put(i, draft)
    draft.isWeak &&= mention.isWeak === true
    if (mention.isSource) draft.documents.add(i)
    if (mention.type === 'court' || mention.family === 'parliament') draft.place ??= namedHall(scene, mention)
  }
}

const COURT: Head = { type: 'court', family: 'court' }
const CHAMBER: Head = { type: 'speech', family: 'parliament' }
/** Words of a page on which members are told in a committee. */
const OF_COMMITTEE = words('committee committees subcommittee panel hearing hearings inquiry testimony testified testifying evidence')

/** `told MPs`: where a minister tells them, in their chamber. */
const isToMembers = (page: PageText, { family, span }: Mention): boolean =>
  family === 'committee' &&
  /^(?:mps|peers|lawmakers|senators|legislators|tds|msps)$/.test(page.tokens[page.tokenAt(span[1]) - 1]?.lower ?? '')

/** `The union, in a letter signed by its president, said`: an aside of the source. */
const isAside = (page: PageText, source: Span | null, { span }: Mention): boolean =>
  source !== null &&
  span[0] > source[0] &&
  span[1] <= source[1] &&
  page.tokens[page.tokenAt(span[0]) - 1]?.text === ',' &&
  /^(?:in|via|through)$/.test(page.tokens[page.tokenAt(span[0])]?.lower ?? '')

/** `An aid worker reached by phone said`: how the source was spoken to. */
const isReached = (page: PageText, source: Span | null, { type, span }: Mention): boolean =>
  source !== null &&
  type === 'call' &&
  span[0] > source[0] &&
  span[1] <= source[1] &&
  /^(?:reached|contacted|speaking)$/.test(page.tokens[page.tokenAt(span[0]) - 1]?.lower ?? '')

/** `They clashed at Monday's debate, with the governor accusing`: what stands before is of the same time. */
function isBeforeWith({ text }: PageText, { source, cue, content }: Frame, { span }: Mention): boolean {
  const first = source ?? cue
  if (!first || !cue || span[1] > first[0] || content.some(([, end]) => end <= first[0] && end > span[1])) return false
  return (
    /, with (?:the |his |her |\p{Lu})/u.test(text.slice(Math.max(0, first[0] - 7), first[0] + 5)) &&
    /ing$/.test(text.slice(...cue).split(' ', 1)[0] ?? '')
  )
}

/** `on Wednesday the premier told the Assembly`: of a chamber that has been told of without a day, by another. */
const isAnotherSitting = (scene: Scene, known: Draft, i: number): boolean =>
  known.family === 'parliament' && known.date === null && known.statements.size > 0 && scene.dates[i] != null && !isOf(scene, known, i)

/** `told analysts`: it takes a call that the page has told of. */
const isOfCall = (page: PageText, { span }: Mention): boolean => page.tokens[page.tokenAt(span[1]) - 1]?.lower === 'analysts'

/** Words of another post. */
const ANOTHER = /\b(?:also|again|later|then|another|earlier|separately|second|subsequent|further|added)\b/i

/** `praised it in a tweet. She tweeted her thanks`: the post of the same author told right before, where nothing says that it is another. */
function postBefore(scene: Scene, { type }: Mention, { i, before }: { i: number; before: number | undefined }): Draft | undefined {
  const { page, drafts, statements, dates, frames } = scene
  const frame = frames[i]
  const draft = before === undefined ? undefined : drafts.of.get(before)
  if (type !== 'post' || !frame || before === undefined || draft?.type !== 'post' || dates[i]) return undefined
  const [own, other] = [statements[i] as Told, statements[before] as Told]
  const apart = page.outline.paragraph(placeOf(own)) - page.outline.paragraph(placeOf(other))
  const words = page.text.slice(frame.sentence[0], frame.cue?.[1] ?? frame.sentence[0])
  return isSameSpeaker(own, other) && apart <= 1 && !ANOTHER.test(words) ? draft : undefined
}

/** `told lawmakers`: it takes a hearing or a chamber of which the page tells. */
const isOfLawmakers = (page: PageText, { span }: Mention): boolean =>
  /^(?:lawmakers|senators|legislators)$/.test(page.tokens[page.tokenAt(span[1]) - 1]?.lower ?? '')
const OF_HEARING = words(
  'hearing hearings testimony testified testifying committee subcommittee panel parliament session floor questioning',
)

/** Hearings of bodies that are no court. */
const NO_COURTS = words('conciliation mediation disciplinary committee confirmation oversight budget planning licensing public estimates')

/** `told the hearing`, and not `told a Senate hearing`. */
const isPlainHearing = (page: PageText, { family, head, span }: Mention): boolean =>
  family === 'hearing' &&
  !page.tokensIn(span).some(({ lower }) => NO_COURTS.has(lower)) &&
  !/\s\p{Lu}/u.test(page.text.slice(span[0], head[1]))

/** `told MPs in the Commons`: the hall tells more than those who hear. */
const isAudience = (page: PageText, { span, head, family }: Mention): boolean =>
  LISTENERS.has(page.tokens[page.tokenAt(span[1]) - 1]?.lower ?? '') || (family === 'parliament' && head[0] > span[0])

/** `in a statement read to the court`: it is heard there. */
function isReadOut(page: PageText, { type, span }: Mention): boolean {
  const at = page.tokenAt(span[0])
  return type === 'court' && page.tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'read')
}

type Near = { readonly mention: Mention; readonly holder: number | null }

/** The mentions of occasions in the sentences of statements, by sentence. */
function mentionsOf({ page, frames, statements }: Scene): Map<string, Near[]> {
  const sentences = new Map(frames.flatMap((frame) => (frame ? [[frame.sentence.join(), frame.sentence] as const] : [])))
  const found = [...sentences.values()].flatMap((sentence) => mentionsIn(page, sentence).map((mention) => ({ sentence, mention })))
  const holders = enclosing(
    statements.map(({ content }) => content),
    found.map(({ mention }) => mention.head),
    found.map(() => -1),
  )
  const near = new Map<string, Near[]>()
  for (const [i, { sentence, mention }] of found.entries()) {
    const known = near.get(sentence.join())
    const entry = { mention, holder: holders[i] ?? null }
    if (known) known.push(entry)
    else near.set(sentence.join(), [entry])
  }
  return near
}

/** Words of a court's name. */
const MOST_OF_NAME = 8

/** `Marrow Crown Court`, `Parliament`: the name that the noun ends. */
function namedHall({ page }: Scene, mention: Mention): Span | null {
  const { span } = mention
  const last = page.tokenAt(span[1]) - 1
  let first = last
  while (first > last - MOST_OF_NAME && page.tokens[first]?.capital) first--
  const start = page.tokens[first + 1]
  const isName = start !== undefined && (start.span[0] < (page.tokens[last]?.span[0] ?? 0) || mention.family === 'parliament')
  return page.tokens[last]?.capital && isName ? [start.span[0], span[1]] : null
}
