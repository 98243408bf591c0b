import { contentId, type Occasion, type Span, type Statement } from '@onrecord/record'
import { type Days, isoOf, monthOf, partsOf, yearOf } from '../dates/index.ts'
import type { Draft, Scene, Told } from '../occasions/index.ts'
import { saidDate } from './date.ts'

export type WhenAndWhere = {
  /** For each statement. */
  readonly said: Statement['said'][]
  /** In the order of the text. */
  readonly occasions: Occasion[]
}

/** What was gathered, as the record has it. A statement has the place of its own frame, or of the line that frames all its occasion.
 *  @param article  id of the article, part of the occasions' ids */
export function entriesOf(article: string, { page, statements, dates, drafts }: Scene, places: readonly (Span | null)[]): WhenAndWhere {
  const told = drafts.all
    .filter(({ statements: those, isWeak }) => those.size > (isWeak ? 1 : 0))
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
  const firstOf = (draft: Draft) => statements[[...draft.statements].reduce((a, b) => Math.min(a, b))]?.content
  const ids = new Map(told.map((draft) => [draft, contentId('occ', article, draft.span, firstOf(draft))]))
  const words = (span: Span | null) => (span ? page.text.slice(span[0], span[1]) : null)
  const said = statements.map((_, i): Statement['said'] => {
    const draft = drafts.of.get(i)
    const framed = draft?.isFramed ? draft : null
    const date = dates[i]
    return {
      date: date ? saidDate(page.text, date) : null,
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
