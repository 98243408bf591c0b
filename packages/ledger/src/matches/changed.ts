import type { Stretch } from './align.ts'
import type { Word } from './words.ts'

/** Words of two statements that do not align, and the stretches on either side of them. */
export type Changed = {
  readonly here: readonly Word[]
  readonly there: readonly Word[]
  readonly before?: Stretch
  readonly after?: Stretch
}
