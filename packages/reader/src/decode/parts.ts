import type { Span } from '@onrecord/record'
import type { Scores } from '../network/network.ts'
import type { Decoding } from '../network/settings.ts'
import type { Window } from '../network/windows.ts'
import { isEvent } from './event.ts'
import { isGoverned, isParticiple } from './participle.ts'
import { chanceOn, type Pointing } from './pointers.ts'
import { type Limits, type Run, runsOf } from './runs.ts'

/** A run that is pointed at, or none, and the chance that it is meant. */
export type Choice = { readonly run: Run | null; readonly chance: number }

/** A content with its cue and its source. */
export type Part = { readonly content: Run; readonly cue: Choice; readonly source: Choice }

/** One reading of a window: its contents with their cues and sources; those that point at one cue stand together, as parts of one attribution. */
export function partsOf(
  text: string,
  window: Window,
  { scores, limits, points, decoding }: { scores: Scores; limits: Limits; points: Pointing; decoding: Decoding },
): Part[][] {
  const { sources: named, cues, contents: found } = runsOf(scores, limits)
  const sources = named.filter((run) => !isEvent(text.slice(...spanOf(window, run))))
  const contents = found.filter(({ from, to, chance }) => chance >= (to - from === 1 ? decoding.leastSinglePiece : decoding.leastContent))
  const groups = new Map<Run, Part[]>()
  for (const content of contents) {
    const cue = choose(points(0, content), cues, 1)
    const toSource = cue.run ? together(points(1, content), points(1, cue.run), decoding.cueVote) : points(1, content)
    const part = { content, cue, source: choose(toSource, possible(text, window, cue.run, sources), decoding.nobody) }
    const key = cue.run ?? content
    groups.set(key, [...(groups.get(key) ?? []), part])
  }
  return [...groups.values()].filter((parts) => parts.some(({ content }) => content.to > window.context + 1))
}

/** The mean of two lists of chances, of which the second counts `weight` times as much as the first. */
function together(chances: Float64Array, others: Float64Array, weight: number): Float64Array {
  return weight === 0 ? chances : chances.map((chance, k) => (chance + weight * (others[k] as number)) / (1 + weight))
}

/** The sources that a cue's form allows. */
function possible(text: string, window: Window, cue: Run | null, sources: readonly Run[]): readonly Run[] {
  if (cue === null || !isParticiple(text, spanOf(window, cue))) return sources
  return sources.filter((run) => run.from > cue.from || !isGoverned(text, spanOf(window, run)))
}

/** How far a run's own chance counts beside the chance to be pointed at, as a power. */
const OWN_CHANCE = 2

function choose(chances: Float64Array, runs: readonly Run[], none: number): Choice {
  let best: Choice = { run: null, chance: (chances[0] as number) * none }
  let most = best.chance
  for (const run of runs) {
    const chance = chanceOn(chances, run)
    const worth = chance * run.chance ** OWN_CHANCE
    if (worth <= most) continue
    best = { run, chance }
    most = worth
  }
  return best
}

const spanOf = ({ spans }: Window, { from, to }: Run): Span => [(spans[from] as Span)[0], (spans[to - 1] as Span)[1]]
