import type { Span } from '@onrecord/record'
import type { Piece, WordPiece } from '../tokens/wordpiece.ts'
import { blocks } from './blocks.ts'

/** What the network reads at once: whole paragraphs, as word pieces between [CLS] and [SEP]. */
export type Window = {
  readonly ids: Int32Array
  /** Characters of the article for each piece; [CLS] and [SEP] are empty at 0. */
  readonly spans: readonly Span[]
  /** 0 no letter, 1 lower, 2 capitals, 3 Capitalised, 4 miXed. */
  readonly case: Uint8Array
  /** 0 outside quotations, 1 inside, 2 a mark. */
  readonly quote: Uint8Array
  /** 1 where a paragraph begins. */
  readonly begins: Uint8Array
  /** Pieces at the window's head that an earlier window has read already: there to be pointed at. */
  readonly context: number
}

/** Pieces in a window, [CLS] and [SEP] counted: the probe's training ran at this length. */
export const WINDOW = 384
/** Pieces of the paragraph before that a window repeats, at most. */
export const CONTEXT = 72

type Block = { readonly pieces: Piece[]; readonly begins: boolean }

/** Cuts a text into windows.
 *  @param text   the article's text
 *  @param parts  the spans to read, in order (the text without its boilerplate)
 *  @param quote  {@link quotationState} of the text */
export function* windows(text: string, parts: readonly Span[], quote: Uint8Array, tokens: WordPiece): Iterable<Window> {
  const room = WINDOW - 2
  let held: Block[] = []
  let count = 0
  let context = 0
  const flush = function* () {
    if (count > context) yield windowOf(text, held, quote, tokens, context)
    const last = held.at(-1)
    held = []
    count = context = 0
    if (last && last.pieces.length <= CONTEXT) {
      held.push(last)
      count = context = last.pieces.length
    }
  }
  for (const part of parts)
    for (const { span, begins } of blocks(text, part)) {
      const pieces = tokens.encode(text.slice(span[0], span[1]), span[0])
      for (let from = 0; from < pieces.length; from += room - CONTEXT) {
        // only a block of one endless sentence is cut between pieces
        const cut = pieces.length <= room ? pieces : pieces.slice(from, from + room - CONTEXT)
        if (count + cut.length > room) yield* flush()
        if (count + cut.length > room) {
          held = []
          count = context = 0
        }
        held.push({ pieces: cut, begins: begins && from === 0 })
        count += cut.length
        if (pieces.length <= room) break
      }
    }
  yield* flush()
}

function windowOf(text: string, held: readonly Block[], quote: Uint8Array, tokens: WordPiece, context: number): Window {
  const pieces = held.flatMap((block) => block.pieces)
  const size = pieces.length + 2
  const ids = new Int32Array(size)
  const cases = new Uint8Array(size)
  const quotes = new Uint8Array(size)
  const begins = new Uint8Array(size)
  const spans: Span[] = [[0, 0]]
  ids[0] = tokens.start
  ids[size - 1] = tokens.end
  for (const [i, { id, span }] of pieces.entries()) {
    ids[i + 1] = id
    spans.push(span)
    cases[i + 1] = caseOf(text.slice(span[0], span[1]))
    quotes[i + 1] = quote[span[0]] as number
  }
  spans.push([0, 0])
  let at = 1
  for (const block of held) {
    if (block.begins) begins[at] = 1
    at += block.pieces.length
  }
  return { ids, spans, case: cases, quote: quotes, begins, context }
}

function caseOf(piece: string): number {
  const lower = piece.toLowerCase()
  const upper = piece.toUpperCase()
  if (lower === upper) return 0
  if (piece === lower) return 1
  if (piece === upper) return piece.length > 1 ? 2 : 3
  const first = piece[0] as string
  return first !== first.toLowerCase() ? 3 : 4
}
