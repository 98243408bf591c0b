import { type Article, difference, intersection, lengthOf, totalLength, union } from '@onrecord/record'
import type { Quotation } from '../quotations/quotations.ts'
import { setOffOf } from '../quotations/set-off.ts'
import { announcedOf, signedOf } from '../quotations/signed.ts'
import { snap } from '../quotations/snap.ts'
import { speaks, speechesOf } from '../quotations/speeches.ts'
import type { Turn } from '../transcript/turns.ts'
import type { Attribution } from './attributions.ts'
import { withoutDangling } from './content-ends.ts'
import { withoutBegun } from './cue-ends.ts'
import { withoutGaps } from './gaps.ts'
import { withInfinitive } from './infinitive.ts'
import { withRelative } from './relative.ts'
import { withoutOverhang } from './source-ends.ts'

/** An attribution and the chance that it is one, 0 to 1. */
export type Sure = Attribution & { readonly confidence: number }

/** The attributions of a text after the rules have had their say: ends moved to quotation marks, speeches over several paragraphs made whole,
 *  turns of a transcript, signed quotations and what the page sets off with the speaker that it prints.
 *  @param turns  of the spans that were read
 *  @param found  what the network found in them */
export function outerOf(
  text: string,
  {
    turns,
    sections,
    quotations,
    found,
  }: Pick<Article, 'sections'> & { turns: readonly Turn[]; quotations: readonly Quotation[]; found: readonly Sure[] },
): Sure[] {
  const speeches = speechesOf(quotations)
  const whole = found.flatMap((read): Sure[] => {
    const attribution = withRelative(text, withInfinitive(text, read))
    const spoken = speeches.filter((speech) => speaks(attribution.content, speech)).flat()
    const content = snap([...withoutDangling(text, withoutGaps(text, attribution)), ...spoken], quotations)
    const source = attribution.source.map((span) => withoutOverhang(text, span))
    const cue = attribution.cue.map((span) => withoutBegun(text, span))
    return content.length > 0 ? [{ ...attribution, source, cue, content }] : []
  })
  const inTurn = turns.map(({ label, content }): Sure => ({ source: [label], cue: [], content, confidence: RULED }))
  const setOff = setOffOf(text, sections).map(
    ({ content, source, cue }): Sure => ({ source: [source], cue: cue ? [cue] : [], content, confidence: RULED }),
  )
  const signed = [...signedOf(text, quotations), ...announcedOf(text, quotations)].map(
    ({ name, mark, content }): Sure => ({ source: [name], cue: [mark], content: [content], confidence: RULED }),
  )
  const printed = outside([...setOff, ...outside(signed, setOff)], inTurn)
  return [...inTurn, ...printed, ...besides(whole, inTurn, printed)]
}

/** How sure the rules are. */
const RULED = 0.97
/** A piece of content that lies in another's words this far is a part of them. */
const MOSTLY = 0.5

/** What is not a turn read again, nor words of a printed speaker given to somebody else. A turn may well hold a statement with a cue of its own,
 *  but none runs from one turn into the next. */
function besides(found: readonly Sure[], turns: readonly Sure[], printed: readonly Sure[]): Sure[] {
  const inTurns = union(turns.flatMap(({ content }) => content))
  const labels = union(turns.flatMap(({ source }) => source))
  return outside(found, printed).filter(({ cue, content }) => {
    if (intersection(content, labels).length > 0) return false
    return difference(content, inTurns).length > 0 || intersection(cue, inTurns).length > 0
  })
}

/** Attributions without the pieces that mostly lie in the contents of others. */
function outside(found: readonly Sure[], others: readonly Sure[]): Sure[] {
  const taken = union(others.flatMap(({ content }) => content))
  if (taken.length === 0) return [...found]
  return found.flatMap((attribution): Sure[] => {
    const content = attribution.content.filter((piece) => totalLength(intersection([piece], taken)) <= MOSTLY * lengthOf(piece))
    return content.length > 0 ? [{ ...attribution, content }] : []
  })
}
