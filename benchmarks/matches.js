// The same quote elsewhere: what is found of invented pairs, and how long one statement takes in generated ledgers.
//
//     npm run bench:matches [-- STATEMENTS…]      (sizes of the ledgers; none if not given, and then the figures of speed stay as they are)
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { SERVER } from './generate/ledger.js'
import { machineLine } from './machine.js'
import { PAIRS } from './matches/pages.js'
import { foundIn, foundInFolder, scores } from './matches/quality.js'
import { shareRows } from './matches/shares.js'
import { ASKED, ASKED_OF_TRIGRAMS, speedAt } from './matches/speed.js'
import { on, trigramsOn } from './matches/trigrams.js'

const PAGE = new URL('results/matches.md', import.meta.url)
const SPEED = '## Speed'

const name = `onrecord_gold_${process.pid}`
const location = SERVER.replace(/\/[^/]*$/, `/${name}`)
await on(SERVER, (client) => client.query(`create database ${name}`))
let quality
try {
  const inServer = await foundIn(location)
  const inFolder = await foundInFolder()
  quality = {
    found: inServer,
    isOne: JSON.stringify([...inServer]) === JSON.stringify([...inFolder]),
    trigrams: await trigramsOn(location),
  }
} finally {
  await on(SERVER, (client) => client.query(`drop database ${name} with (force)`))
}

const { found, isOne, trigrams } = quality
const classes = [...new Set(PAIRS.map((pair) => pair.class))]
const percent = (number) => number.toFixed(1)
const of = (pairs, isRight) => `${pairs.filter(isRight).length} of ${pairs.length}`
const byClass = classes.map((one) => {
  const [open, held] = [false, true].map((isHeld) => PAIRS.filter((pair) => pair.class === one && pair.held === isHeld))
  const isOwn = open[0].same
  const isRight = ({ id, same }) => found.get(id).isFound === same
  const isMarked = ({ id }) => found.get(id).isMarked
  const marks = isOwn ? `${of(open, isMarked)} | ${of(held, isMarked)}` : '– | –'
  const peer = (pairs) => of(pairs, (pair) => trigrams.isFound(pair) === pair.same)
  return `| ${one} | ${isOwn ? 'one utterance' : 'two'} | ${of(open, isRight)} | ${of(held, isRight)} | ${marks} | ${peer(open)} | ${peer(held)} |`
})
const totals = [
  ['onrecord', ({ id }) => found.get(id).isFound],
  [`pg_trgm, similarity ≥ ${trigrams.threshold}`, trigrams.isFound],
].flatMap(([program, isFound]) =>
  [false, true].map((isHeld) => {
    const { precision, recall, f1 } = scores(
      PAIRS.filter(({ held }) => held === isHeld),
      isFound,
    )
    return `| ${program} | ${isHeld ? 'held' : 'open'} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} |`
  }),
)

const sizes = process.argv.slice(2).map(Number)
const load = loadavg()[0]
const speeds = []
for (const size of sizes) speeds.push(await speedAt(size))
const ms = ({ p50, p95 }) => `${p50.toFixed(1)} | ${p95.toFixed(1)}`
const mb = (bytes) => Math.round(Number(bytes) / 2 ** 20)
const kept = existsSync(PAGE) ? readFileSync(PAGE, 'utf8').split(SPEED)[1] : undefined
const speed =
  sizes.length === 0
    ? (kept ?? '\n\nNot measured yet.\n')
    : [
        '',
        '',
        `Milliseconds for the matches of one statement, over ${ASKED} statements drawn by chance, one after the other, in ledgers of PostgreSQL that`,
        `benchmarks/generate makes. Beside it pg_trgm on ${ASKED_OF_TRIGRAMS} of them (words % $1, GIN index, 21 best), which says neither what differs nor who printed it,`,
        `and a query that does nothing. Load average before: ${load.toFixed(1)} on the cores below; what is over the cores is waiting.`,
        '',
        '| statements | matches p50 | p95 | pg_trgm p50 | p95 | nothing p50 | p95 | with matches, % | tables of matches, MB | index of pg_trgm, MB | statements, MB |',
        '|---|---|---|---|---|---|---|---|---|---|---|',
        ...speeds.map(
          ({ statements, matches, trigrams, nothing, found, sizes: bytes }) =>
            `| ${statements} | ${ms(matches)} | ${ms(trigrams)} | ${ms(nothing)} | ${percent(100 * found)} | ${mb(bytes.matches)} | ${mb(bytes.trigrams)} | ${mb(bytes.statement)} |`,
        ),
        '',
        machineLine(),
        '',
      ].join('\n')

const lines = [
  '# The same quote elsewhere',
  '',
  `\`npm run bench:matches\`. ${PAIRS.length} invented pairs of printings (\`benchmarks/matches/gold.jsonl\`), all in one ledger. A third is held: its totals by class were seen between changes of the rules, its pairs were not.`,
  `PGlite and PostgreSQL find the same: ${isOne ? 'yes' : 'no'}.`,
  '',
  '## Pairs',
  '',
  '| | pairs | precision | recall | F1 |',
  '|---|---|---|---|---|',
  ...totals,
  '',
  'Right, by class: pairs of one utterance that are found, and pairs of two that are not. Marks: what changes the sense is marked as in gold, no more and no less.',
  '',
  '| class | prints | right, open | right, held | marks, open | marks, held | pg_trgm, open | pg_trgm, held |',
  '|---|---|---|---|---|---|---|---|',
  ...byClass,
  '',
  'What the thresholds stand on: the share of words and of keys that the open pairs of one and of two utterances have in common, by how their speakers stand to each other',
  '(`nobody`: neither has a name; `unknown`: one has), from the least to the most.',
  '',
  '| speakers | utterances | pairs | share of | least | 10 % | middle | 90 % | most |',
  '|---|---|---|---|---|---|---|---|---|',
  ...shareRows(),
  '',
  machineLine(),
  '',
]
writeFileSync(PAGE, `${lines.join('\n')}\n${SPEED}${speed}`)
process.stdout.write(`${lines.join('\n')}\n${SPEED}${speed}`)
