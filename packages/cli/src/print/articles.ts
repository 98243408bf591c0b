import type { ListedArticle } from '@onrecord/ledger'
import { counted } from './counted.ts'
import { safe } from './safe.ts'
import type { Screen } from './screen.ts'
import { wrap } from './wrap.ts'

/** Articles of a ledger, for a person to read. */
export function printArticles(articles: readonly ListedArticle[], { paint, width }: Screen): string {
  const out: string[] = []
  for (const { id, url, outlet, agency, title, byline, published, excerpt, statementCount, lastSeen } of articles) {
    const where = [published?.slice(0, 10), outlet, agency, ...byline].filter(Boolean).join(' · ')
    const facts = [counted(statementCount, 'statement'), excerpt && 'an excerpt of a feed', `seen ${lastSeen.slice(0, 10)}`, id]
    out.push(wrap(paint.bold(safe(title ?? 'a page without title')), width, 0))
    if (where) out.push(wrap(safe(where), width, 2))
    if (url !== null) out.push(`  ${safe(url)}`)
    out.push(paint.dim(wrap(facts.filter(Boolean).join(' · '), width, 2)), '')
  }
  out.push(paint.dim(counted(articles.length, 'article')))
  return `${out.join('\n')}\n`
}
