import {
  BETWEEN_PIECES,
  changesSense,
  type Difference,
  differencesOf,
  placed as placedIn,
  type Stretch,
  type Word,
  wordsOf,
} from '@onrecord/ledger/wording'
import { type Span, textOf } from '@onrecord/record'
import type { Passage } from './passage.ts'
import { type Placed, placeIn } from './place.ts'
import { placesOf } from './places.ts'
import type { Quote } from './quote.ts'
import { unbracketed } from './unbracketed.ts'
import { VERDICTS, type Verdict, type Words, type WordsChanged } from './verdict.ts'
import { withinClauses } from './within-clauses.ts'

/** A quote of which the passage has less is another one. */
const LEAST_SHARE = 0.5

/** Holds a quote of a draft against passages, and tells how it stands to the one that has most of it.
 *  Capitals, punctuation, spelling and contractions are no difference, nor is what stands in brackets.
 *  @param text  of the draft */
export function judge(text: string, { pieces }: Pick<Quote, 'pieces'>, passages: readonly Passage[]): Verdict {
  const words = unbracketed(pieces.map((piece) => textOf(text, piece)).join(BETWEEN_PIECES))
  const quote = wordsOf({ words, kind: 'direct' })
  const verdicts = passages.flatMap((passage, i) => {
    const placed = quote.length > 0 ? placeIn(quote, passage) : null
    if (placed === null || placed.share < LEAST_SHARE) return []
    return [{ share: placed.share, ...verdictOf(placed, { text, pieces, passage, at: i }) }]
  })
  const [best] = verdicts.sort((a, b) => b.share - a.share || VERDICTS.indexOf(a.kind) - VERDICTS.indexOf(b.kind))
  if (best === undefined) return { kind: 'absent', passage: null, places: [], changes: [], leftOut: [] }
  const { share: _, ...verdict } = best
  return verdict
}

type Found = { readonly text: string; readonly pieces: readonly Span[]; readonly passage: Passage; readonly at: number }

function verdictOf({ parts }: Placed, { text, pieces, passage, at }: Found): Verdict {
  const said = (words: readonly Word[]): Words => {
    const span = spanOf(words)
    return { words: textOf(passage.text, span), spans: [span] }
  }
  const printed = (words: readonly Word[]): Words => {
    const spans = placedIn(spanOf(words), pieces)
    return { words: spans.map((span) => textOf(text, span)).join(' … '), spans }
  }
  const changed = ({ kind, here, there }: Difference): WordsChanged => ({
    kind,
    changesSense: changesSense(kind),
    said: here.length > 0 ? said(here) : null,
    printed: there.length > 0 ? printed(there) : null,
  })
  const isMarked = (after: Word, before: Word) =>
    placedIn([after.span[1], before.span[0]], pieces).some((gap) => /…|\.\s?\.\s?\./.test(textOf(text, gap)))
  const changes = parts
    .flatMap((stretches) => differencesOf(stretches.map(withinClauses), { here: 'direct', there: 'direct' }))
    .filter(({ kind }) => kind !== 'dropped')
    .map(changed)
  const leftOut = parts.flat().flatMap((stretch) => (isCut(stretch) ? [said(stretch.here)] : []))
  const places = parts.flatMap((stretches) => placesOf(stretches, passage, isMarked)).map(said)
  const kind = places.length > 1 ? 'stitched' : changes.length > 0 ? 'altered' : leftOut.length > 0 ? 'trimmed' : 'exact'
  return { kind, passage: at, places, changes, leftOut }
}

const isCut = ({ isKept, here, there }: Stretch) => !isKept && here.length > 0 && there.length === 0

const spanOf = (words: readonly Word[]): Span => [(words[0] as Word).span[0], (words.at(-1) as Word).span[1]]
