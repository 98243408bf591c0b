import type { Span, Statement } from '@onrecord/record'
import { type Head, headOf } from './head.ts'
import { isNegated, isNobody, isSilence, refusedOf, saysNothing } from './negation.ts'
import type { Sense } from './sense.ts'
import { cueWords, type Word, wordsAfter, wordsBefore, wordsIn } from './words.ts'

/** What kind of saying a statement is. */
export type Saying = Pick<Statement, 'cueClass' | 'family' | 'negated'>
/** What it is told from. */
export type Frame = { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] }

const SAYS: Sense = ['says', 'said']

/** What kind of saying a statement is, by its cue and the words around it; `says` where no list has the cue. */
export function sayingOf(text: string, frame: Frame): Saying {
  return listedSayingOf(text, frame) ?? saying(SAYS)
}

/** The same; null where no list has a word of the cue. */
export function listedSayingOf(text: string, { source, cue, content }: Frame): Saying | null {
  const own = cueWords(text, cue)
  if (own.length === 0) return saying(markSense(text, { source, cue, content }))
  const last = cue.at(-1) as Span
  const after = wordsAfter(text, last[1])
  const head = headOf([...own, ...after], own.length)
  if (isSilence(own)) return saying(SAYS, true)
  if (!head) return null
  const refused = refusedOf(own, head.at, after)
  if (refused) return saying(refused, true)
  const before = wordsBefore(text, (cue[0] as Span)[0])
  const negated = isNegated(own, head.at, before) || saysNothing(own, head.at) || source.some((span) => isNobody(text.slice(...span)))
  return saying(senseOf(text, { source, cue, content }, own[head.at] as Word, head), negated)
}

const saying = ([cueClass, family]: Sense, negated = false): Saying => ({ cueClass, family, negated })

/** The sense of a cue in its frame. */
function senseOf(text: string, { cue, content }: Frame, verb: Word, { sense }: Head): Sense {
  const opening = openingOf(text, content)
  if (verb.forms.includes('tell') && isInfinitive(opening)) return ['demands', 'said']
  if (sense[0] === 'opposes' && verb.forms.some((form) => DISMISSING.has(form)) && isClaim(opening)) return ['denies', 'said']
  if (sense[1] === 'done' && isUttered(text, cue, content)) return [sense[0], 'said']
  return sense
}

/** Words of a content's opening that are looked at. */
const OPENING = 6
/** Characters that hold them. */
const OPENING_CHARACTERS = 80

function openingOf(text: string, content: readonly Span[]): readonly Word[] {
  const [first] = content
  return first ? wordsIn(text.slice(first[0], Math.min(first[1], first[0] + OPENING_CHARACTERS))).slice(0, OPENING) : []
}

/** `to leave`, not `to the town`. */
const isInfinitive = ([first, second]: readonly Word[]): boolean =>
  first?.text === 'to' && (second === undefined || !NOT_VERBS.has(second.text))
const NOT_VERBS = new Set('the a an this that these those his her its their my our your him them me us'.split(' '))

const DISMISSING = new Set(['reject', 'dismiss', 'scoff'])
const CLAIMS = new Set('claim suggestion allegation accusation charge report rumour rumor assertion speculation notion'.split(' '))
/** Words of a claim, which can be rejected as false; a plan or an offer cannot. */
const isClaim = (opening: readonly Word[]): boolean => opening.some(({ forms }) => forms.some((form) => CLAIMS.has(form)))

const OPENS = /^["“‘«]/u
const NEAR = 40

/** Whether a cue is put to quoted words as `she said` is: `"It is over," she nodded.` */
function isUttered(text: string, cue: readonly Span[], content: readonly Span[]): boolean {
  const [start, end] = cue[0] as Span
  return content.some(([from, to]) => {
    if (!OPENS.test(text.slice(from, from + 1))) return false
    if (to <= start) return start - to <= NEAR && /[,?!]["”’»]?\s*$/u.test(text.slice(from, to))
    return from >= end && from - end <= NEAR && /[,:]\s*$/u.test(text.slice(end, from))
  })
}

const HANDLE = /^[^\n]*\(@/u
/** Characters behind a dash that hold a name and a handle. */
const SIGNATURE = 80

/** The sense of a cue without words: the colon of a transcript, the dash of a signature, or nothing at all. */
function markSense(text: string, { cue, content }: Frame): Sense {
  const mark = cue.map((span) => text.slice(...span)).join('')
  if (mark.trim() === '') return ['no cue', 'said']
  const last = content.at(-1)
  if (mark.includes(':') && last && QUESTION.test(text.slice(Math.max(last[0], last[1] - TAIL), last[1]).trimEnd())) return ['asks', 'said']
  if (DASH.test(mark) && HANDLE.test(text.slice((cue.at(-1) as Span)[1], (cue.at(-1) as Span)[1] + SIGNATURE))) return ['writes', 'said']
  return SAYS
}

const TAIL = 10
const QUESTION = /\?["”’»)]*$/u
const DASH = /[-–—]/u
