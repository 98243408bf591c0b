import { figuresOf } from './figures.ts'

type Article = Parameters<typeof figuresOf>[0]['article']

/** The figures of a text that is all one statement, for tests. */
export const read = (text: string, article: Partial<Article> = {}) =>
  figuresOf({
    article: { id: 'art-1', text, url: null, language: 'en', ...article },
    statements: [{ id: 'stm-1', content: [[0, text.length]] }],
  }).figures

/** The same, each in one line: its words, bound, value or range, and unit. */
export const told = (text: string, article: Partial<Article> = {}): string[] =>
  read(text, article).map(({ span, bound, value, high, unit }) =>
    [text.slice(...span), '=', bound ?? '', high === null ? value : `${value}–${high}`, unit ?? ''].filter((part) => part !== '').join(' '),
  )
