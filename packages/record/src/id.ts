import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Article } from './article.ts'
import type { Span } from './span.ts'
import type { Statement } from './statement.ts'

/** Hex digits kept of a hash: 80 bits, so that a thousand million entries collide with a chance below 1e-6. */
const DIGITS = 20

export type IdKind = 'art' | 'stm' | 'spk' | 'fig' | 'occ' | 'chk'

/** A content id: the kind, a dash and the first 80 bits of SHA-256 over the parts, as JSON. The same parts give the same id anywhere. */
export function contentId(kind: IdKind, ...parts: readonly unknown[]): string {
  return `${kind}-${bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, DIGITS)}`
}

/** The id of an article: its address and its text. */
export const articleId = ({ url, text }: Pick<Article, 'url' | 'text'>): string => contentId('art', url, text)

/** The id of a statement: the article and the characters it points at. */
export const statementId = (article: string, { source, cue, content }: Pick<Statement, 'source' | 'cue' | 'content'>): string =>
  contentId('stm', article, source, cue, content)

/** The id of a speaker of one article: the first characters that name it. */
export const speakerId = (article: string, firstMention: Span): string => contentId('spk', article, firstMention)

/** The id of a figure of one article: the characters that tell it. */
export const figureId = (article: string, span: Span): string => contentId('fig', article, span)

/** SHA-256 of bytes, in hex. */
export const sha256Hex = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))
