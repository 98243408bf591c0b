import { holds, overlap, type Span } from '@onrecord/record'
import type { Attribution } from '../decode/attributions.ts'
import type { Sure } from '../decode/outer.ts'
import type { Quotation } from '../quotations/quotations.ts'
import type { Refusal } from './refusals.ts'

/** The share of the refusals found in PolNeAR's train and dev that its annotators marked as statements. */
const MARKED = 0.63

/** The refusals that are not among the attributions found already, as attributions: in the story's own words, outside quotation marks.
 *  @param parts  the spans that are read, in order */
export function refusalsBeside(
  found: readonly Attribution[],
  refusals: readonly Refusal[],
  { parts, quotations }: { readonly parts: readonly Span[]; readonly quotations: readonly Quotation[] },
): Sure[] {
  return refusals
    .filter(({ source, cue, content }) => {
      const whole: Span = [source[0], content[1]]
      if (!parts.some((part) => holds([part], [whole])) || quotations.some(({ span }) => holds([span], [cue]))) return false
      return !found.some(
        (other) => overlap(other.cue, [cue]) > 0 || (overlap(other.cue, [content]) > 0 && overlap(other.content, [content]) > 0),
      )
    })
    .map(({ source, cue, content }) => ({ source: [source], cue: [cue], content: [content], confidence: MARKED }))
}
