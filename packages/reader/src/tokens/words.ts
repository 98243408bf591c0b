import type { Span } from '@onrecord/record'

/** A word of BERT's basic tokenizer. */
export type Word = {
  /** Normalised: in lower case, without accents. */
  readonly text: string
  /** Where it starts in the text. */
  readonly start: number
  /** For each UTF-16 unit the span of the text's character that it came from; null where the units are the text's own, one for one. */
  readonly spans: readonly Span[] | null
}

/** Splits text into the words that WordPiece cuts further: BertNormalizer (clean, lower case, strip accents, space CJK) and BertPreTokenizer
 *  of Hugging Face's tokenizers, with the offsets kept (Devlin et al. 2019).
 *  @param text   any string; a lone surrogate counts as a character of its own
 *  @param base   added to every offset */
export function* words(text: string, base = 0): Iterable<Word> {
  for (let at = 0; at < text.length; ) {
    const end = plainEnd(text, at)
    const next = end < text.length ? ASCII[text.charCodeAt(end)] : 'space'
    if (end > at && (next === 'space' || next === 'alone')) {
      yield { text: text.slice(at, end).toLowerCase(), start: base + at, spans: null }
      at = end
      continue
    }
    const { type, size } = characterAt(text, at)
    if (type === 'letter' || type === 'dropped') {
      const word = wordAt(text, at, base)
      if (word.spans.length > 0) yield word
      at = word.end
      continue
    }
    if (type === 'alone') {
      const character = text.slice(at, at + size)
      const span: Span = [base + at, base + at + size]
      const parts = plain(character)
      if (parts !== '')
        yield { text: parts, start: base + at, spans: parts === character ? null : Array.from({ length: parts.length }, () => span) }
    }
    at += size
  }
}

/** Where the letters and digits of ASCII end that start at a place. */
function plainEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && ASCII[text.charCodeAt(end)] === 'letter') end++
  return end
}

/** A word with letters beyond ASCII, or with characters that are dropped in it. */
function wordAt(text: string, from: number, base: number): { text: string; start: number; end: number; spans: Span[] } {
  const spans: Span[] = []
  let word = ''
  let at = from
  while (at < text.length) {
    const { type, size } = characterAt(text, at)
    if (type !== 'letter' && type !== 'dropped') break
    const part = type === 'letter' ? plain(text.slice(at, at + size)) : ''
    const span: Span = [base + at, base + at + size]
    for (let unit = 0; unit < part.length; unit++) spans.push(span)
    word += part
    at += size
  }
  return { text: word, start: spans[0]?.[0] ?? base + from, end: at, spans }
}

function characterAt(text: string, at: number): { type: CharacterType; size: number } {
  const character = String.fromCodePoint(text.codePointAt(at) as number)
  return { type: typeOf(character), size: character.length }
}

type CharacterType = 'dropped' | 'space' | 'alone' | 'letter'

function typeOf(character: string): CharacterType {
  const code = character.codePointAt(0) as number
  if (code < 0x80) return ASCII[code] as CharacterType
  if (/\s/u.test(character) && code !== 0xfeff) return 'space'
  if (code === 0xfffd || /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/u.test(character)) return 'dropped'
  if (isCjk(code) || /\p{P}/u.test(character)) return 'alone'
  return 'letter'
}

const ASCII: readonly CharacterType[] = Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[\t\n\r ]/.test(character)) return 'space'
  if (code < 0x20 || code === 0x7f) return 'dropped'
  return /[A-Za-z0-9]/.test(character) ? 'letter' : 'alone'
})

/** The blocks that BERT sets apart by spaces; Hangul, Hiragana and Katakana are not among them. */
function isCjk(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x20000 && code <= 0x2a6df) ||
    (code >= 0x2a700 && code <= 0x2b73f) ||
    (code >= 0x2b740 && code <= 0x2b81f) ||
    (code >= 0x2b920 && code <= 0x2ceaf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x2f800 && code <= 0x2fa1f)
  )
}

function plain(character: string): string {
  if (character < '\x80') return character.toLowerCase()
  return character
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
}
