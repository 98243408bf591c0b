import type { Text } from '../tree.ts'
import type { Run } from './block.ts'

/** Words parted by one white-space character each: they are copied one to one. */
const STRETCH = /\S+(?:\s\S+)*/g

/** Collects the text nodes of one block, collapsing white space and keeping where each character stands. */
export class Inline {
  text = ''
  runs: Run[] = []
  linkLength = 0
  #space = false

  add(node: Text, inLink: boolean): void {
    const { data } = node
    if (this.text === '' && !/\S/.test(data)) return
    if (/^\s/.test(data)) this.#space = true
    for (const match of data.matchAll(STRETCH)) {
      if (this.text !== '' && (this.#space || match.index > 0)) this.text += ' '
      this.runs.push({ at: this.text.length, length: match[0].length, node, offset: match.index })
      this.text += match[0].replace(/\s/g, ' ')
      if (inLink) this.linkLength += match[0].length
      this.#space = true
    }
    this.#space = /\s$/.test(data)
  }

  space(): void {
    this.#space = true
  }
}
