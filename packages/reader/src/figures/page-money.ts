import type { Article } from '@onrecord/record'
import { COUNTRY_NAMES, DEMONYMS } from '../speakers/lists/countries.ts'
import { LOCAL, SHARED_NAMES, SIGNS } from './lists/currencies.ts'
import type { Token } from './tokens.ts'

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
  const local = new Map([...localOf(tokens), ...(LOCAL.get(country) ?? [])])
  const dollar = local.get('dollar') ?? (named.size === 1 && only && !hasBareDollar ? only : 'USD')
  const cent = hasEuros && !hasBareDollar && named.size === 0 ? 'EUR' : dollar
  return { country, dollar, cent, hasPounds, local }
}

/** Of the names that several countries have for their money, those for which the page names one such country and no other. */
function localOf(tokens: readonly Token[]): ReadonlyMap<string, string> {
  const codes = new Map<string, Set<string>>()
  for (const [i, { kind, text, lower }] of tokens.entries()) {
    if (kind !== 'word' || !/^\p{Lu}/u.test(text)) continue
    const words = lower.replace(/'s$/, '')
    const pair = `${lower} ${tokens[i + 1]?.lower.replace(/'s$/, '') ?? ''}`
    const country = COUNTRY_NAMES.get(pair) ?? DEMONYMS.get(pair) ?? COUNTRY_NAMES.get(words) ?? DEMONYMS.get(words)
    for (const [name, code] of (country && LOCAL.get(country.code)) ?? [])
      if (SHARED_NAMES.get(name) === '') codes.set(name, (codes.get(name) ?? new Set()).add(code))
  }
  return new Map([...codes].flatMap(([name, those]) => (those.size === 1 ? [...those].map((code) => [name, code] as const) : [])))
}

function countryOf(language: string | null, url: string | null): string {
  const region = /-([A-Z]{2})$/.exec(language ?? '')?.[1]
  return region ?? /^https?:\/\/[^/]*\.([a-z]{2})(?:[:/]|$)/.exec(url ?? '')?.[1]?.toUpperCase() ?? ''
}

/** What `grand` or `millions` of money are on a page. */
export const ownMoney = ({ hasPounds, cent }: Pick<PageMoney, 'hasPounds' | 'cent'>): string => (hasPounds ? 'GBP' : cent)
