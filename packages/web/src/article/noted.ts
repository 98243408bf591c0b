import { type Check, type Record, type Statement, standing } from '@onrecord/record'
import { type Voice, voiceOf } from '../draft/voices.ts'
import { isWeb } from '../page/is-web.ts'
import type { Chosen } from './chosen.ts'

/** What the notes in the margin of an article are made of; each entry by its id. */
export type Noted = {
  readonly voiceOf: (statement: Statement) => Voice
  readonly statements: ReadonlyMap<string, Statement>
  /** The statements within each. */
  readonly within: ReadonlyMap<string, readonly Statement[]>
  readonly checks: ReadonlyMap<string, readonly Check[]>
  readonly figures: ReadonlyMap<string, Record['figures'][number]>
  readonly occasions: ReadonlyMap<string, Record['occasions'][number]>
  /** Whether the publisher's page has an address that a browser can go to. */
  readonly hasPublisher: boolean
  readonly chosen: Chosen
}

export function notedOf(record: Record, voices: readonly Voice[], chosen: Chosen): Noted {
  return {
    voiceOf: voiceOf(voices),
    statements: byId(record.statements),
    within: grouped(record.statements, ({ parent }) => parent),
    checks: grouped(standing(record.checks ?? []), ({ statement }) => statement),
    figures: byId(record.figures),
    occasions: byId(record.occasions),
    hasPublisher: isWeb(record.article.url),
    chosen,
  }
}

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]) => new Map(entries.map((entry) => [entry.id, entry]))

/** Entries by what each belongs to; those that belong to nothing are left out. */
function grouped<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string | null): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const group = groups.get(key ?? '')
    if (group) group.push(entry)
    else if (key !== null) groups.set(key, [entry])
  }
  return groups
}
