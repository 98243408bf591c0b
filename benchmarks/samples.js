// Scores the reader on the sample pages of the repository, one by one.
//
//     npm run bench:samples [-- -v]        (-v lists the core statements that were missed)
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadReader, pageFromFile, readPage } from 'onrecord'
import { paired, placed, sameSource } from './gold.js'
import { machineLine } from './machine.js'
import { f1, match } from './shingles.js'

const folder = new URL('../samples/', import.meta.url)
const verbose = process.argv.includes('-v')
const reader = await loadReader()
const rows = []
const total = { core: 0, found: 0, full: 0, read: 0, right: 0, nested: 0, nestedFound: 0 }
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .sort()) {
  const gold = JSON.parse(readFileSync(new URL(file.replace('.html', '.gold.json'), folder), 'utf8'))
  const { article } = readPage(await pageFromFile(new URL(file, folder).pathname))
  const { precision, recall } = match(gold.article.text, article.text)
  // statements are scored on the gold text, so that a slip of the extraction counts once
  const { statements } = await reader.read({ ...article, text: gold.article.text, sections: placed(article, gold.article.text) })
  const found = paired(gold.statements, statements)
  const count = (test) => gold.statements.filter((statement, i) => test(statement, found[i])).length
  const row = {
    page: file.replace('.html', ''),
    text: f1(precision, recall),
    core: count(({ core }) => core),
    found: count(({ core }, got) => core && got),
    full: count(({ core, source }, got) => core && got && sameSource(source, got.source)),
    read: statements.length,
    right: found.filter(Boolean).length,
    nested: count(({ parent }) => parent !== null),
    nestedFound: count(({ parent }, got) => parent !== null && got),
  }
  for (const key of Object.keys(total)) total[key] += row[key]
  rows.push(row)
  if (verbose)
    for (const [i, statement] of gold.statements.entries())
      if (statement.core && !(found[i] && sameSource(statement.source, found[i].source)))
        console.error(
          `${row.page}: ${found[i] ? `source ${JSON.stringify(found[i].source.map(([s, e]) => gold.article.text.slice(s, e)))} for` : 'missed'} ${JSON.stringify(statement.who)} ${JSON.stringify(statement.cueText)} ${JSON.stringify(statement.text)}`,
        )
}
await reader.close()
const share = (part, whole) => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(0)} %`)
const line = ({ page, text, core, found, full, read, right, nested, nestedFound }) =>
  `| ${page} | ${text.toFixed(3)} | ${core} | ${share(found, core)} | ${share(full, core)} | ${read} | ${share(right, read)} | ${nested} | ${share(nestedFound, nested)} |`
const lines = [
  '# The sample pages, one by one',
  '',
  '`npm run bench:samples`. Found: half of the content or more; full: and the right source. Precision is against all gold statements.',
  '',
  '| page | text F1 | core statements | found | full | read | precision | nested | nested found |',
  '|---|---|---|---|---|---|---|---|---|',
  ...rows.map(line),
  line({ page: '**all**', text: rows.reduce((sum, { text }) => sum + text, 0) / rows.length, ...total }),
  '',
  machineLine(),
  '',
]
writeFileSync(new URL('results/samples.md', import.meta.url), lines.join('\n'))
process.stdout.write(`${lines.join('\n')}\n`)
