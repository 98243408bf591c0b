import { partsOf } from '@onrecord/intake'
import type { Ledger, Reread, StoredPage } from '@onrecord/ledger'
import { inOrder, READER_VERSION } from '@onrecord/reader'
import type { Article, Record } from '@onrecord/record'
import { report } from '../failures.ts'
import { outputLost, progress, write } from '../output.ts'
import { rereadPrinter } from '../print/reread.ts'
import { screen } from '../print/screen.ts'
import { withLedger } from '../with-ledger.ts'
import { loadReaders, type Readers } from '../workers/readers.ts'

export type RereadCommand = {
  readonly ledger: string
  /** The folder of a model. */
  readonly reader?: string
  readonly all?: boolean
  readonly minConfidence: number
  readonly format: 'pretty' | 'jsonl'
}

/** What one article came to: not read, as this reader has read it; read; or a fault. */
type Outcome = { readonly record: Record; readonly reading?: Record; readonly fault?: unknown }

/** `onrecord reread`: the present reader over what is stored, several articles at once, each stored in its turn. */
export async function reread({ ledger: place, reader: model, all, minConfidence, format }: RereadCommand): Promise<void> {
  const readers = await loadReaders({ model })
  await withLedger(place, async (ledger) => {
    const printer = rereadPrinter(screen(process.stdout))
    const { articles } = await ledger.counts()
    const read = (record: Record) => readAgain(record, { ledger, readers, minConfidence, isAll: all === true })
    let done = 0
    for await (const { record, reading, fault } of inOrder(ledger.records(), read, readers)) {
      if (outputLost.aborted) return
      const name = record.article.url ?? record.article.title ?? record.article.id
      progress(done++, articles, name)
      if (fault !== undefined) report(fault, name)
      const told = reading && (await ledger.reread(record.article.id, reading))
      await write(format === 'pretty' ? printer.of(record, told) : lineOf(record, told))
    }
    progress(articles, articles, '')
    if (format === 'pretty') await write(printer.end())
  })
  await readers.close()
}

const lineOf = ({ article }: Record, told: Reread | undefined): string =>
  told && (told.changes.length > 0 || told.article !== article.id) ? `${JSON.stringify({ was: article.id, ...told })}\n` : ''

type Reading = { readonly ledger: Ledger; readonly readers: Readers; readonly minConfidence: number; readonly isAll: boolean }

async function readAgain(record: Record, { ledger, readers, minConfidence, isAll }: Reading): Promise<Outcome> {
  const { version, model } = record.reader
  if (!isAll && version === READER_VERSION && model === readers.model) return { record }
  try {
    return { record, reading: await readers.read(await articleAgain(record.article, ledger), { minConfidence }) }
  } catch (fault) {
    return { record, fault }
  }
}

/** The article as it is read today from the bytes that were fetched last; as it is stored where there are none, or where they hold several. */
async function articleAgain(article: Article, ledger: Ledger): Promise<Article> {
  const { id, url, published, excerpt } = article
  const page = (await ledger.pages(id)).sort((a, b) => (a.fetched ?? '').localeCompare(b.fetched ?? '')).at(-1)
  const found = page ? await articlesIn(page, url ?? id, { url: url ?? undefined, published: published ?? undefined }) : []
  const [only] = found
  return only && found.length === 1 ? { ...only, excerpt } : article
}

async function articlesIn(page: StoredPage, name: string, given: { url?: string; published?: string }): Promise<Article[]> {
  const articles: Article[] = []
  const bytes = (async function* () {
    yield page.bytes
  })()
  for await (const part of partsOf({ ...page, name, path: null, bytes })) if (part.kind === 'page') articles.push(part.read(given).article)
  return articles
}
