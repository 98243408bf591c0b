import type { Selectable } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** A feed that the ledger follows, and how it does; times are ISO 8601 in UTC. */
export type Feed = {
  readonly url: string
  readonly title: string | null
  readonly added: string
  readonly visited: string | null
  /** When a visit last found something new. */
  readonly changed: string | null
  /** Null for a feed that is dead. */
  readonly next: string | null
  /** Seconds between two articles, as learnt so far. */
  readonly gapSeconds: number
  /** Visits in a row that failed. */
  readonly failures: number
  /** Why the last visit failed. */
  readonly fault: string | null
  /** Since when it is not visited any more. */
  readonly dead: string | null
  /** What the server gave to ask whether the feed has changed. */
  readonly held: { readonly etag: string | null; readonly lastModified: string | null }
}

export function feedOf(row: Selectable<Tables['feed']>): Feed {
  const at = (date: Date | null) => date?.toISOString() ?? null
  const { url, title, added, etag, lastModified, gapSeconds, failures, fault } = row
  const dead = at(row.deadSince)
  return {
    url,
    title,
    added: added.toISOString(),
    visited: at(row.visitedAt),
    changed: at(row.changedAt),
    next: dead === null ? at(row.nextVisit) : null,
    gapSeconds,
    failures,
    fault,
    dead,
    held: { etag, lastModified },
  }
}
