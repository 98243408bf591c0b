import type { Stretch } from '../tokens.ts'
import { unitAt } from '../unit.ts'
import type { Rule } from './rule.ts'

/** `a blood pressure of 140 over 90`; not `lost 300 over 12 months`. */
export const bloodPressure: Rule = (words, { is, number }) => is === 'bare' && (isOver(words, number) || isOver(words, number - 2))

const isOver = (words: Stretch, i: number) =>
  words.at(i).value > words.at(i + 2).value &&
  words.at(i).value <= HIGHEST &&
  words.at(i + 2).value >= LOWEST &&
  words.lower(i + 1) === 'over' &&
  unitAt(words, i + 3) === null

/** Millimetres of mercury. */
const HIGHEST = 300
const LOWEST = 20
