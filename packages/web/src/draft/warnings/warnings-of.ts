import type { Record } from '@onrecord/record'
import type { Quote } from '../quotes/quote.ts'
import { withoutName } from './no-name.ts'
import { withoutSource } from './no-source.ts'
import { openMarks } from './open-marks.ts'
import { twoFigures } from './two-figures.ts'
import type { Warning } from './warning.ts'

/** What an editor should look at in a draft, in its order. */
export function warningsOf(record: Record, quotes: readonly Quote[]): Warning[] {
  const all = [...withoutSource(record, quotes), ...withoutName(record), ...openMarks(record.article.text), ...twoFigures(record.article)]
  const placeOf = ({ spans }: Warning) => spans[0]?.[0] ?? 0
  return all.sort((a, b) => placeOf(a) - placeOf(b))
}
