import type { Record, Statement } from '@onrecord/record'
import { boundTo } from './bound.ts'

/** What a statement of a reading is in the record that people corrected; null where that has it no more.
 *  @param read  of a reading of the same text */
export function asCorrected({ statements, checks = [] }: Record, read: Statement): Statement | null {
  const checked = checks.findLast(({ was }) => was.statement.id === read.id)?.statement ?? read.id
  return statements.find(({ id }) => id === checked) ?? boundTo({ statement: null, fix: null, was: { statement: read } }, statements)
}
