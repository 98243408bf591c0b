// what needs neither disk nor network, for browsers too
export type { ReadPage } from './article-in-page.ts'
export { articleFromHtml } from './html/article.ts'
export type { DomPoint, DomRange } from './html/position.ts'
export type { ArticleOptions } from './options.ts'
export { readPage } from './read-page.ts'
export { articleFromText } from './text/article.ts'
