export { coreferenceOf } from './coreference.ts'
export { type Attributed, type Resolved, resolveSpeakers } from './resolve.ts'
