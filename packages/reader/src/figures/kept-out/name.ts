import { isPlural } from '../counted.ts'
import { ARMS, DIALLING, ENDS_PHRASE, INDEXES, LABELS, OPENING, SHORT_LABELS, STREETS } from '../lists/words.ts'
import { HYPHEN, type Stretch, type Token } from '../tokens.ts'
import { hasUnit, isDigits, isPlain, type Rule } from './rule.ts'

/** `Gate 3`, `number 14 bus`, `Highway 9`, `COVID-19`, `G20`, `Formula 1`. */
export const label: Rule = (words, quantity) => {
  const { number } = quantity
  const before = words.at(number - 1)
  if (
    words.at(number).glued &&
    (before.kind === 'word' ||
      before.kind === 'number' ||
      (HYPHEN.test(before.text) && before.glued && words.at(number - 2).kind === 'word'))
  )
    return quantity.is !== 'money'
  // Fortune 500 companies, the S&P 500
  if (INDEXES.has(before.lower) && /^\p{Lu}/u.test(before.text) && isDigits(words, quantity)) return quantity.is !== 'money'
  if (before.text === '#' || before.text === '§' || before.text === '@') return true
  if (quantity.start !== number || hasUnit(quantity)) return false
  const short = words.at(number - 2)
  if (before.text === '.' && /^\p{Lu}/u.test(short.text) && SHORT_LABELS.has(short.lower)) return isPlain(words, quantity)
  const name = before
  if (name.kind !== 'word') return false
  // building 152 homes
  if (quantity.is === 'count' && isDigits(words, quantity) && name.text === name.lower) return false
  const isNumber = isPlain(words, quantity) || (!isDigits(words, quantity) && /^\p{Lu}/u.test(words.at(number).text))
  if (
    (LABELS.has(name.lower) || LABELS.has(name.lower.replace(/s$/, ''))) &&
    (isDigits(words, quantity) || quantity.is === 'bare') &&
    !/^(?:no|question|count|point|level|step)$/.test(name.text)
  )
    return isNumber || quantity.is === 'bare'
  // the Alliance won 12 seats, the Greens four
  if (isPlural(name) && words.lower(number - 2) === 'the' && /^(?:,|and)$/.test(words.lower(number - 3)) && quantity.is === 'bare')
    return false
  // Adeyo got 46.1 and Musa 33
  if (quantity.is === 'bare' && /^(?:,|and|;)$/.test(words.lower(number - 2)) && isShare(words, number - 3)) return false
  const isName =
    /^\p{Ll}?\p{Lu}/u.test(name.text) &&
    !/['’]s$/.test(name.text) &&
    !(WEEKDAY.test(name.text) && words.lower(number - 2) !== 'super') &&
    (!isSentenceStart(words, number - 1) || (quantity.is === 'bare' && isDigits(words, quantity) && !isOpening(name)))
  return isName && isNumber && (quantity.is === 'bare' || quantity.value < 20) && !hasUnit(quantity)
}

/** `On Sunday 198 turned out`. */
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/

const isShare = (words: Stretch, i: number) =>
  /^\d+\.\d+$/.test(words.at(i).text) || /^(?:%|cent|percent|seats|votes|points)$/.test(words.lower(i))

/** A word that can open a sentence right before a number: `Only 40 stayed`, `That's 104`. */
const isOpening = ({ lower }: Token) => OPENING.has(lower) || ENDS_PHRASE.has(lower) || lower.includes("'")

const isSentenceStart = (words: Stretch, i: number) => /^(?:[.!?:“”"‘’'—–(]|\n|)$/.test(words.lower(i - 1))

/** `10 Downing Street`, `Big Four`, `Three Mile Island`. */
export const name: Rule = (words, quantity) => {
  const { number, end } = quantity
  const first = words.at(number)
  if (isPlain(words, quantity))
    // 131 West 23rd Street
    for (let at = number + 1; at <= number + 5 && /^(?:\p{Lu}|\d|(?:st|nd|rd|th)$)/u.test(words.at(at).text); at++)
      if (at > number + 1 && STREETS.has(words.lower(at))) return true
  if (first.kind !== 'word' || !/^\p{Lu}/u.test(first.text)) return false
  const next = words.at(number + 1)
  // Two United States soldiers were hurt
  const noun = words.at(end - 1)
  if (quantity.is === 'count' && isSentenceStart(words, number) && noun.text === noun.lower) return false
  return !isSentenceStart(words, number) ? quantity.start === number : /^\p{Lu}\p{Ll}/u.test(next.text) && !isPlural(next) && end > 0
}

/** `call 101`, `0800 123 456`. */
export const telephone: Rule = (words, quantity) => {
  const { text, value } = words.at(quantity.number)
  if (Number.isNaN(value)) return false
  if (/^0\d/.test(text) && !text.includes('.')) return true
  // the number of a post or of a second
  if (/^\d{9,}$/.test(text) && !hasUnit(quantity)) return true
  if (!hasUnit(quantity) && words.at(quantity.number + 1).kind === 'number' && !HYPHEN.test(words.lower(quantity.number + 2))) return true
  // San Ferro, CA 90069
  if (/^\d{5}$/.test(text) && /^\p{Lu}{2}$/u.test(words.at(quantity.number - 1).text) && quantity.is !== 'money') return true
  const isHelpline = quantity.is === 'bare' || EMERGENCY.test(text)
  if (
    isHelpline &&
    /^(?:calls?|callers?|hotline|operators?|dispatchers?)$/.test(words.lower(quantity.number + 1)) &&
    isPlain(words, quantity)
  )
    return true
  if (quantity.is === 'bare' && words.at(quantity.number - 1).kind === 'number') return true
  if (quantity.is !== 'bare') return false
  const before = words.lower(quantity.start - 1)
  // text HELP to 60606
  const isSent = /^(?:on|to)$/.test(before) && isDigits(words, quantity) && DIALLING.has(words.lower(quantity.start - 3))
  return DIALLING.has(before) || isSent
}

const EMERGENCY = /^(?:911|999|000|112|111|101|988)$/

/** `15th`, `5G`, `1.2.3`, `401(k)`: letters or a number right behind. */
export const glued: Rule = (words, quantity) => {
  const next = words.at(quantity.number + 1)
  if (!next.glued || !isDigits(words, quantity) || hasUnit(quantity) || quantity.scale !== 1) return false
  return (
    next.kind === 'word' ||
    (next.text === '(' && words.at(quantity.number + 2).glued) ||
    (/^[./]$/.test(next.text) && words.at(quantity.number + 2).glued && words.at(quantity.number + 2).kind === 'number')
  )
}

/** `155mm guns`: what they are called. */
export const calibre: Rule = (words, { unit, is, number, end }) =>
  (unit === 'mm' && ARMS.has(words.lower(end))) ||
  // a .22 rifle, a .357 Magnum
  (is !== 'money' &&
    is !== 'measure' &&
    /^\.\d{2,3}$/.test(words.at(number).text) &&
    (isCalibre(words, number + 1) || /^(?:a|an|his|her|the)$/.test(words.lower(number - 1))))

const isCalibre = (words: Stretch, i: number) =>
  ARMS.has(words.lower(words.pastHyphen(i))) || /^cali(?:ber|bre)$/.test(words.lower(words.pastHyphen(i)))

/** `737s`, `the F-150s`, `his 757 jet`, `size 19s`: things of a model. */
export const model: Rule = (words, { number, is }) => {
  const [{ text }, next] = [words.at(number), words.at(number + 1)]
  const isAirliner =
    /^(?:jet|plane|airliner|max|dreamliner)$/.test(next.lower) ||
    (is === 'bare' && /^(?:the|an?|his|her|its|old|boeing)$/.test(words.lower(number - 1)))
  if (/^7[0-9]7$/.test(text) && isAirliner) return true
  // 4K video
  if (/^[48]$/.test(text) && next.text === 'K' && next.glued && is !== 'money') return true
  // Apollo 11's crew
  const possessive = words.at(number + 2)
  if (/^['’]$/.test(next.text) && next.glued && possessive.lower === 's' && possessive.glued && is !== 'money') return true
  // seat 14C, runway 27L
  if (LABELS.has(words.lower(number - 1)) && /^\p{Lu}$/u.test(next.text) && next.glued) return true
  const isLabel = LABELS.has(words.lower(number - 1)) || LABELS.has(words.lower(number - 1).replace(/s$/, ''))
  return (/^\d{3,}$/.test(text) || isLabel) && next.lower === 's' && next.glued
}
