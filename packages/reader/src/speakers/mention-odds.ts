import type { Span } from '@onrecord/record'
import type { Network } from '../network/network.ts'
import { windows } from '../network/windows.ts'
import { quotationState, quotationsOf } from '../quotations/quotations.ts'
import type { WordPiece } from '../tokens/wordpiece.ts'
import { lastUpTo } from './outline.ts'
import { tokensOf } from './tokens.ts'

/** Weights over the network's states of a word, of the word before it and of the one behind it. */
export type MentionWeights = { readonly bias: number; readonly weights: readonly number[] }

/** The words of a text, and of each the states of its first piece. */
export type WordStates = { readonly words: readonly Span[]; readonly width: number; readonly states: readonly Float32Array[] }

/** Runs the network over a text. Takes one pass, as the statements do. */
export async function wordStatesOf(text: string, network: Network, pieces: WordPiece): Promise<WordStates> {
  const words = tokensOf(text).map(({ span }) => span)
  const at = new Map(words.map(([start], i) => [start, i]))
  const states: Float32Array[] = words.map(() => NOTHING)
  let width = 0
  for (const window of windows(text, [[0, text.length]], quotationState(text, quotationsOf(text)), pieces)) {
    const { states: found } = await network.score(window)
    width = found.length / window.ids.length
    for (const [k, [start, end]] of window.spans.entries()) {
      const word = k > window.context && end > start ? at.get(start) : undefined
      if (word !== undefined && states[word] === NOTHING) states[word] = found.slice(k * width, (k + 1) * width)
    }
  }
  return { words, width, states }
}

const NOTHING = new Float32Array(0)

/** What a word is weighed by: its states and those of its neighbours, three times the network's width. */
export function rowOf({ width, states }: WordStates, word: number): Float32Array {
  const row = new Float32Array(3 * width)
  for (const [place, neighbour] of [word, word - 1, word + 1].entries()) row.set(states[neighbour] ?? NOTHING, place * width)
  return row
}

/** The log-odds that a word heads a mention of a person or a body, the highest of a span's words; what {@link coreferenceOf} is given. */
export function mentionOdds(found: WordStates, { bias, weights }: MentionWeights): (span: Span) => number {
  const { words } = found
  const odds = words.map((_, word) => rowOf(found, word).reduce((sum, value, i) => sum + value * (weights[i] as number), bias))
  return ([start, end]) => {
    let highest = Number.NEGATIVE_INFINITY
    for (let i = lastUpTo(words, start - 1, ([first]) => first) + 1; i < words.length && (words[i] as Span)[0] < end; i++)
      highest = Math.max(highest, odds[i] as number)
    return highest
  }
}
