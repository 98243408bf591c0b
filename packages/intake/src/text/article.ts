import { type Article, articleId, InputError, type Section } from '@onrecord/record'
import type { ReadPage } from '../article-in-page.ts'
import { languageOf } from '../language.ts'
import { agencyOf } from '../meta/agencies.ts'
import { bylineOf } from '../meta/byline.ts'
import { datelineOf } from '../meta/dateline.ts'
import { givenDate } from '../meta/dates.ts'
import { NO_LINKS } from '../meta/own-links.ts'
import { storyCodeOf } from '../meta/story-code.ts'
import type { ArticleOptions } from '../options.ts'
import { isBoilerplate } from './boilerplate.ts'

/** A first line this short, without a full stop, is a headline. */
const LONGEST_HEADLINE = 140
const BYLINE = /^(?:by|words by|reported by) \p{Lu}/iu

/** Reads an article from plain text. `article.text` is the text, unchanged to the character; lines that are no part of the story become sections of
 *  kind boilerplate.
 *  @throws {InputError} `empty-page`, `bad-date` */
export function articleFromText(text: string, { name, url = null, published = null, now = new Date() }: ArticleOptions): ReadPage {
  if (text.trim() === '') throw new InputError('empty-page', name, 'The page is empty. Save it again, or give another.')
  const lines = [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
  }))
  const [first] = lines
  const title =
    first &&
    lines.length > 1 &&
    first.words.trim().length <= LONGEST_HEADLINE &&
    !/[.!?:…,;]["”’)]*$/.test(first.words.trim()) &&
    !isBoilerplate(first.words) &&
    datelineOf(first.words) === null
      ? first.words.trim()
      : null
  const byline = lines.slice(0, 4).find(({ words }) => BYLINE.test(words.trim()) && words.length < LONGEST_HEADLINE)
  const signed = bylineOf(byline ? [byline.words] : [])
  const sections = lines.map(({ start, end, words }, i): Section => {
    const kind = isBoilerplate(words) || lines[i] === byline ? 'boilerplate' : i === 0 && title !== null ? 'heading' : 'paragraph'
    return { kind, start, end, path: null }
  })
  const body = lines.filter((_, i) => sections[i]?.kind === 'paragraph')
  const dateline = datelineOf(body[0]?.words.trim() ?? '')
  const code = lines.map(({ words }) => storyCodeOf(words)).find((found) => found !== null)
  const article: Article = {
    id: articleId({ url, text }),
    url,
    outlet: null,
    agency: dateline?.agency ?? (code ? (agencyOf(code.agency) ?? code.agency) : signed.agency),
    storyCode: code?.storyCode ?? null,
    title,
    byline: [...signed.authors],
    dateline: dateline && { place: dateline.place, date: dateline.date },
    published: published === null ? null : givenDate(published, name, now),
    modified: null,
    language: languageOf(null, text),
    excerpt: false,
    text,
    sections,
  }
  return { article, links: NO_LINKS, asides: [], toDom: () => null }
}
