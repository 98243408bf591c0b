import { expect, test } from 'vitest'
import { articleOf, idOf } from './given.ts'

const text = 'The dam will hold, Mayor Ilse Varga said on Friday.'

test('an id comes back to the digit or not at all', () => {
  expect(idOf({ id: 'a' }, 'line 1')).toBe('a')
  expect(idOf({ id: -12.5 }, 'line 1')).toBe('-12.5')
  expect(idOf({ id: Number.MAX_SAFE_INTEGER }, 'line 1')).toBe('9007199254740991')
  // the numbers of posts are longer
  for (const id of JSON.parse('[1790335412345678901, 1e400]'))
    expect(() => idOf({ id }, 'line 1')).toThrow(
      'line 1: The "id" is a number that JSON cannot hold to the digit. Give it as a string. (bad-line)',
    )
  for (const id of [undefined, null, '', {}, [], true]) expect(() => idOf({ id }, 'line 1')).toThrow('(missing-id)')
})

test('half of a surrogate pair is named in whatever field it stands', () => {
  const half = 'x\ud800'
  expect(() => idOf({ id: half }, 'line 1')).toThrow('line 1: "id" holds half of a surrogate pair.')
  for (const field of ['text', 'html', 'url', 'published'])
    expect(() => articleOf({ text, [field]: half }, 'line 1')).toThrow(`line 1: "${field}" holds half of a surrogate pair.`)
})

test('a field that is null is a field that is missing', () => {
  const html = `<article><p>${text} It is older than the town, and it was built for worse than this.</p></article>`
  expect(articleOf({ text: null, html, url: null, published: null }, 'line 1').text).not.toContain('<p>')
  expect(() => articleOf({ text: null, html: null }, 'line 1')).toThrow('The line has neither "text" nor "html".')
})
