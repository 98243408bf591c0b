import { expect, test } from 'vitest'
import { wordsOf } from './words.ts'

const forms = (words: string) => wordsOf({ words, kind: 'direct' }).map(({ form }) => form)
const stems = (words: string) => wordsOf({ words, kind: 'direct' }).map(({ stem }) => stem)

test('marks, accents, short forms and the s of a possessive make no difference', () => {
  expect(forms('“We can’t – and won’t – close Vârga’s café!”')).toEqual(forms('we can not and will not close Varga cafe'))
  expect(forms('Nobody cannot')).toEqual(['nobody', 'can', 'not'])
  expect(forms('the colour of the defence programme')).toEqual(forms('the color of the defense program'))
})

test('a number is its value, in figures or words', () => {
  expect(forms('30,000 thirty thousand 30k')).toEqual(['30000', '30000', '30000'])
  expect(forms('2.3 million, twenty-five, a dozen, 12% and 12 per cent')).toEqual([
    '2300000',
    '25',
    '12',
    '12',
    'percent',
    'and',
    '12',
    'per',
    'percent',
  ])
  expect(forms('12 lakh, 1.2 million, two crore, 20 million')).toEqual(['1200000', '1200000', '20000000', '20000000'])
  expect(forms('no one at 10:30')).toEqual(['no', 'one', 'at', '10:30'])
})

test('a name that is printed in several ways is one word, and a country is no pronoun', () => {
  expect(stems('in Kyiv')).toEqual(stems('in Kiev'))
  expect(stems('the United States told us')).toEqual(stems('the U.S. told us'))
  expect(forms('the US told us')).toEqual(['the', 'u.s.', 'told', 'us'])
  expect(forms('TELL US NOW')).toEqual(['tell', 'us', 'now'])
})

test('names are told from the first words of sentences and from headlines', () => {
  const names = (words: string) => wordsOf({ words, kind: 'direct' }).flatMap(({ form, isName }) => (isName ? [form] : []))
  expect(names('Bridges fall in the night. Then Ilse Varga came down to Harrow')).toEqual(['ilse', 'varga', 'harrow'])
  expect(names('Bridge Falls At Harrow')).toEqual([])
})

test('words are quoted where they stand between marks', () => {
  const quoted = wordsOf({ words: 'that the road was “a mess” and ‘no road’ at all', kind: 'mixed' }).flatMap(({ form, isQuoted }) =>
    isQuoted ? [form] : [],
  )
  expect(quoted).toEqual(['a', 'mess', 'no', 'road'])
})
