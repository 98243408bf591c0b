export { coreferenceOf } from './coreference.ts'
export { NameOdds } from './name-odds.ts'
export type { Resolved } from './output.ts'
export { type Attributed, resolveSpeakers } from './resolve.ts'
