export type { Added } from './add.ts'
export type { AddAllOptions, Addition } from './add-all.ts'
export { Ledger, type OpenOptions, openLedger } from './ledger.ts'
export type { Found, FoundStatement, Query } from './search.ts'
