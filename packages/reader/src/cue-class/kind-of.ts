import type { Span } from '@onrecord/record'
import { sayingOf } from './saying.ts'

/** For tests: a text and its spans, from one whose source stands between ⟨ and ⟩, its cue between ⟦ and ⟧ and its content between { and }. */
export function marked(sentence: string) {
  const spans: { [opening: string]: Span[] } = { '⟨': [], '⟦': [], '{': [] }
  const openings: { [closing: string]: string } = { '⟩': '⟨', '⟧': '⟦', '}': '{' }
  const starts: { [opening: string]: number } = {}
  let text = ''
  for (const character of sentence) {
    const opening = openings[character]
    if (character in spans) starts[character] = text.length
    else if (opening) spans[opening]?.push([starts[opening] as number, text.length])
    else text += character
  }
  return { text, frame: { source: spans['⟨'] as Span[], cue: spans['⟦'] as Span[], content: spans['{'] as Span[] } }
}

/** The kind of saying of a marked sentence, as `class family`, with a `not` before it where it is negated. */
export function kindOf(sentence: string): string {
  const { text, frame } = marked(sentence)
  const { cueClass, family, negated } = sayingOf(text, frame)
  return `${negated ? 'not ' : ''}${cueClass}, ${family}`
}
