import { type Article, sha256Hex } from '@onrecord/record'

/** A text as it counts for its versions: without what layout changes alone (white space, the shape of quotation marks and dashes, hidden characters). */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(HIDDEN, '')
    .replace(DOUBLE_MARKS, '"')
    .replace(SINGLE_MARKS, "'")
    .replace(DASHES, '-')
    .replace(/\s+/g, ' ')
    .trim()

/** Soft hyphens, zero-width characters, byte order marks. */
const HIDDEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const DOUBLE_MARKS = /[“”„‟«»〝〞]|''|``/g
const SINGLE_MARKS = /[‘’‚‛‹›`´]/g
const DASHES = /[‐‑‒–—―−]|--/g

/** A plain text without its quotation marks; an apostrophe stays. */
export const unquoted = (text: string): string => text.replace(/"|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, '')

/** The article's plain text without its boilerplate. */
export function plainText({ text, sections }: Pick<Article, 'text' | 'sections'>): string {
  let story = ''
  let at = 0
  for (const { kind, start, end } of sections) {
    if (kind !== 'boilerplate') continue
    story += `${text.slice(at, start)} `
    at = Math.max(at, end)
  }
  return plain(story + text.slice(at))
}

/** Two articles of one page with one key are one version. */
export const wordsKey = (article: Pick<Article, 'text' | 'sections'>): string => sha256Hex(new TextEncoder().encode(plainText(article)))
