// Scores the kinds of saying on the gold records of samples/, each told from the gold cue in its frame: class, family, and what is negated.
// Beside them the share of PolNeAR's cues that the lists have, where ../shared is there.
//
//     npm run bench:cues [-- -v] [--held]        (-v lists the errors; those of held pages only with --held)
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { isListed, sayingOf } from '../packages/reader/dist/cue-class/index.js'
import { goldFiles } from './gold.js'
import { machineLine } from './machine.js'

const corpus = new URL('../../shared/corpora/polnear/', import.meta.url)
const verbose = process.argv.includes('-v')
const showsHeld = process.argv.includes('--held')
const PARTS = ['cueClass', 'family', 'negated']

/** Each statement of some pages: what the gold has and what is told. */
const told = (pages) =>
  pages.flatMap(({ name, gold: { article, statements } }) =>
    statements.map((gold) => ({ name, text: article.text, gold, told: sayingOf(article.text, gold) })),
  )

const share = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

function line(name, statements) {
  const count = (test) => statements.filter(({ gold, told }) => test(gold, told)).length
  const right = (key) =>
    share(
      count((gold, told) => gold[key] === told[key]),
      statements.length,
    )
  const negated = count((gold, told) => gold.negated && told.negated)
  const [found, expected] = [count((_, told) => told.negated), count((gold) => gold.negated)]
  return `| ${name} | ${statements.length} | ${right('cueClass')} | ${right('family')} | ${expected} | ${share(negated, found)} | ${share(negated, expected)} |`
}

function printErrors(statements) {
  for (const { name, text, gold, told } of statements) {
    const wrong = PARTS.filter((key) => told[key] !== gold[key]).map((key) => `${key} ${told[key]}, gold ${gold[key]}`)
    const words = [gold.source, gold.cue, gold.content].map((spans) => spans.map(([start, end]) => text.slice(start, end)).join(' … '))
    if (wrong.length > 0) console.error(`${name} ${gold.id}: ${JSON.stringify(words.join(' | ').slice(0, 120))}: ${wrong.join('; ')}`)
  }
}

/** Cues of a corpus part, of each article's first annotator, that the lists have. */
function coverage(part) {
  const articles = readFileSync(new URL(`${part}.jsonl`, corpus), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(JSON.parse)
  const listed = articles.flatMap(({ text, annotations }) =>
    Object.values(annotations)[0]
      .filter(({ cue }) => cue.length > 0)
      .map((attribution) => isListed(text, attribution)),
  )
  return `| ${part} | ${listed.length} | ${share(listed.filter(Boolean).length, listed.length)} |`
}

const pages = goldFiles()
const held = pages.filter(({ gold }) => gold.held)
const open = pages.filter(({ gold }) => !gold.held)
const statements = told(open)
if (verbose) printErrors(showsHeld ? told(pages) : statements)

const families = ['said', 'held', 'done'].map((family) => {
  const own = statements.filter(({ gold }) => gold.family === family)
  return `${family} ${share(own.filter(({ told }) => told.family === family).length, own.length)} of ${own.length}`
})
const parts = ['train', 'dev'].filter((part) => existsSync(new URL(`${part}.jsonl`, corpus)))
const lines = [
  '# What kind of saying',
  '',
  '`npm run bench:cues`. Statements of the gold records of which the class and the family are right, told from the gold cue; precision and recall of `negated`.',
  'Held pages ([samples](../../samples/README.md)) are for measuring only.',
  '',
  '| page | statements | class | family | negated | precision | recall |',
  '|---|---|---|---|---|---|---|',
  ...open.map((page) => line(page.name, told([page]))),
  line('**all**', statements),
  ...(held.length > 0 ? [line(`**held** (${held.length} pages)`, told(held))] : []),
  '',
  `Family right, by the gold's family, held pages left out: ${families.join(', ')}.`,
  '',
  ...(parts.length === 0
    ? []
    : ['Cues of PolNeAR that the lists have:', '', '| part | cues | listed |', '|---|---|---|', ...parts.map(coverage), '']),
  machineLine(),
  '',
]
if (parts.length > 0) writeFileSync(new URL('results/cues.md', import.meta.url), lines.join('\n'))
else console.error('../shared/corpora/polnear is not there: benchmarks/results/cues.md is left as it is.')
process.stdout.write(`${lines.join('\n')}\n`)
