import type { Record, Statement } from '@onrecord/record'

/** A record, and the statement of it that a check is about. */
export type Checked = { readonly record: Record; readonly statement: Statement }
