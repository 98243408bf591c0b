// How much time the reader takes beside finding statements: speakers, dates, places, occasions, figures, kinds of saying.
//
//     npm run bench:cost [-- ARTICLES.jsonl]
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { articleFromText, loadReader } from 'onrecord'
import { machineLine } from './machine.js'

const file = process.argv[2] ?? new URL('../../shared/corpora/polnear/dev.jsonl', import.meta.url).pathname
if (!existsSync(file)) {
  process.stderr.write(`skipped: ${file} is not there.\n`)
  process.exit(0)
}
const ROUNDS = 3
const articles = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .map(({ id, text }) => articleFromText(text, { name: id }).article)
const reader = await loadReader({ threads: 1 })

/** Milliseconds of CPU an article. */
async function timed(work) {
  const before = process.cpuUsage()
  for (const [i, article] of articles.entries()) await work(article, i)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / articles.length
}

const found = []
const finding = await timed(async (article, i) => {
  found[i] = await reader.find(article)
})
const rounds = []
for (let round = 0; round < ROUNDS; round++)
  rounds.push(
    await timed((article, i) => {
      // the statements are there already: what is left is all that is told of them
      reader.find = async () => found[i]
      return reader.read(article)
    }),
  )
delete reader.find
await reader.close()
const [first, last] = [rounds[0], rounds.at(-1)]
const share = (part) => `${((100 * part) / finding).toFixed(0)} %`
const lines = [
  '# What is told of each statement, in time',
  '',
  `\`npm run bench:cost\`. ${articles.length} articles, one thread. Finding: the network and its decoding, statements with source, cue and content. Telling: speakers, addressees, dates, places, occasions, figures, kinds of saying.`,
  '',
  '| | ms of CPU an article | beside finding |',
  '|---|---|---|',
  `| finding | ${finding.toFixed(1)} | |`,
  `| telling, the first time (V8 compiles on the way) | ${first.toFixed(1)} | ${share(first)} |`,
  `| telling, the ${ROUNDS}rd time | ${last.toFixed(1)} | ${share(last)} |`,
  '',
  machineLine(),
  '',
]
writeFileSync(new URL('results/cost.md', import.meta.url), lines.join('\n'))
process.stdout.write(`${lines.join('\n')}\n`)
