import { expect, test } from 'vitest'
import { articleFromHtml } from './article.ts'

const story = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Dam holds | The Vale Post</title>${head}</head><body>
  <nav><a href="/">Home</a><a href="/news">News</a></nav>
  <div class="cookie-banner">We use cookies to improve your visit, and so do our 214 partners.</div>
  <article><h1>Dam holds</h1>${body}</article>
  <div class="related"><h2>Related</h2><ul><li><a href="/x">Bridge closes for repairs after storm damage found</a></li></ul></div>
  <div class="comments"><p>I told you so, and I told you last year as well, said nobody.</p></div>
  <footer>© The Vale Post. All rights reserved.</footer></body></html>`
const long = 'The river rose again on Friday, and the engineers of the valley watched the gauge through the night.'
const read = (body: string, head = '') => articleFromHtml(story(body, head), { name: 'page.html' })

test('the main text is the story alone, a paragraph a line', () => {
  const { article } = read(`<p>${long}</p><p>“It holds,” Ilse Varga said.</p><div class="share">Share this</div>`)
  expect(article.text).toBe(`${long}\n“It holds,” Ilse Varga said.`)
  expect(article.title).toBe('Dam holds')
})

test('text is not lost in nobr, after an inline tag, between breaks or in lists', () => {
  const { article } = read(
    `<p>The <nobr>flood gate</nobr> was <b>shut</b> at two, <i>said</i> Varga.</p><div>First the water came.<br><br>Then it went, she added in a low voice.</div><p>${long}</p><ul><li>Gate one stays shut until the spring, the board said.</li><li>Gate two opens at noon.</li></ul>`,
  )
  expect(article.text.split('\n')).toEqual([
    'The flood gate was shut at two, said Varga.',
    'First the water came.',
    'Then it went, she added in a low voice.',
    long,
    'Gate one stays shut until the spring, the board said.',
    'Gate two opens at noon.',
  ])
  expect(article.sections.at(-1)?.kind).toBe('list')
})

test('a desk’s credit lines are no part of the story, and a sentence that opens like one is', () => {
  const credits = [
    'Reporting by Ilse Varga in Holm and Jan de Wit in Oslo; Editing by Tim Roe',
    'Ilse Varga contributed to this report from Holm.',
    'Jan de Wit and Ana Lund reported from Oslo.',
    'Our Standards: The Vale Post Charter.',
  ]
  const told = ['Reporting by this newspaper showed that the gate was rusty.', 'She reported from Holm for ten years, and retired there.']
  const { article } = read([long, ...told, ...credits].map((line) => `<p>${line}</p>`).join(''))
  expect(article.text.split('\n')).toEqual([long, ...told])
})

test('a paragraph that the page prints twice stands once', () => {
  const { article } = read(`<p>${long}</p><div class="mobile"><p>${long}</p></div><p>Nobody was hurt, the mayor said.</p>`)
  expect(article.text).toBe(`${long}\nNobody was hurt, the mayor said.`)
})

test('captions are kept beside the text, quotations and embedded posts inside it, each typed', () => {
  const { article, asides } = read(
    `<p>${long}</p><figure><img src="a.jpg"><figcaption>The dam on Friday. Photo: L. Orsos</figcaption></figure>
     <blockquote><p>Nothing in the valley is as old as this wall, the report says.</p></blockquote>
     <div class="tweet-embed"><blockquote class="twitter-tweet"><p>The gate is shut. Stay off the road to Vale.</p><footer>Vale Police (@vale) 3 March</footer></blockquote></div><p>${long} Twice.</p>`,
  )
  expect(asides.map(({ text }) => text)).toEqual(['The dam on Friday. Photo: L. Orsos'])
  expect(article.sections.map(({ kind }) => kind)).toEqual(['paragraph', 'quote', 'embed', 'embed', 'paragraph'])
})

test('every section’s path leads to its element, and a span to its text node and offset', () => {
  const { article, toDom } = read(`<p>${long}</p><p>“It   <b>holds</b>,” Ilse Varga said.</p>`)
  const start = article.text.indexOf('holds')
  expect(toDom([start, start + 5])).toEqual({
    start: { path: 'body > article:nth-of-type(1) > p:nth-of-type(2) > b:nth-of-type(1)', node: 0, offset: 0 },
    end: { path: 'body > article:nth-of-type(1) > p:nth-of-type(2) > b:nth-of-type(1)', node: 0, offset: 5 },
  })
  const quote = article.text.indexOf('“It')
  expect(toDom([quote, start + 5])?.start).toEqual({ path: 'body > article:nth-of-type(1) > p:nth-of-type(2)', node: 0, offset: 0 })
})

test('a section front, a page of links, a page of nothing is no article', () => {
  const links = Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">Headline number ${i} of this day</a></li>`).join('')
  expect(() => articleFromHtml(`<body><ul>${links}</ul></body>`, { name: 'front.html' })).toThrow(
    'front.html: The page holds no running text. Give the address of the article itself. (not-an-article)',
  )
  expect(() => articleFromHtml('<html><body></body></html>', { name: 'empty.html' })).toThrow('not-an-article')
})

test('a page nested 100,000 deep is read', () => {
  const depth = 100_000
  const { article } = articleFromHtml(`${'<div>'.repeat(depth)}<p>${long}</p><p>${long} Again.</p>${'</div>'.repeat(depth)}`, {
    name: 'deep.html',
  })
  expect(article.text).toContain(long)
})

test('tables without a body get one, as in a browser', () => {
  const { article, toDom } = articleFromHtml(`<table><tr><td>${long}<br><br>Nobody was hurt, the mayor said.</td></tr></table>`, {
    name: 'table.html',
  })
  const start = article.text.indexOf('Nobody')
  expect(toDom([start, start + 6])?.start).toEqual({
    path: 'body > table:nth-of-type(1) > tbody:nth-of-type(1) > tr:nth-of-type(1) > td:nth-of-type(1)',
    node: 3,
    offset: 0,
  })
})
