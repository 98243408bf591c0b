/** What bytes are, by their first ones; null where no known kind of file begins so. */
const KINDS: readonly { readonly kind: string; readonly magic: readonly number[] }[] = [
  { kind: 'a PNG image', magic: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'a JPEG image', magic: [0xff, 0xd8, 0xff] },
  { kind: 'a GIF image', magic: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'a TIFF image', magic: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'a TIFF image', magic: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: 'an icon', magic: [0x00, 0x00, 0x01, 0x00] },
  { kind: 'a WebP image or WAV sound', magic: [0x52, 0x49, 0x46, 0x46] },
  { kind: 'a ZIP archive or an Office document', magic: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'gzip', magic: [0x1f, 0x8b] },
  { kind: 'an MP3 sound', magic: [0x49, 0x44, 0x33] },
  { kind: 'a program', magic: [0x7f, 0x45, 0x4c, 0x46] },
  { kind: 'an Office document', magic: [0xd0, 0xcf, 0x11, 0xe0] },
]

/** Brands of ISO media files that are pictures. */
const PICTURES = new Set(['avif', 'avis', 'heic', 'heix', 'mif1'])

export function kindOfFile(bytes: Uint8Array): string | null {
  const found = KINDS.find(({ magic }) => magic.every((byte, i) => bytes[i] === byte))
  if (found) return found.kind
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 64))
  // readers of PDFs pass over what stands before; some servers send empty lines
  if (/^\s*%PDF-/.test(head)) return 'a PDF'
  // ISO media: a length, then "ftyp" and the brand
  if (head.slice(4, 8) === 'ftyp') return PICTURES.has(head.slice(8, 12)) ? 'a picture' : 'a video'
  return null
}

/** Whether a text is HTML: it opens with a tag, a doctype or a comment, or holds a tag that only pages have. */
export function isHtml(text: string): boolean {
  const head = text.slice(0, 4096)
  return /^\s*(?:<!doctype|<!--|<\?xml|<[a-z][\w-]*[\s>/])/i.test(head) || /<(?:html|head|body|article|p|div|br)[\s>/]/i.test(head)
}
