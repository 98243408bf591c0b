import type { Description } from './description.ts'
import { HE, SHE } from './lists/function-words.ts'
import type { Outline } from './outline.ts'
import { describe } from './phrase.ts'
import type { Token } from './tokens.ts'

/** Every `he` and `she` of a text, in all their forms, that stands in nobody's quotation and is no source itself.
 *  @param sources  where the sources start */
export function narratedPronouns(
  text: string,
  tokens: readonly Token[],
  outline: Outline,
  sources: ReadonlySet<number>,
): readonly Description[] {
  return tokens
    .filter(({ lower, span }) => (HE.has(lower) || SHE.has(lower)) && !sources.has(span[0]) && !outline.isQuoted(span[0]))
    .map(({ span, end }) => describe(text, [span[0], end]))
    .filter(({ pronoun }) => pronoun !== null)
}

/** Whether a form stands for an owner, or can: `her` is either. */
export const isOwner = (form: string): boolean => /^(?:his|hers?)$/i.test(form)
