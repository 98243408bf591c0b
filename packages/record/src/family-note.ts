import type { Statement } from './statement.ts'

/** What a reader must know of a statement before its words: `not said` of a refusal, `held` of a belief; null where somebody simply said it. */
export function familyNote({ family, negated }: Pick<Statement, 'family' | 'negated'>): string | null {
  if (negated) return `not ${family}`
  return family === 'said' ? null : family
}
