import type { Article, Span, Speaker } from '@onrecord/record'
import { baseOf } from '../dates/index.ts'
import {
  type Draft,
  Drafts,
  isLead,
  issuedPapers,
  joinHeading,
  placeOf,
  putExplicit,
  putGathering,
  putRemarks,
  putSessions,
  putSettings,
  putSitting,
  putTranscript,
  type Scene,
  share,
  type Told,
} from '../occasions/index.ts'
import { PageText } from '../page-text.ts'
import { enclosing } from '../speakers/contents.ts'
import type { Dated } from './date.ts'
import { datesOf } from './dates-of.ts'
import { entriesOf, type WhenAndWhere } from './entries.ts'
import { afterEvent, carriedOver, eventsOf } from './events.ts'
import { framesOf } from './frame.ts'
import { headingAbove, headingsOf } from './headings.ts'
import { datelinePlace, hereIn } from './here.ts'
import { namedPlaces } from './named-places.ts'
import { placeIn } from './place.ts'
import { settingOf, settle } from './settle.ts'

/** `She made the confession in an interview on Sunday`: the day of what stands beside that line; the rest of the page goes on without one. A page that
 *  begins with `made the remarks in a meeting in Fenn on Saturday` tells of no other time. */
const hasItsDay = ({ page, statements }: Scene, i: number, { draft, sentence }: { draft: Draft; sentence: Span }): boolean =>
  (draft.type === 'meeting' && isLead(page, sentence)) ||
  Math.abs(page.outline.paragraph(placeOf(statements[i] as Told)) - page.outline.paragraph(sentence[0])) <= 1

/** Tells when, where and at what occasion each statement was made, from the words around it. A date that nothing settles is null.
 *  Takes time in proportion to the text and its statements.
 *  @param statements  of the article, with the ids of their speakers
 *  @param page        the article's text, where it was looked through before */
export function whenAndWhere({
  article,
  statements,
  speakers,
  page = new PageText(article.text),
}: {
  article: Pick<Article, 'id' | 'text' | 'title' | 'dateline' | 'published'>
  statements: readonly Told[]
  speakers: readonly Speaker[]
  page?: PageText
}): WhenAndWhere {
  const frames = framesOf(page, statements)
  const base = baseOf(article)
  const contents = statements.map(({ content }) => content)
  const holders = enclosing(
    contents,
    page.expressions.map(({ span }) => span),
    page.expressions.map(() => -1),
  )
  const dates = datesOf(page, frames, { statements, holders, base })
  const isOuter = (i: number) => frames[i]?.within == null
  const outer = statements
    .map((_, i) => i)
    .filter(isOuter)
    .sort((a, b) => placeOf(statements[a] as Told) - placeOf(statements[b] as Told))
  const drafts = new Drafts()
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const scene: Scene = { page, title: article.title, statements, speakers: byId, outer, frames, dates, drafts, papers: issuedPapers(page) }

  const transcript = putTranscript(scene)
  putExplicit(scene)
  joinHeading(scene)
  const remarks = putRemarks(scene)
  const settings = putSettings(scene)
  const gathering = putGathering(scene)
  const sitting = putSitting(scene)
  share(scene)
  putSessions(scene)

  // `levelled at Lind`: of a person the last name tells as much
  const names = new Set(
    speakers.flatMap(({ name, kind }) => (name ? [name, ...(kind === 'person' ? [name.split(' ').at(-1) ?? name] : [])] : [])),
  )
  const isNobody = ([start, end]: Span) => names.has(page.text.slice(start, end))
  const found = namedPlaces(page, isNobody)
  const around = enclosing(
    contents,
    found.map(({ span }) => span),
    found.map(() => -1),
  )
  const named = found.map((place, i) => ({ ...place, holder: around[i] ?? null }))
  const places = frames.map((frame) => frame && placeIn(page, frame, named))
  // each turn of a transcript has the day of its opening line
  const talks = new Set(transcript.map(({ draft }) => draft))
  const set = new Map<number, Dated | null>()
  for (const { draft, sentence } of [...transcript, ...remarks, ...sitting, ...gathering]) {
    const { date, place } = settingOf(
      page,
      { sentence, span: draft.span, isPaper: draft.type === 'written statement' },
      { holders, base, places: named },
    )
    draft.date ??= date
    draft.place ??= place
    if (draft.isFramed && date)
      for (const i of draft.statements) if (talks.has(draft) || hasItsDay(scene, i, { draft, sentence })) set.set(i, date)
  }
  for (const setting of settings) {
    const { date, place } = settingOf(page, setting, { holders, base, places: named })
    if (setting.gathering) {
      setting.gathering.date ??= date
      setting.gathering.place ??= place
    } else
      for (const i of setting.statements) {
        set.set(i, date)
        places[i] ??= place
      }
  }
  for (const draft of drafts.all) settle(draft, dates, places)
  const events = eventsOf(scene, holders, base)
  const headings = headingsOf(page, base)
  const before = new Map(outer.map((i, at) => [i, outer[at - 1]]))
  const settled = dates.map((date, i) => {
    const found =
      date ?? set.get(i) ?? afterEvent(scene, i, { events, base }) ?? carriedOver(scene, i, { holders, base, before: before.get(i) })
    return found ?? (isOuter(i) ? headingAbove(headings, placeOf(statements[i] as Told)) : null)
  })
  // `told a rally here`: the occasion has the dateline's place, which no word of the saying names
  const dateline = datelinePlace(page)
  const here = frames.map((frame) => frame && hereIn(page, frame, dateline))
  for (const draft of drafts.all) {
    settle(draft, settled, places)
    settle(draft, settled, here)
  }
  return entriesOf(article.id, { ...scene, dates: settled }, places)
}
