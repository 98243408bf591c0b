import { isPlural } from '../counted.ts'
import { TIMES } from '../lists/units.ts'
import { AGED, AGEING, BEING, KIN, OF_PEOPLE, PEOPLE_OF_AN_AGE, PERSONS, TOTALS } from '../lists/words.ts'
import type { Quantity } from '../quantity/index.ts'
import type { Stretch, Token } from '../tokens.ts'
import { beforeWithin, isDigits, type Rule } from './rule.ts'

/** `Tyler Bram, 24, and`, `aged 24`, `19-year-old`, `She was nine.`, `children under 10`. */
export const age: Rule = (words, quantity, text) => {
  const { end, start, number } = quantity
  if (
    /^[\s-‐‑]?olds?\b/.test(text.slice(words.at(end - 1).end, words.at(end - 1).end + 5)) &&
    quantity.unit !== null &&
    TIMES.has(quantity.unit)
  )
    return quantity.value <= MOST_AGE && !isOfThing(words, quantity)
  if (/^[-‐‑]? ?(?:to|and|or|–|-) ?\d+[-\s]years?[-\s]olds?/.test(text.slice(words.at(end - 1).end, words.at(end - 1).end + AGE_ROOM)))
    return true
  if (quantity.value <= MOST_AGE && words.lower(end) === 'age') return true
  if (words.lower(end) === 'of' && words.lower(end + 1) === 'age') return true
  if (/^(?:aged|age|ages)$/.test(words.lower(start - 1)) || (words.lower(start - 1) === 'of' && words.lower(start - 2) === 'age'))
    return true
  if (quantity.value > MOST_AGE || quantity.is !== 'bare' || quantity.scale !== 1) return false
  if (words.lower(start - 1) === 'of' && /^(?:man|woman|boy|girl|child|lad|lass|baby)$/.test(words.lower(start - 2))) return true
  if (words.lower(end) === 's' && words.at(end).glued) return true
  if (quantity.bound && PEOPLE_OF_AN_AGE.has(words.lower(start - 1))) return true
  // two in three children in the camp are under five
  const isUnder = quantity.bound === '<' || quantity.bound === '>'
  if (isUnder && /^(?:is|are|was|were)$/.test(words.lower(start - 1)) && beforeWithin(words, start - 1, PEOPLE_OF_AN_AGE)) return true
  // a boy there, maybe 14, held up a phone
  if (isGuessed(words, quantity)) return true
  const isBehindComma = words.lower(number - 1) === ',' && isDigits(words, quantity)
  const isBetween = isBehindComma && /^[,.)]$/.test(words.lower(end))
  // Ilse Brandt Jr., 55, and a name with its age alone on a line
  const name = words.lower(number - 2) === '.' && /^[js]r$/.test(words.lower(number - 3)) ? number - 3 : number - 2
  const isAtEnd = /^[–—―]$/.test(words.lower(end)) || (words.at(end).kind === 'break' && quantity.value >= YOUNGEST && start === number)
  if ((isBetween || (isBehindComma && isAtEnd)) && /^\p{Lu}/u.test(words.at(name).text)) return true
  // Dahl, then 35, was
  const isThen = /^(?:then|now)$/.test(words.lower(number - 1)) && words.lower(number - 2) === ',' && /^[,.)]?$/.test(words.lower(end))
  if (isThen && (/^\p{Lu}/u.test(words.at(number - 3).text) || KIN.has(words.lower(number - 3)) || AGED.has(words.lower(number - 3))))
    return true
  // pupils as young as five
  if (/^(?:young|old)$/.test(words.lower(start - 2)) && words.lower(start - 1) === 'as' && words.lower(start - 3) === 'as') return true
  // Mr Dahl, now 81 and retired; she will be 60 in May
  if (
    words.lower(number - 1) === 'now' &&
    words.lower(number - 2) === ',' &&
    words.lower(end) === 'and' &&
    /^\p{Lu}/u.test(words.at(number - 3).text)
  )
    return true
  const isToBe =
    /^(?:will|would|'ll)$/.test(words.lower(start - 2)) && words.lower(start - 1) === 'be' && /^(?:he|she)$/.test(words.lower(start - 3))
  if (isToBe && (words.at(end).kind !== 'word' || /^(?:in|on|next|this|when)$/.test(words.lower(end)))) return true
  const before = words.lower(start - 1)
  const isAlone =
    words.at(end).kind !== 'word' || /^(?:and|when|now|but|or|then|last|next|this|so|because|while|until|to)$/.test(words.lower(end))
  // her son, 14, and
  if (isBetween && (KIN.has(words.lower(number - 2)) || isPerson(words, quantity))) return true
  // the average buyer is 34
  if (isAlone && isDigits(words, quantity) && /^(?:is|was)$/.test(before) && isOneOfPeople(words, start - 2) && quantity.value >= YOUNGEST)
    return true
  // the youngest of them four
  if (beforeWithin(words, start, OLDEST, OLDEST_REACH)) return true
  // now at 86 she says
  if (before === 'at' && quantity.value >= YOUNGEST && /^(?:he|she|i|they)$/.test(words.lower(end))) return true
  // those who will turn 18; their average age was 44
  if (/^turn(?:s|ed|ing)?$/.test(before)) return true
  if (isAlone && /^(?:is|was|were|are|,|of|from|to|at)$/.test(before) && isOfAge(words, start - 1)) return true
  if (isOfChildren(words, quantity)) return true
  // I'm not 100%, I'm maybe 90
  if (isAfterShare(words, start)) return false
  const isKin = /^(?:his|her|my|your)$/.test(words.lower(start - 3))
  return isAlone && BEING.has(before) && (before.includes("'") || isKin || AGED.has(words.lower(start - 2).replace(/'.*/, '')))
}

const YOUNG = /^(?:daughters|sons|children|kids|twins|brothers|sisters|boys|girls|grandchildren|siblings)$/
/** Ages in one list, with their commas. */
const LISTED_AGES = 12

/** `two daughters, 9 and 6,`: one age of a list that stands behind those who have them. */
function isOfChildren(words: Stretch, { number, end }: Quantity): boolean {
  const isAge = (i: number) => words.at(i).kind === 'number' && words.at(i).value < MOST_YEARS
  const isJoint = (i: number) => /^(?:,|and)$/.test(words.lower(i))
  if (!isAge(number)) return false
  let first = number
  while (first > number - LISTED_AGES && isJoint(first - 1) && (isAge(first - 2) || (isJoint(first - 2) && isAge(first - 3))))
    first -= isAge(first - 2) ? 2 : 3
  if (words.lower(first - 1) !== ',' || !YOUNG.test(words.lower(first - 2))) return false
  return words.at(end).kind !== 'word' || words.lower(end) === 'and'
}
const MOST_YEARS = 70

const isAfterShare = (words: Stretch, start: number) => {
  for (let i = start - 1; i > start - SHARE_REACH && !/^[.!?\n]$/.test(words.lower(i)); i--)
    if (/^(?:%|percent)$/.test(words.lower(i))) return true
  return false
}
const SHARE_REACH = 7

/** `the truck is 26 years old`, `a 40-year-old bridge`. */
const isOfThing = (words: Stretch, { start, end }: Quantity): boolean => {
  const old = words.pastHyphen(end)
  if (words.at(old).glued && AGEING.has(words.lower(old + 1))) return true
  const isBeing = /^(?:is|are|was|were|be|now)$/.test(words.lower(start - 1))
  return isBeing && (AGEING.has(words.lower(start - 2)) || words.lower(start - 2) === 'it' || isOfThings(words.at(start - 2)))
}

/** `its lights are more than 25 years old`: a plural of no people. */
const isOfThings = (token: Token) =>
  isPlural(token) &&
  token.text === token.lower &&
  !PEOPLE_OF_AN_AGE.has(token.lower) &&
  !OF_PEOPLE.test(token.lower) &&
  !PERSONS.has(token.lower) &&
  !YOUNG.test(token.lower)

const GUESSES = new Set(
  'maybe perhaps possibly probably about around roughly nearly almost barely just only not yet thought believed said understood to be aged no older younger more less than over under'.split(
    ' ',
  ),
)
const WORDS_OF_GUESS = 5
const ONE_PERSON =
  /^(?:man|woman|boy|girl|child|lad|lass|baby|teenager|youth|toddler|farmer|teacher|nurse|student|pupil|soldier|driver|widow|widower|pensioner|fisherman|shepherd|worker|refugee|mother|father|grandmother|grandfather|son|daughter|brother|sister)$/
/** Words from the person to the comma: `a boy there`, `a woman in a red coat`. */
const WORDS_OF_PERSON = 6

/** `a woman, thought to be 34, was hurt`: an age that is not known for sure. */
function isGuessed(words: Stretch, { number, end }: Quantity): boolean {
  if (!/^[,.)]$/.test(words.lower(end)) && !/^(?:and|or|stood|sat|was|had)$/.test(words.lower(end))) return false
  let comma = number - 1
  while (comma > number - 1 - WORDS_OF_GUESS && GUESSES.has(words.lower(comma))) comma--
  if (words.lower(comma) !== ',' || comma === number - 1) return false
  for (let at = comma - 1; at > comma - 1 - WORDS_OF_PERSON; at--) {
    if (words.at(at).kind !== 'word') return false
    if (ONE_PERSON.test(words.lower(at)))
      return /^(?:the|an?|his|her|their|my|our|another|one|young|old|little|small|local)$/.test(words.lower(at - 1))
  }
  return false
}

/** `the suspect, 41, had`; not `the total, 41, was`. */
const isPerson = (words: Stretch, { number, value }: Quantity) => {
  const noun = words.at(number - 2)
  const isOne =
    /^(?:the|an?|her|his|their|my|our)$/.test(words.lower(number - 3)) || /^(?:the|an?|her|his|their|my|our)$/.test(words.lower(number - 4))
  return isOne && value >= YOUNGEST && /^\p{Ll}+$/u.test(noun.text) && !isPlural(noun) && !TOTALS.has(noun.lower)
}
const YOUNGEST = 14

/** `buyer`, `farmer`: one of people, by its form. */
const isOneOfPeople = (words: Stretch, i: number) =>
  /^\p{Ll}+(?:er|or|ist|man|woman)$/u.test(words.at(i).text) && OF_PEOPLE.test(`${words.lower(i)}s`) && !NO_PERSON.test(words.lower(i))
const NO_PERSON =
  /^(?:number|counter|meter|tower|error|factor|order|quarter|winner|figure|answer|river|tanker|trailer|transformer|reactor|monitor|multiplier|divisor|corner|chapter|member|tumour|tumor)$/

const isOfAge = (words: Stretch, i: number) => beforeWithin(words, i, AGES, AGE_REACH)
/** Tokens from `age` to the verb that tells it, at most: `the median age of the drivers in the north was`. */
const AGE_REACH = 8
const OLDEST = new Set(['youngest', 'oldest', 'eldest'])
const OLDEST_REACH = 4
const AGES = new Set(['age', 'ages'])

/** Years of the oldest. */
const MOST_AGE = 120
const AGE_ROOM = 30
