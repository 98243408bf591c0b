export { listedSayingOf, type Saying, sayingOf } from './saying.ts'
