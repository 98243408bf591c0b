import { dateOf, withoutDates } from './dates.ts'

/** Words with dates, told apart by what stands before each; null where none stands. */
export type PrintedDates = { readonly published: string | null; readonly modified: string | null }

export const MODIFIED = /\b(?:updated|modified|revised|corrected)\b/i
const LABEL = /(?=\b(?:published|posted|issued|updated|modified|revised|corrected)\b)/i
/** What a line of dates may hold beside them. */
const BESIDE =
  /\b(?:first|last|published|posted|issued|updated|modified|revised|corrected|date|time|on|at|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b/gi
const LONGEST = 120

/** "Published 20 Feb. 2026 | Updated 21 Feb. 2026", in any order: what stands behind each label; a date without one is the day of publication. */
export function datesIn(words: string): PrintedDates {
  const parts = words.split(LABEL).filter((part) => dateOf(part) !== null)
  return { published: parts.find((part) => !MODIFIED.test(part)) ?? null, modified: parts.find((part) => MODIFIED.test(part)) ?? null }
}

/** "By Ann Lee | Posted: 14 Oct. 2025": the first part between bars that is a line of dates and says so. */
export function dateInParts(line: string): PrintedDates | null {
  for (const part of line.split(/\s[|•·]\s/).slice(1)) {
    const dates = LABEL.test(part) ? dateLineOf(part) : null
    if (dates) return dates
  }
  return null
}

/** The same of a line that holds dates, their labels and nothing else; null where it says more. */
export function dateLineOf(line: string): PrintedDates | null {
  if (line.length > LONGEST || dateOf(line) === null) return null
  return /[\p{L}\p{N}]/u.test(withoutDates(line).replace(BESIDE, ' ')) ? null : datesIn(line)
}
