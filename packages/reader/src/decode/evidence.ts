import type { Scores } from '../network/network.ts'
import type { Evidence } from './confidence.ts'
import type { Choice } from './parts.ts'
import type { Run } from './runs.ts'

/** What speaks for an attribution.
 *  @param contents  the runs of its content
 *  @param agreed    the share of the readings that have it */
export function evidenceOf(
  { tags, size }: Scores,
  contents: readonly Run[],
  { cue, source, agreed }: { cue: Choice; source: Choice; agreed: number },
): Evidence {
  const isContent = (t: number) => 1 - (tags[t * 9 + OUTSIDE_CONTENT] as number)
  let [pieces, sum, weakest, end] = [0, 0, 1, 0]
  for (const { from, to } of contents) {
    for (let t = from; t < to; t++) {
      sum += isContent(t)
      weakest = Math.min(weakest, isContent(t))
    }
    pieces += to - from
    end = Math.max(end, to)
  }
  return {
    content: sum / pieces,
    weakest,
    behind: end < size - 1 ? isContent(end) : 0,
    cue: cue.run?.chance ?? null,
    toCue: cue.chance,
    toSource: source.chance,
    pieces,
    agreed,
  }
}

/** Where the chance to lie outside a content stands among the nine of a piece. */
const OUTSIDE_CONTENT = 6
