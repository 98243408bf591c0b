import { difference, intersection, type Span, totalLength, union } from '@onrecord/record'
import { hearing, promptedAnswer, toldTo } from './before-verb.ts'
import { askerOf, inLetter, speakingTo } from './beside.ts'
import { lineEnd } from './line-end.ts'
import { toldAfter } from './told-after.ts'

type Words = { readonly content: readonly Span[]; readonly source: readonly Span[] }

/** To whom something is said, as the noun phrase alone: `reporters` of "told reporters on Monday that", `the board` of "in a letter to the board".
 *  @returns no span where the text names nobody */
export function addresseeOf(text: string, { cue, ...words }: Words & { readonly cue: readonly Span[] }): Span[] {
  for (const span of union(cue))
    for (const found of candidates(text, span, words)) {
      const own = found && outside(text, found, words)
      if (own) return [own]
    }
  return []
}

/** Whom a cue and the words beside it can name, the surest first. */
function* candidates(text: string, cue: Span, { content, source }: Words): Generator<Span | null> {
  yield promptedAnswer(text, cue, content)
  yield hearing(text, cue, source)
  yield toldTo(text, cue)
  yield askerOf(text, toldAfter(text, cue, lineEnd(text, cue[1])))
  yield askerOf(text, inLetter(text, { cue, content }))
  yield speakingTo(text, { cue, content })
}

/** A phrase without the words that are said, where it does not begin with them; the one who speaks is never the one spoken to. */
function outside(text: string, phrase: Span, { content, source }: Words): Span | null {
  const [first] = difference([phrase], content)
  if (!first || first[0] !== phrase[0] || totalLength(intersection([first], source)) > 0) return null
  const words = text.slice(...first).replace(/(?:\s+of)?\s*$/u, '')
  return words.length > 0 ? [first[0], first[0] + words.length] : null
}
