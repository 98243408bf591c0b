import type { Scores } from '../network/network.ts'
import type { Window } from '../network/windows.ts'

/** Pieces [from, to) of a window that hold one role, and their mean chance to do so. */
export type Run = { readonly from: number; readonly to: number; readonly chance: number }

const IMPOSSIBLE = -1e9

/** The likeliest sequence of outside, begins and inside over a window (Viterbi 1967); inside follows begins or inside only, and no run
 *  crosses a paragraph.
 *  @param role     0 source, 1 cue, 2 content
 *  @param outside  what the chance to lie outside is multiplied by */
export function runsOf(window: Window, { size, tags }: Scores, role: number, outside: number): Run[] {
  const back = new Uint8Array(size * 3)
  const bias = Math.log(outside)
  let [o, b, i] = [0, IMPOSSIBLE, IMPOSSIBLE]
  for (let t = 1; t < size - 1; t++) {
    const at = t * 9 + role * 3
    const [po, pb, pi] = [log(tags[at]) + bias, log(tags[at + 1]), log(tags[at + 2])]
    const best = o >= b && o >= i ? 0 : b >= i ? 1 : 2
    const top = best === 0 ? o : best === 1 ? b : i
    const inner = b >= i ? 1 : 2
    const held = Math.max(b, i)
    back[t * 3] = best
    back[t * 3 + 1] = best
    back[t * 3 + 2] = inner
    o = top + po
    b = top + pb
    i = window.begins[t] === 1 ? IMPOSSIBLE : held + pi
  }
  const state = new Uint8Array(size)
  let now = o >= b && o >= i ? 0 : b >= i ? 1 : 2
  for (let t = size - 2; t >= 1; t--) {
    state[t] = now
    now = back[t * 3 + now] as number
  }
  const runs: Run[] = []
  for (let t = 1; t < size - 1; t++) {
    if (state[t] !== 1) continue
    let to = t + 1
    while (to < size - 1 && state[to] === 2) to++
    let sum = 0
    for (let k = t; k < to; k++) sum += 1 - (tags[k * 9 + role * 3] as number)
    runs.push({ from: t, to, chance: sum / (to - t) })
    t = to - 1
  }
  return runs
}

const log = (chance: number | undefined) => Math.log(Math.max(chance ?? 0, 1e-9))
