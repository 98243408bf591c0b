import type { IdentityDecision } from '@onrecord/record'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { type Cluster, clustersOf } from './clusters.ts'
import { decisionsOn } from './decisions.ts'
import { type Profile, profilesOf } from './profile.ts'
import { storiesOf } from './stories.ts'

/** Everybody who shares one of these keys, told apart; and whom somebody decided to be one with them.
 *  @param families  as familyKeyOf gives them */
export async function peopleOf(database: Kysely<Tables>, families: readonly string[]): Promise<Cluster[]> {
  const decisions = await decisionsOn(database, families)
  const wider = new Set([...families, ...(await familiesOf(database, decisions))])
  if (wider.size > families.length) return peopleOf(database, [...wider])
  const decided = decisions.flatMap(({ speakers }) => speakers)
  const profiles = await profilesOf(database, families, decided)
  const profileOf = new Map(profiles.flatMap(({ id, speakers }) => speakers.map((speaker) => [speaker, id] as const)))
  const pairsOf = (verdict: IdentityDecision['verdict']) =>
    decisions
      .filter((decision) => decision.verdict === verdict)
      .map(({ speakers: [a, b] }) => [profileOf.get(a) ?? a, profileOf.get(b) ?? b] as const)
  const different = new Set(pairsOf('different').map(([a, b]) => pairKey(a, b)))
  return clustersOf(profiles, {
    same: pairsOf('same'),
    isDifferent: (a: Profile, b: Profile) => different.has(pairKey(a.id, b.id)),
    isOneStory: await storiesOf(database, profiles),
  })
}

const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** The keys of all who were decided to be one with somebody. */
async function familiesOf(database: Kysely<Tables>, decisions: readonly IdentityDecision[]): Promise<string[]> {
  const speakers = decisions.flatMap((decision) => (decision.verdict === 'same' ? decision.speakers : []))
  if (speakers.length === 0) return []
  const rows = await database.selectFrom('speaker').select('familyKey').distinct().where('id', 'in', speakers).execute()
  return rows.flatMap(({ familyKey }) => familyKey ?? [])
}
