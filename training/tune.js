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
  confidenceOf,
  featuresOf,
  join,
  Network,
  outerOf,
  quotationState,
  quotationsOf,
  WordPiece,
  windows,
} from '@onrecord/reader/training'
import * as ort from 'onnxruntime-node'
import { calibrationOf } from '../benchmarks/calibration.js'
import { hitsOf } from '../benchmarks/hits.js'
import { fitLogistic } from './logistic.js'

const FOLDS = 5
const {
  positionals: [weights, gold],
  values: { fixed: isFixed, log, name: run },
} = parseArgs({ allowPositionals: true, options: { fixed: { type: 'boolean' }, log: { type: 'string' }, name: { type: 'string' } } })
const scorer = new URL('../../shared/tools/score-attributions.mjs', import.meta.url).pathname
const folder = mkdtempSync(path(tmpdir(), 'tune-'))
const model = (file) => readFileSync(new URL(`../models/en/${file}`, import.meta.url), 'utf8')
const tokens = new WordPiece(model('vocabulary.txt'))
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

/** What each article's candidates are, with their evidence, whether they are right, and the numbers that say so. */
function candidates(decoding) {
  return articles.map((article, i) => {
    const found = join(article.read.map(({ window, scores }) => attributionsOf(article.text, window, scores, decoding)))
    const outer = outerOf(article.text, { parts: [[0, article.text.length]], sections: [], quotations: article.quotations, found })
    return { article, fold: i % FOLDS, hits: hitsOf(article, outer) }
  })
}

const fitted = (parts) => {
  const hits = parts.flatMap(({ hits }) => hits.filter(({ statement }) => statement.evidence))
  return fitLogistic(
    hits.map(({ statement }) => featuresOf(statement.evidence)),
    hits.map(({ right }) => right),
  )
}

/** The predictions with confidences that were fitted on other articles. */
function sure(parts) {
  const fits = Array.from({ length: FOLDS }, (_, fold) => fitted(parts.filter((part) => part.fold !== fold)))
  return parts.map(({ article, fold, hits }) => ({
    id: article.id,
    hits: hits.map(({ statement, right }) => ({
      statement,
      right,
      confidence: statement.evidence ? confidenceOf(statement.evidence, fits[fold]) : statement.confidence,
    })),
  }))
}

function score(predicted, least) {
  const file = path(folder, 'predictions.jsonl')
  const lines = predicted.map(({ id, hits }) => ({
    id,
    attributions: hits.filter(({ confidence }) => confidence >= least).map(({ statement }) => statement),
  }))
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
const figures = ({ decoding, least }) => score(sure(candidates(decoding)), least)

const settings = JSON.parse(model('model.json'))
let best = { decoding: settings.decoding, least: settings.confidence.least }
let top = figures(best)
console.error('start', JSON.stringify(top))
const choices = {
  'outside.source': [0.2, 0.3, 0.5, 0.7, 1],
  'outside.cue': [0.2, 0.3, 0.5, 0.7, 1],
  'outside.content': [0.4, 0.6, 0.8, 1, 1.3, 1.7],
  leastContent: [0.3, 0.4, 0.5, 0.6, 0.7],
  leastSinglePiece: [0.5, 0.75, 0.9, 0.97, 1],
  cueVote: [0, 0.5, 1, 2],
  nobody: [0.3, 0.5, 0.7, 1, 1.4],
  least: [0.2, 0.3, 0.35, 0.4, 0.45, 0.5],
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
const kept = sure(parts).flatMap(({ hits }) => hits.filter(({ confidence }) => confidence >= best.least))
const error = calibrationOf(kept, goldCount).error.toFixed(3)
console.error(`expected calibration error ${error}`)
if (log) {
  const { attribution, full, exact, p, r, tokens, kinds } = top
  const date = new Date().toISOString().slice(0, 10)
  const cells = [run, date, isFixed ? 'as shipped' : 'tuned', attribution, p, r, full, exact, tokens, kinds, error]
  appendFileSync(log, `| ${cells.join(' | ')} |\n`)
}
console.log(JSON.stringify({ ...settings, decoding: best.decoding, confidence: { ...fitted(parts), least: best.least } }, null, 2))
