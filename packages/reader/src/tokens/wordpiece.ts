import { remembered, type Span } from '@onrecord/record'
import { type Word, words } from './words.ts'

/** A piece of a word: its number in the vocabulary and the characters it stands for. */
export type Piece = { readonly id: number; readonly span: Span }

/** A word longer than this is one unknown piece, as in BERT. */
const LONGEST_WORD = 100

/** BERT's WordPiece with character offsets: greedy longest match first, `##` before a piece inside a word (Wu et al. 2016). */
export class WordPiece {
  readonly #ids: ReadonlyMap<string, number>
  /** {@link #cut}, asked once of each word. */
  readonly #pieces = remembered((word) => this.#cut(word))
  readonly unknown: number
  readonly start: number
  readonly end: number

  /** @param vocabulary  one piece a line, the line's number its id; must hold [UNK], [CLS] and [SEP] */
  constructor(vocabulary: string) {
    this.#ids = new Map(
      vocabulary
        .replace(/\r?\n$/, '')
        .split(/\r?\n/)
        .map((piece, id) => [piece, id]),
    )
    const special = (name: string) => {
      const id = this.#ids.get(name)
      if (id === undefined) throw new TypeError(`The vocabulary has no ${name}.`)
      return id
    }
    this.unknown = special('[UNK]')
    this.start = special('[CLS]')
    this.end = special('[SEP]')
  }

  /** The pieces of a text, without [CLS] and [SEP]. @param base  added to every offset */
  encode(text: string, base = 0): Piece[] {
    const pieces: Piece[] = []
    for (const word of words(text, base)) {
      const cut = this.#pieces(word.text)
      if (cut) for (const [from, to, id] of cut) pieces.push({ id, span: spanOf(word, from, to) })
      else pieces.push({ id: this.unknown, span: spanOf(word, 0, word.text.length) })
    }
    return pieces
  }

  #cut(word: string): [from: number, to: number, id: number][] | null {
    if (word.length > LONGEST_WORD && [...word].length > LONGEST_WORD) return null
    const cut: [number, number, number][] = []
    for (let from = 0; from < word.length; ) {
      const prefix = from === 0 ? '' : '##'
      let to = word.length
      let id: number | undefined
      for (; to > from; to--) {
        id = this.#ids.get(prefix + word.slice(from, to))
        if (id !== undefined) break
      }
      if (id === undefined) return null
      cut.push([from, to, id])
      from = to
    }
    return cut
  }
}

/** The characters of the text that units of a word came from. */
function spanOf({ start, spans }: Word, from: number, to: number): Span {
  return spans ? [(spans[from] as Span)[0], (spans[to - 1] as Span)[1]] : [start + from, start + to]
}
