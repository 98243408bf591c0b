export { type WhenAndWhere, whenAndWhere } from './when-and-where.ts'
