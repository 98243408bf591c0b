import type { Scene } from './scene.ts'

/** Whether a statement's cue has a verb. */
export function hasCue({ page, frames }: Pick<Scene, 'page' | 'frames'>, i: number, verb: RegExp): boolean {
  const cue = frames[i]?.cue
  return cue != null && page.tokensIn(cue).some(({ lower }) => verb.test(lower))
}

/** `The clerk replied`: to what has just been said. */
export const isReply = (scene: Scene, i: number): boolean =>
  hasCue(scene, i, /^(?:replied|replies|answered|answers|retorted|countered|responded|interjected|interrupted|heckled|shouted)$/)

/** `She said`, and not `she told the paper`, `she wrote`, `she wants`: nothing says that it was elsewhere, or not at all. */
export const isPlain = (scene: Scene, i: number): boolean =>
  scene.frames[i]?.cue != null && scene.dates[i] == null && !hasCue(scene, i, ELSEWHERE)
const ELSEWHERE =
  /^(?:t[eo]lls?|told|telling|wr[io]te|written|writing|wants?|believe[sd]?|thinks?|hopes?|supports?|opposes?|backs?|fears?|knows?|voted)$/
