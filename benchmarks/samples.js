// Scores the reader on the sample pages of the repository, one by one.
//
//     npm run bench:samples [-- -v] [--held]        (-v lists the core statements that were missed; held pages are one line of totals, but with --held)
import { writeFileSync } from 'node:fs'
import { loadReader, pageFromFile, readPage } from 'onrecord'
import { goldFiles, paired, placed, sameSource } from './gold.js'
import { machineLine } from './machine.js'
import { f1, match } from './shingles.js'

const folder = new URL('../samples/', import.meta.url)
const verbose = process.argv.includes('-v')
const showsHeld = process.argv.includes('--held')
const reader = await loadReader()
const rows = []
for (const { name, gold } of goldFiles()) {
  const { article } = readPage(await pageFromFile(new URL(`${name}.html`, folder).pathname))
  const { precision, recall } = match(gold.article.text, article.text)
  // statements are scored on the gold text, so that a slip of the extraction counts once
  const { statements } = await reader.read({ ...article, text: gold.article.text, sections: placed(article, gold.article.text) })
  const found = paired(gold.statements, statements)
  const at = new Map(gold.statements.map(({ id }, i) => [id, i]))
  const count = (test) => gold.statements.filter((statement, i) => test(statement, found[i])).length
  const row = {
    page: name,
    held: gold.held === true,
    text: f1(precision, recall),
    core: count(({ core }) => core),
    found: count(({ core }, got) => core && got),
    full: count(({ core, source }, got) => core && got && sameSource(source, got.source)),
    read: statements.length,
    right: found.filter(Boolean).length,
    nested: count(({ parent }) => parent !== null),
    nestedFound: count(({ parent }, got) => parent !== null && got),
    inPlace: count(({ parent }, got) => parent !== null && got && isIn(got, found[at.get(parent)])),
    kindRight: count(({ kind }, got) => kind === got?.kind),
    outer: count(({ parent }, got) => parent === null && got),
    outerInPlace: count(({ parent }, got) => parent === null && got?.parent === null),
  }
  rows.push(row)
  if (verbose && (showsHeld || !row.held))
    for (const [i, statement] of gold.statements.entries())
      if (statement.core && !(found[i] && sameSource(statement.source, found[i].source)))
        console.error(
          `${row.page}: ${found[i] ? `source ${JSON.stringify(found[i].source.map(([s, e]) => gold.article.text.slice(s, e)))} for` : 'missed'} ${JSON.stringify(statement.who)} ${JSON.stringify(statement.cueText)} ${JSON.stringify(statement.text)}`,
        )
}
await reader.close()

/** Whether a statement read lies in the one that was read for its gold parent, or, where that was not found, in any. */
function isIn({ parent }, outer) {
  return outer ? parent === outer.id : parent !== null
}

const share = (part, whole) => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(0)} %`)
const line = ({ page, text, core, found, full, read, right, nested, nestedFound, inPlace, outer, outerInPlace, kindRight }) =>
  `| ${page} | ${text.toFixed(3)} | ${core} | ${share(found, core)} | ${share(full, core)} | ${read} | ${share(right, read)} | ${nested} | ${share(nestedFound, nested)} | ${share(inPlace + outerInPlace, nestedFound + outer)} | ${share(kindRight, nestedFound + outer)} |`
/** The sums of some pages as a row of its own; text F1 is their mean. */
const totalOf = (page, pages) => {
  const sum = (key) => pages.reduce((total, row) => total + row[key], 0)
  const counts = Object.fromEntries(
    ['core', 'found', 'full', 'read', 'right', 'nested', 'nestedFound', 'inPlace', 'outer', 'outerInPlace', 'kindRight'].map((key) => [
      key,
      sum(key),
    ]),
  )
  return { page, text: sum('text') / pages.length, ...counts }
}
const open = rows.filter(({ held }) => !held)
const held = rows.filter((row) => row.held)
const lines = [
  '# The sample pages, one by one',
  '',
  '`npm run bench:samples`. Found: half of the content or more; full: and the right source. Precision is against all gold statements. Parent right: of the statements found,',
  'those that stand in the statement that they stand in by the gold, or in none. Kind right: of the same, those that are direct, mixed or indirect by the gold too.',
  'Held pages ([samples](../../samples/README.md)) are for measuring only.',
  '',
  '| page | text F1 | core statements | found | full | read | precision | nested | nested found | parent right | kind right |',
  '|---|---|---|---|---|---|---|---|---|---|---|',
  ...open.map(line),
  line(totalOf(`**${open.length} open pages**`, open)),
  ...(showsHeld ? held.map(line) : []),
  ...(held.length > 0 ? [line(totalOf(`**${held.length} held pages**`, held))] : []),
  '',
  machineLine(),
  '',
]
writeFileSync(new URL('results/samples.md', import.meta.url), lines.join('\n'))
process.stdout.write(`${lines.join('\n')}\n`)
