import { type Check, type Record, type Statement, standing } from '@onrecord/record'
import { boundTo } from './bound.ts'
import type { Checked } from './checked.ts'
import { fixed } from './fixed.ts'
import { placed } from './place.ts'
import { restored } from './restored.ts'

/** A reading with what people decided on it, first to last: what they corrected is corrected, what they found right or corrected and the reading
 *  has not stands in it again, and each check names the statement that it is about. What was taken back does none of it. Done twice it changes nothing more. */
export function corrected(reading: Record, checks: readonly Check[]): Record {
  if (checks.length === 0) return reading
  let record = reading
  const bound: Check[] = []
  const stands = new Set(standing(checks).map(({ id }) => id))
  for (const check of checks) {
    const undone = bound.find(({ id }) => id === check.undoes)
    if (undone) {
      bound.push({ ...check, statement: undone.statement })
      continue
    }
    const here = placed(check, reading.article.text)
    const checked = here && statementOf(record, here, stands.has(check.id))
    if (!checked) {
      bound.push({ ...check, statement: null })
      continue
    }
    const after = here.fix && stands.has(check.id) ? fixed(checked, here.fix, here.was.figures) : checked
    record = after.record
    const { id } = after.statement
    // a statement whose spans are corrected has another id, for the checks before too
    for (const [i, earlier] of bound.entries()) if (earlier.statement === checked.statement.id) bound[i] = { ...earlier, statement: id }
    bound.push({ ...check, statement: id })
  }
  const statements = [...record.statements].sort(byPlace)
  // one that found nothing may find what a later one has put back
  return { ...record, statements, checks: bound.map((check) => ({ ...check, statement: check.statement ?? foundIn(record, check) })) }
}

function foundIn({ article, statements }: Record, check: Check): string | null {
  const here = placed(check, article.text)
  return (here && boundTo(here, statements)?.id) ?? null
}

/** @returns  null where the reading has a statement no more, and a check found it wrong or was taken back */
function statementOf(record: Record, check: Check, isStanding: boolean): Checked | null {
  const statement = boundTo(check, record.statements)
  if (statement) return { record, statement }
  return check.verdict === 'wrong' || !isStanding ? null : restored(record, check)
}

/** In the order of the text, as a reader has them: by where the content begins, then by where it ends. */
function byPlace({ content: a }: Statement, { content: b }: Statement): number {
  return (a[0]?.[0] ?? 0) - (b[0]?.[0] ?? 0) || (a.at(-1)?.[1] ?? 0) - (b.at(-1)?.[1] ?? 0)
}
