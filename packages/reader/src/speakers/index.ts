export { type Attributed, type Resolved, resolveSpeakers } from './resolve.ts'
