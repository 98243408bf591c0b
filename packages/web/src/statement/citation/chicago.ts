import type { Cited } from './cited.ts'
import { archived, dated, joined } from './parts.ts'

/** A note that tells where somebody is quoted (The Chicago Manual of Style, 17th edition, 14.191 and 14.260). */
export function chicagoCitation(cited: Cited): string {
  const { who, title, outlet, agency, authors, published, url } = cited
  const author = joined([authors.slice(0, -1).join(', '), authors.at(-1) ?? null], ' and ') || null
  const heading = title === null ? null : `“${title}${/[.?!]$/.test(title) ? '' : ','}”`
  const rest = joined([outlet, agency !== outlet && agency, published && dated(published, 'en-US'), url], ', ')
  return `${who}, quoted in ${joined([joined([author, heading], ', '), rest], heading === null ? ', ' : ' ')}. ${archived(cited)}.`
}
