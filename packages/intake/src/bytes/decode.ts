import { InputError, type Page } from '@onrecord/record'
import chardet from 'chardet'
import { kindOfFile } from './sniff.ts'

/** How far into a page its `meta charset` may stand (HTML standard: the first 1024 bytes; real pages are laxer). */
const PRESCAN = 4096
/** A text of Latin letters in UTF-16 is half zeros, all on one side; of another script it holds fewer. Other texts hold none. */
const ZEROS_OF_UTF16 = 0.2
/** More rubbish than this part of a text, and it is not text. */
const RUBBISH = 0.05
const LEAST_RUBBISH = 8
/** Characters that no text has many of: replaced ones, and controls other than white space. */
const NO_TEXT = /\ufffd|(?!\s)\p{Cc}/gu

/** The text of a page's bytes: encoding by byte-order mark, HTTP header, `meta`, and last by detection. A character of UTF-8 that is cut in two, in
 *  the middle of the page or at its end, becomes U+FFFD.
 *  @throws {InputError} `empty-page`; `not-text` for pictures, PDFs and other files */
export function decode({ bytes, headers, name }: Page): string {
  if (bytes.length === 0) throw new InputError('empty-page', name, 'The page is empty. Save it again, or give another.')
  const file = kindOfFile(bytes)
  if (file !== null) throw new InputError('not-text', name, `This is ${file}, not a news page. Give the page as HTML or plain text.`)
  const text = new TextDecoder(encodingOf(bytes, headers['content-type'] ?? '')).decode(bytes)
  const rubbish = (text.match(NO_TEXT) ?? []).length
  if (rubbish > LEAST_RUBBISH && rubbish > RUBBISH * text.length)
    throw new InputError('not-text', name, 'This is no text in any known encoding. Give the page as HTML or plain text.')
  if (text.trim() === '') throw new InputError('empty-page', name, 'The page is empty. Save it again, or give another.')
  return text
}

/** The encoding of bytes, as a label that TextDecoder knows: by byte-order mark, what reads as UTF-8, what is declared, and last by detection. */
export function encodingOf(bytes: Uint8Array, contentType: string): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const wide = wideEncodingOf(bytes)
  if (wide !== null) return wide
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN))
  const declared = [
    /charset\s*=\s*["']?([\w:-]+)/i.exec(contentType),
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']?([\w:-]+)/i.exec(head),
    /<meta[^>]{0,200}?charset\s*=\s*["']?([\w:-]+)/i.exec(head),
  ]
    .map((match) => match?.[1])
    .find((label) => label !== undefined && isKnown(label))
  // a page that says Latin-1 and reads as UTF-8 beyond ASCII is UTF-8: the header is the server's default
  if (readsAsUtf8(bytes)) return 'utf-8'
  // what says UTF-8 and does not read as it was written in another one, and so was what says UTF-16
  if (declared !== undefined && !/^utf-?(?:8|16)/i.test(declared)) return declared
  const detected = chardet.detect(bytes)
  return detected !== null && isKnown(detected) ? detected : 'windows-1252'
}

/** UTF-16 without a mark, told by the zeros that are one half of its characters. */
function wideEncodingOf(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, PRESCAN)
  const zeros = [0, 0]
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] as number) + 1
  const [even, odd] = zeros as [number, number]
  if (even + odd < ZEROS_OF_UTF16 * head.length) return null
  return even === 0 ? 'utf-16le' : odd === 0 ? 'utf-16be' : null
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}

/** Whether more characters beyond ASCII are whole in UTF-8 than broken: bytes of another encoding make next to no whole ones, and a page of UTF-8
 *  that was cut, or pasted together, only a few broken ones. Bytes of ASCII alone read as UTF-8. */
function readsAsUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes)
  const broken = (text.match(/\ufffd/g) ?? []).length
  return broken === 0 || (text.match(/[\u0080-\ufffc\u{fffe}-\u{10ffff}]/gu) ?? []).length > broken
}
