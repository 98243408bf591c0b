import { readFileSync } from 'node:fs'
import * as ort from 'onnxruntime-node'
import { expect, test } from 'vitest'
import { Network } from '../network/network.ts'
import { WordPiece } from '../tokens/wordpiece.ts'
import { mentionOdds, wordStatesOf } from './mention-odds.ts'

const model = (file: string) => readFileSync(new URL(`../../../../models/en/${file}`, import.meta.url))

test('the highest odds of a span’s words, of words with their neighbours', () => {
  const states = [1, 2, 3].map((value) => Float32Array.of(value))
  const odds = mentionOdds(
    {
      words: [
        [0, 4],
        [5, 9],
        [10, 14],
      ],
      width: 1,
      states,
    },
    { bias: -1, weights: [2, 0, 1] },
  )
  expect(odds([0, 9])).toBe(-1 + 2 * 2 + 3)
  expect(odds([10, 14])).toBe(5)
  expect(odds([14, 20])).toBe(Number.NEGATIVE_INFINITY)
})

test('people and bodies are likelier than places and things, in a text of several windows', async () => {
  const network = await Network.load(model('reader.int8.onnx'), ort, 1)
  const line = 'Orla Dunne, the mayor, told the Carrick Water Board that the rain over Corvane had filled the cellar.'
  const text = Array.from({ length: 30 }, () => line).join('\n')
  const found = await wordStatesOf(text, network, new WordPiece(model('vocabulary.txt').toString()))
  await network.close()
  expect(found.states).toHaveLength(found.words.length)
  const odds = mentionOdds(found, JSON.parse(model('mentions.json').toString()))
  const of = (words: string, from: number) => {
    const start = text.indexOf(words, from)
    return odds([start, start + words.length])
  }
  for (const from of [0, 20 * (line.length + 1)]) {
    const likely = ['Orla Dunne', 'mayor', 'Board'].map((words) => of(words, from))
    const unlikely = ['rain', 'cellar', 'filled'].map((words) => of(words, from))
    expect(Math.min(...likely)).toBeGreaterThan(Math.max(...unlikely))
  }
})
