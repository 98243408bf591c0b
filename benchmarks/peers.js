// onrecord and its peers on the same articles, in one run: quality, speed and memory, side by side.
//
//     npm run bench:peers [-- GOLD.jsonl --articles N --seed S --ggt FOLDER --python COMMAND --cache FOLDER --out FILE]
//
// docs/reference/benchmarks.md tells what each option does.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { machineLine } from './machine.js'
import { runOf, THREADS } from './peers/child.js'
import { optionsOf } from './peers/options.js'
import { pythonOf } from './peers/python.js'
import { sampleOf } from './peers/sample.js'
import { scoreOf } from './peers/score.js'
import { systemsOf } from './peers/systems.js'
import { emptyRow, HEAD, row } from './peers/table.js'

const options = (() => {
  try {
    return optionsOf(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
    process.exit(2)
  }
})()
const scorer = fileURLToPath(new URL('../../shared/tools/score-attributions.mjs', import.meta.url))
const missing = [options.gold, scorer].find((file) => !existsSync(file))
if (missing !== undefined) {
  process.stderr.write(`skipped: ${missing} is not there.\n`)
  process.exit(0)
}

const python = pythonOf(options.python, join(options.cache, 'venv'))
if (python.command === null) process.stderr.write(`the peers are left out: ${python.reason}.\n`)
const load = loadavg()[0].toFixed(1)
const all = readFileSync(options.gold, 'utf8').split('\n').filter(Boolean)
const lines = options.articles === null ? all : sampleOf(all, options.articles, options.seed)
const folder = mkdtempSync(join(tmpdir(), 'peers-'))
const articles = join(folder, 'articles.jsonl')
writeFileSync(articles, `${lines.join('\n')}\n`)

/** Runs a program and scores what it read. */
function rowOf({ name, command, reason }) {
  if (command === undefined) return emptyRow(name, reason)
  process.stderr.write(`${name} reads ${lines.length} articles\n`)
  const run = runOf(command, articles, folder)
  if (run === null) return emptyRow(name, 'its program failed')
  // the gold marks no statement inside another
  const outer = run.read.map(({ id, statements }) => ({ id, statements: statements.filter(({ parent }) => !parent) }))
  return row(name, scoreOf(scorer, articles, outer, folder), run.cost, lines.length)
}

const rows = systemsOf(python, options.ggt).map(rowOf)
rmSync(folder, { recursive: true })

const drawn = lines.length < all.length ? `, drawn with seed ${options.seed} from its ${all.length}` : ''
const page = [
  `# onrecord and its peers on ${lines.length} articles of ${basename(options.gold)}${drawn}`,
  '',
  '`npm run bench:peers`. F1 of `attribution`: half of the content or more; `full`: also the right source; `exact`: both to the word. Statements inside statements, which the gold does not mark, are left out.',
  '',
  ...HEAD,
  ...rows,
  '',
  `- One program after another, each in a process of its own and on one thread: \`loadReader({ threads: 1 })\` for onrecord; ${Object.keys(THREADS).join(', ')} = 1 for all.`,
  '- CPU time is that of the process, with its threads and ended children. Articles a CPU second leave out starting the program and loading its model, for all alike: that is the column beside it. Peak memory is of the whole process, the model in it.',
  '- onrecord also tells who speaks, when, where, and the figures of what is said, which the peers do not: a second row leaves all that out.',
  '- The peers stand on spaCy with en_core_web_sm, whose named entities they do not read: a second row leaves that step out.',
  '- textacy refuses a text with an odd number of quotation marks. It gets each paragraph by itself; one that it refuses has no statement.',
  '- The Gender Gap Tracker asks for spaCy 2.1.3 and en_core_web_lg, which is no package of PyPI. It runs on the spaCy and the small model of its row.',
  '',
  machineLine(),
  `Load average before the run: ${load}.`,
  '',
].join('\n')
writeFileSync(options.out, page)
process.stdout.write(`${page}\n`)
