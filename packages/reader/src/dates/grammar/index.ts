import { dayAndMonth, feast, isoDate, numeric, ordinal, weekday } from './dates.ts'
import { decade, hyphenated, monthOrYear, part, quarter } from './months.ts'
import { lowerAt, type Parsed, type Rule, sure, type Tokens } from './parsed.ts'
import { chosen, deictic, theWeekend } from './relative.ts'
import { away, soon, toldDay, within } from './told.ts'

/** The longest time that begins at a token, or null. Looks at a fixed number of tokens. */
export function parseAt(tokens: Tokens, i: number): Parsed | null {
  for (const rule of RULES) {
    const parsed = rule(tokens, i)
    if (parsed) return parsed
  }
  return null
}

/** `between 3 May and 5 June`, `from Monday to Wednesday`. */
const range: Rule = (tokens, i) => {
  const joint = lowerAt(tokens, i) === 'between' ? 'and' : lowerAt(tokens, i) === 'from' ? 'to' : null
  const first = joint === null ? null : point(tokens, i + 1)
  if (!first || lowerAt(tokens, first.end) !== joint) return null
  const last = point(tokens, first.end + 1)
  if (!last || first.when.is !== last.when.is) return null
  const when =
    first.when.is === 'date' && first.when.year === null && last.when.is === 'date' ? { ...first.when, year: last.when.year } : first.when
  return sure({ is: 'range', first: when, last: last.when }, last.end)
}

const point: Rule = (tokens, i) => dayAndMonth(tokens, i) ?? weekday(tokens, i) ?? monthOrYear(tokens, i)

/** In the order of their claim on the words. */
const RULES: readonly Rule[] = [
  isoDate, numeric, quarter, part, ordinal, range, chosen, within, toldDay, theWeekend, soon, away, weekday, dayAndMonth, deictic, feast, hyphenated, decade, monthOrYear,
] // biome-ignore format: a list
