// Learns which words head a mention of a person or a body, from the states of the reader's network: a logistic regression over a word's states
// and its neighbours'.
//
//     node training/mentions.js [--folds] [--corpus ../shared/corpora/gum/train.conllu] [--out models/en/mentions.json]
//
// Reads GUM's train part, all genres, news and interviews at twice the weight of others. --folds writes nothing: it prints precision, recall and
// F1 of the words of news and interviews, each fifth of the documents by weights of the other four.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { rowOf, wordStatesOf } from '@onrecord/reader/training'
import { documentsOf, headOf, NEWS, OTHERS } from '../benchmarks/coreference/gum.js'
import { Adam, shuffled } from './adam.js'
import { fileOf, GUM, loadNetwork, loadPieces } from './shipped.js'

const FOLDS = 5
const EPOCHS = 6
const BATCH = 256
const RATE = 0.003
const DECAY = 1e-4
const { values } = parseArgs({ options: { folds: { type: 'boolean' }, corpus: { type: 'string' }, out: { type: 'string' } } })
const corpus = values.corpus ?? GUM
const network = await loadNetwork()
const pieces = loadPieces()

/** Words of the documents of some genres, with their states and whether they head a mention. */
async function examplesOf(genres, weight) {
  const documents = []
  for (const document of documentsOf(corpus, genres)) {
    const heads = new Set(document.entities.flat().map(({ span }) => document.tokens[headOf(document, span)]?.span[0]))
    const found = await wordStatesOf(document.text, network, pieces)
    const words = found.words.map(([start], i) => ({ row: rowOf(found, i), isHead: heads.has(start) }))
    documents.push({ weight, isMeasured: genres === NEWS, words })
  }
  return documents
}

/** The weights of a logistic regression. */
function fitted(documents) {
  const samples = shuffled(documents.flatMap(({ words, weight }) => words.map((word) => ({ ...word, weight }))))
  const size = samples[0].row.length
  const weights = new Float64Array(size + 1)
  weights[size] = -2
  const gradient = new Float64Array(size + 1)
  const stepCount = EPOCHS * Math.ceil(samples.length / BATCH)
  const adam = new Adam(size + 1, { rate: RATE, decay: DECAY, stepCount })
  for (let step = 0; step < stepCount; step++) {
    const from = (step * BATCH) % samples.length
    const batch = samples.slice(from, from + BATCH)
    gradient.fill(0)
    for (const { row, isHead, weight } of batch) {
      let odds = weights[size]
      for (let i = 0; i < size; i++) odds += row[i] * weights[i]
      const wrong = ((1 / (1 + Math.exp(-odds)) - (isHead ? 1 : 0)) * weight) / batch.length
      for (let i = 0; i < size; i++) gradient[i] += row[i] * wrong
      gradient[size] += wrong
    }
    adam.move(weights, gradient, (i) => i < size)
  }
  const rounded = [...weights].map((weight) => Math.round(weight * 1e4) / 1e4)
  return { bias: rounded[size], weights: rounded.slice(0, size) }
}

const oddsOf = (row, { bias, weights }) => row.reduce((sum, value, i) => sum + value * weights[i], bias)

const documents = [...(await examplesOf(NEWS, 1)), ...(await examplesOf(OTHERS, 0.5))]
await network.close()
if (values.folds) {
  const counts = { right: 0, found: 0, gold: 0 }
  for (let fold = 0; fold < FOLDS; fold++) {
    const isAside = (document, i) => document.isMeasured && i % FOLDS === fold
    const fit = fitted(documents.filter((document, i) => !isAside(document, i)))
    for (const { row, isHead } of documents.filter(isAside).flatMap(({ words }) => words)) {
      const isFound = oddsOf(row, fit) > 0
      counts.right += isFound && isHead ? 1 : 0
      counts.found += isFound ? 1 : 0
      counts.gold += isHead ? 1 : 0
    }
  }
  const percent = (part, whole) => ((100 * part) / whole).toFixed(1)
  const { right, found, gold } = counts
  console.log(`precision ${percent(right, found)}, recall ${percent(right, gold)}, F1 ${percent(2 * right, found + gold)} of ${gold} words`)
} else writeFileSync(values.out ?? fileOf('mentions.json'), `${JSON.stringify(fitted(documents))}\n`)
