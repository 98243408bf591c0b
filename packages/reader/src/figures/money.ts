import type { Article } from '@onrecord/record'
import { BY_COUNTRY, HUNDREDTHS, LETTER_SIGNS, LOCAL, NAMES, SHARED_NAMES, SIGNS, SLANG } from './lists/currencies.ts'
import { numeralAt } from './numeral/index.ts'
import type { Stretch, Token } from './tokens.ts'

/** What a page's own words for money come to. */
export type PageMoney = {
  /** Of its language or address: an ISO 3166-1 code; empty where neither tells one. */
  readonly country: string
  /** The code of a bare dollar. */
  readonly dollar: string
  /** The code of what a bare cent is a hundredth of. */
  readonly cent: string
  /** Whether `pounds` are money rather than weight. */
  readonly hasPounds: boolean
  /** Codes of the names that its country has one currency for, in the singular. */
  readonly local: ReadonlyMap<string, string>
}

/** The money of a page. Its dollar is that of the country of its language (`en-AU`) or address; else the one that it names with letters
 *  (`EC$400`), where it has no bare one beside; else that of the United States. */
export function pageMoney(tokens: readonly Token[], { url, language }: Pick<Article, 'url' | 'language'>): PageMoney {
  const named = new Set<string>()
  let [hasPounds, hasEuros, hasBareDollar] = [false, false, false]
  for (const [i, { text, glued }] of tokens.entries()) {
    if (text === '£') hasPounds = true
    if (text === '€') hasEuros = true
    const code = text === '$' && glued ? SIGNS.get(`${tokens[i - 1]?.lower ?? ''}$`) : undefined
    if (code && /D$/.test(code)) named.add(code)
    else if (code) continue
    else if (text === '$') hasBareDollar = true
  }
  const [only] = named
  const country = countryOf(language, url)
  const local = LOCAL.get(country) ?? new Map()
  const dollar = local.get('dollar') ?? (named.size === 1 && only && !hasBareDollar ? only : 'USD')
  const cent = hasEuros && !hasBareDollar && named.size === 0 ? 'EUR' : dollar
  return { country, dollar, cent, hasPounds, local }
}

function countryOf(language: string | null, url: string | null): string {
  const region = /-([A-Z]{2})$/.exec(language ?? '')?.[1]
  return region ?? /^https?:\/\/[^/]*\.([a-z]{2})(?:[:/]|$)/.exec(url ?? '')?.[1]?.toUpperCase() ?? ''
}

export type Currency = { readonly code: string; readonly end: number; readonly share: number }

/** The currency whose sign begins at a token, right before a number: `£`, `EC$`, `Rs`. */
export function signAt(words: Stretch, i: number, { country, dollar, local }: PageMoney): Currency | null {
  const token = words.at(i)
  const next = words.at(i + 1)
  if (token.text === '$') return { code: dollar, end: i + 1, share: 1 }
  const sign = SIGNS.get(token.text)
  if (sign) return { code: sign, end: i + 1, share: 1 }
  if (token.kind !== 'word') return null
  if (/^[$£]$/.test(next.text) && next.glued) {
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
const isSum = (words: Stretch, i: number) => words.at(i).glued && (words.at(i).value >= LEAST_SUM || numeralAt(words, i, true)?.scale !== 1)
const LEAST_SUM = 100

/** The currency that is named behind a number: `dollars`, `Egyptian pounds`, `crowns`, `pence`, `EUR`. A name that several countries have stays as it is. */
export function namedAt(words: Stretch, i: number, page: PageMoney): Currency | null {
  const at = words.pastHyphen(i)
  const word = words.lower(at)
  if (isAmerican(words, at)) return { code: 'USD', end: at + 5, share: 1 }
  const isSign = words.at(at).text === word && words.at(at).glued
  const hundredth = word.length > 1 || isSign ? HUNDREDTHS.get(word) : undefined
  if (hundredth !== undefined) return { code: hundredth || page.cent, end: at + 1, share: 0.01 }
  if (words.at(at).text === '€' || words.at(at).text === '£')
    return { code: words.at(at).text === '€' ? 'EUR' : 'GBP', end: at + 1, share: 1 }
  if (/^[A-Z]{3}$/.test(words.at(at).text) && LETTER_SIGNS.has(words.at(at).text)) return { code: words.at(at).text, end: at + 1, share: 1 }
  for (const end of [at + 2, at + 3]) {
    const pair = `${words.lower(end - 2)} ${words.lower(end - 1)}`
    const code = BY_COUNTRY.get(pair) ?? BY_COUNTRY.get(pair.replace(/s$/, ''))
    if (code && words.at(at).kind === 'word' && (end === at + 2 || words.at(at).text !== words.at(at).lower)) return { code, end, share: 1 }
  }
  const slang = SLANG.get(word)
  // a tenner is British or Irish
  if (slang !== undefined) return { code: slang < 1000 && ownMoney(page) === 'USD' ? 'GBP' : ownMoney(page), end: at + 1, share: slang }
  const known = NAMES.get(word)
  if (known) return { code: known, end: at + 1, share: 1 }
  const shared = SHARED_NAMES.get(word)
  if (shared === undefined || isWeight(words, at, page)) return null
  const code = page.local.get(word.replace(/s$/, '')) ?? (shared === 'USD' ? page.dollar : shared || plural(word))
  return { code, end: at + 1, share: 1 }
}

/** `U.S. dollars`. */
const isAmerican = (words: Stretch, i: number) =>
  words.lower(i) === 'u' && words.lower(i + 2) === 's' && words.at(i + 3).glued && /^dollars?$/.test(words.lower(i + 4))

const plural = (name: string) => (name.endsWith('s') || name === 'lei' || name === 'leva' || name === 'kroner' ? name : `${name}s`)

/** `20 pounds of rice`, `a 20-pound baby`, `weighed 20 pounds`. */
function isWeight(words: Stretch, i: number, { hasPounds }: PageMoney): boolean {
  if (!/^pounds?$/.test(words.lower(i))) return false
  if (/^(?:of|heavier|lighter|overweight)$/.test(words.lower(i + 1))) return true
  const before = [words.lower(i - 3), words.lower(i - 2), words.lower(i - 4)]
  return !hasPounds && before.some((word) => /^(?:weigh(?:s|ed|ing)?|weight|lost|gained|lifted)$/.test(word))
}

/** What `grand` or `millions` of money are on a page. */
export const ownMoney = ({ hasPounds, cent }: Pick<PageMoney, 'hasPounds' | 'cent'>): string => (hasPounds ? 'GBP' : cent)

/** The code of a pound of weight. */
export const POUND_OF_WEIGHT = '[lb_av]'
