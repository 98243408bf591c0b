import type { Input } from '@onrecord/ledger'
import type { Page } from '@onrecord/record'
import type { Found } from './found.ts'
import { addressKey, pageKey, sightingKey } from './keys.ts'
import type { Outcome, TakeOptions } from './outcome.ts'
import { recordOf } from './record-of.ts'

/** Reads a page whose bytes are there, unless they were read before. */
export async function takePage(
  { page: found, read, isGiven }: Extract<Found, { kind: 'page' }>,
  { run, ledger, url, published, seen, read: toRecord }: TakeOptions,
): Promise<Outcome> {
  const page = seenAt(found, seen)
  const given = isGiven ? { url, published } : {}
  const key = pageKey(page, given.url)
  const sighting = sightingOf(page, { key, run, isGiven })
  const inputs = [{ key, run: null }, sighting]
  const done = await ledger.doneInputs(inputs.map((input) => input.key))
  if (done.has(sighting.key)) return { kind: 'done' }
  const article = done.get(key)
  if (article !== undefined) return { kind: 'again', again: { inputs, article, fetched: page.fetched } }
  return { kind: 'read', record: await recordOf(read(given), toRecord), page, inputs }
}

function sightingOf(page: Page, { key, run, isGiven }: { key: string; run: string; isGiven: boolean }): Input {
  if (isGiven && page.url !== null) return { key: addressKey(run, page.name), run }
  return page.fetched === null ? { key: sightingKey(key, run), run } : { key: sightingKey(key, page.fetched), run: null }
}

/** A page that was not fetched, as seen when its owner says. */
const seenAt = (page: Page, seen: string | undefined): Page =>
  page.fetched !== null || seen === undefined ? page : { ...page, fetched: new Date(seen).toISOString() }
