import { expect, test } from 'vitest'
import { countryOf } from './country.ts'

test('a country is called by its name, and what is no code as it is given', () => {
  expect(['HU', 'GB', 'QZ', 'Vale', ''].map(countryOf)).toEqual(['Hungary', 'United Kingdom', 'QZ', 'Vale', ''])
})
