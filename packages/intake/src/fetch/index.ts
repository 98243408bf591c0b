export { isPublic } from './addresses.ts'
export { type FetchOptions, fetchPage } from './fetch-page.ts'
export { LIMITS, type Limits } from './limits.ts'
