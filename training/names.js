// Learns what a name is, a person's, a body's, a place's or a thing's, from the states of the reader's network: a softmax regression over a word
// piece's states and its neighbours'.
//
//     node training/names.js [--folds] [--corpus ../shared/corpora/gum/train.conllu]
//
// Reads the proper nouns of GUM's train part, all genres, and writes `names` of models/en/model.json. --folds writes nothing: it prints what the
// names of news and interviews are taken for, each fifth of the documents by weights of the others.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { NAME_KINDS, quotationState, quotationsOf, rowsOf, windows } from '@onrecord/reader/training'
import { documentsOf, NEWS, OTHERS } from '../benchmarks/coreference/gum.js'
import { Adam, shuffled } from './adam.js'
import { fileOf, GUM, loadNetwork, loadPieces, textOf } from './shipped.js'

const FOLDS = 5
const EPOCHS = 8
const BATCH = 256
const RATE = 0.003
const DECAY = 1e-4
const KINDS = { person: 'person', organization: 'organisation', place: 'place' }
const TYPES = new Set(['person', 'organization', 'place', 'object', 'event', 'abstract', 'animal', 'plant', 'substance', 'time'])
const { values } = parseArgs({ options: { folds: { type: 'boolean' }, corpus: { type: 'string' } } })
const corpus = values.corpus ?? GUM
const network = await loadNetwork()
const pieces = loadPieces()

/** The innermost entity around each token, by the token's start. */
function kindsOf({ tokens, entities }) {
  const inner = new Map()
  const mentions = entities.flat().sort((a, b) => b.tokens[1] - b.tokens[0] - (a.tokens[1] - a.tokens[0]))
  for (const [mention, { tokens: span, type }] of mentions.entries())
    for (let i = span[0]; i <= span[1]; i++) inner.set(tokens[i].span[0], { kind: KINDS[type] ?? 'thing', mention })
  const proper = tokens.filter(({ tag }) => tag === 'PROPN').map(({ span }) => span[0])
  return new Map(proper.map((start) => [start, inner.get(start) ?? { kind: 'thing', mention: `${start}` }]))
}

/** The proper nouns of the documents of some genres. */
async function examplesOf(genres) {
  const documents = []
  for (const document of documentsOf(corpus, genres, TYPES)) {
    const { text } = document
    const kinds = kindsOf(document)
    const words = []
    for (const window of windows(text, [[0, text.length]], quotationState(text, quotationsOf(text)), pieces)) {
      const { states } = await network.score(window)
      for (const { start, row } of rowsOf(window, states)) if (kinds.has(start)) words.push({ row, ...kinds.get(start) })
    }
    documents.push({ isMeasured: genres === NEWS, words })
  }
  return documents
}

/** Log-odds of each kind, up to a common term. */
const oddsOf = (row, { bias, weights }) => weights.map((kind, k) => row.reduce((sum, value, i) => sum + value * kind[i], bias[k]))

/** The weights of a softmax regression. */
function fitted(documents) {
  const samples = shuffled(documents.flatMap(({ words }) => words))
  const size = samples[0].row.length
  const all = new Float64Array(NAME_KINDS.length * (size + 1))
  const gradient = new Float64Array(all.length)
  const isBias = (i) => i % (size + 1) === size
  const stepCount = EPOCHS * Math.ceil(samples.length / BATCH)
  const adam = new Adam(all.length, { rate: RATE, decay: DECAY, stepCount })
  const parts = NAME_KINDS.map((_, k) => all.subarray(k * (size + 1), (k + 1) * (size + 1)))
  for (let step = 0; step < stepCount; step++) {
    const from = (step * BATCH) % samples.length
    const batch = samples.slice(from, from + BATCH)
    gradient.fill(0)
    for (const { row, kind } of batch) {
      const odds = oddsOf(row, { bias: parts.map((part) => part[size]), weights: parts })
      const highest = Math.max(...odds)
      const shares = odds.map((value) => Math.exp(value - highest))
      const whole = shares.reduce((sum, share) => sum + share, 0)
      for (const [k, share] of shares.entries()) {
        const wrong = (share / whole - (NAME_KINDS[k] === kind ? 1 : 0)) / batch.length
        const base = k * (size + 1)
        for (let i = 0; i < size; i++) gradient[base + i] += row[i] * wrong
        gradient[base + size] += wrong
      }
    }
    adam.move(all, gradient, (i) => !isBias(i))
  }
  const rounded = (value) => Math.round(value * 1e4) / 1e4
  return { bias: parts.map((part) => rounded(part[size])), weights: parts.map((part) => [...part.slice(0, size)].map(rounded)) }
}

/** What names are taken for, by what they are: of each mention the mean over its pieces. */
function counted(documents, fit, table) {
  for (const { words } of documents)
    for (const mention of new Set(words.map((word) => word.mention))) {
      const parts = words.filter((word) => word.mention === mention)
      const sums = NAME_KINDS.map((_, k) => parts.reduce((sum, { row }) => sum + oddsOf(row, fit)[k], 0))
      table[parts[0].kind][NAME_KINDS[sums.indexOf(Math.max(...sums))]]++
    }
}

const documents = [...(await examplesOf(NEWS)), ...(await examplesOf(OTHERS))]
await network.close()
if (values.folds) {
  const table = Object.fromEntries(NAME_KINDS.map((kind) => [kind, Object.fromEntries(NAME_KINDS.map((taken) => [taken, 0]))]))
  for (let fold = 0; fold < FOLDS; fold++) {
    const isAside = (document, i) => document.isMeasured && i % FOLDS === fold
    counted(documents.filter(isAside), fitted(documents.filter((document, i) => !isAside(document, i))), table)
  }
  console.table(table)
} else {
  const settings = { ...JSON.parse(textOf('model.json')), names: fitted(documents) }
  // a list of numbers is one line
  const text = JSON.stringify(settings, null, 2).replace(/\[[\s\d.,e-]+\]/g, (list) => list.replace(/\s+/g, ' '))
  writeFileSync(fileOf('model.json'), `${text}\n`)
}
