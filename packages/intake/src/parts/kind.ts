import { constants, gunzipSync } from 'node:zlib'
import { encodingOf } from '../bytes/decode.ts'

export type Kind = 'page' | 'feed' | 'opml' | 'sitemap' | 'newsml' | 'json' | 'warc' | 'zip' | 'gzip'

/** Bytes that are looked at. */
export const HEAD_BYTES = 4096

/** What the root elements of XML are. */
const ROOTS: { readonly [name: string]: Kind } = {
  rss: 'feed',
  feed: 'feed',
  rdf: 'feed',
  opml: 'opml',
  urlset: 'sitemap',
  sitemapindex: 'sitemap',
  newsitem: 'newsml',
  newsmessage: 'newsml',
}

/** What bytes are, by the first of them: an ending or a server's word is often wrong. */
export function kindOf(head: Uint8Array): Kind {
  const [first, second, third, fourth] = head
  if (first === 0x1f && second === 0x8b) return 'gzip'
  if (first === 0x50 && second === 0x4b && third === 3 && fourth === 4) return 'zip'
  const text = new TextDecoder(encodingOf(head, '')).decode(head).trimStart()
  if (text.startsWith('WARC/')) return 'warc'
  // news may begin with a bracket
  if (/^(?:\{\s*["}]|\[\s*[[{\]])/.test(text)) return 'json'
  return ROOTS[rootOf(text)] ?? 'page'
}

/** What bytes are that gzip holds. */
export function kindInGzip(head: Uint8Array): Kind {
  return kindOf(startOfGzip(head))
}

/** What stands before the first element: the declaration, instructions, comments, a document type with or without a body. */
const BEFORE = /(?:<\?[^>]*>|<!--[\s\S]*?-->|<!doctype[^[>]*(?:\[[\s\S]*?\]\s*)?>)\s*/iy

/** The name of the first element, without its prefix, in small letters; empty where the text is no XML. */
function rootOf(text: string): string {
  let at = 0
  for (const before = new RegExp(BEFORE); before.test(text); ) at = before.lastIndex
  return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(text.slice(at))?.[1]?.toLowerCase() ?? ''
}

function startOfGzip(head: Uint8Array): Uint8Array {
  try {
    // the head ends in the middle of the stream; at most it unpacks to a thousand times its length
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return new Uint8Array()
  }
}
