import { isPlural } from '../counted.ts'
import { CHANGES, ENDS_PHRASE, HEADCOUNTS, LEVELS, MEASURED, VERBS_IN_S } from '../lists/words.ts'
import type { Quantity } from '../quantity/index.ts'
import { HYPHEN, type Token } from '../tokens.ts'
import { pluralBefore } from './plural.ts'
import { sentenceStart } from './sentence.ts'

/** Tokens from a level back to its verb: `rose in the last year from 12 million to`. */
const CHANGE_REACH = 10

/** The subject of a verb of change, as a plural or as people, where the number is its level. */
export function changingBefore(tokens: readonly Token[], at: number, sentence: number): string | null {
  // visitor numbers were 40,000 short
  if (/^(?:was|were|are|is)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower === 'numbers') return numbered(tokens[at - 3])
  if (!LEVELS.has(tokens[at - 1]?.lower ?? '')) return null
  for (let i = at - 1; i >= Math.max(sentence, at - CHANGE_REACH); i--) {
    if (!CHANGES.has(tokens[i]?.lower ?? '')) continue
    for (let head = i - 1; head >= sentence; head--) {
      const word = tokens[head]?.lower ?? ''
      if (HEADCOUNTS.has(word)) return 'people'
      if (/^numbers?$/.test(word) && tokens[head + 1]?.lower === 'of') return pluralAfter(tokens, head + 2, i)
      // the number waiting more than 12 hours rose to 8,200
      if (/^numbers?$/.test(word) && OF_THOSE.test(tokens[head + 1]?.lower ?? '')) return 'people'
      if (word === 'numbers') return numbered(tokens[head - 1])
    }
    // phones fell; tablets rose 3% to 1.9 million
    const [subject, noun] = [tokens[i - 1], pluralBefore(tokens, i, sentence)]
    return noun !== null && subject && isPlural(subject) && !MEASURED.has(noun) && !MEASURED.has(subject.lower) ? noun : null
  }
  return null
}

/** What only people do, behind `the number`. */
const OF_THOSE = /^(?:waiting|living|sleeping|working|claiming|seeking|applying|attending|unemployed|employed|homeless)$/

/** What `passenger numbers` are the numbers of. */
function numbered(noun: Token | undefined): string | null {
  if (noun?.kind !== 'word' || ENDS_PHRASE.has(noun.lower)) return null
  return isPlural(noun) ? noun.lower : `${noun.lower}s`
}

/** Tokens back to what `the figure` means. */
const FIGURE_REACH = 80

/** What was counted before `the figure`, `the total`: `how many recordings …. They put the figure at 1.4 billion`. */
export function figureMeant(tokens: readonly Token[], at: number, sentence: number): string | null {
  let figure = -1
  for (let i = at - 1; i >= Math.max(sentence, at - CHANGE_REACH); i--)
    if (
      /^(?:figure|number|total|count|tally)$/.test(tokens[i]?.lower ?? '') &&
      tokens[i - 1]?.lower === 'the' &&
      tokens[i + 1]?.lower !== 'of'
    )
      figure = i
  if (figure < 0) return null
  for (let i = figure - 2; i >= Math.max(0, figure - FIGURE_REACH); i--) {
    const [first, second] = [tokens[i]?.lower ?? '', tokens[i + 1]?.lower]
    const noun =
      (/^numbers?$/.test(first) && second === 'of') || (first === 'how' && second === 'many') ? pluralAfter(tokens, i + 2, figure) : null
    if (noun) return noun
  }
  return null
}

/** Words between an article and the noun of a subject, with the noun. */
const SINGULAR = 5

/** The single thing that the sentence before tells of, as a plural, for `of them`: `A sachet costs R4. We had 11,000 of them.` */
export function singularBefore(tokens: readonly Token[], [at, end]: readonly [number, number]): string | null {
  if (tokens[end - 1]?.lower !== 'them') return null
  const stop = sentenceStart(tokens, at) - 1
  let start = sentenceStart(tokens, stop)
  while (tokens[start]?.kind === 'mark') start++
  if (!/^(?:an?|each|every|one|the)$/.test(tokens[start]?.lower ?? '')) return null
  for (let i = start + 2; i <= start + SINGULAR && i < stop; i++) {
    const [noun, next] = [tokens[i - 1], tokens[i]]
    if (noun?.kind !== 'word' || !next) return null
    const isVerb = ENDS_PHRASE.has(next.lower) || VERBS_IN_S.has(next.lower) || /(?:ed|[^s]s)$/.test(next.lower)
    if (isVerb && !isPlural(noun)) return pluralOf(noun.lower)
  }
  return null
}

