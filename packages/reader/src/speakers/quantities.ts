import type { Span } from '@onrecord/record'
import { DEFINITE, INDEFINITE, POSSESSIVE, QUANTITIES } from './lists/function-words.ts'
import { pronounOf } from './pronoun.ts'
import type { Token } from './tokens.ts'

/** Nouns that count others: `a bunch of neighbours`, `hundreds of vendors`. */
const COUNTS = new Set(
  'thousands hundreds millions dozens scores billions bunch couple number handful group groups crowd majority minority quarter third half lot lots rest sea variety series generation generations team list pair kind sort type'.split(
    ' ',
  ),
)
/** Words for some of those whom the phrase behind `of` means. */
const SOME = new Set(
  'one some many most all both none few each several two three four five six seven eight nine ten half either neither any another others'.split(
    ' ',
  ),
)

/** Noun phrases with the quantity that heads them: `hundreds of vendors` is one phrase, `one of the vendors` stands around another. */
export function withQuantities(tokens: readonly Token[], spans: readonly Span[]): Span[] {
  const startingAt = new Map(tokens.map(({ span }, i) => [span[0], i]))
  return spans.flatMap((span): Span[] => {
    const first = startingAt.get(span[0])
    const of = first === undefined ? undefined : tokens[first - 1]
    const counting = first === undefined ? undefined : tokens[first - 2]
    if (first === undefined || of?.lower !== 'of' || !counting) return [span]
    const opening = (tokens[first] as Token).lower
    const isOfKnown = DEFINITE.has(opening) || POSSESSIVE.has(opening) || pronounOf(opening) !== null
    if (SOME.has(counting.lower) && isOfKnown) return [span, [counting.span[0], span[1]]]
    if (!COUNTS.has(counting.lower)) return [span]
    const whole: Span = [(tokens[startOf(tokens, first - 2)] as Token).span[0], span[1]]
    return isOfKnown ? [span, whole] : [whole]
  })
}

/** Where the phrase of a counting noun starts. */
function startOf(tokens: readonly Token[], noun: number): number {
  for (let i = noun - 1; i >= 0 && noun - i < 4; i--) {
    const { lower, isWord } = tokens[i] as Token
    if (!isWord) return noun
    if (DEFINITE.has(lower) || INDEFINITE.has(lower) || POSSESSIVE.has(lower) || QUANTITIES.has(lower)) return i
  }
  return noun
}
