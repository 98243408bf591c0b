import { InputError } from '@onrecord/record'
import { NO_LINKS } from '../meta/own-links.ts'
import type { Part } from '../parts/part.ts'
import type { Source } from '../parts/source.ts'
import { articleFromStory } from '../story/article.ts'
import { newsItems } from './newsml.ts'

/** The stories of a NewsML-G2 file, each with its own characters. */
export function* partsOfNewsml(text: string, source: Source): Iterable<Part> {
  for (const found of newsItems(text, source.name)) {
    if (found instanceof InputError) yield { kind: 'fault', fault: found }
    else {
      const { start, end, story } = found
      const { url, fetched } = source
      const headers = { 'content-type': 'application/vnd.iptc.g2.newsitem+xml; charset=utf-8' }
      const page = { name: story.name, url, fetched, headers, bytes: Buffer.from(text.slice(start, end)) }
      yield { kind: 'page', page, read: () => ({ article: articleFromStory(story), links: NO_LINKS }) }
    }
  }
}