/** The plural of a noun in lower case. */
export const pluralOf = (noun: string): string =>
  IRREGULAR.get(noun) ?? (/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`)
const IRREGULAR = new Map([
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
])

/** What a number falls short of: `400 short of the 5,000 signatures`. */
export function shortOf(tokens: readonly Token[], end: number): string | null {
  if (tokens[end]?.lower !== 'short' || tokens[end + 1]?.lower !== 'of') return null
  const from = /^(?:the|its|their|our|a)$/.test(tokens[end + 2]?.lower ?? '') ? end + 3 : end + 2
  return pluralAfter(tokens, from, from + OBJECT)
}

/** Letters that a verb must share with itself, at least. */
const STEM = 3
const stem = (verb: string) => verb.replace(/(?:ing|ed|es|s|e|d)$/, '')

/** Words between a verb and its noun, with the noun, at most. */
const OBJECT = 5

/** Tokens from a verb to the figure that it tells: `gave him two litres`. */
const NEXT = 3

/** What the same verb has just been told of: `It was urged to hire a safety officer. It has hired two`. */
export function doneBefore(tokens: readonly Token[], at: number, before: readonly Quantity[]): string | null {
  const verb = tokens[at - 1]
  if (verb?.kind !== 'word' || ENDS_PHRASE.has(verb.lower) || stem(verb.lower).length < STEM) return null
  const start = sentenceStart(tokens, sentenceStart(tokens, at) - 1)
  for (let i = at - 2; i >= start; i--) {
    if (tokens[i]?.kind !== 'word' || stem((tokens[i] as Token).lower) !== stem(verb.lower)) continue
    const told = before.findLast(({ start }) => start > i && start <= i + NEXT)
    if (told) return told.unit
    const isOne = /^(?:an?|one|another|any)$/.test(tokens[i + 1]?.lower ?? '')
    if (!isOne) return pluralAfter(tokens, i + 1, Math.min(i + 1 + OBJECT, at - 1))
    let end = i + 2
    while (end < i + 1 + OBJECT && tokens[end]?.kind === 'word' && !ENDS_PHRASE.has((tokens[end] as Token).lower)) end++
    return end > i + 2 ? pluralOf((tokens[end - 1] as Token).lower) : null
  }
  return null
}

/** What was asked for, where a number answers: `How many boats had sunk? “Six,” he said.` */
export function askedBefore(tokens: readonly Token[], at: number): string | null {
  const stop = sentenceStart(tokens, at) - 1
  if (tokens[stop]?.text !== '?') return null
  for (let i = sentenceStart(tokens, stop); i < stop; i++)
    if (tokens[i]?.lower === 'how' && tokens[i + 1]?.lower === 'many') return pluralAfter(tokens, i + 2, stop)
  return null
}

/** What a share of is told right behind a number: `4.2 million, or 38 per cent of adults`. */
export function shareOf(tokens: readonly Token[], end: number): string | null {
  const or = tokens[end]?.text === ',' ? end + 1 : end
  if (tokens[or]?.lower !== 'or') return null
  for (let i = or + 2; i < or + SHARE_REACH; i++)
    if (/^(?:cent|percent|%)$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'of')
      return pluralAfter(tokens, /^(?:all|the|its|our)$/.test(tokens[i + 2]?.lower ?? '') ? i + 3 : i + 2, i + SHARE_REACH)
  return null
}
/** Tokens over which a share and its noun are told. */
const SHARE_REACH = 8

/** What the sentence before tells of, where a bare number is a subject: `He blamed drivers. Eight had been fined.` */
export function subjectBefore(tokens: readonly Token[], [at, end]: readonly [number, number]): string | null {
  const before = tokens[at - 1]
  const isFirst = before === undefined || (before.kind !== 'word' && !HYPHEN.test(before.text)) || OPENS.test(before.lower)
  if (!isFirst || !AUXILIARY.test(tokens[end]?.lower ?? '')) return null
  const stop = sentenceStart(tokens, at) - 1
  for (let i = sentenceStart(tokens, stop); i < stop; i++) {
    const token = tokens[i] as Token
    if (isPlural(token) && token.text === token.lower && !SAYING.test(tokens[i + 1]?.lower ?? '')) return token.text
  }
  return null
}
const OPENS = /^(?:that|said|says|added|and|but|only|just|while|because)$/
const AUXILIARY = /^(?:had|has|have|were|are|was|is|will|would|could|might|may|must)$/
const SAYING = /^(?:say|said|says|told|tell|warn|warned|believe|believed|claim|claimed|hope|hoped|expect|expected)$/

function pluralAfter(tokens: readonly Token[], from: number, to: number): string | null {
  for (let i = from; i < Math.min(to, tokens.length); i++) {
    const token = tokens[i] as Token
    if (isPlural(token)) return token.text
    if (ENDS_PHRASE.has(token.lower)) return null
  }
  return null
}
