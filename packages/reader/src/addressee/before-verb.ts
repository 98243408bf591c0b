import type { Span } from '@onrecord/record'
import { matchesOf } from '../matches-of.ts'
import { lineEnd } from './line-end.ts'
import { nounPhraseAt, nounPhraseBefore } from './noun-phrase.ts'
import { DIRECT, GIVING } from './verbs.ts'

/** `Asked whether it held, she replied`: who replies was asked. */
export function promptedAnswer(text: string, [start, end]: Span, content: readonly Span[]): Span | null {
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
export function hearing(text: string, [start, end]: Span, source: readonly Span[]): Span | null {
  return source.length === 0 && /^(?:has |had |have )?(?:heard|hears)$/.test(text.slice(start, end)) ? nounPhraseBefore(text, start) : null
}

export const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu

/** `officers were asked`: the one spoken to stands before a passive. */
export function toldTo(text: string, [start, end]: Span): Span | null {
  const verb = [...matchesOf(text.slice(start, end), WORD)].find(
    ({ 0: word }) => DIRECT.has(word.toLowerCase()) || GIVING.has(word.toLowerCase()),
  )
  if (!verb) return null
  const at = start + verb.index
  const auxiliary =
    /(?:\b(?:(?:had|has|have)\s+(?:not\s+|never\s+)?been|was|were|is|are|will be|to be)|['’](?:ve|d)\s+been)\s+(?:\p{Ll}+ly\s+|not\s+)?$/u.exec(
      text.slice(Math.max(0, at - 40), at),
    )
  // a letter was sent to her
  if (GIVING.has(verb[0].toLowerCase()) && !/^\s+(?!to\b)[\p{L}\p{N}]/u.test(text.slice(at + verb[0].length, at + verb[0].length + 5)))
    return null
  if (!auxiliary || !isPassive(text, at, verb[0].toLowerCase())) return null
  const before = at - auxiliary[0].length
  // people who were told
  return /\bwho\s+$/.test(text.slice(Math.max(0, before - 6), before)) ? [before - 4, before - 1] : nounPhraseBefore(text, before)
}

/** `were told`, `was asked`: the one spoken to stands before the verb. */
export const isPassive = (text: string, at: number, word: string): boolean =>
  /(?:ed|told|bet|sent)$/.test(word) &&
  /\b(?:was|were|been|be|being|is|are|got|get)\s+(?:\p{Ll}+ly\s+|not\s+)?$/u.test(text.slice(Math.max(0, at - 40), at))
