import { intersection, lengthOf, type Span } from '@onrecord/record'
import type { Attribution } from './attributions.ts'

/** Words between two pieces of a content, at most, that are taken for a slip. */
const MOST_LACKING = 4
const WORD = /[\p{L}\p{N}]+/gu
const QUOTED = /^["“”„«‘'`]/u
const SENTENCE_END = /[.!?]["”’)]*\s|\n/
/** A clause put in between, which a content can well leave out. */
const CLAUSE = /^[\s,–—-]*(?:who|which|if|when|while|although|though|saying)\b/

/** Characters between a piece and a cue. */
const distance = ([start, end]: Span, cue: readonly Span[]): number =>
  Math.min(...cue.map(([from, to]) => Math.max(0, start - to, from - end)))

/** The pieces of a content without gaps that nothing accounts for. Its own cue and source part them; a word or four of the same sentence that
 *  lack are filled in, and a piece in another sentence goes unless it is quoted. Of the 3,600 gaps in PolNeAR's train part 150 hold
 *  other words than cue or source. */
export function withoutGaps(text: string, { source, cue, content }: Attribution): Span[] {
  const whole: Span[] = []
  for (const piece of [...content].sort((a, b) => a[0] - b[0])) {
    const last = whole.at(-1)
    if (last === undefined) {
      whole.push(piece)
      continue
    }
    const words = text.slice(last[1], piece[0])
    const lacking = words.match(WORD)?.length ?? 0
    const isParted = intersection([[last[1], Math.max(last[1], piece[0])]], [...cue, ...source]).length > 0
    if (lacking === 0 || isParted || CLAUSE.test(words)) whole.push(piece)
    else if (SENTENCE_END.test(words)) {
      const [isQuoted, wasQuoted] = [QUOTED.test(text.slice(...piece)), QUOTED.test(text.slice(...last))]
      // a quotation further up is another's where what is said here is none
      if (isQuoted !== wasQuoted && words.includes('\n') && cue.length > 0) {
        if (distance(piece, cue) < distance(last, cue)) whole[whole.length - 1] = piece
      } else if (isQuoted || wasQuoted) whole.push(piece)
      else if (lengthOf(piece) > lengthOf(last)) whole[whole.length - 1] = piece
    } else if (lacking <= MOST_LACKING) whole[whole.length - 1] = [last[0], piece[1]]
    else whole.push(piece)
  }
  return whole
}
