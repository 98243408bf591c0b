import { QUANTITIES } from './lists/function-words.ts'
import type { Token } from './tokens.ts'

/** How many tokens at the start of a phrase only say how many are meant: `Only about` of `Only about 4 in 10 voters`, `A large majority of` of `A large
 *  majority of farmers`, `58 per cent of the` of `58 per cent of the voters`. 0 where nothing follows, and where a pronoun does: `half of them`. */
export function shareBefore(tokens: readonly Token[]): number {
  let bound = 0
  while (APPROXIMATE.has(tokens[bound]?.lower ?? '') || isBound(tokens, bound)) bound += isBound(tokens, bound) ? 2 : 1
  const isOneIn = tokens[bound]?.lower === 'one' && tokens[bound + 1]?.lower === 'in'
  if (isOneIn) return bound
  if (bound > 0 && !isNumber(tokens[bound]) && !isShare(tokens[bound]) && !/^an?$/.test(tokens[bound]?.lower ?? '')) bound = 0
  const of = tokens.findIndex(({ lower }, i) => i > bound && lower === 'of')
  const counted = tokens.slice(bound, Math.max(bound, of))
  const isOf = counted.some(isShare) && counted.every((token) => isShare(token) || isNumber(token) || BESIDE.has(token.lower))
  if (!isOf) {
    const rest = tokens.slice(bound)
    // `only about 4 in 10 voters`, `less than a third`
    return bound > 0 && ((isNumber(rest[0]) && rest.length > 1) || rest.every((token) => isShare(token) || BESIDE.has(token.lower)))
      ? bound
      : 0
  }
  let from = of + 1
  while (AFTER.has(tokens[from]?.lower ?? '')) from++
  const first = tokens[from]
  return first?.isWord && !PRONOUNS.has(first.lower) ? from : 0
}

/** `At least`, `more than`, `up to`. */
const isBound = (tokens: readonly Token[], i: number): boolean => BOUNDS.has(`${tokens[i]?.lower} ${tokens[i + 1]?.lower}`)
const BOUNDS = new Set(['at least', 'at most', 'more than', 'fewer than', 'less than', 'up to', 'close to', 'well over'])

/** `Seventy-one`, `38%`, `19`: people who are only counted. */
export const isCountAlone = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 &&
  tokens.every((token) => isNumber(token) || token.text === '%') &&
  tokens.some((token) => !/^(?:19|20)\d\d$/.test(token.text))

const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (/^\d/.test(token.lower) || QUANTITIES.has(token.lower) || TENS.test(token.lower))
const isShare = (token: Token | undefined): boolean =>
  token !== undefined && (SHARES.has(token.lower) || /^(?:\p{Ll}+-)?(?:thirds?|quarters?|fifths?|tenths?)$/u.test(token.lower))

/** `Seventy-one` */
export const TENS = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{Ll}+)?$/u
const SHARES = new Set(
  'lot lots bunch number couple handful plenty percent cent % half majority majorities minority plurality proportion percentage share'.split(
    ' ',
  ),
)
const APPROXIMATE = new Set('only just barely about around nearly almost roughly over'.split(' '))
/** What stands around the noun of a share. */
const BESIDE = new Set(
  'a an the per and point one large overwhelming vast slim small clear huge narrow strong bare growing sizable sizeable wide broad significant substantial high higher'.split(
    ' ',
  ),
)
const AFTER = new Set(['all', 'both', 'the', 'those', 'these'])
const PRONOUNS = new Set(['them', 'us', 'you', 'whom', 'which', 'who', 'those', 'its', 'their', 'his', 'her', 'our', 'my'])
