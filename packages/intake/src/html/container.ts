import type { Measure } from './score.ts'
import type { Element } from './tree.ts'

/** Rivals this close to the best share a container with it. */
const RIVAL = 0.75
const FEWEST_RIVALS = 3
/** A parent whose score falls under this part of the best is no better container. */
const FALL = 1 / 3

/** The element that holds the story: the best scored, or an ancestor that it shares with close rivals or that scores better. */
export function containerOf(measures: ReadonlyMap<Element, Measure>): Element | null {
  const scored = [...measures].filter(([, { score }]) => !Number.isNaN(score)).sort((a, b) => b[1].score - a[1].score)
  const [first] = scored
  if (!first) return null
  let [best] = first
  const rivals = scored.slice(1, 6).filter(([, { score }]) => score >= RIVAL * first[1].score)
  if (rivals.length >= FEWEST_RIVALS) {
    const shared = ancestors(best).find((above) => rivals.filter(([rival]) => ancestors(rival).includes(above)).length >= FEWEST_RIVALS)
    if (shared && shared.tag !== 'body' && shared.parent !== null) best = shared
  }
  const scoreOf = (element: Element) => measures.get(element)?.score ?? Number.NaN
  const least = scoreOf(best) * FALL
  let last = scoreOf(best)
  for (let at = best.parent; at !== null && at.tag !== 'body' && at.parent !== null; at = at.parent) {
    const score = scoreOf(at)
    if (Number.isNaN(score)) continue
    if (score < least) break
    if (score > last) {
      best = at
      break
    }
    last = score
  }
  return best
}

function ancestors(element: Element): Element[] {
  const all: Element[] = []
  for (let at = element.parent; at !== null && all.length < 64; at = at.parent) all.push(at)
  return all
}
