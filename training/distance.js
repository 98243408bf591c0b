// How far the chances that networks give lie from those of a first one: the mean Kullback-Leibler divergence, in nats, of a piece's tags in each role and of its pointers.
//
//     node training/distance.js runs/mean/reader.fp32.onnx runs/mean/reader.int8.onnx [MORE.onnx …] --texts ../shared/corpora/polnear/dev.jsonl
//
// Tells what rounding weights has changed, more finely than figures of statements, which move by some tenths with any change.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Network, quotationState, quotationsOf, windows } from '@onrecord/reader/training'
import * as ort from 'onnxruntime-node'
import { loadPieces } from './shipped.js'

const {
  positionals: [first, ...others],
  values: { texts },
} = parseArgs({ allowPositionals: true, options: { texts: { type: 'string' } } })
const pieces = loadPieces()
const read = readFileSync(texts, 'utf8')
  .split('\n')
  .filter(Boolean)
  .flatMap((line) => {
    const { text } = JSON.parse(line)
    return [...windows(text, [[0, text.length]], quotationState(text, quotationsOf(text)), pieces)]
  })
/** Chances under this are rounding themselves. */
const LEAST = 1e-9

/** The sum, over rows of chances, of how far those of `other` lie from those of `one`, and how many rows there are. */
function divergence(one, other, width) {
  let sum = 0
  for (const [i, chance] of one.entries()) sum += chance * Math.log((chance + LEAST) / (other[i] + LEAST))
  return { sum, rows: one.length / width }
}

const networks = await Promise.all([first, ...others].map(async (file) => Network.load(readFileSync(file), ort, 1)))
const totals = others.map(() => ({ tags: { sum: 0, rows: 0 }, pointers: { sum: 0, rows: 0 } }))
for (const window of read) {
  const [reference, ...scores] = await Promise.all(networks.map((network) => network.score(window)))
  for (const [i, { tags, pointers }] of scores.entries())
    for (const [part, { sum, rows }] of Object.entries({
      tags: divergence(reference.tags, tags, 3),
      pointers: divergence(reference.pointers, pointers, window.ids.length),
    })) {
      totals[i][part].sum += sum
      totals[i][part].rows += rows
    }
}
for (const [i, { tags, pointers }] of totals.entries())
  console.log(`${others[i]}: tags ${(tags.sum / tags.rows).toExponential(2)}, pointers ${(pointers.sum / pointers.rows).toExponential(2)}`)
await Promise.all(networks.map((network) => network.close()))
