// the reader of this package behind the page of packages/web
import { answerDrafts, type Scope } from '@onrecord/web/draft/reading'
import { loadReader } from '../load-reader.ts'

answerDrafts(self as unknown as Scope, loadReader)
