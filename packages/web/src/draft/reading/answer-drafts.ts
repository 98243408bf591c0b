import { articleFromText, type ReadPage, readPage } from '@onrecord/intake/article'
import type { Article, Record } from '@onrecord/record'
import { judge } from '../quotes/judge.ts'
import { passageOf } from '../quotes/passage.ts'
import { quotesOf } from '../quotes/quote.ts'
import { transcriptOf } from '../quotes/transcript.ts'
import { warningsOf } from '../warnings/warnings-of.ts'
import { inPage } from './in-page.ts'
import type { Answers, Asked, Draft, Reading, Told } from './messages.ts'

/** As {@link https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope a worker's scope} is. */
export type Scope = {
  readonly postMessage: (told: Told) => void
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent<Asked>) => void) => void
}

/** Loads a reader, and tells how far it is. */
export type LoadReader = (options: {
  readonly onProgress: (progress: { readonly loadedBytes: number; readonly totalBytes: number | null }) => void
}) => Promise<{ readonly read: (article: Article) => Promise<Record> }>

/** The worker's side: reads what it is sent, one after the other, and keeps the last reading. */
export function answerDrafts(scope: Scope, load: LoadReader): void {
  const loading = loaded(scope, load)
  let last: Reading | null = null
  let before: Promise<unknown> = loading

  const answer = async (asked: Asked): Promise<Answers[keyof Answers]> => {
    if (asked.ask === 'hold') {
      const passages = (await Promise.all(asked.against.map(transcriptOf))).map(passageOf)
      const { record, quotes } = last ?? { record: null, quotes: [] }
      return quotes.map((quote) => judge(record?.article.text ?? '', quote, passages))
    }
    const page = articleOf(asked.draft)
    const record = await (await loading).read(page.article)
    const quotes = quotesOf(record)
    last = { record, quotes, warnings: warningsOf(record, quotes), inPage: inPage(record, page) }
    return last
  }
  scope.addEventListener('message', ({ data }) => {
    before = before
      .catch(() => {})
      .then(() => answer(data))
      .then(
        (told) => scope.postMessage({ tell: 'answer', id: data.id, answer: told }),
        (error: Error) => scope.postMessage({ tell: 'refused', id: data.id, message: error.message }),
      )
  })
}

async function loaded(scope: Scope, load: LoadReader) {
  try {
    const reader = await load({ onProgress: (progress) => scope.postMessage({ tell: 'progress', ...progress }) })
    // the first text costs the runtime what later ones do not
    await reader.read(articleOf({ text: WARM_UP }).article)
    scope.postMessage({ tell: 'ready' })
    return reader
  } catch (error) {
    scope.postMessage({ tell: 'failed', message: (error as Error).message })
    throw error
  }
}

const WARM_UP = '“The gate holds,” she said.'

function articleOf(draft: Draft): ReadPage {
  if ('text' in draft) return articleFromText(draft.text, { name: 'draft' })
  const { name, url = null, type, bytes } = draft
  return readPage({ name, url, headers: { 'content-type': type }, bytes, fetched: null })
}
