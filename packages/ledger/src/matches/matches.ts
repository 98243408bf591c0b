import { InputError, type Match } from '@onrecord/record'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { noStatement } from '../no-statement.ts'
import { storable } from '../storable.ts'
import { compare, comparedOf } from './compare.ts'
import { type Loaded, loaded, type Printing } from './printings.ts'
import { type Utterance, type UtteranceCount, utteranceOf } from './utterance.ts'

export type MatchesQuery = {
  /** Printings a page of results, 1 to 1000. */
  readonly limit?: number
  /** The `next` of the page before. */
  readonly after?: string
}

/** A printing of the same utterance in another page. */
export type MatchedPrinting = Printing & { readonly match: Match }

export type Matches = {
  readonly statement: Printing
  readonly utterance: UtteranceCount
  /** The other printings, the earliest first; those without a date last. */
  readonly matches: readonly MatchedPrinting[]
  readonly next: string | null
}

const DEFAULT_LIMIT = 20

/** The same utterance in other pages, each with how its words differ; paged by key.
 *  @throws {InputError} `no-statement`, `bad-cursor` */
export async function matchesOf(database: Kysely<Tables>, id: string, query: MatchesQuery = {}): Promise<Matches> {
  const asked = await statementOf(database, id)
  return pageOf(database, asked, await utteranceOf(database, asked.printing), query)
}

/** A page of the printings of an utterance. */
export async function pageOf(
  database: Kysely<Tables>,
  asked: Loaded,
  utterance: Utterance,
  { limit = DEFAULT_LIMIT, after }: MatchesQuery,
): Promise<Matches> {
  const start = after === undefined ? 0 : utterance.places.findIndex(({ statement }) => statement === after) + 1
  if (after !== undefined && start === 0)
    throw new InputError('bad-cursor', after.slice(0, 60), 'This is no place in this list of results. Use the `next` of the page before.')
  const end = start + Math.max(1, Math.min(1000, Math.trunc(limit)))
  const shown = utterance.places.slice(start, end).map(({ statement }) => statement)
  return {
    statement: withWire(asked, utterance),
    utterance: utterance.count,
    matches: matched(asked, await loaded(database, shown), utterance),
    next: end < utterance.places.length ? (shown.at(-1) ?? null) : null,
  }
}

/** @throws {InputError} `no-statement` */
export async function statementOf(database: Kysely<Tables>, id: string): Promise<Loaded> {
  const [asked] = await loaded(database, [storable(id)])
  if (asked) return asked
  throw noStatement(id)
}

/** Printings with how each differs from the one asked about. */
export function matched(asked: Loaded, printings: readonly Loaded[], utterance: Utterance): MatchedPrinting[] {
  const here = comparedOf(asked.printing)
  return printings.flatMap((one) => {
    const match = compare(here, comparedOf(one.printing))
    return match ? [{ ...withWire(one, utterance), match }] : []
  })
}

export const withWire = ({ printing }: Loaded, { wires }: Utterance): Printing => ({
  ...printing,
  wire: wires.get(printing.article.id) ?? null,
})
