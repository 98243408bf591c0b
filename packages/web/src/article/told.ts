import type { Occasion, Record, Span } from '@onrecord/record'
import { daysOf, whenOf } from '../page/date.tsx'
import { amountOf } from '../statement/amount.ts'

/** Characters of an article that tell how much, when or on which occasion, and what they come to. */
export type Told = { readonly span: Span; readonly told: string }

/** The figures, dates and occasions of an article. */
export const toldOf = ({ figures, occasions, statements }: Pick<Record, 'figures' | 'occasions' | 'statements'>): Told[] => [
  ...figures.map((figure) => ({ span: figure.span, told: `figure: ${amountOf(figure)}` })),
  ...occasions.map((occasion) => ({ span: occasion.span, told: `occasion: ${occasionOf(occasion)}` })),
  ...statements.flatMap(({ said: { date } }) => (date ? [{ span: date.span, told: `date: ${daysOf(date)}` }] : [])),
]

/** An occasion in words: `meeting, Port Vale, 3 March 2026`. */
export const occasionOf = ({ type, place, date }: Pick<Occasion, 'type' | 'place' | 'date'>): string =>
  [type, place, date && whenOf(date)].filter(Boolean).join(', ')
