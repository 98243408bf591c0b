/** What two statements are paired by. */
export type Said = { readonly speaker: string; readonly words: string }

export type Pairing = {
  /** Places in the first list and in the second. */
  readonly pairs: readonly (readonly [before: number, after: number])[]
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/** Words that two statements share at least, over the words of both (Dice 1945), where one is the other reworded.
 *  Of the samples' statements, fewer than one in a hundred shares so many with another of its page (pairs.test.ts). */
export const LEAST_SHARED = 0.5

/** Which statement of one version is which of the other: the same words first, of the same speaker before others, then those that share the most words.
 *  @returns  the pairs, and what is left on either side, in order */
export function pairsOf(before: readonly Said[], after: readonly Said[]): Pairing {
  const pairs: [number, number][] = []
  const open = { before: new Set(before.keys()), after: new Set(after.keys()) }
  const take = (i: number, j: number) => {
    if (!open.before.delete(i)) return
    if (open.after.delete(j)) pairs.push([i, j])
    else open.before.add(i)
  }
  for (const keyOf of [({ speaker, words }: Said) => `${speaker}\n${words}`, ({ words }: Said) => words]) {
    const places = placesOf([...open.after].map((j) => [keyOf(after[j] as Said), j]))
    for (const i of [...open.before]) {
      const j = places.get(keyOf(before[i] as Said))?.shift()
      if (j !== undefined) take(i, j)
    }
  }
  for (const { i, j } of alike(before, after, open)) take(i, j)
  pairs.sort(([, a], [, b]) => a - b)
  return { pairs, before: [...open.before], after: [...open.after] }
}

type Likeness = {
  readonly i: number
  readonly j: number
  readonly shared: number
  readonly isSameSpeaker: boolean
  readonly distance: number
}

/** Those that share words enough, the most alike first. Only statements with a word in common are looked at. */
function alike(before: readonly Said[], after: readonly Said[], open: { before: Set<number>; after: Set<number> }): Likeness[] {
  const bags = new Map([...open.after].map((j) => [j, bagOf((after[j] as Said).words)]))
  const places = placesOf([...bags].flatMap(([j, { counts }]) => [...counts.keys()].map((word): [string, number] => [word, j])))
  const found: Likeness[] = []
  for (const i of open.before) {
    const { counts, total } = bagOf((before[i] as Said).words)
    const common = new Map<number, number>()
    for (const [word, count] of counts)
      for (const j of places.get(word) ?? []) {
        const other = bags.get(j)?.counts.get(word) ?? 0
        common.set(j, (common.get(j) ?? 0) + Math.min(count, other))
      }
    for (const [j, count] of common) {
      const shared = (2 * count) / (total + (bags.get(j)?.total ?? 0))
      const isSameSpeaker = before[i]?.speaker === after[j]?.speaker
      if (shared >= LEAST_SHARED) found.push({ i, j, shared, isSameSpeaker, distance: Math.abs(i - j) })
    }
  }
  return found.sort(
    (a, b) => b.shared - a.shared || Number(b.isSameSpeaker) - Number(a.isSameSpeaker) || a.distance - b.distance || a.i - b.i || a.j - b.j,
  )
}

function placesOf(entries: readonly (readonly [string, number])[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [key, place] of entries) {
    const list = places.get(key)
    if (list) list.push(place)
    else places.set(key, [place])
  }
  return places
}

/** How many times each word stands there. */
export function bagOf(words: string): { counts: Map<string, number>; total: number } {
  const counts = new Map<string, number>()
  const list = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, total: list.length }
}
