import type { FetchedPage, Printing } from '@onrecord/ledger'
import { describedParts, type Record, sha256Hex } from '@onrecord/record'

/** What a citation of a statement is made of. Days are ISO 8601, `2026-03-03`. */
export type Cited = {
  readonly statement: string
  /** Who is quoted. */
  readonly who: string
  readonly words: string
  readonly title: string | null
  readonly outlet: string | null
  readonly agency: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly url: string | null
  readonly seen: string | null
  /** SHA-256 of the bytes that are kept of the page; of the article's text where none are. */
  readonly archive: { readonly of: 'page' | 'text'; readonly sha256: string }
}

/** @param pages  what is kept of the article's page */
export function citedOf(
  { statement, speaker, source, words }: Pick<Printing, 'statement' | 'speaker' | 'source' | 'words'>,
  { title, outlet, agency, byline, published, url, text }: Record['article'],
  pages: readonly FetchedPage[],
): Cited {
  const page = [...pages].sort((a, b) => (a.fetched ?? '').localeCompare(b.fetched ?? ''))[0]
  return {
    statement: statement.id,
    who: speaker ? describedParts(speaker).who : (source ?? 'nobody named'),
    words,
    title,
    outlet,
    agency,
    authors: byline,
    published: dayOf(published),
    url,
    seen: dayOf(page?.fetched ?? null),
    archive: page ? { of: 'page', sha256: page.sha256 } : { of: 'text', sha256: sha256Hex(new TextEncoder().encode(text)) },
  }
}

const dayOf = (moment: string | null): string | null => /^\d{4}-\d{2}-\d{2}/.exec(moment ?? '')?.[0] ?? null
