import { expect, test } from 'vitest'
import { codeOf, countryOf } from './country.ts'

test('a country is called by its name, and what is no code as it is given', () => {
  expect(['HU', 'GB', 'QZ', 'Vale', ''].map(countryOf)).toEqual(['Hungary', 'United Kingdom', 'QZ', 'Vale', ''])
})

test('a name gives the code, in any case, and what is none comes back', () => {
  expect(['Hungary', ' united kingdom', 'hu', 'Vale'].map(codeOf)).toEqual(['HU', 'GB', 'hu', 'Vale'])
})
