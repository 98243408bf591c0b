import { describe, expect, test } from 'vitest'
import { articleFromHtml } from './article.ts'

const DEEP = 100_000
const story = 'The river rose again on Friday, and the engineers of the valley watched the gauge, the mayor said.'
const read = (html: string) => articleFromHtml(html, { name: 'hostile.html' }).article

// each took minutes, or the whole memory, where it was not thought of
describe.each([
  '<div>',
  '<blockquote>',
  '<span>',
  '<table><tr><td>',
  '<ul><li>',
  '<b>',
  '<section class="article">',
  '<svg><g>',
  '<div>word ',
])('nested %s', (open) => {
  test('100,000 deep is read', { timeout: 30_000 }, () => {
    const close = [...open.matchAll(/<(\w+)/g)].reverse().map(([, tag]) => `</${tag}>`)
    expect(read(`<body>${open.repeat(DEEP)}<p>${story}</p>${close.join('').repeat(DEEP)}<p>${story} Twice.</p>`).text).toContain(story)
  })
})

test('100,000 authors, scripts of JSON-LD nested without end and long blanks in them hold nothing up', { timeout: 30_000 }, () => {
  for (const head of [
    '<meta name="author" content="By Ilse Varga">'.repeat(DEEP),
    `<script type="application/ld+json">${'{"@graph":['.repeat(DEEP)}</script>`,
    `<script type="application/ld+json">{}-->${' '.repeat(DEEP)}x</script>`,
  ])
    expect(read(`<head>${head}</head><body><p>${story}</p></body>`).text).toBe(story)
})

test('20,000 fields for an address beside a long text, and headings each in the other, hold nothing up', { timeout: 10_000 }, () => {
  const fields = '<input type="email">'.repeat(20_000)
  expect(read(`<div>${Array.from({ length: 2000 }, (_, i) => `<p>${story} ${i}</p>`).join('')}${fields}</div>`).text).toContain(
    `${story} 1999`,
  )
  expect(read(`<title>Dam holds</title>${'<h1>word '.repeat(20_000)}<p>${story}</p>`).text).toContain(story)
})

test('a page of a million elements is refused before it fills the memory', () => {
  expect(() => read(`<p>${story}</p>${'<i>'.repeat(1_000_000)}`)).toThrow(
    'hostile.html: The page has more than 500,000 elements. Give a single article. (too-large)',
  )
})

test('a piece of HTML without a body is read', () => {
  for (const [html, text] of [
    [`<p>${story}</p>`, story],
    [`<h1>Dam holds</h1><p>${story}</p><p>${story} Twice.</p>`, `${story}\n${story} Twice.`],
    [`${story}<br><br>${story} Twice.`, `${story}\n${story} Twice.`],
  ] as const)
    expect(read(html).text).toContain(text)
})
