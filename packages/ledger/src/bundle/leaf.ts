import { Check, Record, Speaker, Statement, textOf } from '@onrecord/record'
import { z } from 'zod'
import { wordsAt } from '../said-by.ts'
import { contextOf } from '../search/context.ts'
import type { BundledArticle } from './article.ts'
import { hashOf } from './hash.ts'

/** What a receipt tells of one statement: all that a reader needs, and nothing of the article's other statements. */
export const Leaf = z.object({
  article: Record.shape.article
    .pick({ id: true, url: true, outlet: true, agency: true, title: true, byline: true, published: true, language: true, excerpt: true })
    .extend({ textSha256: z.string() }),
  statement: Statement,
  speaker: Speaker.nullable(),
  /** What people decided on it, first to last. */
  checks: z.array(Check),
  /** The source as printed. */
  source: z.string(),
  /** The pieces of the content, as printed. */
  words: z.array(z.string()),
  /** The paragraphs around them, and where these begin in the article's text. */
  context: z.object({ text: z.string(), start: z.int().nonnegative() }),
  pages: z.array(z.object({ sha256: z.string(), url: z.string().nullable(), fetched: z.string().nullable() })),
  seen: z.array(z.string()),
  reader: Record.shape.reader,
})
export type Leaf = Readonly<z.infer<typeof Leaf>>

/** The leaves of an article's statements in the tree that a bundle signs, in their order. */
export function leavesOf({ record, pages }: BundledArticle): Leaf[] {
  const { id, url, outlet, agency, title, byline, published, language, excerpt, text } = record.article
  const article = { id, url, outlet, agency, title, byline, published, language, excerpt, textSha256: hashOf(text) }
  const fetched = pages.map(({ sha256, url, fetched }) => ({ sha256, url, fetched }))
  return record.statements.map((statement) => ({
    article,
    statement,
    speaker: record.speakers.find((speaker) => speaker.id === statement.speaker) ?? null,
    checks: record.checks?.filter((check) => check.statement === statement.id) ?? [],
    source: wordsAt(text, statement.source),
    words: statement.content.map((span) => textOf(text, span)),
    context: contextOf(text, statement),
    pages: fetched,
    seen: [...record.seen],
    reader: record.reader,
  }))
}
