import type { Scores } from '../network/network.ts'
import type { Window } from '../network/windows.ts'

/** Pieces [from, to) of a window that hold one role, and their mean chance to do so. */
export type Run = { readonly from: number; readonly to: number; readonly chance: number }

/** The runs of each role in text order. */
export type Runs = { readonly sources: readonly Run[]; readonly cues: readonly Run[]; readonly contents: readonly Run[] }

/** What the search needs beside the scores. */
export type Limits = {
  /** 1 where a paragraph begins: no run crosses it. */
  readonly begins: Window['begins']
  /** 1 where a piece goes on with the word before it: no run begins or ends there. */
  readonly inWord: Uint8Array
  /** What the chance to lie outside a role is multiplied by, for source, cue and content. */
  readonly outside: readonly [source: number, cue: number, content: number]
  /** {@link logsOf} the tags, where they are there already. */
  readonly logs?: Float64Array
}

/** States of the search: 0 outside, then begins and inside for each role. */
const STATES = 7
const OUTSIDE = 0
const ROLES = 3
const CONTENT = 2
const IMPOSSIBLE = -1e9

const roleOf = (state: number): number => (state - 1) >> 1
const isInside = (state: number): boolean => state !== OUTSIDE && state % 2 === 0
/** For each state those that can come before it, within a word, between two words, and where a paragraph begins. */
const BEFORE = {
  inWord: states().map((state) => states().filter((before) => follows(before, state).inWord)),
  between: states().map((state) => states().filter((before) => follows(before, state).between)),
  opens: states().map((state) => (isInside(state) ? [] : states())),
}

function states(): number[] {
  return Array.from({ length: STATES }, (_, state) => state)
}

/** Whether one state can follow another within a word, and between two words. A source and a cue are one piece each (all but 9 of 38,000 in
 *  PolNeAR's train part), so that none begins right behind another of its role. */
function follows(before: number, state: number): { readonly inWord: boolean; readonly between: boolean } {
  const isHeld = before !== OUTSIDE && roleOf(before) === roleOf(state)
  if (isInside(state)) return { inWord: isHeld, between: isHeld }
  if (state === OUTSIDE) return { inWord: before === OUTSIDE, between: true }
  return { inWord: false, between: !isHeld || roleOf(state) === CONTENT }
}

/** The likeliest sequence of roles over a window (Viterbi 1967). A piece has one role or none: of the 644,000 words of PolNeAR's train part
 *  four have two. */
export function runsOf({ size, tags }: Scores, { begins, inWord, outside, logs = logsOf(tags) }: Limits): Runs {
  const bias = outside.map(Math.log)
  const back = new Uint8Array(size * STATES)
  let top = new Float64Array(STATES).fill(IMPOSSIBLE)
  let next = new Float64Array(STATES)
  top[OUTSIDE] = 0
  for (let t = 1; t < size - 1; t++) {
    const befores = begins[t] === 1 ? BEFORE.opens : inWord[t] === 1 ? BEFORE.inWord : BEFORE.between
    let none = 0
    for (let role = 0; role < ROLES; role++) none += (logs[t * 9 + role * 3] as number) + (bias[role] as number)
    for (let state = 0; state < STATES; state++) {
      const role = roleOf(state)
      const at = t * 9 + role * 3
      const held = logs[at + (isInside(state) ? 2 : 1)] as number
      const chance = state === OUTSIDE ? none : none - (logs[at] as number) - (bias[role] as number) + held
      let best = OUTSIDE
      let most = IMPOSSIBLE
      for (const before of befores[state] as number[]) {
        const score = top[before] as number
        if (score > most) {
          best = before
          most = score
        }
      }
      next[state] = most + chance
      back[t * STATES + state] = best
    }
    ;[top, next] = [next, top]
  }
  const path = pathOf(back, top, size)
  return { sources: runsIn(path, tags, 0), cues: runsIn(path, tags, 1), contents: runsIn(path, tags, CONTENT) }
}

function pathOf(back: Uint8Array, last: Float64Array, size: number): Uint8Array {
  const path = new Uint8Array(size)
  let now = last.indexOf(Math.max(...last))
  for (let t = size - 2; t >= 1; t--) {
    path[t] = now
    now = back[t * STATES + now] as number
  }
  return path
}

function runsIn(path: Uint8Array, tags: Float32Array, role: number): Run[] {
  const begins = 1 + role * 2
  const runs: Run[] = []
  for (let from = 1; from < path.length - 1; from++) {
    if (path[from] !== begins) continue
    let to = from + 1
    while (to < path.length - 1 && path[to] === begins + 1) to++
    let sum = 0
    for (let k = from; k < to; k++) sum += 1 - (tags[k * 9 + role * 3] as number)
    runs.push({ from, to, chance: sum / (to - from) })
    from = to - 1
  }
  return runs
}

/** The logarithms of tags, of which each search of a window makes use. */
export function logsOf(tags: Float32Array): Float64Array {
  const logs = new Float64Array(tags.length)
  for (let i = 0; i < tags.length; i++) logs[i] = Math.log(Math.max(tags[i] as number, 1e-9))
  return logs
}
