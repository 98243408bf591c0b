import type { Statement } from '@onrecord/record'
import type { Frame } from './frame.ts'
import { headOf } from './head.ts'
import { inFrame } from './in-frame.ts'
import { markSense } from './mark.ts'
import { isNegated, isNobody, isNothing, isRefusing, isSilence, refusedOf, saysNothing } from './negation.ts'
import type { Sense } from './sense.ts'
import { cueWords, type Word, wordsAfter, wordsBefore } from './words.ts'

/** What kind of saying a statement is. */
export type Saying = Pick<Statement, 'cueClass' | 'family' | 'negated'>

const SAYS: Sense = ['says', 'said']

/** What kind of saying a statement is, by its cue and the words around it. A cue that no list has is taken for `says`: most such are verbs of voice. */
export function sayingOf(text: string, frame: Frame): Saying {
  const { sense, negated } = told(text, frame)
  const [cueClass, family] = sense ?? SAYS
  return { cueClass, family, negated }
}

/** Whether the lists have a cue: its class is then no guess. */
export const isListed = (text: string, frame: Frame): boolean => told(text, frame).sense !== null

function told(text: string, { source, cue, content }: Frame): { sense: Sense | null; negated: boolean } {
  const own = cueWords(text, cue)
  const [first, last] = [cue[0], cue.at(-1)]
  if (!first || !last || own.length === 0) return { sense: markSense(text, { source, cue, content }), negated: false }
  if (isSilence(own)) return { sense: SAYS, negated: true }
  const after = wordsAfter(text, last[1])
  const head = headOf([...own, ...upToInfinitive(after)], own.length)
  const at = head?.at ?? own.length - 1
  const isNot = isNegated(own, at, wordsBefore(text, first[0]))
  const refused = refusedOf(own, at, isNot, after)
  if (refused) return { sense: refused, negated: true }
  const negated =
    (isNot && !isRefusing(own[at] as Word)) ||
    saysNothing(own, at) ||
    isNothing(text, content) ||
    source.some((span) => isNobody(text, span))
  return { sense: head && inFrame(text, { cue, content }, head.sense, own.slice(at)), negated }
}

/** Words behind a cue that a phrase of it may go on in: "called" "for a vote", but not "wants" "to say more". */
function upToInfinitive(after: readonly Word[]): readonly Word[] {
  const to = after.findIndex(({ text }) => text === 'to')
  return to < 0 ? after : after.slice(0, to + 1)
}
