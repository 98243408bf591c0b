// What batches would bring: milliseconds a window alone and in a batch of 4, and what a batch of 2 changes in the scores of windows of equal length.
//
//     node benchmarks/batches.js [PYTHON]      (a Python with the package onnx; python3 if not given)
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { quotationState, quotationsOf, WordPiece, windows } from '@onrecord/reader/training'
import * as runtime from 'onnxruntime-node'
import { machineLine } from './machine.js'

const TAGS = 3
const RUNS = 15
const IN_BATCH = 4
const SIZES = [32, 64, 96, 128, 384]
const [python = 'python3'] = process.argv.slice(2)
const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'onrecord-batches-'))
const model = join(folder, 'free.onnx')
const freed = spawnSync(python, [path('benchmarks/batches/free.py'), path('models/en/reader.int8.onnx'), model], { encoding: 'utf8' })
if (freed.status !== 0) {
  process.stderr.write(`skipped: ${freed.error?.message ?? freed.stderr.trim().split('\n').at(-1)}\n`)
  process.exit(0)
}
const session = await runtime.InferenceSession.create(model, { intraOpNumThreads: 1 })
rmSync(folder, { recursive: true })

const tensor = (values, batch) => new runtime.Tensor('int64', BigInt64Array.from(values, BigInt), [batch, values.length / batch])
const run = (batch) => {
  const input = (name) =>
    tensor(
      batch.flatMap((window) => [...window[name]]),
      batch.length,
    )
  return session.run({ ids: input('ids'), case: input('case'), quote: input('quote'), begins: input('begins') })
}

/** The paragraphs of the samples as windows, in pairs of equal length. */
function pairs() {
  const tokens = new WordPiece(readFileSync(path('models/en/vocabulary.txt'), 'utf8'))
  const bySize = new Map()
  for (const name of readdirSync(path('samples')).filter((file) => file.endsWith('.gold.json')))
    for (const text of JSON.parse(readFileSync(path(`samples/${name}`), 'utf8')).article.text.split('\n'))
      for (const window of windows(text, [[0, text.length]], quotationState(text, quotationsOf(text)), tokens))
        bySize.set(window.ids.length, [...(bySize.get(window.ids.length) ?? []), window])
  return [...bySize.values()].filter((same) => same.length > 1).map((same) => same.slice(0, 2))
}

let [scores, change, pieces, flipped] = [0, 0, 0, 0]
const likeliest = (tags, at) => [0, 1, 2].reduce((best, tag) => (tags[at + tag] > tags[at + best] ? tag : best), 0)
for (const pair of pairs()) {
  const both = (await run(pair)).tags.data
  for (const [i, window] of pair.entries()) {
    const alone = (await run([window])).tags.data
    const together = both.slice(i * alone.length, (i + 1) * alone.length)
    for (const [k, score] of alone.entries()) change += Math.abs(score - together[k])
    scores += alone.length
    for (let at = 0; at < alone.length; at += TAGS) {
      pieces++
      if (likeliest(alone, at) !== likeliest(together, at)) flipped++
    }
  }
}

/** Milliseconds a window: the best of some runs. */
async function time(size, batch) {
  const zeros = Array.from({ length: size }, () => 0)
  const window = { ids: zeros.map((_, i) => 1000 + i), case: zeros, quote: zeros, begins: zeros }
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < RUNS; i++) {
    const started = performance.now()
    await run(Array.from({ length: batch }, () => window))
    best = Math.min(best, (performance.now() - started) / batch)
  }
  return best
}
const rows = []
for (const size of SIZES) {
  const [alone, together] = [await time(size, 1), await time(size, IN_BATCH)]
  rows.push(`| ${size} | ${alone.toFixed(1)} | ${((1000 * alone) / size).toFixed(0)} | ${together.toFixed(1)} |`)
}
await session.release()
const lines = [
  '# Batches of windows',
  '',
  '`node benchmarks/batches.js`. The network in int8, onnxruntime-node, one thread; its batch axis freed for this.',
  '',
  '| word pieces in a window | alone, ms | alone, µs a piece | in a batch of 4, ms a window |',
  '|---|---|---|---|',
  ...rows,
  '',
  `Two windows of equal length in one run, no padding: scores change by ${(change / scores).toFixed(3)} on average, and the likeliest tag of ${flipped} of ${pieces} is another one than alone.`,
  '',
  machineLine(),
  '',
]
writeFileSync(new URL('results/batches.md', import.meta.url), lines.join('\n'))
process.stdout.write(`${lines.join('\n')}\n`)
