import type { Article, SectionKind, Span } from '@onrecord/record'

/** A part of an article that stands on lines of its own. */
export type Block = { readonly kind: SectionKind; readonly span: Span }

/** The parts of an article's text in their order: its sections, and as a paragraph each line that stands in none. */
export function blocksOf({ text, sections }: Pick<Article, 'text' | 'sections'>): Block[] {
  const blocks: Block[] = []
  let at = 0
  for (const { kind, start, end } of [...sections].sort((a, b) => a.start - b.start)) {
    if (end <= Math.max(at, start)) continue
    blocks.push(...linesOf(text, [at, start]), { kind, span: [Math.max(at, start), end] })
    at = end
  }
  return [...blocks, ...linesOf(text, [at, text.length])]
}

/** The lines of a stretch that hold something. */
const linesOf = (text: string, [start, end]: Span): Block[] =>
  [...text.slice(start, end).matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: line }) => ({
    kind: 'paragraph',
    span: [start + index, start + index + line.length],
  }))

/** What stands in each block, in the order given; what runs over several stands in each of them.
 *  @param blocks  in the order of the text, without overlap */
export function byBlock<Mark extends { readonly span: Span }>(blocks: readonly Block[], marks: readonly Mark[]): Mark[][] {
  const within = blocks.map((): Mark[] => [])
  for (const mark of marks) {
    const [start, end] = mark.span
    for (let i = firstEndingAfter(blocks, start); i < blocks.length && (blocks[i] as Block).span[0] < end; i++)
      (within[i] as Mark[]).push(mark)
  }
  return within
}

function firstEndingAfter(blocks: readonly Block[], at: number): number {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle] as Block).span[1] <= at) low = middle + 1
    else high = middle
  }
  return low
}
