import type { Span } from '@onrecord/record'
import { words } from '../lists/words.ts'
import type { Frame } from './frame.ts'
import type { Sense } from './sense.ts'
import { type Word, wordsIn } from './words.ts'

/** The sense of a cue's verb beside its content: `told her to leave` demands, `rejected the claim` denies, `"It is over," she nodded` was said.
 *  @param fromVerb  the cue's words, from the verb on */
export function inFrame(text: string, { cue, content }: Pick<Frame, 'cue' | 'content'>, sense: Sense, fromVerb: readonly Word[]): Sense {
  const [cueClass, family] = sense
  const [verb, ...object] = fromVerb
  const opening = openingOf(text, content)
  if (isOf(verb, COMMANDING) && isInfinitive(opening)) return ['demands', 'said']
  if (isOf(verb, FINDING) && isVerdict(opening)) return ['announces', 'done']
  // they agree that it is so; one agreed, when asked
  if (cueClass === 'confirms' && AGREEING.has(verb?.text ?? '')) return ['believes', 'held']
  if (cueClass === 'opposes' && isOf(verb, DISMISSING) && isClaim([...object, ...opening])) return ['denies', 'said']
  if ((family === 'done' || isOf(verb, MUSING)) && isUttered(text, cue, content)) return [cueClass, 'said']
  return sense
}

const isOf = (word: Word | undefined, verbs: ReadonlySet<string>): boolean => word?.forms.some((form) => verbs.has(form)) ?? false

/** Words of a content's opening that are looked at, and the characters that hold them. */
const OPENING = 6
const OPENING_CHARACTERS = 80

function openingOf(text: string, content: readonly Span[]): readonly Word[] {
  const [first] = content
  return first ? wordsIn(text.slice(first[0], Math.min(first[1], first[0] + OPENING_CHARACTERS))).slice(0, OPENING) : []
}

const COMMANDING = words('tell shout yell scream')
const NOT_VERBS = words('the a an this that these those his her its their my our your him them me us')
/** `to leave`, not `to the town`. */
const isInfinitive = ([to, next]: readonly Word[]): boolean => to?.text === 'to' && !NOT_VERBS.has(next?.text ?? '')

const FINDING = words('find')
const GUILT = words('guilty liable innocent')
/** `guilty of arson`, `not guilty`. */
const isVerdict = ([first, second]: readonly Word[]): boolean => GUILT.has((first?.text === 'not' ? second : first)?.text ?? '')

const AGREEING = words('agree agrees')

const DISMISSING = words('reject dismiss scoff')
const CLAIMS = words('claim suggestion allegation accusation charge report rumour rumor assertion speculation notion')
/** What can be rejected as false; a plan or an offer cannot. */
const isClaim = (object: readonly Word[]): boolean => object.some((word) => isOf(word, CLAIMS))

/** Verbs of the mind that tell of words where quoted words are put to them: `"It was cold," she remembered`. */
const MUSING = words('remember reflect marvel worry fret hope')

const OPENS = /["“‘«]/u
/** Characters between quoted words and a cue put to them, at most: those of a name. */
const NEAR = 40

/** Whether a cue is put to quoted words as `she said` is. */
function isUttered(text: string, cue: readonly Span[], content: readonly Span[]): boolean {
  const [start, end] = cue[0] as Span
  return content.some(([from, to]) => {
    if (!OPENS.test(text.charAt(from))) return false
    if (to <= start) return start - to <= NEAR && /[,?!]["”’»]?\s*$/u.test(text.slice(Math.max(from, to - 4), to))
    return from >= end && from - end <= NEAR && /[,:]\s*$/u.test(text.slice(end, from))
  })
}
