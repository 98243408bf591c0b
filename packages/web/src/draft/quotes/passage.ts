import { MOST_UNITS, type Word, wordsOf } from '@onrecord/ledger/wording'
import { type Span, sentencesOf } from '@onrecord/record'

/** What a quote is held against: a transcript, or what another page printed. */
export type Given = { readonly name: string; readonly text: string }

/** The same with its words read, so that it is read once for many quotes. */
export type Passage = Given & {
  readonly words: readonly Word[]
  /** The number of the sentence that each word stands in (UAX 29). */
  readonly sentences: readonly number[]
}

/** Reads the words of a text that quotes are held against. Who speaks, at the head of a line ("VARGA: …"), is none of them. */
export function passageOf({ name, text }: Given): Passage {
  const plain = text.replace(LABEL, blank).replace(HARD_BREAK, blank)
  const words = inParts(plain).flatMap(([start, end]) =>
    wordsOf({ words: plain.slice(start, end), kind: 'direct' }).map((word) => ({ ...word, span: moved(word.span, start) })),
  )
  const starts = sentencesOf(plain).map(([start]) => start)
  let sentence = 0
  const sentences = words.map(({ span: [start] }) => {
    while ((starts[sentence + 1] ?? plain.length) <= start) sentence++
    return sentence
  })
  return { name, text, words, sentences }
}

/** As much at a time as words are read of, parted at white space. */
function inParts(text: string): Span[] {
  const parts: Span[] = []
  for (let start = 0; start < text.length; ) {
    const most = start + MOST_UNITS
    const space = most < text.length ? text.lastIndexOf(' ', most) : text.length
    const end = space > start ? space : most
    parts.push([start, end])
    start = end
  }
  return parts
}

const moved = ([start, end]: Span, by: number): Span => [start + by, end + by]

const LABEL = /^[ \t]*(?:(?:[\p{Lu}][\p{L}.'’-]*\.?)(?: [\p{L}.'’-]+){0,5}|Q|A):(?=\s)/gmu
/** The end of a line within a sentence. */
const HARD_BREAK = /(?<![\n.?!…:;"”’)])\r?\n(?!\r?\n)/g

const blank = (words: string) => ' '.repeat(words.length)
