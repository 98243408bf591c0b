import { generateAtomFeed, generateJsonFeed } from 'feedsmith'

/** A feed to be written; its instants are ISO 8601. */
export type WrittenFeed = {
  /** An address or a URN that stays the feed's own. */
  readonly id: string
  readonly title: string
  readonly updated: string
  readonly entries: readonly {
    readonly id: string
    readonly url: string | null
    readonly title: string
    readonly text: string
    readonly author: string | null
    readonly published: string
    /** When it was last corrected; as it was published where it was not. */
    readonly updated: string
  }[]
}

/** @see https://www.rfc-editor.org/rfc/rfc4287 */
export function atomFeed({ id, title, updated, entries }: WrittenFeed): string {
  return `${generateAtomFeed({
    id,
    title: { value: title },
    updated: new Date(updated),
    entries: entries.map(({ url, text, author, published, updated, ...entry }) => ({
      id: entry.id,
      title: { value: entry.title },
      content: { value: text, type: 'text' },
      published: new Date(published),
      updated: new Date(updated),
      // an entry without an author needs one of its feed
      authors: [{ name: author ?? 'nobody named' }],
      ...(url === null ? {} : { links: [{ href: url, rel: 'alternate' }] }),
    })),
  })}\n`
}

/** @see https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed({ title, entries }: WrittenFeed): string {
  const items = entries.map(({ id, url, text, author, published, updated, title }) => ({
    id,
    title,
    content_text: text,
    date_published: new Date(published),
    ...(updated === published ? {} : { date_modified: new Date(updated) }),
    ...(url === null ? {} : { url }),
    ...(author === null ? {} : { authors: [{ name: author }] }),
  }))
  // a feed without entries has none of them, which the format does not allow
  return `${JSON.stringify({ items: [], ...(generateJsonFeed({ title, items }) as object) }, null, 2)}\n`
}
