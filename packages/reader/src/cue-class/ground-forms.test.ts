import { expect, test } from 'vitest'
import { groundForms } from './ground-forms.ts'

test.each([
  ['said', 'say'],
  ['says', 'say'],
  ['denies', 'deny'],
  ['denied', 'deny'],
  ['denying', 'deny'],
  ['hoping', 'hope'],
  ['hoped', 'hope'],
  ['signalled', 'signal'],
  ['admitted', 'admit'],
  ['apologized', 'apologise'],
  ['criticizing', 'criticise'],
  ['emphasizes', 'emphasise'],
  ['presses', 'press'],
  ['wrote', 'write'],
  ["didn't", 'do'],
  ["'re", 'be'],
  ['lying', 'lie'],
])('%s is a form of %s', (word, ground) => {
  expect(groundForms(word)).toContain(ground)
})

test('a word is always a form of itself', () => {
  for (const word of ['as', 'news', 'ing', 's', '2nd', "o'clock"]) expect(groundForms(word)).toContain(word)
})
