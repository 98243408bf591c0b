import type { Span } from '@onrecord/record'
import type { PageText } from '../page-text.ts'

/** Whether a stretch gives its words capitals, as headlines do: of those that are not small in a headline too, most have one. A sentence full of names ends
 *  with a stop. */
export function isTitleCase(page: PageText, stretch: Span): boolean {
  if (
    page.text
      .slice(...stretch)
      .trimEnd()
      .endsWith('.')
  )
    return false
  const long = page.tokensIn(stretch).filter(({ isWord, text }) => isWord && text.length > LONGEST_SMALL)
  return long.length >= FEWEST_LONG && long.filter(({ capital }) => capital).length > MOST_CAPITALS * long.length
}
/** Words up to here are small in a headline too. */
const LONGEST_SMALL = 4
const FEWEST_LONG = 4
const MOST_CAPITALS = 0.8
