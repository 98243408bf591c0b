export { isListed, type Saying, sayingOf } from './saying.ts'
