import { wordsOf } from '@onrecord/ledger/wording'
import { textOf } from '@onrecord/record'
import type { Given } from '../quotes/passage.ts'
import type { Quote } from '../quotes/quote.ts'

/** Words of a quote that are looked up, those that say most; and printings that are looked at. */
const MOST_WORDS = 8
const MOST_FOUND = 20

/** What the ledger has printed of the words of quotes, from its API: the only thing that the page ever asks of a server, and only when told to.
 *  @throws {Error} with what the server says */
export async function printingsOf(text: string, quotes: readonly Quote[], api: URL): Promise<Given[]> {
  const found = new Map<string, Given>()
  for (const { pieces } of quotes) {
    const words = tellingWords(pieces.map((piece) => textOf(text, piece)).join(' '))
    if (words.length === 0) continue
    const query = new URLSearchParams({ words: words.join(' or '), order: 'best', limit: String(MOST_FOUND) })
    const answer = await fetch(new URL(`statements?${query}`, api))
    if (!answer.ok) throw new Error(`The ledger does not answer (HTTP ${answer.status}). Open this page from it again.`)
    for (const { article, statement, words: printed } of (await answer.json()).statements as FoundStatement[])
      found.set(statement.id, {
        name: [article.outlet, article.published?.slice(0, 10), article.title].filter(Boolean).join(', ') || 'a page without title',
        text: printed,
      })
  }
  return [...found.values()]
}

type FoundStatement = {
  readonly article: { readonly outlet: string | null; readonly published: string | null; readonly title: string | null }
  readonly statement: { readonly id: string }
  readonly words: string
}

function tellingWords(text: string): string[] {
  const read = wordsOf({ words: text, kind: 'direct' })
  const telling = [...read].sort((a, b) => b.weight - a.weight).slice(0, MOST_WORDS)
  // "or" and quotation marks are words of the query language
  const plain = telling.map(({ span }) =>
    text
      .slice(...span)
      .replace(/[^\p{L}\p{N}'’.-]/gu, ' ')
      .trim(),
  )
  return [...new Set(plain.filter((word) => word !== '' && !/^or$/i.test(word)))]
}
