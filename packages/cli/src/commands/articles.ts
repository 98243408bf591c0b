import type { ArticlesQuery } from '@onrecord/ledger'
import { write, writeNext } from '../output.ts'
import { printArticles } from '../print/articles.ts'
import { screen } from '../print/screen.ts'
import { withLedger } from '../with-ledger.ts'

export type ArticlesCommand = ArticlesQuery & { readonly ledger: string; readonly format: 'pretty' | 'jsonl' }

/** `onrecord articles`: the articles of a ledger, the newest first. */
export async function articles({ ledger: place, format, ...query }: ArticlesCommand): Promise<void> {
  await withLedger(place, async (ledger) => {
    const { articles, next } = await ledger.articles(query)
    if (format === 'jsonl') await write(articles.map((article) => `${JSON.stringify(article)}\n`).join(''))
    else await write(printArticles(articles, screen(process.stdout)))
    writeNext(next)
  })
}
