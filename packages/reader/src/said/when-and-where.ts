import { type Article, contentId, type Occasion, type Span, type Speaker, type Statement } from '@onrecord/record'
import { baseOf, type Days, isoOf, monthOf, partsOf, type Reference, resolve, yearOf } from '../dates/index.ts'
import {
  type Draft,
  Drafts,
  placeOf,
  putExplicit,
  putRemarks,
  putSessions,
  putTranscript,
  type Scene,
  share,
  type Told,
} from '../occasions/index.ts'
import { enclosing } from '../speakers/contents.ts'
import { type Dated, dateIn, saidDate } from './date.ts'
import { afterEvent, carriedOver, eventsOf } from './events.ts'
import { type Frame, framesOf } from './frame.ts'
import { PageText } from './page.ts'
import { placeIn } from './place.ts'
import { signatureOf } from './signature.ts'

export type WhenAndWhere = {
  /** For each statement. */
  readonly said: Statement['said'][]
  /** In the order of the text. */
  readonly occasions: Occasion[]
}

/** Tells when, where and at what occasion each statement was made, from the words around it. A date that nothing settles is null.
 *  Takes time in proportion to the text and its statements.
 *  @param statements  of the article, with the ids of their speakers */
export function whenAndWhere({
  article,
  statements,
  speakers,
}: {
  article: Pick<Article, 'id' | 'text' | 'title' | 'dateline' | 'published'>
  statements: readonly Told[]
  speakers: readonly Speaker[]
}): WhenAndWhere {
  const page = new PageText(article.text)
  const frames = framesOf(page, statements)
  const base = baseOf(article)
  const holders = enclosing(
    statements.map(({ content }) => content),
    page.expressions.map(({ span }) => span),
    page.expressions.map(() => -1),
  )
  const dates = datesOf(page, frames, { statements, holders, base })
  const outer = statements
    .map((_, i) => i)
    .filter((i) => frames[i]?.within == null)
    .sort((a, b) => placeOf(statements[a] as Told) - placeOf(statements[b] as Told))
  const scene: Scene = { page, title: article.title, statements, outer, frames, dates, drafts: new Drafts() }

  const transcript = putTranscript(scene)
  putExplicit(scene)
  const remarks = putRemarks(scene, speakers)
  share(scene)
  putSessions(scene)

  const names = new Set(speakers.flatMap(({ name }) => (name ? [name] : [])))
  const isNobody = ([start, end]: Span) => names.has(page.text.slice(start, end))
  const places = frames.map((frame) => (frame ? (placeIn(page, frame, { isNobody })?.span ?? null) : null))
  for (const draft of scene.drafts.all) settle(draft, dates, places)
  const settings = [
    ...(transcript ? [{ draft: transcript.draft, sentence: transcript.sentence }] : []),
    ...remarks.flatMap(({ sentence, statements: [i] }) => {
      const draft = i === undefined ? undefined : scene.drafts.of.get(i)
      return draft ? [{ draft, sentence }] : []
    }),
  ]
  for (const { draft, sentence } of settings) settleFrom(page, draft, sentence, { holders, base, isNobody })
  const events = eventsOf(scene, holders, base)
  const before = new Map(outer.map((i, at) => [i, outer[at - 1]]))
  const settled = dates.map(
    (date, i) => date ?? afterEvent(scene, i, events) ?? carriedOver(scene, i, { holders, base, before: before.get(i) }),
  )
  return output(article.id, { ...scene, dates: settled }, places)
}

/** What each frame says of when. A quotation's own words are read against the day it was spoken on. */
function datesOf(
  page: PageText,
  frames: readonly (Frame | null)[],
  { statements, holders, base }: { statements: readonly Told[]; holders: readonly (number | null)[]; base: Reference },
): (Dated | null)[] {
  const dates: (Dated | null | undefined)[] = frames.map(() => undefined)
  const dateOf = (i: number, depth = 0): Dated | null => {
    const known = dates[i]
    if (known !== undefined) return known
    const frame = frames[i] ?? null
    const around = frame?.within ?? null
    const outer = around === null || depth > DEEPEST ? null : dateOf(around, depth + 1)
    const isQuoted = around !== null && statements[around]?.kind === 'direct'
    const own = isQuoted && outer ? { page: outer.days.from === outer.days.to ? outer.days.from : null } : base
    const found = (frame && dateIn(page, frame, { holders, base: own })) ?? signedOn(page, statements[i] as Told, own)
    dates[i] = found
    return found
  }
  return frames.map((_, i) => dateOf(i))
}

