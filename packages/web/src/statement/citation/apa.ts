import type { Cited } from './cited.ts'
import { archived, dated, joined } from './parts.ts'

/** The article as a list of references has it (APA, 7th edition, 10.1), and the statement as a text cites it (8.6: quoted in another's work). */
export function apaCitation(cited: Cited): string {
  const { who, title, outlet, authors, published, url } = cited
  const year = published ? dated(published, 'en-US', { year: 'numeric' }) : 'n.d.'
  const date = published ? `${year}, ${dated(published, 'en-US', { month: 'long', day: 'numeric' })}` : year
  const names = authors.map(inverted)
  const author = joined([names.slice(0, -1).join(', '), names.at(-1) ?? null], ', & ') || outlet || ''
  const heading = title ?? '[Article without title]'
  const reference = joined([author && ended(author), `(${date}).`, ended(heading), author !== outlet && outlet && ended(outlet), url], ' ')
  const short =
    joined(authors.length > 2 ? [`${lastOf(authors[0] as string)} et al.`] : authors.map(lastOf), ' & ') || outlet || `“${heading}”`
  return `${reference}\n[${archived(cited)}]\n(${who}, as cited in ${short}, ${year})`
}

const ended = (part: string): string => (/[.?!]$/.test(part) ? part : `${part}.`)

/** Words that are no surname. */
const NO_NAME = new Set([
  'staff',
  'desk',
  'team',
  'reporter',
  'reporters',
  'correspondent',
  'editor',
  'editors',
  'news',
  'agency',
  'newsroom',
])

/** A name of two words is a first name and a surname; which is which in a longer one cannot be known, so it stays as it is printed. */
function partsOf(name: string): readonly [first: string, last: string] | null {
  const [first, last, ...rest] = name.trim().split(/\s+/)
  return first && last && rest.length === 0 && !NO_NAME.has(last.toLowerCase()) ? [first, last] : null
}

const lastOf = (name: string): string => partsOf(name)?.[1] ?? name

function inverted(name: string): string {
  const parts = partsOf(name)
  if (parts === null) return name
  const initials = parts[0].split('-').map((part) => `${[...part][0]}.`)
  return `${parts[1]}, ${initials.join('-')}`
}
