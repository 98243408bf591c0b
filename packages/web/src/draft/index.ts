// the page that reads a draft where it is: it runs in a browser, and asks a worker for the reading
export { save } from './page/save.ts'
export { startDraftPage } from './page/start.ts'
export { statementList } from './page/statement-list.ts'
export { DraftReader } from './reading/draft-reader.ts'
export type { Reading, StatementInPage } from './reading/messages.ts'
