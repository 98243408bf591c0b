import { GLUED_UNITS, LONG_TIMES, RATE_BASES, UNIT_WORDS } from './lists/units.ts'
import { ENDS_PHRASE } from './lists/words.ts'
import { HYPHEN, type Stretch } from './tokens.ts'

/** A physical unit, time, per cent or points behind a number. */
export type Unit = {
  readonly code: string
  /** What the number is multiplied by: 10 for decades in years. */
  readonly times: number
  readonly end: number
}

/** The unit that begins at a token, with the base of a physical rate: `kilometres`, `%`, `cubic feet a second`, `micrograms of lead per cubic metre`. */
export function unitAt(words: Stretch, i: number): Unit | null {
  const at = words.pastHyphen(i)
  const unit = plainUnit(words, at)
  return unit ? withRate(words, unit) : null
}

function plainUnit(words: Stretch, i: number): Unit | null {
  const word = words.lower(i)
  if (word === '%' || word === '٪') return { code: '%', times: 1, end: i + 1 }
  if (word === '°') {
    const code = words.lower(i + 1) === 'f' ? '[degF]' : words.lower(i + 1) === 'c' ? 'Cel' : null
    return code && { code, times: 1, end: i + 2 }
  }
  if (word === 'parts' && words.lower(i + 1) === 'per') {
    const code = PARTS_PER.get(words.lower(i + 2))
    if (code) return { code, times: 1, end: i + 3 }
  }
  if (words.at(i).text === 'Nm') return { code: 'N.m', times: 1, end: i + 1 }
  const slashed = words.lower(i + 1) === '/' && words.at(i + 1).glued ? slashedUnit(word, words.lower(i + 2)) : null
  if (slashed) return { code: slashed, times: 1, end: i + 3 }
  const isShort = /^(?:sq|cu)$/.test(word) && words.lower(i + 1) === '.' && words.at(i + 1).glued
  const next = isShort ? i + 2 : words.pastHyphen(i + 1)
  const pair = UNIT_WORDS.get(`${word} ${words.lower(next)}`)
  if (pair) return { code: pair, times: 1, end: next + 1 }
  // two second-hand tractors
  if (word === 'second' && next > i + 1 && NO_TIME.test(words.lower(next))) return null
  const long = LONG_TIMES.get(word)
  if (long) return { code: long.unit, times: long.times, end: i + 1 }
  const code =
    UNIT_WORDS.get(word.replace(/'s$/, '')) ??
    (isBehindDigits(words, i) && !/^[GHMST]$/.test(words.at(i).text) ? GLUED_UNITS.get(word) : undefined)
  return code ? { code, times: 1, end: i + 1 } : null
}

const NO_TIME = /^(?:hand|half|placed|class|floor|degree|generation|year|tier|choice|term|home|round|quarter|language)$/

/** `20C`, `6-ft`; not the `in` of `one-in-five`. */
const isBehindDigits = (words: Stretch, i: number) =>
  words.at(i).glued && (words.at(i - 1).kind !== 'mark' || !HYPHEN.test(words.lower(i - 1)) || words.at(i - 2).kind === 'number')

const PARTS_PER: ReadonlyMap<string, string> = new Map([
  ['million', '[ppm]'],
  ['billion', '[ppb]'],
])

/** `km/h`, `mg/kg`: two short forms with a slash between them. */
function slashedUnit(above: string, below: string): string | null {
  const [unit, base] = [SHORT.get(above), SHORT.get(below)]
  return unit && base && RATE_BASES.has(base) ? `${unit}/${base}` : null
}
const SHORT: ReadonlyMap<string, string> = new Map([...GLUED_UNITS, ...UNIT_WORDS].filter(([word]) => word.length <= 3))

/** Words of `of sulfur dioxide` between a unit and its `per`, at most. */
const SUBSTANCE = 4

function withRate(words: Stretch, unit: Unit): Unit {
  if (unit.code === '%' || unit.code === 'points') return unit
  let at = unit.end
  if (words.lower(at) === 'of') {
    const limit = at + SUBSTANCE
    while (
      at <= limit &&
      words.lower(at) !== 'per' &&
      (at === unit.end || !ENDS_PHRASE.has(words.lower(at))) &&
      words.at(at).kind === 'word'
    )
      at++
  }
  const article = /^(?:a|an)$/.test(words.lower(at))
  if (!article && words.lower(at) !== 'per') return unit
  const base = plainUnit(words, at + 1)
  if (!base || !RATE_BASES.has(base.code) || base.times !== 1) return unit
  // a litre a day is a count of litres; a mile an hour is a speed
  if (base.code === 'd' || (article && !/^(?:s|min|h)$/.test(base.code))) return unit
  return { code: `${unit.code}/${base.code}`, times: unit.times, end: base.end }
}

/** What a name means where the page is from: a ton is a short one in the United States and the metric one elsewhere; gallons and pints are imperial in Britain and Ireland.
 *  @param country  ISO 3166-1 code, or empty */
export function localUnit(code: string, country: string): string {
  if (code === '[ston_av]') return country === 'US' ? code : 't'
  return (country === 'GB' || country === 'IE') && IMPERIAL.has(code) ? code.replace('_us', '_br') : code
}
const IMPERIAL: ReadonlySet<string> = new Set(['[gal_us]', '[pt_us]'])

const HEAT = /^(?:temperatures?|heat|heatwave|hot|cold|cool|warm|warming|warmer|mercury|fever|weather|highs?|lows?|thermometers?)$/
/** Tokens before a unit that can tell what is measured. */
const SUBJECT_REACH = 12

/** What heat is measured against, behind `degrees`: `three degrees above normal`. */
const LEVEL_OF_HEAT = /^(?:freezing|average|normal|zero|usual|celsius|hotter|warmer|colder|cooler|warming)$/

/** The degree of a page's country. */
export const degree = ({ country }: { readonly country: string }): string => (country === 'US' ? '[degF]' : 'Cel')

/** Whether the words before a token tell of heat. */
export const isOfHeat = (words: Stretch, i: number): boolean => tellsOf(HEAT, words, i)

/** `degrees` alone, where the words around it tell of heat. */
export function degreesAt(words: Stretch, i: number, page: { readonly country: string }): Unit | null {
  if (!/^(?:degrees?|°)$/.test(words.lower(i))) return null
  const unit = { code: degree(page), times: 1, end: i + 1 }
  for (let at = i + 1; at <= i + 3; at++) if (LEVEL_OF_HEAT.test(words.lower(at))) return unit
  return isOfHeat(words, i) || isTold(words, i) ? unit : null
}

/** `it was 30 degrees`; not `30 degrees north`. */
const isTold = (words: Stretch, i: number) =>
  /^(?:was|is|hit|reached)$/.test(words.lower(i - 2)) && !/^(?:north|south|east|west|of|from|to|off)$/.test(words.lower(i + 1))

const PRECIOUS = /^(?:gold|silver|platinum|palladium|bullion)$/

/** Gold and its like are weighed in troy ounces. */
export const ounceAt = (words: Stretch, i: number): string =>
  PRECIOUS.test(words.lower(i + 1)) || tellsOf(PRECIOUS, words, i) ? '[oz_tr]' : '[oz_av]'

/** Whether a word of a subject stands a little before a token, in its sentence. */
function tellsOf(subject: RegExp, words: Stretch, i: number): boolean {
  for (let at = i - 1; at >= i - SUBJECT_REACH && !/^[.!?\n]$/.test(words.lower(at)); at--) if (subject.test(words.lower(at))) return true
  return false
}
