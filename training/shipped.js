// The reader's network as models/en has it, for programs that learn from what it holds of words.
import { readFileSync } from 'node:fs'
import { Network, WordPiece } from '@onrecord/reader/training'
import * as ort from 'onnxruntime-node'

const CORES = 2

/** Where a file of models/en lies. */
export const fileOf = (name) => new URL(`../models/en/${name}`, import.meta.url)
export const textOf = (name) => readFileSync(fileOf(name), 'utf8')
export const loadNetwork = () => Network.load(readFileSync(fileOf('reader.int8.onnx')), ort, CORES)
export const loadPieces = () => new WordPiece(textOf('vocabulary.txt'))

/** GUM's train part, where no other file is named. */
export const GUM = new URL('../../shared/corpora/gum/train.conllu', import.meta.url).pathname
