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

/** Whether a text has the words of another: "20" is not in "200", nor a name in a longer one. Words that a reading cut within a word may stand anywhere. */
export const hasWords = (text: string, words: string, from: string): boolean =>
  standsWhole(text, words) || (text.includes(words) && !standsWhole(from, words))

function standsWhole(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = words === '' ? -1 : text.indexOf(words, at + 1))
    if (!isWithinWord(text, at) && !isWithinWord(text, at + words.length)) return true
  return false
}

function isWithinWord(text: string, at: number): boolean {
  WITHIN_WORD.lastIndex = at
  return WITHIN_WORD.test(text)
}

/** Between two letters or digits, or beside the point of a number. */
const WITHIN_WORD = /(?<=[\p{L}\p{N}])(?=[\p{L}\p{N}])|(?<=\p{N})(?=[.,]\p{N})|(?<=\p{N}[.,])(?=\p{N})/uy

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
