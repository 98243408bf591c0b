import type { Span } from '@onrecord/record'

/** A word of BERT's basic tokenizer: its normalised characters, and where each of them stands in the text. */
export type Word = {
  /** Lower case, without accents, as an array of code points. */
  readonly characters: readonly string[]
  /** For each character, the span of the text's character that it came from. */
  readonly spans: readonly Span[]
}

/** Splits text into the words that WordPiece cuts further: BertNormalizer (clean, lower case, strip accents, space CJK) and BertPreTokenizer
 *  of Hugging Face's tokenizers, with the offsets kept (Devlin et al. 2019).
 *  @param text   any string; a lone surrogate counts as a character of its own
 *  @param base   added to every offset */
export function* words(text: string, base = 0): Iterable<Word> {
  let characters: string[] = []
  let spans: Span[] = []
  let at = 0
  for (const character of text) {
    const span: Span = [base + at, base + at + character.length]
    at += character.length
    const type = typeOf(character)
    if (type === 'dropped') continue
    if (type === 'letter') {
      for (const part of plain(character)) {
        characters.push(part)
        spans.push(span)
      }
      continue
    }
    if (characters.length > 0) {
      yield { characters, spans }
      characters = []
      spans = []
    }
    if (type === 'alone') {
      const parts = [...plain(character)]
      if (parts.length > 0) yield { characters: parts, spans: parts.map(() => span) }
    }
  }
  if (characters.length > 0) yield { characters, spans }
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

function plain(character: string): Iterable<string> {
  if (character < '\x80') return character.toLowerCase()
  return character
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
}
