import * as Plot from '@observablehq/plot'
import type { Audit, AuditCount } from '@onrecord/record'
import { parseHTML } from 'linkedom'
import { escaped } from './escaped.ts'
import { share } from './share.ts'

const STYLE = `:root{color-scheme:light dark;font:1rem/1.5 Georgia,serif;--accent:#1d5f8a;--warn:#a8442a}
@media (prefers-color-scheme:dark){:root{--accent:#7fb8dd;--warn:#e08e72}}
body{max-width:52rem;margin:2rem auto;padding:0 1rem}h1,h2{line-height:1.2}h2{margin-top:2.5rem}
figure{margin:1rem 0;overflow-x:auto}svg{min-width:34rem;max-width:100%;height:auto;background:none;font-family:system-ui,sans-serif;font-size:11px}
table{border-collapse:collapse;font:.85rem system-ui,sans-serif;font-variant-numeric:tabular-nums}td,th{padding:.2rem .7rem;text-align:right;border-bottom:1px solid #8884}
td:first-child,th:first-child{text-align:left;padding-left:0}summary{cursor:pointer;font:.85rem system-ui,sans-serif}.meta{opacity:.75}`

const MOST_BARS = 15
const WIDTH = 760
const BAR = 22

/** A page of its own with plots, each with its table. No script; everything escaped. */
export function printAuditHtml({ total, outlets, months, speakers, roles, countries }: Audit): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const drawn = (options: Plot.PlotOptions) => Plot.plot({ document, width: WIDTH, ...options }).outerHTML
  const bars = (rows: readonly Named[]) => {
    const shown = rows.slice(0, MOST_BARS).map(({ name, statements }) => ({ name, statements }))
    const y = { label: null, domain: shown.map(({ name }) => name) }
    const marks = [Plot.barX(shown, { x: 'statements', y: 'name', fill: 'var(--accent)' }), Plot.ruleX([0])]
    return drawn({ marginLeft: 190, height: 50 + shown.length * BAR, x: { label: 'statements', grid: true }, y, marks })
  }
  const dated = months
    .filter(({ month }) => month !== null)
    .map(({ month, ...count }) => ({ day: new Date(`${month}-01T00:00:00Z`), ...count }))
  const said = drawn({
    height: 220,
    x: { type: 'utc', label: null },
    y: { label: 'statements', grid: true },
    marks: [Plot.rectY(dated, { x: 'day', y: 'statements', interval: 'month', fill: 'var(--accent)' }), Plot.ruleY([0])],
  })
  const unnamed = drawn({
    height: 220,
    x: { type: 'utc', label: null },
    y: { label: '% of sources without a name', grid: true, domain: [0, 100] },
    marks: [
      Plot.lineY(
        dated.map(({ day, anonymous, statements }) => ({ day, percent: (100 * anonymous) / statements })),
        { x: 'day', y: 'percent', stroke: 'var(--warn)', marker: true },
      ),
      Plot.ruleY([0]),
    ],
  })
  const byOutlet = outlets.map(({ outlet, ...count }) => ({ name: outlet ?? 'none given', ...count }))
  const byMonth = months.map(({ month, ...count }) => ({ name: month ?? 'no date', ...count }))
  const parts = [
    section('Statements by month', said, counts('month', byMonth)),
    section('Sources without a name', unnamed, counts('month', byMonth)),
    section('By outlet', bars(byOutlet), counts('outlet', byOutlet)),
    ...[
      ['Who is quoted', 'name', speakers] as const,
      ['In which role', 'role', roles.map(({ role, ...rest }) => ({ name: role, ...rest }))] as const,
      ['Of which country', 'country', countries.map(({ country, ...rest }) => ({ name: country, ...rest }))] as const,
    ].map(([title, head, rows]) =>
      rows.length === 0 ? '' : section(title, bars(rows), table([head, 'statements', 'pages'], rows.map(cellsOf))),
    ),
  ]
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Who is quoted</title><style>${STYLE}</style></head><body>
<h1>Who is quoted</h1>
<p class="meta">${total.statements} statements on ${total.articles} pages; ${share(total.anonymous, total.statements)} of sources without a name;
${total.accusations} accusations, ${share(total.unanswered, total.accusations)} of them unanswered: on the page nobody speaks whom the accusation names, as far as it was read.</p>
${total.statements === 0 ? '' : parts.join('\n')}
</body></html>
`
}

type Named = { readonly name: string; readonly statements: number; readonly articles: number }

const cellsOf = ({ name, statements, articles }: Named) => [name, statements, articles]

const section = (title: string, plot: string, rows: string) =>
  `<h2>${title}</h2><figure>${plot}</figure><details><summary>The table</summary>${rows}</details>`

const counts = (head: string, rows: readonly (AuditCount & { readonly name: string })[]) =>
  table(
    [head, 'statements', 'pages', 'no name', 'accusations', 'unanswered'],
    rows.map(({ name, statements, articles, anonymous, accusations, unanswered }) => [
      name,
      statements,
      articles,
      share(anonymous, statements),
      accusations,
      share(unanswered, accusations),
    ]),
  )

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (tag: 'td' | 'th', cells: readonly (string | number)[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(String(cell))}</${tag}>`).join('')}</tr>`
  return `<table><thead>${line('th', head)}</thead><tbody>${rows.map((cells) => line('td', cells)).join('')}</tbody></table>`
}
