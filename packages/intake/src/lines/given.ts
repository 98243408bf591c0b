import { type Article, InputError } from '@onrecord/record'
import type { ReadArticle } from '../article-in-page.ts'
import { articleFromHtml } from '../html/article.ts'
import { articleFromText } from '../text/article.ts'
import { type Line, MAX_LINE_BYTES } from './lines.ts'

/** What a line of JSON lines holds. */
export type Given = { readonly [field: string]: unknown }

/** @param name  what errors call the line
 *  @throws {InputError} `line-too-long`, `bad-text`, `bad-line` */
export function givenIn(line: Line, name: string): Given {
  switch (line.fault) {
    case 'too long':
      throw new InputError('line-too-long', name, `The line is longer than ${MAX_LINE_BYTES / 2 ** 20} MB. Give one article a line.`)
    case 'not UTF-8':
      throw new InputError('bad-text', name, 'The line is not UTF-8. Write it again from the original, as UTF-8.')
    case 'stream of UTF-16':
      throw new InputError('bad-text', '-', 'Standard input is UTF-16. Make it UTF-8: iconv -f UTF-16 -t UTF-8.')
    case 'stream of gzip':
      throw new InputError('bad-text', '-', 'Standard input is compressed. Unpack it: zcat FILE | onrecord annotate.')
  }
  let value: unknown
  try {
    value = JSON.parse(line.text)
  } catch (cause) {
    throw new InputError('bad-line', name, 'The line is no JSON. Give one object a line: {"id", "text"}.', { cause })
  }
  if (!isGiven(value)) throw new InputError('bad-line', name, 'The line is no JSON object. Give one object a line: {"id", "text"}.')
  return value
}

/** Whether a value of JSON is an object. */
export const isGiven = (value: unknown): value is Given => value !== null && typeof value === 'object' && !Array.isArray(value)

/** @param name  what errors call the line
 *  @throws {InputError} `missing-id`, `bad-line`, `bad-text` */
export function idOf({ id }: Given, name: string): string {
  if (typeof id === 'string' && id !== '') return whole(id, 'id', name)
  // a larger number was rounded as it was parsed, and would come back as another
  if (typeof id === 'number' && Math.abs(id) > Number.MAX_SAFE_INTEGER)
    throw new InputError('bad-line', name, 'The "id" is a number that JSON cannot hold to the digit. Give it as a string.')
  if (typeof id === 'number') return String(id)
  throw new InputError('missing-id', name, 'The line has no "id". Give each article one.')
}

/** @param name  what errors call the line
 *  @throws {InputError} `bad-line`, `bad-text`, `bad-date`, `empty-page`, `not-an-article` */
export const articleOf = (given: Given, name: string): Article => readGiven(given, name).article

/** The same with the links of its page. */
export function readGiven(given: Given, name: string): ReadArticle {
  const text = stringIn(given, 'text', name)
  const html = stringIn(given, 'html', name)
  const options = { name, url: stringIn(given, 'url', name), published: stringIn(given, 'published', name) }
  if (text !== null) return articleFromText(text, options)
  if (html !== null) return articleFromHtml(html, options)
  throw new InputError('bad-line', name, 'The line has neither "text" nor "html". Give one of them.')
}

/** @returns  null where the field is missing or null, as programs that write tables have it */
function stringIn(given: Given, field: string, name: string): string | null {
  const value = given[field] ?? null
  if (value === null) return null
  if (typeof value !== 'string') throw new InputError('bad-line', name, `"${field}" is no string. Give it as one.`)
  return whole(value, field, name)
}

function whole(value: string, field: string, name: string): string {
  if (value.isWellFormed()) return value
  throw new InputError('bad-text', name, `"${field}" holds half of a surrogate pair. Write the line again from the original, as UTF-8.`)
}
