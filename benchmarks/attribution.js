// Scores the whole program on PolNeAR-format gold: quality by kind, with and without statements inside statements; confidence; speed.
//
//     npm run bench:attribution [-- GOLD.jsonl]      (lines {id, text, annotations}; ../shared/corpora/polnear/dev.jsonl if not given)
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { articleFromText, loadReader, loadReaders, readAll } from 'onrecord'
import { fitHeaps } from '../packages/cli/dist/heaps.js'
import { calibrationOf } from './calibration.js'
import { hitsOf } from './hits.js'
import { machineLine } from './machine.js'
import { plotOf } from './plot.js'

const gold = process.argv[2] ?? fileURLToPath(new URL('../../shared/corpora/polnear/dev.jsonl', import.meta.url))
const scorer = fileURLToPath(new URL('../../shared/tools/score-attributions.mjs', import.meta.url))
if (!existsSync(gold) || !existsSync(scorer)) {
  process.stderr.write(`skipped: ${existsSync(gold) ? scorer : gold} is not there.\n`)
  process.exit(0)
}
const articles = readFileSync(gold, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))

const ROUNDS = 8
const texts = articles.map(({ id, text }) => articleFromText(text, { name: id }).article)
const began = performance.now()
const reader = await loadReader()
const load = performance.now() - began
const read = []
for (const [i, article] of texts.entries()) read.push({ id: articles[i].id, statements: (await reader.read(article)).statements })
const resident = process.resourceUsage().maxRSS / 1024
await reader.close()

fitHeaps()
const readers = await loadReaders()
// ten times, the last eight by the clock: by then every thread has its model, and V8 has compiled most of what is used
for (let round = 0; round < 2; round++) for await (const _ of readAll(texts, readers));
const before = process.cpuUsage()
const started = performance.now()
for (let round = 0; round < ROUNDS; round++) for await (const _ of readAll(texts, readers));
const wall = (performance.now() - started) / 1000
const { user, system } = process.cpuUsage(before)
const cpu = (user + system) / 1e6
const readCount = ROUNDS * articles.length
await readers.close()

const folder = mkdtempSync(join(tmpdir(), 'attribution-'))
const outer = read.map(({ id, statements }) => ({ id, statements: statements.filter(({ parent }) => parent === null) }))
const percent = (x) => (100 * x).toFixed(1)
function row(name, predictions) {
  const file = join(folder, 'predictions.jsonl')
  writeFileSync(file, predictions.map((line) => JSON.stringify(line)).join('\n'))
  const scored = spawnSync(process.execPath, [scorer, gold, file, '--json'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (scored.status !== 0) throw new Error(scored.stderr)
  const { attribution, full, exact, tokens, kinds } = JSON.parse(scored.stdout)
  const roles = ['source', 'cue', 'content'].map((role) => percent(tokens[role].f1)).join(' / ')
  const recalls = ['direct', 'mixed', 'indirect'].map((kind) => percent(kinds[kind].recall)).join(' / ')
  return `| ${name} | ${percent(attribution.f1)} (${percent(attribution.p)}, ${percent(attribution.r)}) | ${percent(full.f1)} | ${percent(exact.f1)} | ${roles} | ${recalls} |`
}

const hits = outer.flatMap(({ statements }, i) => hitsOf(articles[i], statements))
const goldCount = articles.reduce((sum, { annotations }) => sum + annotations[Object.keys(annotations).sort()[0]].length, 0)
const { error, thresholds } = calibrationOf(hits, goldCount)
const lines = [
  `# Statements of ${articles.length} articles of ${basename(gold)}`,
  '',
  '`npm run bench:attribution`. The network in int8, through the whole program; `attribution` (precision, recall): half of the content or more; `full`: also the right source; `exact`: both to the word.',
  'The gold marks no statement inside another, so the first row leaves them out; in the second each of them counts as wrong.',
  '',
  '| statements | attribution F1 | full F1 | exact F1 | tokens of source / cue / content F1 | recall of direct / mixed / indirect |',
  '|---|---|---|---|---|---|',
  row('outer ones', outer),
  row('all', read),
  '',
  `Readers in threads of their own, one a core, from the third to the tenth time over the same articles, with the heaps of the commands: ${(readCount / wall).toFixed(1)} articles a second, ${(readCount / cpu).toFixed(1)} a CPU second. One reader: load ${load.toFixed(0)} ms, peak resident memory ${resident.toFixed(0)} MB.`,
  '',
  '## Confidence',
  '',
  `Expected calibration error of the outer statements, in ten bins of equal width: ${error.toFixed(3)}. A statement is right where half of its content or more is that of a gold statement.`,
  '',
  '![Precision and recall by the least confidence](confidence.svg)',
  '',
  '| confidence at least | statements | precision | recall |',
  '|---|---|---|---|',
  ...thresholds.map(
    ({ least, kept, precision, recall }) => `| ${least.toFixed(1)} | ${kept} | ${percent(precision)} | ${percent(recall)} |`,
  ),
  '',
  machineLine(),
  '',
]
writeFileSync(new URL('results/confidence.svg', import.meta.url), plotOf(thresholds))
writeFileSync(new URL('results/attribution.md', import.meta.url), lines.join('\n'))
process.stdout.write(`${lines.join('\n')}\n`)
