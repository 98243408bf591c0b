import { difference, type Span } from '@onrecord/record'
import { matchesOf } from '../matches-of.ts'
import { lineEnd, REACH } from './line-end.ts'
import { nounPhraseAt } from './noun-phrase.ts'
import { isInfinitive } from './told-after.ts'
import { ADDRESSED, SPOKEN_WITH } from './verbs.ts'

type Around = { readonly cue: Span; readonly content: readonly Span[] }

/** Each match in a sentence around a cue, those behind its end first; none that a full stop or a quotation of something else parts from the
 *  cue: it belongs to another sentence. */
function* beside(text: string, { cue: [start, end], content }: Around, form: RegExp): Generator<{ match: RegExpExecArray; at: number }> {
  const earliest = Math.max(0, end - REACH)
  const head = text.slice(earliest, start)
  const sentence = earliest + Math.max(head.lastIndexOf('. '), head.lastIndexOf('\n')) + 1
  const found = [...matchesOf(text.slice(sentence, lineEnd(text, end)), form)].map((match) => ({ match, from: sentence + match.index }))
  const [behind, before] = [found.filter(({ from }) => from >= end), found.filter(({ from }) => from < end)]
  for (const { match, from } of [...behind, ...before]) {
    const between: Span = from < end ? [from, end] : [end, from]
    const isCut = difference([between], content).some((piece) => /[.!?"“”]/.test(text.slice(...piece)))
    if (!isCut) yield { match, at: from + match[0].length }
  }
}

/** `Speaking to reporters in Fenn, Hale said`, `Hale said, addressing a rally`. */
export function speakingTo(text: string, around: Around): Span | null {
  for (const { at } of beside(text, around, SPEAKING)) {
    const phrase = nounPhraseAt(text, at, Math.min(text.length, at + REACH))
    return phrase && !SUBJECT_MATTER.test(text.slice(...phrase)) ? phrase : null
  }
  return null
}

const SPEAKING = /\b(?:(?:speaking|talking|writing|addressed)\s+(?:\p{L}+\s+)?(?:to|with)|addressing)\s+/giu
/** What is addressed without being told anything. */
const SUBJECT_MATTER =
  /\b(?:issues?|matters?|problems?|concerns?|questions?|reports?|rumou?rs?|allegations?|claims?|criticisms?|topics?|subjects?|situation|crisis|change)$/i

/** `in a letter to the committee` beside the cue, in the same sentence. */
export function inLetter(text: string, around: Around): Span | null {
  for (const { match, at } of beside(text, around, LETTER)) {
    const [, noun = '', way] = match
    const told = way === 'with' ? SPOKEN_WITH : ADDRESSED
    const from = at - match[0].length
    if (!told.has(noun.toLowerCase()) || !HELD.test(text.slice(Math.max(0, from - 50), from))) continue
    const phrase = nounPhraseAt(text, at, Math.min(text.length, at + REACH))
    if (phrase && !isInfinitive(text, phrase) && !(/^(?:response|reply)$/i.test(noun) && isMatter(text.slice(...phrase)))) return phrase
  }
  return null
}

/** What a noun stands behind, and no verb: `in a letter to`; `whose new book has letters to` is no frame. */
const HELD =
  /(?:\b(?:an?|the|his|her|its|their|our|my|this|in|on|during|after|by|via|sent|wrote|issued)|['’]s?)\s+(?:[\p{L}\p{N},-]+\s+){0,4}$/iu
/** What is responded to, and nobody. */
const isMatter = (phrase: string): boolean => !ASKED.test(phrase) && (/^\p{Ll}/u.test(phrase) || /['’]s?\s/.test(phrase))

const LETTER = /\b([\p{L}-]+)\s+(?:(?:sent|addressed|on \p{Lu}\p{Ll}+day|last \p{Ll}+|this \p{Ll}+)\s+)?(to|with|before)\s+/gu

/** `replied to a question from Ms Orlow`: who asked, not the question. */
export function askerOf(text: string, phrase: Span | null): Span | null {
  if (!phrase || !ASKED.test(text.slice(...phrase))) return phrase
  const from = /^\s+(?:from|by)\s+/.exec(text.slice(phrase[1], phrase[1] + 8))
  const asker = from && phrase[1] + from[0].length
  return asker === null ? null : nounPhraseAt(text, asker, lineEnd(text, asker))
}

const ASKED =
  /\b(?:questions?|quer(?:y|ies)|requests?|inquir(?:y|ies)|enquir(?:y|ies)|criticisms?|accusations?|allegations?|claims?|proposals?|remarks|comments|attacks?|reports?)$/i
