import { difference, intersection, type Span, totalLength, trim, union } from '@onrecord/record'
import { nounPhraseAt, nounPhraseBefore } from './noun-phrase.ts'
import { ADDRESSED, AT, DIRECT, IT_TO, ON, SPOKEN_WITH, WITH, WITH_TO } from './verbs.ts'

type Parts = { readonly cue: readonly Span[]; readonly content: readonly Span[]; readonly source: readonly Span[] }

/** To whom something is said, as the noun phrase alone: `reporters` of "told reporters on Monday that", `the board` of "in a letter to the board".
 *  @returns no span where the text names nobody */
export function addresseeOf(text: string, { cue, content, source }: Parts): Span[] {
  for (const [start, end] of union(cue)) {
    const limit = lineEnd(text, end)
    const found =
      asked(text, [start, end], content) ??
      hearing(text, [start, end], source) ??
      toldTo(text, [start, end]) ??
      askerOf(text, insideOrAfter(text, [start, end], limit) ?? inLetter(text, [start, end], limit)) ??
      speakingTo(text, [start, end], limit)
    // the one who speaks and the words that are said are never the one spoken to
    if (found && totalLength(intersection([found], [...content, ...source])) === 0) return [found]
    const outside = found ? difference([found], content) : []
    const first = outside[0]
    if (first && found && first[0] === found[0] && totalLength(intersection([first], source)) === 0 && trim(text, first)[1] > first[0])
      return [trim(text, first)]
  }
  return []
}

/** Characters after a cue within which the one spoken to is named. */
const REACH = 160

function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at)
  return Math.min(newline < 0 ? text.length : newline, at + REACH)
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu

/** `told` + noun phrase; `said` + `to` + noun phrase, with an adverb between. A cue can take the noun phrase in. */
function insideOrAfter(text: string, [start, end]: Span, limit: number): Span | null {
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const word = match[0].toLowerCase()
    const after = start + match.index + match[0].length
    if (DIRECT.has(word) && !isPassive(text, start + match.index, word)) {
      const phrase = nounPhraseAt(text, after, limit)
      if (phrase) return phrase
    }
    if (WITH_TO.has(word) || DIRECT.has(word)) {
      const to = /^\s+(?:(?:\p{Ll}+ly|back|out|that|this|it|so|as much)\s+)?to\s+/u.exec(text.slice(after, limit))
      const phrase = to && nounPhraseAt(text, after + to[0].length, limit)
      if (phrase && !isInfinitive(text, phrase)) return phrase
      const where = /^\s+(?:at|in)\s+(?=an? (?:news|press) conference)/u.exec(text.slice(after, limit))
      if (where) return null
    }
    const way = wayTo(word, text.slice(after, limit))
    const phrase = way === null ? null : nounPhraseAt(text, after + way, limit)
    if (phrase && !(ON.has(word) && !/^\s+to\b/.test(text.slice(phrase[1])))) return phrase
    if (word === 'wrote' || word === 'testified') {
      const before = /^\s+before\s+(?=the |a )/.exec(text.slice(after, limit))
      const phrase = before && word === 'testified' ? nounPhraseAt(text, after + before[0].length, limit) : null
      if (phrase) return phrase
    }
  }
  return null
}

/** Characters from a verb to whom it names by a preposition of its own; null where it does not. */
function wayTo(word: string, rest: string): number | null {
  const preposition = WITH.has(word) ? 'with' : AT.has(word) ? 'at' : ON.has(word) ? '(?:up)?on' : IT_TO.has(word) ? 'it to' : null
  return preposition === null ? null : (new RegExp(`^\\s+${preposition}\\s+`).exec(rest)?.[0].length ?? null)
}

