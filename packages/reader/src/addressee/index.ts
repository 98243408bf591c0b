export { addresseeOf } from './addressee.ts'
