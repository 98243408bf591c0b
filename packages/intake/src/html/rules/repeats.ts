import type { Block } from '../blocks/block.ts'
import type { Story } from '../story.ts'

/** A paragraph this long is not printed twice by its author. */
const SAME = 40

/** The title printed again as a heading or line of its own, and paragraphs that the page prints twice. */
export function repeats({ title, blocks }: Story): readonly Block[] {
  const seen = new Set<string>()
  const head = title === null ? null : plain(title)
  return blocks.filter(({ text }, i) => {
    const key = plain(text)
    if (key === '') return false
    if (head !== null && i < 6 && (key === head || (key.length > 15 && head.startsWith(key)))) return false
    if (key.length < SAME) return true
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
