import { isPlural } from './counted.ts'
import { SMALL, TENS } from './lists/number-words.ts'
import { TIMES } from './lists/units.ts'
import {
  AGED,
  BEING,
  DIALLING,
  ENDS_PHRASE,
  KIN,
  KINDS,
  LABELS,
  OPENING,
  PEOPLE_OF_AN_AGE,
  SCORED,
  SCORING,
  STREETS,
  VALUED,
} from './lists/words.ts'
import { numeralAt } from './numeral.ts'
import type { Quantity } from './quantity.ts'
import { HYPHEN, type Stretch, type Token } from './tokens.ts'

type Rule = (words: Stretch, quantity: Quantity, text: string) => boolean

/** Whether a number is no figure: a year, a time of day, an age, a score, a name, a number that counts nothing. Dates are kept out before. */
export const isKeptOut: Rule = (words, quantity, text) => RULES.some((rule) => rule(words, quantity, text))

const isDigits = (words: Stretch, { number }: Quantity) => words.at(number).kind === 'number'
const hasUnit = ({ is }: Quantity) => is === 'money' || is === 'measure'
const isPlain = (words: Stretch, quantity: Quantity) => /^\d{1,4}$/.test(words.at(quantity.number).text) && quantity.scale === 1

/** `2024`, `in 1998 people were`; `the 1960s`. */
const year: Rule = (words, quantity) => {
  if (quantity.is === 'money' || quantity.scale !== 1) return false
  const { text } = words.at(quantity.number)
  if (/^(?:1\d|20|21)?\d0$/.test(text) && /^'?s$/.test(words.lower(quantity.number + 1)) && words.at(quantity.number + 1).glued) return true
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
const isNumberWord = (words: Stretch, i: number) => TENS.has(words.lower(i)) || (SMALL.get(words.lower(i)) ?? 0) > 9

/** `9:20`, `5.40am`, `7 p.m.`, `at eight`, `about ten to seven`. */
const timeOfDay: Rule = (words, quantity, text) => {
  const token = words.at(quantity.number)
  const behind = text.slice(token.end, token.end + CLOCK_ROOM)
  if (isDigits(words, quantity) && (CLOCK.test(behind) || CLOCKS.test(behind) || /^:\d\d/.test(behind))) return true
  const last = words.at(quantity.end - 1)
  if (quantity.is === 'bare' && last.kind === 'number' && CLOCK.test(text.slice(last.end, last.end + CLOCK_ROOM))) return true
  if (words.lower(quantity.number - 1) === ':' && words.at(quantity.number).glued && /\d/.test(words.at(quantity.number - 2).text))
    return true
  if (/^o'clock|^noon|^midnight/.test(words.lower(quantity.end))) return true
  const isHour = quantity.is === 'bare' && quantity.scale === 1 && quantity.form !== 'fraction' && quantity.value <= 24
  const at = words.lower(quantity.start - 1)
  if (!isHour) return /^(?:past)$/.test(words.lower(quantity.end)) && quantity.value <= 30 && quantity.is === 'bare'
  if (isMinutes(words, quantity.end - 1) && /^(?:at|until|till|by|from|since|before|after)$/.test(at)) return true
  if (isMinutes(words, quantity.number - 2)) return true
  return at === 'at' && quantity.bound !== '>=' && words.lower(quantity.start) !== 'an' && !beforeWithin(words, quantity.start - 1, VALUED)
}
const CLOCK_ROOM = 20
/** `7 to 9 p.m.` behind its first number. */
const CLOCKS = /^\s?(?:to|and|-|–)\s?\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b/i
const CLOCK = /^\s?(?:[ap]\.?m\b|GMT|BST|EST|hrs\b|o['’]clock)/i

/** Whether a token is the minutes of `ten to seven`. */
const isMinutes = (words: Stretch, i: number) =>
  /^(?:past|to)$/.test(words.lower(i + 1)) && /^(?:five|ten|quarter|twenty|half)$/.test(words.lower(i)) && SMALL.has(words.lower(i + 2))

function beforeWithin(words: Stretch, i: number, list: ReadonlySet<string>, room = 6): boolean {
  for (let at = i - 1; at >= i - room && words.at(at).kind !== 'break' && words.lower(at) !== '.'; at--)
    if (list.has(words.lower(at))) return true
  return false
}

/** `Tyler Bram, 24, and`, `aged 24`, `19-year-old`, `She was nine.`, `children under 10`. */
const age: Rule = (words, quantity, text) => {
  const { end, start, number } = quantity
  if (
    /^[\s-‐‑]?olds?\b/.test(text.slice(words.at(end - 1).end, words.at(end - 1).end + 5)) &&
    quantity.unit !== null &&
    TIMES.has(quantity.unit)
  )
    return true
  if (/^[-‐‑]? ?(?:to|and|or|–|-) ?\d+[-\s]years?[-\s]olds?/.test(text.slice(words.at(end - 1).end, words.at(end - 1).end + AGE_ROOM)))
    return true
  if (words.lower(end) === 'age' || (words.lower(end) === 'of' && words.lower(end + 1) === 'age')) return true
  if (/^(?:aged|age|ages)$/.test(words.lower(start - 1)) || (words.lower(start - 1) === 'of' && words.lower(start - 2) === 'age'))
    return true
  if (quantity.value > 120 || quantity.is !== 'bare' || quantity.scale !== 1) return false
  if (words.lower(start - 1) === 'of' && /^(?:man|woman|boy|girl|child|lad|lass|baby)$/.test(words.lower(start - 2))) return true
  if (words.lower(end) === 's' && words.at(end).glued) return true
  if (quantity.bound && PEOPLE_OF_AN_AGE.has(words.lower(start - 1))) return true
  const isBetween = words.lower(number - 1) === ',' && /^[,.)]$/.test(words.lower(end)) && isDigits(words, quantity)
  if (isBetween && /^\p{Lu}/u.test(words.at(number - 2).text)) return true
  // Dahl, then 35, was
  if (/^(?:then|now)$/.test(words.lower(number - 1)) && words.lower(number - 2) === ',' && /^[,.)]$/.test(words.lower(end))) return true
  const before = words.lower(start - 1)
  const isAlone = words.at(end).kind !== 'word' || /^(?:and|when|now|but|or|then|last|next|this)$/.test(words.lower(end))
  // her son, 14, and
  if (isBetween && KIN.has(words.lower(number - 2))) return true
  // those who will turn 18; their average age was 44
  if (/^turn(?:s|ed|ing)?$/.test(before)) return true
  if (isAlone && /^(?:is|was|were|are|,|of)$/.test(before) && isOfAge(words, start - 1)) return true
  const isKin = /^(?:his|her|my|your)$/.test(words.lower(start - 3))
  return isAlone && BEING.has(before) && (before.includes("'") || isKin || AGED.has(words.lower(start - 2).replace(/'.*/, '')))
}

const isOfAge = (words: Stretch, i: number) => beforeWithin(words, i, AGES, 8)
const AGES = new Set(['age', 'ages'])

const AGE_ROOM = 30

/** `2-2`, `won 3–1`, `50-50`, `24/7`. */
const score: Rule = (words, quantity) => {
  const { number, end, is, high } = quantity
  // cricket: three wickets for 22 runs, 54 runs off 38 balls
  if (is === 'bare' && isPlain(words, quantity) && /^(?:for|off)$/.test(words.lower(end)) && words.at(end + 1).kind === 'number')
    return true
  const isInnings = (i: number) => words.lower(i) === 'for' && SMALL.has(words.lower(i + 1)) && SCORING.has(words.lower(i - 2))
  if (is === 'bare' && (isInnings(end) || (isInnings(number - 1) && words.at(number - 2).kind === 'number'))) return true
  if (is === 'bare' && isPlain(words, quantity) && words.lower(number - 1) === 'for' && words.at(number - 2).kind === 'number') return true
  const dashed = (i: number) => /^[-‐‑–/:]$/.test(words.lower(i)) && words.at(i).glued && words.at(i + 1).glued
  if (is !== 'bare' && high !== null) return false
  if (dashed(number - 1) && words.at(number - 2).kind === 'number') return true
  if (words.at(number).kind === 'number' && dashed(number + 1) && words.at(number + 2).kind === 'number')
    return is === 'bare' || SCORED.has(words.lower(number - 1))
  return end > 0 && words.lower(number - 1) === '/' && words.at(number).glued
}

/** `Gate 3`, `number 14 bus`, `Highway 9`, `COVID-19`, `G20`, `Formula 1`. */
const label: Rule = (words, quantity) => {
  const { number } = quantity
  const before = words.at(number - 1)
  if (
    words.at(number).glued &&
    (before.kind === 'word' ||
      before.kind === 'number' ||
      (HYPHEN.test(before.text) && before.glued && words.at(number - 2).kind === 'word'))
  )
    return quantity.is !== 'money'
  if (before.text === '#' || before.text === '§' || before.text === '@') return true
  if (quantity.start !== number || hasUnit(quantity)) return false
  const name = before.text === '.' && /^nos?$/.test(words.lower(number - 2)) ? words.at(number - 2) : before
  if (name.kind !== 'word') return false
  const isNumber = isPlain(words, quantity) || (!isDigits(words, quantity) && /^\p{Lu}/u.test(words.at(number).text))
  if (
    (LABELS.has(name.lower) || LABELS.has(name.lower.replace(/s$/, ''))) &&
    (isDigits(words, quantity) || quantity.is === 'bare') &&
    !/^(?:no|question|count|point|level|step)$/.test(name.text)
  )
    return isNumber || quantity.is === 'bare'
  const isName =
    /^\p{Lu}/u.test(name.text) &&
    !/['’]s$/.test(name.text) &&
    (!isSentenceStart(words, number - 1) || (quantity.is === 'bare' && isDigits(words, quantity) && !isOpening(name)))
  return isName && isNumber && (quantity.is === 'bare' || quantity.value < 20) && !hasUnit(quantity)
}

/** A word that can open a sentence right before a number: `Only 40 stayed`, `That's 104`. */
const isOpening = ({ lower }: Token) => OPENING.has(lower) || ENDS_PHRASE.has(lower) || lower.includes("'")

const isSentenceStart = (words: Stretch, i: number) => /^(?:[.!?:“”"‘’'—–(]|\n|)$/.test(words.lower(i - 1))

/** `10 Downing Street`, `Big Four`, `Three Mile Island`. */
const name: Rule = (words, quantity) => {
  const { number, end } = quantity
  const first = words.at(number)
  if (isPlain(words, quantity))
    // 131 West 23rd Street
    for (let at = number + 1; at <= number + 5 && /^(?:\p{Lu}|\d|(?:st|nd|rd|th)$)/u.test(words.at(at).text); at++)
      if (at > number + 1 && STREETS.has(words.lower(at))) return true
  if (first.kind !== 'word' || !/^\p{Lu}/u.test(first.text)) return false
  const next = words.at(number + 1)
  return !isSentenceStart(words, number) ? quantity.start === number : /^\p{Lu}\p{Ll}/u.test(next.text) && !isPlural(next) && end > 0
}

/** `call 101`, `0800 123 456`. */
const telephone: Rule = (words, quantity) => {
  const { text, value } = words.at(quantity.number)
  if (Number.isNaN(value)) return false
  if (/^0\d/.test(text) && !text.includes('.')) return true
  if (!hasUnit(quantity) && words.at(quantity.number + 1).kind === 'number' && !HYPHEN.test(words.lower(quantity.number + 2))) return true
  if (quantity.is === 'bare' && /^(?:calls?|hotline|operator|dispatcher)$/.test(words.lower(quantity.end)) && isPlain(words, quantity))
    return true
  if (quantity.is === 'bare' && words.at(quantity.number - 1).kind === 'number') return true
  return (
    quantity.is === 'bare' &&
    (DIALLING.has(words.lower(quantity.start - 1)) ||
      (words.lower(quantity.start - 1) === 'on' && DIALLING.has(words.lower(quantity.start - 3))))
  )
}

/** `15th`, `5G`, `1.2.3`, `401(k)`: letters or a number right behind. */
const glued: Rule = (words, quantity) => {
  const next = words.at(quantity.number + 1)
  if (!next.glued || !isDigits(words, quantity) || hasUnit(quantity) || quantity.scale !== 1) return false
  return (
    next.kind === 'word' ||
    (next.text === '(' && words.at(quantity.number + 2).glued) ||
    (/^[./]$/.test(next.text) && words.at(quantity.number + 2).glued && words.at(quantity.number + 2).kind === 'number')
  )
}

/** `737s`, `the F-150s`: things of a model. */
const model: Rule = (words, quantity) =>
  /^\d{3,}$/.test(words.at(quantity.number).text) && words.lower(quantity.number + 1) === 's' && words.at(quantity.number + 1).glued

/** `a million-to-one chance`. */
const odds: Rule = (words, { end }) => {
  const to = words.pastHyphen(end)
  const whole = words.pastHyphen(to + 1)
  return to > end && words.lower(to) === 'to' && whole > to + 1 && /^(?:one|1)$/.test(words.lower(whole))
}

/** Tokens back to the item before in an enumeration. */
const ITEM = 80

/** `one, it was late, and two, nobody had a key`: the words that number what is said. */
const enumeration: Rule = (words, { is, number, start, end, value }) => {
  if (is !== 'bare' || start !== number || words.at(number).kind !== 'word' || !ENUMERATES.test(words.lower(end))) return false
  if (!/^(?:[.:;,!?—–“"]|and|)$/.test(words.lower(number - 1).trim())) return false
  for (let at = number - 2; at >= Math.max(0, number - ITEM); at--)
    if (SMALL.get(words.lower(at)) === value - 1 && ENUMERATES.test(words.lower(at + 1))) return true
  return false
}
const ENUMERATES = /^[,:]$/

/** `a four-day week`, `one-bedroom homes`, `two-way`: a compound that names a kind. A measured one counts: `a 22-minute chase`. */
const compound: Rule = (words, quantity) => {
  const { number, end } = quantity
  const behind = words.pastHyphen(number + 1) > number + 1 ? number + 1 : 0
  if (
    behind === 0 ||
    /^(?:odd|plus)$/.test(words.lower(number + 2)) ||
    quantity.high !== null ||
    quantity.is === 'money' ||
    quantity.isRatio
  )
    return false
  const isNumber = numeralAt(words, number)?.end !== number + 1
  if (quantity.is === 'measure')
    return quantity.unit !== null && TIMES.has(quantity.unit) && (KINDS.has(words.lower(end)) || KINDS.has(words.lower(end + 1)))
  return !isNumber
}

/** `one of them`, `no one`, `one day`, `every one`: a one that counts nothing. */
const one: Rule = (words, quantity) => {
  const [before, first] = [words.lower(quantity.number - 1), words.lower(quantity.number)]
  if (first !== 'one' || quantity.isRatio || quantity.value > 1 || quantity.high !== null) return false
  if (quantity.scale !== 1 || quantity.form === 'fraction') return false
  if (before === 'not' || quantity.value < 1) return true
  if (quantity.unit === 'points' && /^(?:at|no|every|any|from|this|that)$/.test(before)) return true
  if (hasUnit(quantity) && quantity.unit !== 'd') return false
  return quantity.bound !== '>' && quantity.bound !== '>='
}

/** `the two sides`, `both`, `all three`, `a cup or two`, `net zero`, `nought`. */
const named: Rule = (words, quantity) => {
  const before = words.lower(quantity.number - 1)
  if (before === 'per' && quantity.is !== 'money') return true
  if (quantity.start !== quantity.number || hasUnit(quantity) || quantity.scale !== 1) return false
  if (quantity.value === 2 && /^(?:the|these|those|both)$/.test(before)) return true
  if (quantity.value === 0 && quantity.is === 'bare') return true
  if (quantity.is === 'bare' && quantity.value <= 20 && /^(?:the|these|those|all|which|or|every|top|other)$/.test(before))
    return quantity.form !== 'fraction'
  return false
}

/** `Section 12(1)`, `Bram (24)`, `1. Open the valve`. */
const numbering: Rule = (words, quantity) => {
  const [before, behind] = [words.at(quantity.start - 1), words.at(quantity.end)]
  if (quantity.is !== 'bare' || !isDigits(words, quantity)) return false
  if (before.text === '(' && behind.text === ')') return true
  // he has two reasons: 1) the rain, and 2) the dam
  if (behind.text === ')' && behind.glued && /^(?:[:,;\n]|and|or)$/.test(before.lower)) return true
  return before.kind === 'break' && /^[.)]$/.test(behind.text) && behind.glued && words.at(quantity.end + 1).kind !== 'break'
}

const RULES: readonly Rule[] = [
  numbering,
  enumeration,
  model,
  odds,
  year,
  timeOfDay,
  age,
  score,
  label,
  name,
  telephone,
  glued,
  compound,
  one,
  named,
]