/** `Asked whether it held, she replied`: who replies was asked. */
function asked(text: string, [start, end]: Span, content: readonly Span[]): Span | null {
  const last = content.at(-1)
  if (!last || last[0] < end || !/^(?:when )?asked\b/i.test(text.slice(start, end))) return null
  if (!/(?:^|[.!?]["”’)]*\s|[\n“"‘]|,\s|\b[Ww]hen\s)$/.test(text.slice(Math.max(0, start - 6), start))) return null
  const comma = /^,["”’]?\s+/.exec(text.slice(last[1], last[1] + 4))
  const phrase = comma && nounPhraseAt(text, last[1] + comma[0].length, lineEnd(text, last[1]))
  return phrase && beforeVerb(text, phrase)
}

/** A subject without the verb behind it: `the engineer` of "the engineer laughed". */
function beforeVerb(text: string, [start, end]: Span): Span {
  const verb = /(?<=^(?:he|she|they|it|we|I)) | (?=(?:\p{Ll}+ed|said|says|told|wrote|spoke|shook|gave|put|laughs)$)/iu
  const words = text.slice(start, end)
  const at = verb.exec(words)?.index
  return at === undefined ? [start, end] : [start, start + at]
}

/** `an inquest has heard`: who hears is told, where nobody is named who tells. */
function hearing(text: string, [start, end]: Span, source: readonly Span[]): Span | null {
  return source.length === 0 && /^(?:has |had |have )?(?:heard|hears)$/.test(text.slice(start, end)) ? nounPhraseBefore(text, start) : null
}

/** `officers were asked`: the one spoken to stands before a passive. */
function toldTo(text: string, [start, end]: Span): Span | null {
  const verb = [...text.slice(start, end).matchAll(WORD)].find(({ 0: word }) => DIRECT.has(word.toLowerCase()))
  if (!verb) return null
  const at = start + verb.index
  const auxiliary = /\b(?:(?:had|has|have)\s+(?:not\s+|never\s+)?been|was|were|is|are|will be|to be)\s+(?:\p{Ll}+ly\s+|not\s+)?$/u.exec(
    text.slice(Math.max(0, at - 40), at),
  )
  return auxiliary && isPassive(text, at, verb[0].toLowerCase()) ? nounPhraseBefore(text, at - auxiliary[0].length) : null
}

/** `were told`, `was asked`: the one spoken to stands before the verb. */
const isPassive = (text: string, at: number, word: string): boolean =>
  /(?:ed|told|bet)$/.test(word) &&
  /\b(?:was|were|been|be|being|is|are|got|get)\s+(?:\p{Ll}+ly\s+|not\s+)?$/u.test(text.slice(Math.max(0, at - 40), at))

const isInfinitive = (text: string, [start, end]: Span): boolean =>
  /^\p{Ll}+$/u.test(text.slice(start, end)) && /^\s+(?:the|a|an|it|them|him|her|their|its|his)\b/.test(text.slice(end))

/** `replied to a question from Ms Orlow`: who asked, not the question. */
function askerOf(text: string, phrase: Span | null): Span | null {
  if (!phrase || !ASKED.test(text.slice(...phrase))) return phrase
  const from = /^\s+(?:from|by)\s+/.exec(text.slice(phrase[1], phrase[1] + 8))
  const asker = from && phrase[1] + from[0].length
  return asker === null ? null : nounPhraseAt(text, asker, lineEnd(text, asker))
}

const ASKED = /\b(?:questions?|quer(?:y|ies)|requests?|inquir(?:y|ies)|enquir(?:y|ies)|criticisms?|accusations?|allegations?|claims?)$/i

/** A sentence's words behind its cue, then those from its start to the cue's end; `isCut` tells whether a full stop or a quotation parts a
 *  place in them from the cue: it belongs to another sentence then. */
function* beside(text: string, [start, end]: Span, limit: number) {
  const sentence = Math.max(text.lastIndexOf('. ', start) + 1, text.lastIndexOf('\n', start) + 1, end - REACH)
  for (const [from, to] of [
    [end, limit],
    [sentence, end],
  ] as const) {
    const words = text.slice(from, to)
    const isCut = (at: number) => /[.!?"“”]/.test(from === end ? words.slice(0, at) : words.slice(at))
    yield { words, from, isCut }
  }
}

/** `Speaking to reporters in Fenn, Hale said`, `Hale said, addressing a rally`. */
function speakingTo(text: string, cue: Span, limit: number): Span | null {
  for (const { words, from, isCut } of beside(text, cue, limit)) {
    const frame = SPEAKING.exec(words)
    if (!frame || isCut(frame.index)) continue
    const at = from + frame.index + frame[0].length
    const phrase = nounPhraseAt(text, at, Math.min(text.length, at + REACH))
    return phrase && !SUBJECT_MATTER.test(text.slice(...phrase)) ? phrase : null
  }
  return null
}

const SPEAKING = /\b(?:speaking\s+(?:\p{L}+\s+)?(?:to|with)|addressing)\s+/iu
/** What is addressed without being told anything. */
const SUBJECT_MATTER =
  /\b(?:issues?|matters?|problems?|concerns?|questions?|reports?|rumou?rs?|allegations?|claims?|criticisms?|topics?|subjects?|situation|crisis|change)$/i

/** `in a letter to the committee` beside the cue, in the same sentence. */
function inLetter(text: string, cue: Span, limit: number): Span | null {
  for (const { words, from, isCut } of beside(text, cue, limit))
    for (const match of words.matchAll(/\b([\p{L}-]+)\s+(?:sent\s+|addressed\s+)?(to|with)\s+/gu)) {
      const told = match[2] === 'to' ? ADDRESSED : SPOKEN_WITH
      if (!told.has((match[1] as string).toLowerCase()) || isCut(match.index)) continue
      const at = from + match.index + match[0].length
      const phrase = nounPhraseAt(text, at, Math.min(text.length, at + REACH))
      if (phrase) return phrase
    }
  return null
}
