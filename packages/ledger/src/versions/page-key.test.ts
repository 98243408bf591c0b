import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageKey } from './page-key.ts'

test('every form of one page has one key', () => {
  for (const form of [
    'https://news.example/dam',
    'http://news.example/dam',
    'https://www.news.example/dam/',
    'https://NEWS.example:443/dam#top',
    'https://news.example/dam?utm_source=letter&utm_medium=mail',
    'https://news.example/dam?fbclid=1&ref=home',
    'https://news.example/dam/index.html',
    'https://m.news.example/dam',
    'https://mobile.news.example/dam',
    'https://amp.news.example/dam',
    'https://www.m.news.example/dam',
    'https://news.example/dam/amp/',
    'https://news.example/amp/dam',
    'https://news.example/dam.amp',
    'https://news.example/dam?amp=1',
    'https://news.example/dam?amp',
    'https://news.example/dam?outputType=amp',
    'https://news-example.cdn.ampproject.org/c/s/news.example/dam',
    'https://www.google.com/amp/s/news.example/dam/amp/',
    'https://news.example/dam#:~:text=it%20will%20hold',
  ])
    expect(pageKey(form), form).toBe('news.example/dam')
  expect(pageKey('https://en.m.news.example/dam.amp.html')).toBe(pageKey('https://en.news.example/dam.html'))
  expect(pageKey('https://news.example/story?page=2&id=7')).toBe(pageKey('http://www.news.example/story?id=7&utm_id=1&page=2'))
})

test('a slash at the end of a query leaves no empty query behind', () => {
  expect(pageKey('https://news.example?/')).toBe('news.example')
  expect(pageKey('https://news.example/dam?b=2&a=//')).toBe('news.example/dam?a=//&b=2')
  expect(pageKey('https://news.example/dam?a=//')).toBe('news.example/dam?a')
})

test('what names another page has another key', () => {
  const keys = [
    'https://news.example/',
    'https://news.example/dam',
    'https://news.example/dam?id=1',
    'https://news.example/dam?id=2',
    'https://news.example/damp',
    'https://news.example/ramp/dam',
    'https://news.example/Dam',
    'https://other.example/dam',
    'https://sport.news.example/dam',
    'https://m.example/dam',
    'https://www.google.com/amp/',
  ].map(pageKey)
  expect(new Set(keys).size).toBe(keys.length)
})

test('what is no address of the web is its own key', () => {
  for (const text of ['', 'page.html', 'urn:news:1', 'https://', 'http://[', 'file:///tmp/page.html']) expect(pageKey(text)).toBe(text)
})

test('any address has a key, and the key of an address made of a key is the same', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const key = pageKey(address)
      expect(pageKey(`https://${key}`)).toBe(key)
    }),
  )
})
