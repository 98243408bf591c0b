import { cut, familyNote, type Record, textOf } from '@onrecord/record'
import { describe, whenSaid } from './entry.ts'
import { escaped } from './escaped.ts'

const STYLE = `:root{color-scheme:light dark;font:1.05rem/1.55 Georgia,serif}body{max-width:68ch;margin:2rem auto;padding:0 1rem}
h1{line-height:1.2}mark{background:none;color:inherit;text-decoration:underline;text-decoration-thickness:.15em;text-underline-offset:.2em}
mark.source{text-decoration-style:dotted}mark.cue{text-decoration-style:dashed}ol{padding-left:1.2rem}li{margin:.8rem 0}
small,.meta{font-family:system-ui,sans-serif;font-size:.8rem;opacity:.75}
${Array.from({ length: 8 }, (_, i) => `.s${i}{text-decoration-color:hsl(${i * 47} 70% 50%)}`).join('')}`

/** A page of its own: the text with each statement's source, cue and content marked, and the list of statements. No script; everything escaped. */
export function printHtml(record: Record): string {
  const { article, statements } = record
  const title = escaped(article.title ?? 'A page without title')
  const meta = [article.outlet, article.byline.join(', '), article.published].filter(Boolean).map((fact) => escaped(String(fact)))
  const entries = statements.map((statement) => {
    const speaker = record.speakers.find(({ id }) => id === statement.speaker)
    const source = statement.source.map((span) => textOf(article.text, span)).join(' … ')
    const who = speaker ? describe(speaker) : source || 'nobody named'
    const words = statement.content.map((span) => textOf(article.text, span)).join(' … ')
    const facts = [familyNote(statement), statement.kind, whenSaid(record, statement), `confidence ${statement.confidence.toFixed(2)}`]
    const told = facts.flatMap((fact) => (fact ? [escaped(fact)] : []))
    return `<li id="${statement.id}"><b>${escaped(who)}</b> <small>${told.join(' · ')}</small><br>${escaped(words)}</li>`
  })
  return `<!doctype html>
<html lang="${escaped(article.language ?? 'en')}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${STYLE}</style></head><body>
<h1>${title}</h1><p class="meta">${meta.join(' · ')}</p>
${marked(record)
  .filter((line) => line.trim() !== '')
  .map((line) => `<p>${line}</p>`)
  .join('\n')}
<h2>Who said what</h2><ol>
${entries.join('\n')}
</ol></body></html>
`
}

const COLOURS = 8

/** The lines of the text, cut at every border of a span, each piece in a mark that names its outermost statement. */
function marked({ article: { text }, statements, speakers }: Record): string[] {
  const spans = statements
    .filter(({ parent }) => parent === null)
    .flatMap((statement) =>
      (['source', 'cue', 'content'] as const).flatMap((role) => statement[role].map((span) => ({ role, span, statement }))),
    )
  let start = 0
  return text.split('\n').map((line) => {
    const pieces = cut(line, spans, start)
    start += line.length + 1
    return pieces
      .map(({ words, over: [over] }) => {
        const number = over ? speakers.findIndex(({ id }) => id === over.statement.speaker) : -1
        return over ? `<mark class="${over.role} s${(number + 1) % COLOURS}">${escaped(words)}</mark>` : escaped(words)
      })
      .join('')
  })
}
