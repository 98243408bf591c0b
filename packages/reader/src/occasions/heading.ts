import type { Draft } from './draft.ts'
import { isOf } from './meant.ts'
import { placeOf, type Scene, type Told } from './scene.ts'

/** A first line longer than this is no heading. */
const LONGEST = 160
/** Occasions behind it that are looked at. */
const MOST = 4

/** `Lind tweets a map` above `Lind on Sunday tweeted a map`: what the heading tells of is told again below, so both are one. */
export function joinHeading(scene: Scene): void {
  const { page, drafts, statements } = scene
  const end = page.outline.paragraphStart(1)
  if (end === 0 || end > LONGEST) return
  const isAbove = (draft: Draft) => [...draft.statements].every((i) => placeOf(statements[i] as Told) < end)
  for (const above of drafts.all.filter((draft) => draft.statements.size > 0 && draft.span[0] < end && isAbove(draft))) {
    const [first] = above.statements
    const below = drafts.all
      .filter((draft) => draft !== above && draft.statements.size > 0 && !isAbove(draft))
      .slice(0, MOST)
      .find((draft) => draft.type === above.type && first !== undefined && isOf(scene, draft, first))
    if (!below) continue
    for (const i of above.statements) drafts.put(i, below)
    above.statements.clear()
  }
}
