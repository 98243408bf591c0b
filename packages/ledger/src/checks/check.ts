import { type Check, type CheckVerdict, contentId, type Fix, InputError, type Statement, standing } from '@onrecord/record'
import type { Kysely } from 'kysely'
import { carryTellings } from '../alerts/carry-tellings.ts'
import type { Tables } from '../database/tables.ts'
import { hold } from '../readings/hold.ts'
import { keepPresent, presentReading } from '../readings/readings.ts'
import { storeRecord } from '../readings/store-record.ts'
import { statementWith } from './checked-statement.ts'
import { corrected } from './corrected.ts'
import { faultOf } from './fault.ts'
import { placeOf } from './place.ts'

/** What somebody decides on a statement. */
export type Decision = {
  /** Its id, or the one that it had before it was corrected. */
  readonly statement: string
  readonly verdict: CheckVerdict
  /** What it should be, where the verdict is `fix`. */
  readonly fix?: Fix
  readonly by: string
  readonly note?: string
  /** When, as ISO 8601 in UTC; now if not given, and after what was decided before. */
  readonly at?: string
}

/** Writes down what somebody decided on a statement: beside the reading, which stays as it was, and beside what was decided before. The verdict `undone`
 *  takes back the last of it that stands.
 *  @throws {InputError} `no-statement`; `bad-fix` where the correction does not fit the article; `no-decision` where nothing is there to be taken back */
export function check(database: Kysely<Tables>, decision: Decision): Promise<Check> {
  const { verdict, by, note = null } = decision
  const fix = verdict === 'fix' ? (decision.fix ?? {}) : null
  return database.transaction().execute(async (transaction) => {
    await hold(transaction, (await statementWith(transaction, decision.statement)).record.article.id)
    // as it is now that nobody else writes
    const { record, statement } = await statementWith(transaction, decision.statement)
    const fault = fix && faultOf(fix, record, statement)
    if (fault) throw new InputError('bad-fix', statement.id, fault)
    const { article, checks = [] } = record
    const before = checks.filter((check) => check.statement === statement.id)
    const undoes = verdict === 'undone' ? lastOf(before, statement) : undefined
    const at = decision.at ?? after(before.at(-1)?.at)
    const was = {
      statement,
      speaker: record.speakers.find(({ id }) => id === statement.speaker) ?? null,
      figures: record.figures.filter(({ id }) => statement.figures.includes(id)),
      ...placeOf(article.text, statement, fix),
    }
    const id = contentId('chk', statement.id, verdict, fix, by, at, note)
    const made: Check = { id, statement: statement.id, verdict, fix, by, at, note, ...(undoes && { undoes }), was }
    if (checks.length === 0) await keepPresent(transaction, article.id, record)
    const reading = (await presentReading(transaction, article.id)) ?? record
    const checked = corrected(reading, [...checks, made])
    await storeRecord(transaction, record, checked)
    await carryTellings(transaction, record, checked)
    return checked.checks?.find((one) => one.id === id) as Check
  })
}

function lastOf(checks: readonly Check[], statement: Statement): string {
  const last = standing(checks).at(-1)
  if (last === undefined)
    throw new InputError('no-decision', statement.id, 'Nothing that was decided on it stands. There is nothing to take back.')
  return last.id
}

/** Now, or a moment after another instant: checks are ordered by when they were made. */
function after(instant: string | undefined): string {
  const now = Date.now()
  return new Date(instant === undefined ? now : Math.max(now, Date.parse(instant) + 1)).toISOString()
}
