import { type Article, articleId, InputError } from '@onrecord/record'
import { blocksOf } from '../html/blocks/blocks.ts'
import { joined } from '../html/joined.ts'
import { traitReader } from '../html/traits.ts'
import { parseTree } from '../html/tree.ts'
import { languageOf } from '../language.ts'
import { bylineOf } from '../meta/byline.ts'
import { datelineOf } from '../meta/dateline.ts'
import { dateOf, isFuture } from '../meta/dates.ts'
import { articleFromText } from '../text/article.ts'
import type { Story } from './story.ts'

/** The article of a story: its body, whole, for nothing stands around it; what is told of it beside counts more than what the body says.
 *  @throws {InputError} `empty-page` */
export function articleFromStory(story: Story, now = new Date()): Article {
  const body = story.html === null ? articleFromText(story.text ?? '', { name: story.name, url: story.url, now }).article : bodyOf(story)
  const byline = bylineOf(story.byline)
  const published = story.published === null ? null : dateOf(story.published)
  return {
    ...body,
    outlet: story.outlet,
    agency: story.agency ?? body.agency ?? byline.agency,
    storyCode: story.storyCode ?? body.storyCode,
    title: story.title ?? body.title,
    byline: story.byline.length > 0 ? [...byline.authors] : body.byline,
    published: published === null || isFuture(published, now) ? null : published,
    modified: story.modified === null ? null : dateOf(story.modified),
    language: languageOf(story.language, body.text),
  }
}

/** The article that a body of HTML holds: each of its blocks but captions. */
function bodyOf({ name, html, url }: Story): Article {
  const blocks = blocksOf(parseTree(html ?? '').root, traitReader(), () => false).filter(({ kind }) => kind !== 'caption')
  const { text, sections } = joined(blocks, () => null)
  if (text === '') throw new InputError('empty-page', name, 'The story has no text. Give another.')
  const dateline = datelineOf(blocks.find(({ kind }) => kind === 'paragraph')?.text ?? '')
  return {
    id: articleId({ url, text }),
    url,
    outlet: null,
    agency: dateline?.agency ?? null,
    storyCode: null,
    title: null,
    byline: [],
    dateline: dateline && { place: dateline.place, date: dateline.date },
    published: null,
    modified: null,
    language: null,
    excerpt: false,
    text,
    sections,
  }
}
