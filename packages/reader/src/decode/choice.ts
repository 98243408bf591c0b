import { meet } from '@onrecord/record'
import type { Attribution } from './attributions.ts'

/** Of attributions that contradict each other the surest ones: a word is said in one statement, and a cue belongs to one. */
export function chosen<A extends Attribution & { readonly confidence: number }>(candidates: readonly A[]): A[] {
  const kept: A[] = []
  for (const candidate of [...candidates].sort((a, b) => b.confidence - a.confidence))
    if (!kept.some((other) => meet(other.content, candidate.content) || meet(other.cue, candidate.cue))) kept.push(candidate)
  return kept
}
