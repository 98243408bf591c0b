import type { Pronoun } from './description.ts'
import { HE, I, IT, SHE, THEY, WE, WHO, YOU } from './lists/function-words.ts'

const KINDS: readonly (readonly [ReadonlySet<string>, Pronoun])[] = [
  [HE, 'he'],
  [SHE, 'she'],
  [IT, 'it'],
  [THEY, 'they'],
  [I, 'I'],
  [WE, 'we'],
  [YOU, 'you'],
  [WHO, 'who'],
]

/** The pronoun that a word in lower case is a form of; null for any other word. */
export const pronounOf = (lower: string): Pronoun | null => KINDS.find(([forms]) => forms.has(lower.replace(/'.*$/, '')))?.[1] ?? null
