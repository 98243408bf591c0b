// the worker's side of it
export { answerDrafts, type Scope } from './answer-drafts.ts'
