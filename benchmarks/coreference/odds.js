import { readFileSync } from 'node:fs'
import { mentionOdds, Network, WordPiece, wordStatesOf } from '@onrecord/reader/training'
import * as ort from 'onnxruntime-node'

const model = (file) => readFileSync(new URL(`../../models/en/${file}`, import.meta.url))

/** The odds of a document's mentions by the network, by the document's id; the weights are learnt by training/mentions.js. */
export async function oddsByDocument(documents) {
  const network = await Network.load(model('reader.int8.onnx'), ort, 1)
  const pieces = new WordPiece(model('vocabulary.txt').toString())
  const weights = JSON.parse(model('mentions.json'))
  const odds = new Map()
  for (const { id, text } of documents) odds.set(id, mentionOdds(await wordStatesOf(text, network, pieces), weights))
  await network.close()
  return odds
}
