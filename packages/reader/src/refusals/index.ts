export { refusalsBeside } from './beside.ts'
export { refusalsOf } from './refusals.ts'
