import { expect, test } from 'vitest'
import { told } from './told.ts'

// Contrasts, things that have no plural of their own, notes and coins by nickname, figures told again, ages that are guessed.
test.each([
  ['That gives towns up to 36 hours of warning instead of five', ['up to 36 hours = <= 36 h', 'five = 5 h']],
  ['The town gets nine hours of light rather than 14', ['nine hours = 9 h', '14 = 14 h']],
  ['She paid 40 crowns a night, not 60', ['40 crowns = 40 crowns', '60 = 60 crowns']],
  ['The navy was asked for two landing craft', ['two landing craft = 2 craft']],
  ['It plans at least one full-scale smoke test', ['at least one full-scale smoke test = >= 1 test']],
  ['The firm needs one well-paid chief clerk', []],
  ['It cost me £5, and then a tenner', ['£5 = 5 GBP', 'a tenner = 10 GBP']],
  ['She bet a fiver on the horse and lost a grand', ['a fiver = 5 GBP', 'a grand = 1000 USD']],
  ['They moved a grand piano', []],
  ['The price should start with a five', []],
  ['The judge gave it a nine, the crowd a four', []],
  ['He asked for a two per cent rise', ['two per cent = 2 %']],
  [
    'We counted 81 million dead phones. Critics reject the 81-million figure',
    ['81 million dead phones = 81000000 phones', '81-million = 81000000 phones'],
  ],
  ['They sold 300 tents to 12 towns. The 300 total is a record', ['300 tents = 300 tents', '12 towns = 12 towns', '300 = 300 tents']],
  ['A boy there, maybe 14, held up a phone', []],
  ['An old shepherd, perhaps 80, waved, and a woman, thought to be 34, was hurt', []],
  ['The toll, perhaps 80, shocked them', ['perhaps 80 = ~ 80 people']],
])('%s', (text, figures) => expect(told(text)).toEqual(figures))
