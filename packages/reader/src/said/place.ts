import type { Span } from '@onrecord/record'
import type { PageText } from '../page-text.ts'
import { RELATIVE } from './clause-words.ts'
import type { Frame } from './frame.ts'
import { firstFrom } from './in-order.ts'
import type { NamedPlace } from './named-places.ts'
import { type Position, positionIn } from './position.ts'

/** The places that a page names, in its order, each with the innermost statement whose content holds it, or null. */
export type Places = readonly (NamedPlace & { readonly holder: number | null })[]

/** The place that a frame tells; a name before a common noun. Null where it tells none.
 *  @param isSetting  whether the sentence tells of nothing but an occasion, so that a place behind a comma is its place too */
export function placeIn(page: PageText, frame: Frame, places: Places, isSetting = false): Span | null {
  const [start, end] = frame.sentence
  let common: Span | null = null
  for (let i = firstFrom(places, start, ({ at }) => at); i < places.length; i++) {
    const { span, at, holder } = places[i] as Places[number]
    if (at >= end) break
    if (isSetting ? holder !== null || !isInSetting(page, frame, at) : !isOfSaying(page, frame, { span, at, holder })) continue
    if (startsWithCapital(page.text, span)) return span
    common ??= span
  }
  return common
}

/** A place stands this near to the words that tell of an occasion, in characters. */
const NEAR = 120

const isInSetting = (page: PageText, { sentence, cue }: Frame, at: number): boolean =>
  at - (cue?.[0] ?? at) < NEAR && !page.tokensIn([sentence[0], at]).some(({ lower }) => RELATIVE.has(lower))

function isOfSaying(page: PageText, frame: Frame, { span, at, holder }: Places[number]): boolean {
  const position = positionIn(page, frame, span, holder)
  return position !== null && position !== 'source' && isBesideCue(page, frame, position, at)
}

const startsWithCapital = (text: string, [start]: Span) => /^\p{Lu}/u.test(text.slice(start, start + 2))

/** `said Lind, a fund manager at Pell Street`: behind a comma a place belongs to the one who speaks. */
function isBesideCue(page: PageText, { source, cue }: Frame, position: Position, at: number): boolean {
  if (position !== 'after' && position !== 'middle') return true
  const from = position === 'middle' ? (source ?? cue)?.[1] : Math.max(source?.[1] ?? 0, cue?.[1] ?? 0)
  const between = page.tokensIn([from ?? at, at])
  const comma = between.findLastIndex(({ text }) => text === ',')
  return comma < 0 || SPEAKING.test(between[comma + 1]?.lower ?? '') || between.length === comma + 1
}

const SPEAKING = /^(?:speaking|sitting|standing|seated|addressing|talking|appearing|testifying|while|in|at|on|during)$/
