export { pageFromFile } from '@onrecord/intake'
export * from './everywhere.ts'
export { loadReader } from './model.ts'
export { type LoadReadersOptions, loadReaders, type Readers } from './workers/readers.ts'
