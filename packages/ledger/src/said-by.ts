import { type Record, type Statement, textOf } from '@onrecord/record'

/** Who a statement's record says it is by: a name, the role where there is none, or the words of the source where nobody is settled; null where there are none. */
export function saidBy({ article, speakers }: Record, { speaker, source }: Statement): string | null {
  const known = speakers.find(({ id }) => id === speaker)
  return known?.name ?? known?.role ?? (wordsAt(article.text, source) || null)
}

/** The words of some spans, pieces parted by " … ". */
export const wordsAt = (text: string, spans: Statement['content']): string => spans.map((span) => textOf(text, span)).join(' … ')
