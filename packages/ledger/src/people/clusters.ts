import type { MergeReason } from '@onrecord/record'
import { familyKeyOf } from './name.ts'
import { isBare, isOneWord, type Profile } from './profile.ts'
import { contradicts, sharedOf } from './reason.ts'

/** Two profiles that were found to be one person, by their ids, and why. */
export type Merge = { readonly a: string; readonly b: string; readonly reason: MergeReason }

/** Profiles that are one person. */
export type Cluster = { readonly profiles: readonly Profile[]; readonly merges: readonly Merge[] }

export type Evidence = {
  /** Pairs of profiles, by their ids, that somebody said are one. */
  readonly same: readonly (readonly [string, string])[]
  /** Whether somebody said that two profiles are two. */
  readonly isDifferent: (a: Profile, b: Profile) => boolean
  /** Whether two profiles have pages of one story. */
  readonly isOneStory: (a: Profile, b: Profile) => boolean
}

/** People, told apart. A name alone joins nobody where two could be meant: profiles are joined by a decision, by what they share beside the name, or,
 *  where a page tells the name only, because one bearer of it is known. No rule joins somebody with somebody of another country. The same profiles in
 *  another order give the same people. */
export function clustersOf(profiles: readonly Profile[], { same, isDifferent, isOneStory }: Evidence): Cluster[] {
  const inOrder = [...profiles].sort((a, b) => (a.id < b.id ? -1 : 1))
  let clusters = decided(inOrder, same, isDifferent)
  clusters = joined(clusters, isDifferent, sharedOf)
  clusters = joined(clusters, isDifferent, (a, b) => (isOneStory(a, b) ? 'story' : null))
  clusters = withBare(clusters, isDifferent)
  return withOneWord(clusters, isDifferent)
}

type IsDifferent = Evidence['isDifferent']

function decided(profiles: readonly Profile[], same: Evidence['same'], isDifferent: IsDifferent): Cluster[] {
  const of = new Map<string, Cluster>(profiles.map((profile) => [profile.id, { profiles: [profile], merges: [] }]))
  for (const [a, b] of same) {
    const [one, other] = [of.get(a), of.get(b)]
    if (!one || !other || one === other || anyPair(one, other, isDifferent)) continue
    const both = united(one, other, { a, b, reason: 'decision' })
    for (const { id } of both.profiles) of.set(id, both)
  }
  return [...new Set(of.values())]
}

/** Joins clusters, first to last, wherever two of their profiles have a reason and no two speak against it. Only bearers of one name are compared. */
function joined(
  clusters: readonly Cluster[],
  isDifferent: IsDifferent,
  reasonOf: (a: Profile, b: Profile) => MergeReason | null,
): Cluster[] {
  const byName = new Map<string, Set<Cluster>>()
  for (const cluster of clusters) {
    let grown = cluster
    // what it joins may join what stood apart before
    for (let other = partner(grown); other; other = partner(grown)) {
      const merge = mergeOf(other, grown, reasonOf) as Merge
      for (const name of namesOf(other)) byName.get(name)?.delete(other)
      grown = united(other, grown, merge)
    }
    for (const name of namesOf(grown)) byName.set(name, (byName.get(name) ?? new Set()).add(grown))
  }
  return [...new Set([...byName.values()].flatMap((named) => [...named]))]

  function partner(cluster: Cluster): Cluster | undefined {
    for (const name of namesOf(cluster))
      for (const other of byName.get(name) ?? []) if (fits(other, cluster, isDifferent) && mergeOf(other, cluster, reasonOf)) return other
    return undefined
  }
}

