import type { Span } from '@onrecord/record'
import { matchesOf } from '../matches-of.ts'
import { isPassive, WORD } from './before-verb.ts'
import { nounPhraseAt } from './noun-phrase.ts'
import { DIRECT, GIVING, HEARERS, NOUNS, PREPOSITIONS, PRESSING, WITH_TO } from './verbs.ts'

/** `told` + noun phrase; `said` + `to` + noun phrase, with an adverb between. A cue can take the noun phrase in. */
export function toldAfter(text: string, [start, end]: Span, limit: number): Span | null {
  for (const match of matchesOf(text.slice(start, end), WORD)) {
    const at = start + match.index
    const after = at + match[0].length
    const found = behind(text, { word: match[0].toLowerCase(), at, after }, limit)
    if (found !== null) return found
  }
  return null
}

type Verb = { readonly word: string; readonly at: number; readonly after: number }

function behind(text: string, { word, at, after }: Verb, limit: number): Span | null {
  if (NOUNS.has(word) && isNoun(text, at, after)) return null
  return (
    (isPassive(text, at, word) ? null : objectOf(text, word, nounPhraseAt(text, after, limit))) ??
    to(text, { word, after }, limit) ??
    byPreposition(text, { word, after }, limit)
  )
}

/** `the question posed`, `a text message`. */
const isNoun = (text: string, at: number, after: number): boolean =>
  /(?:\b(?:the|an?|his|her|its|their|our|my|this|that|no|any|some|another)|['’]s?)\s+(?:[\p{L}-]+\s+){0,2}$/iu.test(
    text.slice(Math.max(0, at - 40), at),
  ) || /^\s+messages?\b/.test(text.slice(after, after + 12))

/** The object of a verb, where it is whom the verb names. */
function objectOf(text: string, word: string, phrase: Span | null): Span | null {
  if (!phrase || THINGS.test(text.slice(...phrase))) return null
  const rest = text.slice(phrase[1], phrase[1] + 30)
  const isTold =
    DIRECT.has(word) ||
    (GIVING.has(word) && /^\s+(?:an?|the|his|her|their|its|no|one|two)\s/.test(rest)) ||
    (PRESSING.has(word) && /^\s+(?:to|on|over|about)\s/.test(rest))
  return isTold ? phrase : null
}
/** What is told, and nobody: `told the truth`; how often somebody asks. */
const THINGS = /\b(?:truth|stor(?:y|ies)|tales?|jokes?|lies?|anecdotes?|secrets?|times)$/i

function to(text: string, { word, after }: Pick<Verb, 'word' | 'after'>, limit: number): Span | null {
  if (!WITH_TO.has(word) && !DIRECT.has(word)) return null
  const rest = text.slice(after, limit)
  const way = /^\s+(?:(?:\p{Ll}+ly|back|out|that|this|it|so|as much)\s+)?to\s+/u.exec(rest)
  const isPointing = word.startsWith('point') && !/^\s+out\b/.test(rest)
  const phrase = way && !isPointing ? nounPhraseAt(text, after + way[0].length, limit) : null
  if (!phrase) return null
  // responded to Mr Hale's claim
  const isClaim = /^(?:respon|repl)/.test(word) && /['’]s?\s/.test(text.slice(...phrase))
  return isClaim || isInfinitive(text, phrase) ? null : phrase
}

/** `to call for`, `to make it`: a verb behind `to`, and nobody. */
export const isInfinitive = (text: string, [start, end]: Span): boolean => {
  const word = text.slice(start, end)
  if (!/^\p{Ll}+$/u.test(word)) return false
  return /^\s+(?:the|a|an|it|them|him|her|their|its|his)\b/.test(text.slice(end, end + 8)) || !(word.endsWith('s') || HEARERS.has(word))
}

function byPreposition(text: string, { word, after }: Pick<Verb, 'word' | 'after'>, limit: number): Span | null {
  const way = PREPOSITIONS.get(word)?.exec(text.slice(after, limit))
  const phrase = way && nounPhraseAt(text, after + way[0].length, limit)
  const needed = /^call/.test(word) ? /^\s+to\b/ : /^agree/.test(word) ? /^\s+that\b/ : null
  return phrase && (!needed || needed.test(text.slice(phrase[1], phrase[1] + 6))) ? phrase : null
}
