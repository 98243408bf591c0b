import type { Cited } from './cited.ts'
import { archived, dated, joined, quotation } from './parts.ts'

/** A citation as a sentence of a news text has it. */
export function plainCitation(cited: Cited): string {
  const { who, words, title, outlet, agency, authors, published, url, seen } = cited
  const printed = joined(
    [
      outlet,
      agency && agency !== outlet && agency,
      title && `“${title}”`,
      authors.length > 0 && `by ${authors.join(', ')}`,
      published && dated(published, 'en-GB'),
      url,
    ],
    ', ',
  )
  const kept = joined([seen && `seen ${dated(seen, 'en-GB')}`, archived(cited), cited.statement], '; ')
  return `${who}: ${quotation(words)} – ${joined([printed, `(${kept})`], ' ')}`
}
