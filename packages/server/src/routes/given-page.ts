import { z } from '@hono/zod-openapi'
import { type ReadArticle, readGiven, readPage } from '@onrecord/intake'
import type { Page } from '@onrecord/record'
import { Moment } from '../schemas/given.ts'
import type { Services } from '../services.ts'

/** A page that somebody gives: its text, its HTML, or its address. */
export const GivenPage = z
  .strictObject({
    text: z.string().optional().describe('Plain text: offsets of the answer count in it as it is.'),
    html: z.string().optional(),
    url: z
      .string()
      .max(4000)
      .refine((url) => URL.canParse(url), 'Give an address, as https://news.example/dam')
      .optional()
      .describe('Where the page is fetched; with text or HTML, where it was published.'),
    published: Moment.optional().describe('When it was published, as a day or an instant; counts more than what the page says.'),
  })
  .refine(({ text, html, url }) => (text ?? html ?? url) !== undefined, { path: ['text'], message: 'Give text, html or url' })
  .refine(({ text, html }) => text === undefined || html === undefined, { path: ['html'], message: 'Give text or html, not both' })
  .meta({ id: 'GivenPage' })

/** The article of a page that somebody gives, and its bytes.
 *  @throws {InputError} what fetching and reading throw */
export async function takePage(
  { text, html, url, published }: z.infer<typeof GivenPage>,
  { fetchPage }: Services,
  signal: AbortSignal,
): Promise<ReadArticle & { readonly page: Page }> {
  const name = text === undefined ? 'html' : 'text'
  const given = text ?? html
  if (given === undefined) {
    const page = await fetchPage(url as string, { signal })
    return { ...readPage(page, { published }), page }
  }
  const read = readGiven({ text, html, url, published }, name)
  const type = text === undefined ? 'text/html' : 'text/plain'
  const headers = { 'content-type': `${type}; charset=utf-8` }
  return { ...read, page: { bytes: new TextEncoder().encode(given), name, url: url ?? null, headers, fetched: null } }
}
