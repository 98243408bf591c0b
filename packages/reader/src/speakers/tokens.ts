import type { Span } from '@onrecord/record'
import { matchesOf } from '../matches-of.ts'
import { POSSESSIVE_FIRMS } from './lists/organisations.ts'
import { SPEAKING } from './lists/speaking.ts'

/** A word, a number or a mark of a text. */
export type Token = {
  /** As printed, without a possessive ending. */
  readonly text: string
  /** In lower case, without a closing stop. */
  readonly lower: string
  /** Of the word without its possessive ending. */
  readonly span: Span
  /** Where the next token can start: after the possessive ending. */
  readonly end: number
  readonly capital: boolean
  /** `Syria's`, `residents'`. */
  readonly possessive: boolean
  readonly isWord: boolean
}

// a word holds inner dots, hyphens and apostrophes: U.S., El-Baz, O'Neill, d'Armor
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[.'’\-‐‑&@][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu
const CAPITAL = /^(?:[dl]['’]|(?:al|el|ul|as|ash|at|an|ar|ad|az)[-‐‑])?\p{Lu}/u
/** Most words, told by a look that is quicker than at any letter's case. */
const SMALL = /^[a-z]+$/
const STOPPED =
  /^(?:mrs?|ms|mx|dr|prof|rev|fr|gen|lt|col|maj|capt|sgt|cpl|adm|cmdr|brig|pvt|det|insp|sen|rep|gov|pres|hon|amb|asst|supt|atty|sens|reps|govs|drs|messrs|engr|barr|arc|ret|retd|rtd|st|jr|sr|inc|corp|co|ltd|\p{L}|(?:\p{L}\.)+\p{L})$/iu

/** The tokens of a stretch of text, with offsets of the whole text. A stop belongs to an abbreviation or an initial before it. */
export function tokensOf(text: string, [from, to]: Span = [0, text.length]): Token[] {
  const tokens: Token[] = []
  for (const match of matchesOf(text.slice(from, to), TOKEN)) {
    const start = from + match.index
    let printed = match[0]
    const last = tokens.at(-1)
    if (printed === '.' && last?.isWord && last.end === start && !last.possessive && STOPPED.test(last.text)) {
      tokens[tokens.length - 1] = { ...last, text: `${last.text}.`, span: [last.span[0], start + 1], end: start + 1 }
      continue
    }
    const end = start + printed.length
    // the mark after a plural belongs to it: the engineers' guild
    if ((printed === "'" || printed === '’') && last?.possessive && last.end === start) {
      tokens[tokens.length - 1] = { ...last, end }
      continue
    }
    const isWord = /^[\p{L}\p{N}]/u.test(printed)
    const endsInS = isWord && /s$/i.test(printed)
    const possessive = endsInS && /['’].$/.test(printed) && !isFirm(text, printed, end)
    const plural = endsInS && !possessive && /^['’](?=\s)/.test(text.slice(end, end + 2))
    if (possessive) printed = printed.slice(0, -2)
    tokens.push({
      text: printed,
      lower: printed.toLowerCase().replaceAll('’', "'"),
      span: [start, start + printed.length],
      end,
      // `Norvane plc` is written small, and is a part of the name
      capital: isWord && (SMALL.test(printed) ? printed === 'plc' : CAPITAL.test(printed)),
      possessive: possessive || plural,
      isWord,
    })
  }
  return tokens
}

/** `McDonald’s`, and `Fennick’s said` on a page that names no Fennick: what ends so is the firm's name. */
function isFirm(text: string, printed: string, end: number): boolean {
  if (!/^\p{Lu}/u.test(printed)) return false
  const name = printed.slice(0, -2)
  if (POSSESSIVE_FIRMS.has(name)) return true
  return SPEAKS.test(text.slice(end, end + 16)) && !new RegExp(`(?<![\\p{L}\\p{N}])${name}(?!['’\\p{L}\\p{N}])`, 'u').test(text)
}
const SPEAKS = new RegExp(`^ (?:has |had |also )?(?:${[...SPEAKING].join('|')})\\b`)

/** What tokens print, marks joined to the word before them; a church keeps its ending: `St Mary’s`. */
export function printed(text: string, tokens: readonly Token[]): string {
  const first = tokens[0]
  const last = tokens.at(-1)
  const isSaint = last?.possessive === true && /^(?:st\.?|saint)$/.test(tokens.at(-2)?.lower ?? '')
  return first && last ? text.slice(first.span[0], isSaint ? last.end : last.span[1]).replace(/\s+/g, ' ') : ''
}
