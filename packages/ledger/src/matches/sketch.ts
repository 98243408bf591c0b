import { hash32, joinedHash } from './hash.ts'
import { tokensOf } from './token.ts'

/** A text's bottom-k sketch: the smallest hashes of its runs of words, and how many runs it has (Broder 1997). */
export type Sketch = { readonly hashes: readonly number[]; readonly shingleCount: number }

/** Words a run. */
const LENGTH = 4

/** Hashes kept: a fraction of a half is then told to ±0.06 (one standard error). */
const KEPT = 64

export function sketchOf(text: string): Sketch {
  const words = tokensOf(text).map(({ form }) => hash32(form))
  const shingles = new Set<number>()
  for (let i = 0; i + LENGTH <= words.length; i++) {
    let hash = 0
    for (let at = i; at < i + LENGTH; at++) hash = joinedHash(hash, words[at] as number)
    shingles.add(hash)
  }
  return { hashes: [...shingles].sort((a, b) => a - b).slice(0, KEPT), shingleCount: shingles.size }
}

/** How much of the shorter text stands in the longer, 0 to 1 (Broder's containment, estimated from the resemblance of the sketches). */
export function containment(a: Sketch, b: Sketch): number {
  const union = [...new Set([...a.hashes, ...b.hashes])].sort((x, y) => x - y).slice(0, KEPT)
  const [inA, inB] = [new Set(a.hashes), new Set(b.hashes)]
  const shared = union.filter((hash) => inA.has(hash) && inB.has(hash)).length
  const shorter = Math.min(a.shingleCount, b.shingleCount)
  if (shared === 0 || shorter === 0) return 0
  const resemblance = shared / union.length
  return Math.min(1, ((resemblance / (1 + resemblance)) * (a.shingleCount + b.shingleCount)) / shorter)
}
