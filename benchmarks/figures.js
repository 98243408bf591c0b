// Scores the figures of statements on the gold records of samples/, each read from the contents of the gold statements.
//
//     npm run bench:figures [-- -v] [--held]        (-v lists the errors; those of held pages only with --held)
import { writeFileSync } from 'node:fs'
import { intersection } from '@onrecord/record'
import { figuresOf } from '../packages/reader/dist/figures/index.js'
import { goldFiles } from './gold.js'
import { machineLine } from './machine.js'

const verbose = process.argv.includes('-v')
const showsHeld = process.argv.includes('--held')
/** Two numbers closer than this, as a share of the larger, are one: gold rounds fractions. */
const NEAR = 2e-3

const isNear = (a, b) => (a === null || b === null ? a === b : Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b)))
const isRight = (gold, read) => isNear(gold.value, read.value) && isNear(gold.high, read.high) && gold.unit === read.unit
const shares = (a, b) => intersection([a.span], [b.span]).length > 0

/** The gold figures of a page and those read, paired by overlap in the order of the text. */
function compared({ name, gold }) {
  const { article, statements, figures } = gold
  const { figures: read } = figuresOf({ article: { id: name, ...article }, statements })
  const free = new Set(read)
  const pairs = figures.map((expected) => {
    const got = [...free].find((figure) => shares(expected, figure)) ?? null
    free.delete(got)
    return { name, text: article.text, expected, got, right: got !== null && isRight(expected, got) }
  })
  return [...pairs, ...[...free].map((got) => ({ name, text: article.text, expected: null, got, right: false }))]
}

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
const told = (pages) => pages.flatMap(compared)

function line(name, rows) {
  const [expected, read, right] = [rows.filter((row) => row.expected), rows.filter((row) => row.got), rows.filter((row) => row.right)]
  const both = rows.filter(({ expected, got }) => expected && got)
  const agree = (key) => {
    const same = ({ expected, got }) =>
      key === 'value' ? isNear(expected.value, got.value) && isNear(expected.high, got.high) : String(expected[key]) === String(got[key])
    return percent(both.filter(same).length, both.length)
  }
  const f1 = percent(2 * right.length, expected.length + read.length)
  const parts = [expected.length, read.length, percent(right.length, read.length), percent(right.length, expected.length), f1]
  return `| ${[name, ...parts, both.length, ...['span', 'value', 'unit', 'quantifier', 'statement'].map(agree)].join(' | ')} |`
}

function printErrors(rows) {
  const show = (text, figure) =>
    figure
      ? `${JSON.stringify(text.slice(...figure.span))} ${figure.value}${figure.high === null ? '' : `–${figure.high}`} ${figure.unit}`
      : 'none'
  for (const { name, text, expected, got, right } of rows)
    if (!right)
      console.error(
        `${name}: gold ${show(text, expected)}, read ${show(text, got)} … ${JSON.stringify(text.slice((expected ?? got).span[0] - 40, (expected ?? got).span[1] + 30))}`,
      )
}

const pages = goldFiles()
const held = pages.filter(({ gold }) => gold.held)
const open = pages.filter(({ gold }) => !gold.held)
const rows = told(open)
if (verbose) printErrors(showsHeld ? told(pages) : rows)
const lines = [
  '# Figures in statements',
  '',
  '`npm run bench:figures`. The figures of the gold records, read from the contents of the gold statements. A figure is right where its characters overlap a gold one',
  'and its value, the upper end of its range and its unit are the same. Of those that overlap: the share with the same span, value, unit, quantifier and statement.',
  'Held pages ([samples](../../samples/README.md)) are for measuring only.',
  '',
  '| page | gold | read | precision | recall | F1 | overlap | span | value | unit | quantifier | statement |',
  '|---|---|---|---|---|---|---|---|---|---|---|---|',
  ...open.map((page) => line(page.name, told([page]))),
  line('**all**', rows),
  ...(held.length > 0 ? [line(`**held** (${held.length} pages)`, told(held))] : []),
  '',
  machineLine(),
  '',
]
writeFileSync(new URL('results/figures.md', import.meta.url), lines.join('\n'))
process.stdout.write(`${lines.join('\n')}\n`)
