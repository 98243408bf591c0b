import type { Match, Printed, Speaker, Statement, Variant } from '@onrecord/record'
import { familyKeyOf } from '../people/name.ts'
import { align } from './align.ts'
import { changesSense } from './changes-sense.ts'
import { type Difference, differenceOf } from './difference.ts'
import { differencesOf } from './differences.ts'
import { likenessOf, mayBeOne, speakerRelation } from './likeness.ts'
import { longestRun } from './longest-run.ts'
import { placed } from './placed.ts'
import { relationOf } from './relation.ts'
import { type Word, wordsOf } from './words.ts'

/** A statement as it is compared. */
export type Side = {
  readonly statement: Pick<Statement, 'id' | 'kind' | 'content'>
  readonly speaker: Pick<Speaker, 'kind' | 'name'> | null
  /** The words of the content, as the ledger stores them. */
  readonly words: string
}

/** A side with its words read, so that it is read once for many comparisons. */
export type Compared = Side & { readonly read: readonly Word[]; readonly speakerKey: string | null }

export const comparedOf = (side: Side): Compared => ({
  ...side,
  read: wordsOf({ words: side.words, kind: side.statement.kind }),
  speakerKey: side.speaker && familyKeyOf(side.speaker.kind, side.speaker.name),
})

/** Whether two statements print one utterance, and how the words differ; null where they are two utterances. */
export function compare(here: Compared, there: Compared): Match | null {
  const speakers = speakerRelation(here.speakerKey, there.speakerKey)
  const run = longestRun(here.read, there.read)
  if (!mayBeOne(here.read, there.read, run, speakers)) return null
  const stretches = align(here.read, there.read, run)
  const likeness = stretches && likenessOf(stretches, speakers)
  if (stretches === null || likeness === null) return null
  const kinds = { here: here.statement.kind, there: there.statement.kind }
  const differences = differencesOf(stretches, kinds)
  if (speakers === 'other') differences.push(differenceOf('speaker changed', [], []))
  return {
    statement: here.statement.id,
    other: there.statement.id,
    relation: relationOf(stretches, kinds),
    likeness: Math.round(likeness * 1000) / 1000,
    variants: differences.map((difference) => variantOf(difference, here, there)),
  }
}

const variantOf = ({ kind, here, there }: Difference, mine: Side, theirs: Side): Variant => ({
  kind,
  changesSense: changesSense(kind),
  here: printedOf(here, mine),
  there: printedOf(there, theirs),
})

function printedOf(read: readonly Word[], { words, statement }: Side): Printed | null {
  const [first, last] = [read[0], read.at(-1)]
  if (!first || !last) return null
  const [start, end] = [first.span[0], last.span[1]]
  return { words: words.slice(start, end), spans: placed([start, end], statement.content) }
}
