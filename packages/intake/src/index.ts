export * from './article.ts'
export { MAX_PAGE_BYTES, pageFromFile, pageFromStream } from './page-from-file.ts'
