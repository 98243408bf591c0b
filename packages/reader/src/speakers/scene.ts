import type { Cast } from './cast.ts'
import type { Member } from './member.ts'
import type { Outline } from './outline.ts'
import type { Timeline } from './timeline.ts'

/** A page while it is read: its text, everybody whom it names, and who has stood where so far. */
export type Scene = {
  readonly text: string
  readonly cast: Cast
  readonly timeline: Timeline
  readonly outline: Outline
  /** Of what is called by a noun, whose it is: a person's campaign, a council's staff. */
  readonly owners: Map<Member, Member>
  /** By the noun alone, who was called so last: `the president`. */
  readonly called: Map<string, Member>
}
