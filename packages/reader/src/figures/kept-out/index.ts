import { age } from './age.ts'
import { bloodPressure } from './blood-pressure.ts'
import { timeOfDay, year } from './clock.ts'
import { club, compound, named, note, one } from './counts-nothing.ts'
import { idiom } from './idiom.ts'
import { calibre, glued, label, model, name, telephone } from './name.ts'
import { enumeration, numbering } from './numbering.ts'
import type { Rule } from './rule.ts'
import { odds, score } from './score.ts'

/** Whether a number is no figure: a year, a time of day, an age, a score, a name, a number that counts nothing. Dates are kept out before. */
export const isKeptOut: Rule = (words, quantity, text) => RULES.some((rule) => rule(words, quantity, text))

const RULES: readonly Rule[] = [
  numbering,
  idiom,
  enumeration,
  model,
  calibre,
  odds,
  year,
  timeOfDay,
  age,
  bloodPressure,
  score,
  label,
  name,
  telephone,
  glued,
  compound,
  note,
  one,
  club,
  named,
]
