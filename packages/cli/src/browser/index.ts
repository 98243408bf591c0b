// the library in a browser
export * from '../everywhere.ts'
export { loadReader } from './load-reader.ts'