/** Pages that tell the name only: of the one bearer that is known; of one among themselves where none is; of nobody else where several are. */
function withBare(clusters: readonly Cluster[], isDifferent: IsDifferent): Cluster[] {
  const isOnlyName = (cluster: Cluster) => cluster.profiles.every((profile) => isBare(profile) && !isOneWord(profile))
  const known = clusters.filter((cluster) => !isOnlyName(cluster))
  const named = new Map<string, Cluster[]>()
  for (const cluster of known) for (const name of namesOf(cluster)) named.set(name, [...(named.get(name) ?? []), cluster])
  return attached(known, clusters.filter(isOnlyName), {
    bearersOf: (bare) => {
      const sharing = new Set(namesOf(bare).flatMap((name) => named.get(name) ?? []))
      return [...sharing].filter((cluster) => fits(cluster, bare, isDifferent))
    },
    reasonOf: () => 'alone',
    isDifferent,
    rest: (unknown) => joined(unknown, isDifferent, () => 'alone'),
  })
}

/** A name of one word, with a role or a body that one bearer of the full name shares. */
function withOneWord(clusters: readonly Cluster[], isDifferent: IsDifferent): Cluster[] {
  const isWord = (cluster: Cluster) => cluster.profiles.every(isOneWord)
  const full = clusters.filter((cluster) => !isWord(cluster))
  return attached(full, clusters.filter(isWord), {
    bearersOf: (word) => full.filter((cluster) => fits(cluster, word, isDifferent) && mergeOf(cluster, word, sharedOf)),
    reasonOf: sharedOf,
    isDifferent,
    rest: (unknown) => unknown,
  })
}

type Attachment = {
  readonly bearersOf: (cluster: Cluster) => readonly Cluster[]
  readonly reasonOf: (a: Profile, b: Profile) => MergeReason | null
  readonly isDifferent: IsDifferent
  /** What becomes of those that no bearer is known of. */
  readonly rest: (unknown: readonly Cluster[]) => readonly Cluster[]
}

/** Gives each loose cluster to its bearer, where it has one only. */
function attached(known: readonly Cluster[], loose: readonly Cluster[], { bearersOf, reasonOf, isDifferent, rest }: Attachment): Cluster[] {
  const grown = new Map(known.map((cluster) => [cluster, cluster]))
  const unknown: Cluster[] = []
  const apart: Cluster[] = []
  for (const cluster of loose) {
    const bearers = bearersOf(cluster)
    const [bearer] = bearers
    const before = bearers.length === 1 && bearer ? grown.get(bearer) : undefined
    const merge = before && fits(before, cluster, isDifferent) ? mergeOf(before, cluster, reasonOf) : null
    if (bearer && before && merge) grown.set(bearer, united(before, cluster, merge))
    else if (bearers.length === 0) unknown.push(cluster)
    else apart.push(cluster)
  }
  return [...grown.values(), ...rest(unknown), ...apart]
}

/** Whether no profile of one speaks against a profile of the other. */
const fits = (a: Cluster, b: Cluster, isDifferent: IsDifferent) =>
  !anyPair(a, b, (one, other) => isDifferent(one, other) || contradicts(one, other))

function mergeOf(a: Cluster, b: Cluster, reasonOf: (a: Profile, b: Profile) => MergeReason | null): Merge | null {
  for (const one of a.profiles)
    for (const other of b.profiles) {
      const reason = reasonOf(one, other)
      if (reason) return { a: one.id, b: other.id, reason }
    }
  return null
}

const anyPair = (a: Cluster, b: Cluster, holds: (one: Profile, other: Profile) => boolean) =>
  a.profiles.some((one) => b.profiles.some((other) => holds(one, other)))

const united = (a: Cluster, b: Cluster, merge: Merge): Cluster => ({
  profiles: [...a.profiles, ...b.profiles],
  merges: [...a.merges, ...b.merges, merge],
})

/** The names that the profiles of a cluster have, of a person without what stands between first and last. */
const namesOf = (cluster: Cluster) => [
  ...new Set(
    cluster.profiles.map(
      ({ kind, name, personal }) => `${kind} ${personal ? `${personal.first} ${personal.last}` : familyKeyOf(kind, name)}`,
    ),
  ),
]
