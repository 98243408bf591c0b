import type { Span } from '@onrecord/record'
import { words } from '../lists/words.ts'
import { nounSense, phraseSense, verbSense } from './lexicon.ts'
import type { Sense } from './sense.ts'
import { type Word, wordsIn } from './words.ts'

const isOf = ({ forms }: Word, list: ReadonlySet<string>): boolean => forms.some((form) => list.has(form))

const NEGATIVE = words('not never cannot neither nor hardly scarcely without')
/** `not only said`, `could not help but say`, `never tired of saying`: it was said. */
const LIMITING = words('only just merely simply alone necessarily help but tire tires tired mince stopped')
/** `not the only one to say so`. */
const ONE_OF_MANY = words('only first last')
/** Before `to`: `failed to mention`, `was unable to say`. */
const FAILING = words('fail neglect omit forget unable yet')
/** Words that may stand between a negation before the cue and the cue. */
const BETWEEN = words(
  `be have do will would can could should may might must shall to ever yet even also still either once so always going able ready prepared allowed
  authorised authorized respond at all comment for available reach return longer`,
)
/** Words between a negation and its verb, at most. */
const FARTHEST = 7

/** Whether a verb is negated by what stands before it: `did not say`, `has yet to comment`, `without naming`.
 *  @param at      the verb's place in the cue
 *  @param before  the words before the cue, in its clause */
export function isNegated(cue: readonly Word[], at: number, before: readonly Word[]): boolean {
  const chain = [...before, ...cue.slice(0, at + 1)]
  const verb = chain.length - 1
  for (let i = verb - 1; i >= Math.max(0, verb - FARTHEST); i--) {
    const [word, { text: next }] = [chain[i] as Word, chain[i + 1] as Word]
    const { text } = word
    if (text === 'no' && i === verb - 1 && i >= before.length && !EMPHATIC.has(next)) return true
    if (NEGATIVE.has(text) || text.endsWith("n't") || (text === 'no' && next === 'longer'))
      return !LIMITING.has(next) && !ONE_OF_MANY.has(chain[i + 2]?.text ?? '')
    if (next === 'to' && isOf(word, FAILING)) return true
    if (i < before.length && !text.endsWith('ly') && !isOf(word, BETWEEN)) return false
  }
  return false
}

const NOTHING = words('no nothing none nobody')
/** `no doubt`, `made no secret of`: said all the more. */
const EMPHATIC = words('doubt secret bones question wonder matter less')

/** Whether what stands behind a cue's verb, in the cue, negates it: `said nothing`, `gave no details`. */
export const saysNothing = (cue: readonly Word[], at: number): boolean =>
  cue.some(({ text }, i) => i > at && NOTHING.has(text) && !EMPHATIC.has(cue[i + 1]?.text ?? ''))

/** Characters of a content that is nothing, at most. */
const LONGEST_NOTHING = 12

const NO_WHAT = words('comment one')
const NO_THING = words('nothing nobody')

/** What is quoted was said: “Nobody,” he answered. */
const QUOTED = /["“‘«]/u

/** Whether a content is nothing: "said" "nothing", "had" "no comment", "thanked" "nobody". */
export function isNothing(text: string, [content, ...others]: readonly Span[]): boolean {
  if (!content || others.length > 0 || content[1] - content[0] > LONGEST_NOTHING || QUOTED.test(text.charAt(content[0]))) return false
  const [first, second, third] = wordsIn(text.slice(...content))
  return !third && (second ? first?.text === 'no' && NO_WHAT.has(second.text) : NO_THING.has(first?.text ?? ''))
}

const NOBODY =
  /^(?:nobody|no one|no-one|none|nothing|hardly any|barely any|neither|no(?! ?\.?\d)|not (?:everyone|everybody|all|every|one|many|any|a single))(?![\p{L}.])/iu
const NOBODY_CHARACTERS = 16

const NOT_BEFORE = /(?:^|\s)not\s$/i

/** Whether a source is nobody: `no official`, `neither company`, `not everyone`. */
export const isNobody = (text: string, [start, end]: Span): boolean =>
  NOBODY.test(text.slice(start, Math.min(end, start + NOBODY_CHARACTERS))) || NOT_BEFORE.test(text.slice(Math.max(0, start - 5), start))

const REFUSING = words('decline refuse unwilling reluctant loath avoid hesitate stop refrain')
/** Whether a verb refuses; negated it tells that something was said: `did not hesitate to say`. */
export const isRefusing = (verb: Word): boolean => isOf(verb, REFUSING)

/** Verbs that refuse where they are negated: `did not wish to comment`. */
const WISHING = words('wish want care like')
/** What one refuses to do with an answer or a name. */
const GIVING = words('give take make provide offer be issue release answer grant')
/** What is given where words are. */
const GIVEN = words('evidence detail name figure reason information interview call phone specifics timeline')
const ARTICLES = words('a an any all further repeated the several multiple')
/** Words of what is refused that are looked at. */
const REFUSED = 5

/** What a refusal refuses, where that is to say something: the sense of `comment` in "declined to comment", of `confirm` in "refused to confirm".
 *  @param isNot  whether the verb is negated: "was not unwilling to say" refuses nothing
 *  @param after  the words behind the cue, as what is refused often begins the content
 *  @returns null where the verb refuses nothing, or refuses an act */
export function refusedOf(cue: readonly Word[], at: number, isNot: boolean, after: readonly Word[]): Sense | null {
  if (!isOf(cue[at] as Word, isNot ? WISHING : REFUSING)) return null
  const rest = [...cue.slice(at + 1), ...after]
  const to = rest.slice(0, FARTHEST).findIndex(({ text }) => text === 'to')
  const refused = rest.slice(to + 1).filter(({ text }) => !/^(?:short|of|from)$/.test(text) && !text.endsWith('ly'))
  const [first, ...others] = refused.slice(0, REFUSED)
  if (!first) return SAYS
  const sense = phraseSense(refused, 0) ?? verbSense(first)
  if (sense?.[1] === 'said') return sense
  const isGiving = isOf(first, GIVING) || ARTICLES.has(first.text)
  return isGiving && others.some((word) => isOf(word, GIVEN) || nounSense(word)?.[1] === 'said') ? SAYS : null
}

const SAYS: Sense = ['says', 'said']

/** Cues that tell by themselves that nothing was said, in ground forms. */
const SILENCES = [
  'no comment',
  'no immediate comment',
  'no further comment',
  'nothing to say',
  'say little',
  'tight-lipped',
  'steer clear',
  'be silent',
  'fall silent',
  'remain silent',
  'stay silent',
  'keep silent',
  'keep quiet',
  'stay quiet',
  'keep mum',
  'stay mum',
  'remain mum',
  'unavailable for comment',
  'go unanswered',
  'not be draw',
].map((silence) => silence.split(' '))

/** Whether a cue is one of silence: `remained silent`, `was unavailable for comment`. */
export const isSilence = (cue: readonly Word[]): boolean =>
  SILENCES.some((silence) => cue.some((_, at) => silence.every((form, i) => cue[at + i]?.forms.includes(form) ?? false)))
