import { type Stretch, weigh } from './align.ts'
import type { Run } from './longest-run.ts'
import type { Word } from './words.ts'

/** How the speakers of two statements stand to each other; `unknown` where one has a name and the other none, `nobody` where neither has. */
export type SpeakerRelation = 'same' | 'unknown' | 'nobody' | 'other'

export function speakerRelation(here: string | null, there: string | null): SpeakerRelation {
  if (here === null || there === null) return here === there ? 'nobody' : 'unknown'
  return here === there ? 'same' : 'other'
}

/** What two statements must share to be one utterance, in the weights of their words; set on the gold pairs of benchmarks/matches
 *  (docs/decisions/matches.md). */
const LEAST: { readonly [relation in SpeakerRelation]: { readonly share: number; readonly weight: number; readonly run: number } } = {
  same: { share: 0.62, weight: 2.4, run: 4 },
  unknown: { share: 0.65, weight: 3.5, run: 5 },
  nobody: { share: 0.85, weight: 5, run: 6 },
  other: { share: 0.85, weight: 5, run: 6 },
}

/** Whether two statements can be found to be one once they are aligned, which costs far more than to look.
 *  @param run  their longest common run */
export function mayBeOne(here: readonly Word[], there: readonly Word[], run: Run, relation: SpeakerRelation): boolean {
  const least = LEAST[relation]
  if (weigh(here.slice(run.here, run.here + run.length)) >= least.run) return true
  const [shorter, longer] = weigh(here) <= weigh(there) ? [here, there] : [there, here]
  const known = new Set(longer.flatMap(({ stem, skeleton }) => (skeleton === null ? [stem] : [stem, skeleton])))
  const most = shorter.reduce((sum, { stem, skeleton, weight, isName, isNumber }) => {
    if (known.has(stem) || (skeleton !== null && known.has(skeleton))) return sum + weight
    return isName || isNumber ? sum + HALF * weight : sum
  }, 0)
  return most >= Math.min(least.share, LEAST_STREWN) * weigh(shorter)
}

/** How alike two aligned statements are: the weight of what they share over the weight of the shorter, and over that of the stretch of either which
 *  holds it: words strewn over a long speech are no utterance. 0 to 1. Of one speaker a name or number that is exchanged counts half. */
export function shareOf(stretches: readonly Stretch[], relation: SpeakerRelation): number {
  const shorter = Math.min(total(stretches, 'here'), total(stretches, 'there'))
  const inside = insideOf(stretches)
  return shorter === 0 ? 0 : Math.min(1, sharedBy(stretches, relation) / Math.max(shorter, total(inside, 'here'), total(inside, 'there')))
}

function sharedBy(stretches: readonly Stretch[], relation: SpeakerRelation): number {
  const [exchanged = 0, ...more] = exchanges(stretches)
  return total(stretches.filter(isKept), 'here') + (relation === 'same' && more.length === 0 ? HALF * exchanged : 0)
}

/** How alike two aligned statements are, as {@link shareOf} or, of one speaker, in any order.
 *  @returns  null where they are two utterances */
export function likenessOf(stretches: readonly Stretch[], relation: SpeakerRelation): number | null {
  // one's own words with another number or name are those words altered; another's are only built alike
  if ((relation === 'nobody' || relation === 'other') && exchanges(stretches).length > 0) return null
  const least = LEAST[relation]
  const share = shareOf(stretches, relation)
  const longest = Math.max(0, ...stretches.filter(isKept).map(({ here }) => weigh(here.filter(({ isName }) => !isName))))
  const isWhole = stretches.every(isKept)
  const isSame =
    (share >= least.share && sharedBy(stretches, relation) >= least.weight) || longest >= least.run || (isWhole && relation === 'same')
  if (isSame) return share
  const strewn = relation === 'same' ? strewnShare(stretches) : 0
  return strewn >= LEAST_STREWN ? strewn : null
}

const isKept = (stretch: Stretch | undefined): boolean => stretch?.isKept === true

/** What one speaker's words must share in any order to be one utterance turned around. */
const LEAST_STREWN = 0.7

/** The words of two statements that are the same in any order, as a fraction of all, by their weights (Dice 1945); 0 where they are few. */
function strewnShare(stretches: readonly Stretch[]): number {
  const [here, there] = [stretches.flatMap((stretch) => stretch.here), stretches.flatMap((stretch) => stretch.there)]
  const left = [...there]
  let shared = 0
  for (const { stem, weight } of here) {
    const at = left.findIndex((word) => word.stem === stem)
    if (at < 0) continue
    shared += weight + (left.splice(at, 1)[0] as Word).weight
  }
  return shared < 2 * LEAST.same.weight ? 0 : shared / (weigh(here) + weigh(there))
}

/** From the first that is kept to the last, without what stands between two that need no other proof: there a quotation leaves words out. */
function insideOf(stretches: readonly Stretch[]): Stretch[] {
  const isStrong = (stretch: Stretch | undefined) => isKept(stretch) && weigh((stretch as Stretch).here) >= STRONG
  const first = stretches.findIndex(isKept)
  const last = stretches.findLastIndex(isKept)
  return stretches.filter((_, i) => i >= first && i <= last && !(isStrong(stretches[i - 1]) && isStrong(stretches[i + 1])))
}

/** The weight of a stretch of words that two utterances seldom share. */
const STRONG = 2.4

/** The weight of names and numbers that stand in the place of others, stretch by stretch. */
function exchanges(stretches: readonly Stretch[]): number[] {
  const weight = (words: readonly Word[]) => weigh(words.filter(({ isName, isNumber }) => isName || isNumber))
  return stretches.map(({ isKept, here, there }) => (isKept ? 0 : Math.min(weight(here), weight(there)))).filter((one) => one > 0)
}

const HALF = 0.5

const total = (stretches: readonly Stretch[], side: 'here' | 'there') => stretches.reduce((sum, stretch) => sum + weigh(stretch[side]), 0)
