export type { WhenAndWhere } from './entries.ts'
export { whenAndWhere } from './when-and-where.ts'
