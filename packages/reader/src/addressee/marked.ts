import type { Span } from '@onrecord/record'
import { addresseeOf } from './addressee.ts'

/** For tests: to whom it is said, in a text whose cue stands between ⟦ and ⟧ and whose content between { and }. */
export function toWhom(marked: string): string[] {
  const cue: Span[] = []
  const content: Span[] = []
  let text = ''
  let start = 0
  for (const character of marked) {
    if (character === '⟦' || character === '{') start = text.length
    else if (character === '⟧') cue.push([start, text.length])
    else if (character === '}') content.push([start, text.length])
    else text += character
  }
  return addresseeOf(text, { cue, content, source: [] }).map(([from, to]) => text.slice(from, to))
}
