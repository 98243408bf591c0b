import type { WrittenFeed } from '@onrecord/intake'
import type { Alert, FoundStatement } from '@onrecord/ledger'
import { describe } from '../print/entry.ts'
import { notesOn } from '../print/found.ts'

/** What an alert told, as a feed. What people decided on a statement since makes its entry a newer one. */
export function alertFeed({ id, name, made }: Alert, told: readonly (FoundStatement & { readonly told: string })[]): WrittenFeed {
  const entries = told.map(entryOf)
  return {
    id: `urn:onrecord:${id}`,
    title: name,
    updated: latest([made, ...entries.map(({ updated }) => updated)]),
    entries,
  }
}

function entryOf(found: FoundStatement & { readonly told: string }): WrittenFeed['entries'][number] {
  const { article, statement, speaker, source, words, checks, told } = found
  const author = speaker ? describe(speaker) : source
  const where = [article.outlet, article.published?.slice(0, 10)].filter(Boolean).join(', ')
  return {
    id: `urn:onrecord:${checks[0]?.was.statement.id ?? statement.id}`,
    url: article.url,
    title: [author ?? 'nobody named', article.title].filter(Boolean).join(' – '),
    text: [where ? `${words} (${where})` : words, ...notesOn(found)].join('\n'),
    author,
    published: told,
    updated: latest([told, ...checks.map(({ at }) => at)]),
  }
}

/** Of moments as the ledger writes them, whose order is that of their letters. */
const latest = (moments: readonly string[]): string => [...moments].sort().at(-1) as string
