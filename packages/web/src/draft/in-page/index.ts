// statements marked in the page that they were read from
export { type InPage, markInPage } from './marks.ts'
