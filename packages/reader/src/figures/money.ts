import { DEMONYMS } from '../speakers/lists/countries.ts'
import { BY_COUNTRY, HUNDREDTHS, LETTER_SIGNS, LOCAL, NAMES, SHARED_NAMES, SIGNS, SLANG } from './lists/currencies.ts'
import { numeralAt } from './numeral/index.ts'
import { ownMoney, type PageMoney } from './page-money.ts'
import type { Stretch } from './tokens.ts'

export type Currency = { readonly code: string; readonly end: number; readonly share: number }

/** The currency whose sign begins at a token, right before a number: `£`, `EC$`, `Rs`. */
export function signAt(words: Stretch, i: number, { country, dollar, local }: PageMoney): Currency | null {
  const token = words.at(i)
  const next = words.at(i + 1)
  if (token.text === '$') return { code: dollar, end: i + 1, share: 1 }
  const sign = SIGNS.get(token.text)
  if (sign) return { code: sign, end: i + 1, share: 1 }
  if (token.kind !== 'word') return null
  // NZ $26 million
  if (/^[$£]$/.test(next.text) && (next.glued || (/^(?:US|NZ|HK|AU|CA|SG|NT|EC)$/.test(token.text) && words.at(i + 2).kind === 'number'))) {
    const code = SIGNS.get(`${token.lower}${next.text}`)
    return code ? { code, end: i + 2, share: 1 } : null
  }
  const code = LETTER_SIGNS.get(token.text)
  const end = next.text === '.' && next.glued ? i + 2 : i + 1
  const isBefore =
    code !== undefined &&
    words.at(end).kind === 'number' &&
    (token.text.length > 1 || AT_HOME.get(country) === token.text || isSum(words, end))
  return isBefore ? { code: (token.text === 'Rs' && local.get('rupee')) || code, end, share: 1 } : null
}

/** Countries where a single letter before any number is money. */
const AT_HOME: ReadonlyMap<string, string> = new Map([
  ['ZA', 'R'],
  ['NG', 'N'],
  ['PH', 'P'],
])

/** Whether a number right behind a single letter is money elsewhere too: `R1.7 billion`, `N500`; not `P45`, `R2`. */
const isSum = (words: Stretch, i: number) =>
  words.at(i).glued && ((words.at(i).value >= LEAST_SUM && !/^\d{4,}$/.test(words.at(i).text)) || numeralAt(words, i, true)?.scale !== 1)
const LEAST_SUM = 100

/** The currency that is named behind a number: `dollars`, `Egyptian pounds`, `crowns`, `pence`, `EUR`. A name that several countries have stays as it is. */
export function namedAt(words: Stretch, i: number, page: PageMoney): Currency | null {
  const at = words.pastHyphen(i)
  const word = words.lower(at)
  if (isAmerican(words, at)) return { code: 'USD', end: at + 5, share: 1 }
  const isSign = words.at(at).text === word && words.at(at).glued
  const hundredth = word.length > 1 || isSign ? HUNDREDTHS.get(word) : undefined
  if (hundredth !== undefined) return { code: hundredth || page.cent, end: at + 1, share: 0.01 }
  const sign = words.at(at).kind === 'mark' && words.at(at).text !== '$' ? SIGNS.get(words.at(at).text) : undefined
  if (sign) return { code: sign, end: at + 1, share: 1 }
  if (/^[A-Z]{3}$/.test(words.at(at).text) && LETTER_SIGNS.has(words.at(at).text)) return { code: words.at(at).text, end: at + 1, share: 1 }
  for (const end of [at + 2, at + 3]) {
    const pair = `${words.lower(end - 2)} ${words.lower(end - 1)}`
    const code = BY_COUNTRY.get(pair) ?? BY_COUNTRY.get(pair.replace(/s$/, ''))
    if (code && words.at(at).kind === 'word' && (end === at + 2 || words.at(at).text !== words.at(at).lower)) return { code, end, share: 1 }
  }
  const ofCountry = demonymAt(words, at)
  if (ofCountry) return ofCountry
  const slang = SLANG.get(word)
  // a tenner is British or Irish
  if (slang !== undefined) return { code: slang < 1000 && ownMoney(page) === 'USD' ? 'GBP' : ownMoney(page), end: at + 1, share: slang }
  const code = isWeight(words, at, page) ? null : moneyNamed(word, page)
  return code === null ? null : { code, end: at + 1, share: 1 }
}

/** What a name of money comes to on a page, in lower case: its code; the name's plural where several countries have it; null where it names none. */
export function moneyNamed(word: string, page: PageMoney): string | null {
  const known = NAMES.get(word)
  if (known !== undefined) return known
  const shared = SHARED_NAMES.get(word)
  if (shared === undefined) return null
  return page.local.get(singular(word)) ?? (shared === 'USD' ? page.dollar : shared || plural(word))
}

/** `Turkish lira`, `Norwegian kroner`, `South African rand`: a country's own money. */
function demonymAt(words: Stretch, i: number): Currency | null {
  if (words.at(i).text === words.lower(i)) return null
  for (const end of [i + 2, i + 3]) {
    const country = DEMONYMS.get(end === i + 2 ? words.lower(i) : `${words.lower(i)} ${words.lower(i + 1)}`)
    const name = words.lower(end - 1)
    const code = country && (NAMES.get(name) ?? LOCAL.get(country.code)?.get(singular(name)))
    if (code) return { code, end, share: 1 }
  }
  return null
}

const singular = (name: string) => SINGULARS.get(name) ?? name.replace(/s$/, '')
const SINGULARS = new Map([
  ['kroner', 'krone'],
  ['kronor', 'krona'],
  ['lei', 'leu'],
  ['leva', 'lev'],
])

/** `U.S. dollars`. */
const isAmerican = (words: Stretch, i: number) =>
  words.lower(i) === 'u' && words.lower(i + 2) === 's' && words.at(i + 3).glued && /^dollars?$/.test(words.lower(i + 4))

const plural = (name: string) => PLURALS.get(name) ?? (name.endsWith('s') || name === 'kwacha' || SINGULARS.has(name) ? name : `${name}s`)
const PLURALS = new Map([...SINGULARS].map(([several, one]) => [one, several]))

/** `20 pounds of rice`, `a 20-pound baby`, `weighed 20 pounds`. */
function isWeight(words: Stretch, i: number, { hasPounds }: PageMoney): boolean {
  if (!/^pounds?$/.test(words.lower(i))) return false
  if (/^(?:of|heavier|lighter|overweight)$/.test(words.lower(i + 1))) return true
  const before = [words.lower(i - 3), words.lower(i - 2), words.lower(i - 4)]
  return !hasPounds && before.some((word) => /^(?:weigh(?:s|ed|ing)?|weight|lost|gained|lifted)$/.test(word))
}

/** The code of a pound of weight. */
export const POUND_OF_WEIGHT = '[lb_av]'
