import { createHash } from 'node:crypto'
import type { Page } from '@onrecord/record'

const hash = (...parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40)

/** A run: the same command with the same inputs is the same run, and goes on where it was. */
export const runOf = (inputs: readonly string[], options: { readonly url?: string; readonly published?: string }): string =>
  hash('run', inputs, options.url ?? null, options.published ?? null)

/** A page by what its article is read from: its bytes, its address, and the type that its server gives it. */
export const pageKey = ({ bytes, url, headers }: Page, given: string | undefined): string =>
  hash('page', createHash('sha256').update(bytes).digest('hex'), given ?? url, headers['content-type'] ?? null)

/** A page as it was seen once: at its time, or in a run where nobody knows when. */
export const sightingKey = (page: string, seen: string): string => hash('sighting', page, seen)

/** A page that the user gave by its address: it is fetched again in each run. */
export const addressKey = (run: string, address: string): string => hash('address', run, address)

/** A page that a list names, as it was last changed. */
export const listedKey = (address: string, changed: string | null): string => hash('listed', address, changed)

/** An excerpt, which stands for its page in one run: the next one tries to get the page again. */
export const excerptKey = (run: string, address: string): string => hash('excerpt', run, address)
