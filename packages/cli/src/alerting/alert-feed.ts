import type { WrittenFeed } from '@onrecord/intake'
import type { Alert, FoundStatement } from '@onrecord/ledger'
import { describe } from '../print/entry.ts'

/** What an alert told, as a feed. */
export function alertFeed({ id, name, made }: Alert, told: readonly (FoundStatement & { readonly told: string })[]): WrittenFeed {
  return {
    id: `urn:onrecord:${id}`,
    title: name,
    updated: told[0]?.told ?? made,
    entries: told.map(({ article, statement, speaker, source, words, told: published }) => {
      const author = speaker ? describe(speaker) : source
      const where = [article.outlet, article.published?.slice(0, 10)].filter(Boolean).join(', ')
      return {
        id: `urn:onrecord:${statement.id}`,
        url: article.url,
        title: [author ?? 'nobody named', article.title].filter(Boolean).join(' – '),
        text: where ? `${words} (${where})` : words,
        author,
        published,
      }
    }),
  }
}
