import type { Variant } from '@onrecord/record'
import { safe } from './safe.ts'
import type { Screen } from './screen.ts'
import { wrap } from './wrap.ts'

/** How a printing differs, a line each; an exclamation mark stands before what can change the sense.
 *  @param speakers  who said it here and there */
export function printVariants(
  variants: readonly Variant[],
  speakers: { readonly here: string; readonly there: string },
  { paint, width }: Screen,
): string[] {
  return variants.map((variant) => {
    const { kind, changesSense, here, there } = variant
    const isSpeaker = kind === 'speaker changed'
    const words = isSpeaker ? [speakers.here, speakers.there] : [here?.words, there?.words].map((one) => one && `“${one}”`)
    const line = `${changesSense ? '! ' : ''}${kind}: ${safe(words.filter(Boolean).join(isMoved(variant) ? ' → ' : ''))}`
    return (changesSense ? paint.yellow : paint.dim)(wrap(line, width, changesSense ? 2 : 4))
  })
}

const isMoved = ({ kind, here, there }: Variant): boolean => kind === 'speaker changed' || (here !== null && there !== null)
