import type { Span } from '@onrecord/record'
import { DIRECT, WITH_TO } from '../addressee/verbs.ts'
import { IRREGULAR } from '../cue-class/lists/irregular.ts'
import { words } from '../lists/words.ts'
import type { Outline } from './outline.ts'

/** How a phrase stands in its sentence. */
export type Standing = {
  readonly isPossessive: boolean
  /** After a preposition: `asked by Lind`. */
  readonly isOblique: boolean
  /** After a preposition that mostly stands before places and things. */
  readonly isPlaced: boolean
  /** It opens its sentence, or a verb follows it. */
  readonly isSubject: boolean
}

/** Of one that stands for another: who is asked, whom a spokesman speaks for. */
export const STANDING: Standing = { isPossessive: false, isOblique: false, isPlaced: false, isSubject: false }

/** @param isSource  of a statement: it is the subject of the verb before it too, `said Lind` */
export function standingOf(text: string, outline: Outline, [start, end]: Span, isSource = false): Standing {
  const isPossessive = /^['’]s?\b/.test(text.slice(end, end + 2))
  const before = text.slice(Math.max(0, start - LONGEST_PREPOSITION), start)
  const isOblique = OBLIQUE.test(before)
  const isPlaced = PLACED.test(before)
  const sentence = outline.sentenceStart(start)
  const isOpening = start - sentence < OPENING
  // `Asked whether Lind knew, she said no`: Lind is only asked about
  const isAskedAbout = EMBEDDING.test(before) && ASKED.test(text.slice(sentence, sentence + LONGEST_PREPOSITION))
  // `his uncle had told him`: he is spoken of, not his uncle
  // `“…,” she said`: who goes on is no new subject
  const isTail = /[”"’']\s$/.test(before) && PRONOUN.test(text.slice(start, end))
  const isFollowed = isVerb(VERB_AFTER.exec(text.slice(end, end + REACH))?.[1] ?? '')
  const isBefore = isFollowed && !isTail && !OWNED.test(text.slice(start, start + 6))
  const isInverted = isSource && !isFollowed && isVerb(/(\p{Ll}+)\s$/u.exec(before)?.[1] ?? '')
  const isSubject = isInverted || (!isPossessive && !isOblique && !isPlaced && !isAskedAbout && (isOpening || isBefore))
  return { isPossessive, isOblique: isOblique || isAskedAbout, isPlaced, isSubject }
}

/** Characters from a sentence's start within which its first phrase counts as its subject. */
const OPENING = 6
const LONGEST_PREPOSITION = 16
const ASKED = /^[“"‘]?(?:Asked|Pressed|Questioned|Challenged|Quizzed)\b/
const EMBEDDING = /\b(?:that|if|whether|when|how|why|what) (?:the )?$/
const PRONOUN = /^(?:s?he|they|it)$/i
const OWNED = /^(?:his|her|their|my|our|your) /i
const OBLIQUE = /\b(?:by|(?<!according )to|with|of|for|from|about|against)\s$/
const PLACED = /\b(?:in|at|on|into|near|behind|between|among|towards?|via|alongside|despite|including|unlike|like)(?: the)?\s$/i

const isVerb = (word: string): boolean => FINITE.has(word) || (/\p{Ll}{2}ed$/u.test(word) && !NO_VERBS.has(word))

/** The word behind a phrase, its apposition or relative clause, and an adverb: `Lind, the mayor, also warned`. */
const VERB_AFTER =
  /^(?: \([^)\n]{1,40}\)|, [^,.;\n]{1,80}(?=, ))?,? (?:(?:\p{Ll}+ly|also|then|now|still|never|later|once|himself|herself|first|again|soon) )?(\p{Ll}+)/u
const REACH = 160

const NO_VERBS = words('indeed red hundred united unprecedented')

const PARTICIPLES = words('gone done sung swum begun laid paid')

const FINITE: ReadonlySet<string> = new Set([
  ...[...DIRECT, ...WITH_TO].filter((form) => form.endsWith('s')),
  ...[...IRREGULAR.keys()].filter((form) => /^\p{Ll}+$/u.test(form) && !form.endsWith('n') && !PARTICIPLES.has(form)),
  ...words(`is was were are has had have does did do will would can could may might must should isn wasn hasn hadn doesn didn won wouldn couldn shouldn
  wants thinks knows believes hopes needs plans calls argues claims notes makes takes gets gives goes comes sees keeps holds leads runs owns works
  lives likes loves hates fears expects faces seeks plays looks sounds seems appears appealed began became went won lost fell grew drew led read cut put
  set hit let quit cast beat ran rose spent built sold bought caught taught paid laid lay stuck sat slept wore drove flew threw broke woke`),
])

/** Whether a pronoun opens a clause within its sentence: `… that Lind named when he resigned`. */
export const opensClause = (text: string, at: number): boolean => CLAUSE_OPENER.test(text.slice(Math.max(0, at - LONGEST_OPENER), at))
const CLAUSE_OPENER = /\b(?:when|while|as|after|before|because|since|if|although|though|until|once|where|whenever|unless|than) $/
const LONGEST_OPENER = 10
