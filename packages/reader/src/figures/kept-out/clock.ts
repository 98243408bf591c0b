import { SMALL_NUMBERS, TENS } from '@onrecord/record'
import { VALUED } from '../lists/words.ts'
import type { Stretch } from '../tokens.ts'
import { beforeWithin, isDigits, type Rule } from './rule.ts'

/** `2024`, `in 1998 people were`; `the 1960s`. */
export const year: Rule = (words, quantity) => {
  if (quantity.is === 'money' || quantity.scale !== 1) return false
  const { text } = words.at(quantity.number)
  const mark = /^['’]$/.test(words.lower(quantity.number + 1)) ? 1 : 0
  const s = words.at(quantity.number + 1 + mark)
  if (/^(?:1\d|20|21)?\d0$/.test(text) && s.lower === 's' && s.glued) return true
  // the class of ’16
  if (
    /^\d\d$/.test(text) &&
    /^['’‘]$/.test(words.lower(quantity.number - 1)) &&
    words.at(quantity.number).glued &&
    !words.at(quantity.number - 1).glued &&
    quantity.is === 'bare'
  )
    return true
  // nineteen ninety-eight
  if (
    quantity.is === 'bare' &&
    CENTURIES.has(words.lower(quantity.number)) &&
    quantity.end === quantity.number + 1 &&
    isNumberWord(words, quantity.end)
  )
    return true
  if (CENTURIES.has(words.lower(quantity.number - 1)) && isNumberWord(words, quantity.number) && quantity.scale === 1) return true
  if (!/^(?:1[5-9]|20|21)\d\d$/.test(text) || quantity.is === 'measure') return false
  return quantity.is === 'bare' || !/^(?:killed|some|than|least|all|to|with|of)$/.test(words.lower(quantity.number - 1))
}

const CENTURIES = new Set(['eighteen', 'nineteen', 'twenty'])
const isNumberWord = (words: Stretch, i: number) => TENS.has(words.lower(i)) || (SMALL_NUMBERS.get(words.lower(i)) ?? 0) > 9

/** `9:20`, `5.40am`, `7 p.m.`, `at eight`, `about ten to seven`. */
export const timeOfDay: Rule = (words, quantity, text) => {
  const token = words.at(quantity.number)
  const behind = text.slice(token.end, token.end + CLOCK_ROOM)
  if (isDigits(words, quantity) && (CLOCK.test(behind) || CLOCKS.test(behind) || /^:\d\d/.test(behind))) return true
  const last = words.at(quantity.end - 1)
  if (quantity.is === 'bare' && last.kind === 'number' && CLOCK.test(text.slice(last.end, last.end + CLOCK_ROOM))) return true
  if (words.lower(quantity.number - 1) === ':' && words.at(quantity.number).glued && /\d/.test(words.at(quantity.number - 2).text))
    return true
  if (/^o'clock|^noon|^midnight/.test(words.lower(quantity.end))) return true
  if (words.lower(quantity.number - 1) === 'past' && isMinutes(words, quantity.number - 2)) return true
  const isHour = quantity.is === 'bare' && quantity.scale === 1 && quantity.form !== 'fraction' && quantity.value <= 24
  const at = words.lower(quantity.start - 1)
  // by half nine
  if (isHour && words.lower(quantity.number - 1) === 'half' && HALF_HOUR.test(words.lower(quantity.number - 2))) return true
  if (!isHour) return /^(?:past)$/.test(words.lower(quantity.end)) && quantity.value <= 30 && quantity.is === 'bare'
  if (isMinutes(words, quantity.end - 1) && /^(?:at|until|till|by|from|since|before|after)$/.test(at)) return true
  if (isMinutes(words, quantity.number - 2)) return true
  // open until 9; from 9 to 5 is none that one knows
  if (/^(?:until|till)$/.test(at) && quantity.value <= HOURS && quantity.start === quantity.number) return true
  return (
    at === 'at' &&
    quantity.bound !== '>=' &&
    words.lower(quantity.start) !== 'an' &&
    !beforeWithin(words, quantity.start - 1, VALUED, VALUED_ROOM)
  )
}
const HALF_HOUR = /^(?:at|by|about|around|until|till|before|after|past|since|from|to)$/
const CLOCK_ROOM = 20
const HOURS = 12
/** Tokens from `put the falls between May and August at` back to its verb. */
const VALUED_ROOM = 10
/** `7 to 9 p.m.` behind its first number. */
const CLOCKS = /^\s?(?:to|and|-|–)\s?\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b/i
const CLOCK = /^\s?(?:[ap]\.?m\b|GMT|BST|EST|hrs\b|o['’]clock)/i

/** Whether a token is the minutes of `ten to seven`. */
const isMinutes = (words: Stretch, i: number) =>
  /^(?:past|to)$/.test(words.lower(i + 1)) &&
  /^(?:five|ten|quarter|twenty|half)$/.test(words.lower(i)) &&
  SMALL_NUMBERS.has(words.lower(i + 2))
