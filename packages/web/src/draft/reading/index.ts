// the worker's side of it
export { answerDrafts, type LoadReader, type Scope } from './answer-drafts.ts'