/** The date beside the name under a post. */
function signedOn(page: PageText, statement: Told, base: Reference): Dated | null {
  const line = signatureOf(page.text, statement)
  const expression = line && page.expressions[page.expressionsAround(line[0])[0] ?? -1]
  const days = line && expression && expression.span[1] <= line[1] ? resolve(expression.when, base) : null
  return expression && days ? { span: expression.span, days, position: 'after' } : null
}

const DEEPEST = 8
/** Gives an occasion the first time and place that its statements tell. */
function settle(draft: Draft, dates: readonly (Dated | null)[], places: readonly (Span | null)[]): void {
  for (const i of draft.statements) {
    draft.date ??= dates[i] ?? null
    draft.place ??= places[i] ?? null
  }
}

/** The same from the sentence that tells of it: `made the remarks in a meeting in Fenn on Saturday`. */
function settleFrom(
  page: PageText,
  draft: Draft,
  sentence: Span,
  { holders, base, isNobody }: { holders: readonly (number | null)[]; base: Reference; isNobody: (span: Span) => boolean },
): void {
  const setting: Frame = {
    sentence,
    source: null,
    cue: [draft.span[0], draft.span[0]],
    content: [],
    from: sentence[0],
    within: null,
    isFuture: false,
  }
  for (const i of page.expressionsAround(sentence[0])) {
    const { span, when } = page.expressions[i] as (typeof page.expressions)[number]
    const days = holders[i] === null ? resolve(when, base) : null
    if (days) draft.date ??= { span, days }
  }
  draft.place ??= placeIn(page, setting, { isNobody, isSetting: true })?.span ?? null
}

function output(article: string, { page, statements, dates, drafts }: Scene, places: readonly (Span | null)[]): WhenAndWhere {
  const told = drafts.all.filter(({ statements: those }) => those.size > 0).sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
  const firstOf = (draft: Draft) => statements[[...draft.statements].reduce((a, b) => Math.min(a, b))]?.content
  const ids = new Map(told.map((draft) => [draft, contentId('occ', article, draft.span, firstOf(draft))]))
  const words = (span: Span | null) => (span ? page.text.slice(span[0], span[1]) : null)
  const said = statements.map((_, i): Statement['said'] => {
    const draft = drafts.of.get(i)
    const framed = draft?.isFramed ? draft : null
    const date = dates[i] ?? framed?.date ?? null
    return {
      date: date && saidDate(page.text, date),
      place: words(places[i] ?? framed?.place ?? null),
      occasion: (draft && ids.get(draft)) ?? null,
    }
  })
  const occasions = told.map((draft): Occasion => {
    const present = speakersAt(draft, statements)
    return {
      id: ids.get(draft) as string,
      type: draft.type,
      participants: [...new Set([...present, ...draft.present])],
      place: words(draft.place),
      date: draft.date && isoDates(draft.date.days),
      span: [draft.span[0], draft.span[1]],
    }
  })
  return { said, occasions }
}

/** Who spoke there: a document is none of them where somebody speaks in it. */
function speakersAt({ statements: those, documents }: Draft, statements: readonly Told[]): string[] {
  const inOrder = [...those].sort((a, b) => a - b)
  const people = inOrder.filter((i) => !documents.has(i))
  return (people.length > 0 ? people : inOrder).flatMap((i) => statements[i]?.speaker ?? [])
}

/** Days in ISO 8601: `2024-05-03`, a whole month `2024-05`, a whole year `2024`, else the first and the last: `2024-05-03/2024-05-05`. */
function isoDates(days: Days): string {
  const [from, to] = [isoOf(days.from), isoOf(days.to)]
  if (from === to) return from
  const { year, month } = partsOf(days.from)
  if (isSame(days, monthOf(year, month))) return from.slice(0, 7)
  return isSame(days, yearOf(year)) ? from.slice(0, 4) : `${from}/${to}`
}

const isSame = (a: Days, b: Days) => a.from === b.from && a.to === b.to
