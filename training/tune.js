// Finds the decoding settings and the confidence that score best on the development articles: one pass of the network, then a search by
// coordinates. The confidence behind each printed figure is fitted on the other articles (five folds); the one that is written, on all.
//
//     node training/tune.js MODEL.onnx ../shared/corpora/polnear/dev.jsonl [--fixed] [--log RUNS.md --name RUN]
//
// Starts from models/en/model.json; prints the figures of each better setting and, at the end, the settings as JSON. --fixed searches nothing;
// --log appends the figures reached as a row of a table.
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as path } from 'node:path'
import { parseArgs } from 'node:util'
import {
  attributionsOf,
  chosen,
  confidenceOf,
  featuresOf,
  join,
  Network,
  outerOf,
  quotationState,
  quotationsOf,
  turnsOf,
  windows,
} from '@onrecord/reader/training'
import { overlap } from '@onrecord/record'
import * as ort from 'onnxruntime-node'
import { calibrationOf } from '../benchmarks/calibration.js'
import { hitsOf } from '../benchmarks/hits.js'
import { fitLogistic } from './logistic.js'
import { loadPieces, textOf } from './shipped.js'

const FOLDS = 5
const {
  positionals: [weights, gold],
  values: { fixed: isFixed, log, name: run },
} = parseArgs({ allowPositionals: true, options: { fixed: { type: 'boolean' }, log: { type: 'string' }, name: { type: 'string' } } })
const scorer = new URL('../../shared/tools/score-attributions.mjs', import.meta.url).pathname
const folder = mkdtempSync(path(tmpdir(), 'tune-'))
const tokens = loadPieces()
const network = await Network.load(readFileSync(weights), ort, 2)
const articles = []
let goldCount = 0
for (const line of readFileSync(gold, 'utf8').split('\n').filter(Boolean)) {
  const { id, text, annotations } = JSON.parse(line)
  const quotations = quotationsOf(text)
  const read = []
  for (const window of windows(text, [[0, text.length]], quotationState(text, quotations), tokens))
    read.push({ window, scores: await network.score(window) })
  articles.push({ id, text, annotations, quotations, read })
  goldCount += annotations[Object.keys(annotations).sort()[0]].length
}

/** The fewest of a content's characters that a right candidate shares with one of the gold, of those in either. */
const RIGHT = 0.5

/** What each window of each article can be read to hold, with the numbers that speak for it and whether it is right. */
function candidates(decoding) {
  return articles.map((article, i) => {
    const gold = article.annotations[Object.keys(article.annotations).sort()[0]]
    const perWindow = article.read.map(({ window, scores }) =>
      attributionsOf(article.text, window, scores, decoding).map((attribution) => ({
        ...attribution,
        features: featuresOf(attribution.evidence),
        right: gold.some(({ content }) => overlap(content, attribution.content) >= RIGHT),
      })),
    )
    return { article, fold: i % FOLDS, perWindow }
  })
}

const fitted = (parts) => {
  const found = parts.flatMap(({ perWindow }) => perWindow.flat())
  return fitLogistic(
    found.map(({ features }) => features),
    found.map(({ right }) => right),
  )
}

/** The statements read, with confidences that were fitted on other articles. */
function sure(parts, least) {
  const fits = Array.from({ length: FOLDS }, (_, fold) => fitted(parts.filter((part) => part.fold !== fold)))
  return parts.map(({ article, fold, perWindow }) => {
    const kept = perWindow.map((found) => {
      const all = found.map((attribution) => ({ ...attribution, confidence: confidenceOf(attribution.evidence, fits[fold]) }))
      return chosen(all.filter(({ confidence }) => confidence >= least))
    })
    const { text, quotations } = article
    const statements = outerOf(text, { turns: turnsOf(text, [[0, text.length]]), sections: [], quotations, found: join(kept) })
    return { id: article.id, article, statements }
  })
}

function score(predicted) {
  const file = path(folder, 'predictions.jsonl')
  const lines = predicted.map(({ id, statements }) => ({ id, attributions: statements }))
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'))
  const { attribution, full, exact, tokens, kinds } = JSON.parse(
    spawnSync('node', [scorer, gold, file, '--json'], { encoding: 'utf8' }).stdout,
  )
  const percent = (x) => Math.round(x * 1000) / 10
  return {
    attribution: percent(attribution.f1),
    full: percent(full.f1),
    exact: percent(exact.f1),
    p: percent(attribution.p),
    r: percent(attribution.r),
    tokens: ['source', 'cue', 'content'].map((role) => percent(tokens[role].f1)).join('/'),
    kinds: ['direct', 'mixed', 'indirect'].map((kind) => percent(kinds[kind].recall)).join('/'),
  }
}
// what one wants of a setting: found, with its source, and to the word
const worth = ({ attribution, full, exact }) => attribution + full + exact / 2
const figures = ({ decoding, least }) => score(sure(candidates(decoding), least))

const settings = JSON.parse(textOf('model.json'))
let best = { decoding: settings.decoding, least: settings.confidence.least }
let top = figures(best)
console.error('start', JSON.stringify(top))
const choices = {
  'outside.source': [0.2, 0.3, 0.5, 0.7, 1],
  'outside.cue': [0.2, 0.3, 0.5, 0.7, 1],
  'outside.content': [[1.2], [0.8, 1.2], [0.8, 1.2, 2], [0.4, 0.85, 1.3, 2.2]],
  leastContent: [0.3, 0.4, 0.5, 0.6],
  leastSinglePiece: [0.6, 0.7, 0.8, 0.9, 0.97],
  cueVote: [0, 0.5, 1, 2],
  nobody: [0.3, 0.5, 0.7, 1, 1.4],
  least: [0.24, 0.26, 0.28, 0.3, 0.32, 0.34],
}
for (let round = 0; !isFixed && round < 2; round++)
  for (const [name, values] of Object.entries(choices))
    for (const value of values) {
      const [outer, inner] = name.split('.')
      const { decoding } = best
      const setting =
        name === 'least'
          ? { decoding, least: value }
          : { ...best, decoding: inner ? { ...decoding, [outer]: { ...decoding[outer], [inner]: value } } : { ...decoding, [name]: value } }
      const reached = figures(setting)
      if (worth(reached) <= worth(top) + 0.05) continue
      best = setting
      top = reached
      console.error(name, value, JSON.stringify(top))
    }
const parts = candidates(best.decoding)
const kept = sure(parts, best.least).flatMap(({ article, statements }) => hitsOf(article, statements))
const error = calibrationOf(kept, goldCount).error.toFixed(3)
console.error(`expected calibration error ${error}`)
if (log) {
  const { attribution, full, exact, p, r, tokens, kinds } = top
  const date = new Date().toISOString().slice(0, 10)
  const cells = [run, date, isFixed ? 'as shipped' : 'tuned', attribution, p, r, full, exact, tokens, kinds, error]
  appendFileSync(log, `| ${cells.join(' | ')} |\n`)
}
console.log(JSON.stringify({ ...settings, decoding: best.decoding, confidence: { ...fitted(parts), least: best.least } }, null, 2))
