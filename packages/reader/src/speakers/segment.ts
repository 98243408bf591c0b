import { body, place } from './body.ts'
import { NOBODY, type Part } from './description.ts'
import { frontOf } from './front.ts'
import { CUTS } from './lists/function-words.ts'
import { person } from './person.ts'
import { thing } from './thing.ts'
import type { Token } from './tokens.ts'

/** Reads a noun phrase without commas: determiner, possessor, head and complement. */
export function partOf(text: string, tokens: readonly Token[]): Part {
  const last = tokens.at(-1)
  if (last && tokens.length > 1 && /^(?:themselves|itself|himself|herself|alike|there|here)$/.test(last.lower))
    return partOf(text, tokens.slice(0, -1))
  const front = frontOf(text, tokens)
  const cut = front.rest.findIndex(({ lower, capital }, i) => i > 0 && CUTS.has(lower) && !capital)
  const head = cut < 0 ? front.rest : front.rest.slice(0, cut)
  const complement = cut < 0 ? [] : front.rest.slice(cut)
  const { rest: _, ...start } = front
  const base: Part = { ...NOBODY, ...start }
  if (head.length === 0) return base
  return (
    place(text, base, head) ??
    body(text, base, head, complement) ??
    person(text, base, head, complement) ??
    thing(text, base, head, complement)
  )
}
