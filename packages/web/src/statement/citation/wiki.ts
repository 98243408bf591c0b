import type { Cited } from './cited.ts'

/** The template of Wikipedia for news (Template:Cite news), the hash of what was kept in a remark. */
export function wikiCitation({ who, words, title, outlet, agency, authors, published, url, seen, archive }: Cited): string {
  const fields: (readonly [string, string | null])[] = [
    ...authors.map((author, i) => [authors.length === 1 ? 'author' : `author${i + 1}`, author] as const),
    ['title', title],
    ['work', outlet],
    ['agency', agency],
    ['date', published],
    ['url', url && addressOf(url)],
    ['access-date', seen],
    ['quote', `${who}: ${words}`],
  ]
  const told = fields.flatMap(([name, value]) => (value ? [`|${name}=${name === 'url' ? value : escaped(value)}`] : []))
  return `<ref>{{cite news ${told.join(' ')}}}<!-- SHA-256 of the ${archive.of}: ${archive.sha256} --></ref>`
}

/** Signs that mean something in a template, as the wiki has them stand for themselves. */
const SIGNS: { readonly [sign: string]: string } = {
  '|': '{{!}}',
  '{': '&#123;',
  '}': '&#125;',
  '[': '&#91;',
  ']': '&#93;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
}

const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/''+|[|{}[\]<>]/g, (signs) => [...signs].map((sign) => SIGNS[sign]).join(''))

const addressOf = (url: string): string => url.replace(/[|{}[\]<>\s]/g, encodeURIComponent)
