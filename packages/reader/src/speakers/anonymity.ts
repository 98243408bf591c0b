import type { Anonymity, Span } from '@onrecord/record'
import type { Outline } from './outline.ts'

const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** Why a source has no name: what stands after the words that say it has none. */
const REASON =
  /\b(?:anonym(?:ity|ously)|(?:not|never)(?: to)? be (?:named|identified|quoted)|(?:declin|refus|ask)ed to be (?:named|identified)|names? (?:(?:not )?be|is|are|was|were|(?:has|have) been|(?:is|are|was|were) being) (?:withheld|used)|(?:declin|refus)ed to give (?:his|her|their) (?:full |first |last )?names?|asked to be called[^,.;]{1,30}?)\b,?[^.;“”"\n]{0,40}?\b(because|since|as|citing|for fear of|out of fear of|fearing|in order to|to avoid)\b\s+/i
/** Reasons that need no such words: they are one. */
const BARE = /\b(?:(?:was|were|is|are) not authori[sz]ed to [^,.;“”"\n]+|for fear of [^,.;“”"\n]+)/i
/** Words that open a reason and are a part of it. */
const PART_OF_IT = /^(?:for fear|out of fear|fearing|in order|to avoid)/i

/** What a page tells of a source that it does not name.
 *  @param mentions  the phrases that name it, in order; the reason is looked for in their sentences, outside quotation marks
 *  @param contents  what it says, in order: no part of the reason */
export function anonymityOf(text: string, outline: Outline, mentions: readonly Span[], contents: readonly Span[]): Anonymity {
  const reason = reasonOf(text, outline, mentions, contents)
  return { count: countOf(text, mentions), reason: reason && [...reason] }
}

function countOf(text: string, [first]: readonly Span[]): number | null {
  if (!first) return null
  const phrase = text.slice(...first).toLowerCase()
  const word = /^(?:the |at least |about )?([\p{L}]+|\d{1,4})\b/u.exec(phrase)?.[1] ?? ''
  const named = COUNTS.indexOf(word) + 1
  if (named > 0) return named
  if (/^\d+$/.test(word)) return Number(word) || null
  return SINGULAR.test(phrase) ? 1 : null
}

const SINGULAR = /^(?:an?|another|the other|one)\b(?! (?:few|number|group|handful|dozen|couple)\b)/

function reasonOf(text: string, outline: Outline, mentions: readonly Span[], contents: readonly Span[]): Span | null {
  for (const [start, close] of mentions) {
    const from = outline.sentenceStart(start)
    const to = outline.sentenceEnd(start)
    const sentence = text.slice(from, to)
    const match = REASON.exec(sentence)
    if (match) {
      const at = from + match.index + match[0].length
      if (outline.isQuoted(from + match.index)) continue
      const head = PART_OF_IT.test(match[1] as string)
        ? match[0].toLowerCase().lastIndexOf((match[1] as string).toLowerCase())
        : match[0].length
      const stop = Math.min(at < close ? close : to, contents.find(([content]) => content >= at)?.[0] ?? to)
      const end = /[,.;“”"\n]|$/.exec(text.slice(at, stop))
      return trimmed(text, [from + match.index + head, at + (end?.index ?? 0)])
    }
    const bare = BARE.exec(sentence)
    if (bare && !outline.isQuoted(from + bare.index))
      return trimmed(text, [from + bare.index, Math.min(from + bare.index + bare[0].length, from + bare.index < close ? close : to)])
  }
  return null
}

const trimmed = (text: string, [start, end]: Span): Span => [start, start + text.slice(start, end).trimEnd().length]
