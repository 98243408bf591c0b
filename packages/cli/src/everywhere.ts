// what the library gives in Node and in a browser alike: nothing here needs either
export { articleFromHtml, articleFromText, type ReadPage, readPage } from '@onrecord/intake/article'
export {
  type ArticleReader,
  type Failure,
  isFailure,
  type Model,
  type ReadAllOptions,
  Reader,
  type ReadOptions,
  readAll,
} from '@onrecord/reader'
export { type Article, faultsOf, InputError, type Page, type Record, type Speaker, type Statement } from '@onrecord/record'
export type { LoadOptions, Progress } from './load-options.ts'
