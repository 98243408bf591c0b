// what needs neither disk nor network, for browsers too
export type { ReadArticle, ReadPage } from './article-in-page.ts'
export { articleFromHtml } from './html/article.ts'
export type { DomPoint, DomRange } from './html/position.ts'
export type { OwnLinks } from './meta/own-links.ts'
export type { ArticleOptions } from './options.ts'
export { readPage } from './read-page.ts'
export { articleFromText } from './text/article.ts'
