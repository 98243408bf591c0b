import type { Cited } from './cited.ts'
import { archived, joined } from './parts.ts'

/** An entry of a bibliography (BibTeX; biblatex takes it too). */
export function bibtexCitation(cited: Cited): string {
  const { who, words, title, outlet, agency, authors, published, url, seen, statement } = cited
  const fields: (readonly [string, string | null])[] = [
    [
      'author',
      joined(
        (authors.length > 0 ? authors : [outlet ?? '']).map((name) => name && `{${escaped(name)}}`),
        ' and ',
      ),
    ],
    ['title', `{${escaped(title ?? 'Article without title')}}`],
    ['journal', outlet && escaped(outlet)],
    ['organization', agency && escaped(agency)],
    ['year', published?.slice(0, 4) ?? null],
    ['month', published?.slice(5, 7) ?? null],
    ['day', published?.slice(8, 10) ?? null],
    ['url', url && addressOf(url)],
    ['urldate', seen],
    ['note', escaped(joined([`${who}: ${words}`, archived(cited)], '. '))],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  return [`@misc{${statement},`, ...lines, '}'].join('\n')
}

/** BibTeX counts braces even behind a backslash: each has a command in its place. */
const SIGNS: { readonly [sign: string]: string } = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}

const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\{}^~$&#_%]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)

const addressOf = (url: string): string => url.replace(/[{}\\\s]/g, encodeURIComponent)
