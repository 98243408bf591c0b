import { quotationsOf } from '@onrecord/reader'
import { holds, intersection, type Record, type Span, type Statement, totalLength, trim } from '@onrecord/record'

/** Words that a draft puts between quotation marks as one utterance. */
export type Quote = {
  /** The id of the statement that it belongs to; null where the reader found nobody who says it. */
  readonly statement: string | null
  /** Without the marks; several where an attribution stands between them, or where it runs on in another paragraph. */
  readonly pieces: readonly Span[]
}

/** The quotes of a draft, in its order. What a person says around one cue is one quote where all of it is quoted; of a sentence that is quoted in
 *  parts, each part is a quote: the parts may come from different places. */
export function quotesOf({ article: { text }, statements }: Pick<Record, 'article' | 'statements'>): Quote[] {
  const outer = statements.filter(({ parent }) => parent === null)
  const quotes: { statement: string | null; pieces: Span[]; joins: string | null }[] = []
  for (const { span, closed, speech } of quotationsOf(text)) {
    const words = trim(text, [span[0] + 1, span[1] - (closed ? 1 : 0)])
    if (words[0] === words[1]) continue
    const statement = outer.find((one) => holds(one.content, [words])) ?? likeliest(outer, words)
    const joins = statement?.kind === 'direct' ? statement.id : `speech ${speech}`
    const open = quotes.find((quote) => quote.joins === joins)
    if (open) open.pieces.push(words)
    else quotes.push({ statement: statement?.id ?? null, pieces: [words], joins })
  }
  return quotes.map(({ statement, pieces }) => ({ statement, pieces }))
}

/** The statement that holds most of the words, and more than half. */
function likeliest(statements: readonly Statement[], words: Span): Statement | null {
  const shares = statements.map((statement) => ({ statement, share: totalLength(intersection(statement.content, [words])) }))
  const best = shares.reduce((a, b) => (b.share > (a?.share ?? 0) ? b : a), null as (typeof shares)[number] | null)
  return best && best.share * 2 > words[1] - words[0] ? best.statement : null
}
