import { expect, test } from 'vitest'
import { COUNTRIES_BY_CODE, COUNTRY_NAMES, DEMONYMS } from './countries.ts'

const cldr = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** Where the news and CLDR call a country differently. */
const OTHERWISE = new Map([
  ['AG', 'Antigua'],
  ['BA', 'Bosnia'],
  ['CD', 'Congo'],
  ['CG', 'Congo'],
  ['CI', 'Ivoire'],
  ['CZ', 'Czech'],
  ['HK', 'Hong Kong'],
  ['KN', 'Kitts'],
  ['LC', 'Lucia'],
  ['MM', 'Myanmar'],
  ['PS', 'Palestinian'],
  ['TL', 'Timor'],
  ['TT', 'Trinidad'],
  ['TR', 'T'],
  ['VA', 'Vatican'],
  ['VC', 'Vincent'],
  ['ST', 'Tom'],
])

test('every code is a country’s, and its usual name is the one that CLDR has', () => {
  for (const [code, { name }] of COUNTRIES_BY_CODE) {
    const known = cldr.of(code)
    expect(known, code).toBeDefined()
    expect(known, code).toContain(OTHERWISE.get(code) ?? name)
  }
})

test('names and adjectives are found in lower case', () => {
  expect(COUNTRY_NAMES.get('syrian arab republic')?.code).toBe('SY')
  expect(DEMONYMS.get('iranian')?.code).toBe('IR')
  expect(COUNTRIES_BY_CODE.size).toBeGreaterThan(190)
})
