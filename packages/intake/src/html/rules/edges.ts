import type { Block } from '../blocks/block.ts'
import type { Story } from '../story.ts'
import { isDateLine } from './date-line.ts'

/** A block this long is a sentence of the story. */
const SENTENCE = 80
const LINE = 60
const SHORTEST = 20
/** Blocks of the story's head: on many pages the date stands after the standfirst. */
const HEAD = 3
const STOP = /[.!?…。！？]["”’»)」]*$/
/** An ideograph says as much as three letters. */
const width = (text: string) => text.length + 2 * (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0)

/** Bylines, dates and section names before the first sentence, and loose lines after the last. */
export function edges({ blocks }: Story): readonly Block[] {
  const isSentence = ({ text, linkLength, kind }: Block) =>
    kind !== 'caption' && width(text) >= SHORTEST && (width(text) >= SENTENCE || STOP.test(text)) && linkLength < text.length / 2
  const first = blocks.findIndex(isSentence)
  const last = blocks.findLastIndex(isSentence)
  if (first < 0) return blocks
  const isLine = ({ text }: Block) => width(text) >= LINE && !isDateLine(text)
  const lists = new Set(blocks.filter((block) => block.kind === 'list' && isLine(block)).map(({ element }) => element.parent))
  // a list stands or falls as a whole, and a heading with what it stands over
  const isKept = (i: number): boolean => {
    const block = blocks[i]
    if (block === undefined || (i < first + HEAD && isDateLine(block.text))) return false
    if (i >= first && i <= last) return true
    if (block.kind === 'heading') return i < first ? i === first - 1 && i > 0 : blocks[i + 1]?.kind === 'list' && isKept(i + 1)
    return isLine(block) || (block.kind === 'list' && lists.has(block.element.parent))
  }
  return blocks.filter((_, i) => isKept(i))
}
