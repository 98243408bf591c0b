import { expect, test } from 'vitest'
import type { Part } from '../parts/part.ts'
import { partsOfFeed } from './feed.ts'

const url = 'https://vale.example/feeds/news'
const partsOf = (text: string): Part[] => [...partsOfFeed(text, { name: 'feed.xml', url })]
const rss = (articles: string, before = '') => `<?xml version="1.0"?>${before}<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Vale Post &amp; Echo</title><language>en-gb</language>${articles}</channel></rss>`
const dam = `<item><title>Dam &lt;b&gt;holds&lt;/b&gt; &amp;amp; gates shut</title><link>/dam?from=feed&amp;n=1</link><dc:creator>Ida Moor</dc:creator>
  <pubDate>Fri, 20 Feb 2026 09:00:00 GMT</pubDate><description><![CDATA[<p>The dam holds, she said.</p>]]></description></item>`
const told = {
  kind: 'address',
  address: 'https://vale.example/dam?from=feed&n=1',
  changed: null,
  excerpt: {
    name: 'https://vale.example/dam?from=feed&n=1',
    html: '<p>The dam holds, she said.</p>',
    text: null,
    url: 'https://vale.example/dam?from=feed&n=1',
    title: 'Dam holds & gates shut',
    byline: ['Ida Moor'],
    outlet: 'Vale Post & Echo',
    agency: null,
    storyCode: null,
    published: 'Fri, 20 Feb 2026 09:00:00 GMT',
    modified: null,
    language: 'en-gb',
  },
}

test('RSS 2 gives an address an article, with what the feed tells of it', () => {
  expect(partsOf(rss(dam))).toEqual([told])
})

test('RSS 1, Atom and JSON Feed give the same', () => {
  const html = '&lt;p&gt;The dam holds, she said.&lt;/p&gt;'
  const link = '/dam?from=feed&amp;n=1'
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>Vale Post &amp; Echo</title><dc:language>en-gb</dc:language></channel><item rdf:about="x"><title>Dam holds &amp;amp; gates shut</title><link>${link}</link>
    <dc:creator>Ida Moor</dc:creator><dc:date>Fri, 20 Feb 2026 09:00:00 GMT</dc:date><description>${html}</description></item></rdf:RDF>`
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-gb" xml:base="https://vale.example/"><title>Vale Post &amp; Echo</title>
    <entry><title type="html">Dam &lt;i&gt;holds&lt;/i&gt; &amp;amp; gates shut</title><link rel="self" href="/x"/><link href="${link}"/><author><name>Ida Moor</name></author>
    <published>Fri, 20 Feb 2026 09:00:00 GMT</published><summary type="html">${html}</summary></entry></feed>`
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Vale Post & Echo',
    language: 'en-gb',
    items: [
      {
        id: '1',
        url: '/dam?from=feed&n=1',
        title: 'Dam holds & gates shut',
        content_html: '<p>The dam holds, she said.</p>',
        date_published: 'Fri, 20 Feb 2026 09:00:00 GMT',
        authors: [{ name: 'Ida Moor' }],
      },
    ],
  })
  for (const feed of [rdf, atom, json]) expect(partsOf(feed)).toEqual([told])
})

test('an address stands in the guid or the id where there is no link; what leads nowhere on the web is left out', () => {
  const articles = ['<guid>https://vale.example/a</guid>', '<guid isPermaLink="false">7</guid>', '<link>javascript:x</link>'].map(
    (link) => `<item>${link}</item>`,
  )
  expect(partsOf(rss(articles.join('')))).toMatchObject([{ kind: 'address', address: 'https://vale.example/a', changed: null }])
})

test('an article without words of its own, or with a picture only, has its title as its words', () => {
  const excerpts = ['', '<description> </description>', '<description>&lt;img src="/dam.jpg"></description>'].map((words) =>
    partsOf(rss(`<item><title>Dam &lt;b&gt;holds&lt;/b&gt;</title><link>/dam</link>${words}</item>`)),
  )
  for (const [part] of excerpts)
    expect(part).toMatchObject({ excerpt: { title: 'Dam holds', html: null, text: 'Dam holds', outlet: 'Vale Post & Echo' } })
  expect(partsOf(rss('<item><link>/dam</link></item>'))).toMatchObject([{ excerpt: { title: null, html: null, text: null } }])
})

test('of a feed that breaks off, and of one with a broken article, the others are read and the broken one is named by its place', () => {
  const names = (parts: Part[]) => parts.map((part) => (part.kind === 'fault' ? part.fault.code : part.kind === 'address' && part.address))
  const other = '<item><link>https://vale.example/other</link></item>'
  const cut = rss(dam + dam.replace('/dam', '/road')).split('Fri, 20 Feb')
  expect(names(partsOf(`${cut[0]}Fri, 20 Feb${cut[1]}Fri`))).toEqual(['https://vale.example/dam?from=feed&n=1', 'broken-feed'])
  const parts = partsOf(rss(`${other}${dam.replace('</description>', '')}${other}`))
  expect(names(parts)).toEqual(['https://vale.example/other', 'broken-feed', 'https://vale.example/other'])
  expect(parts[1]).toMatchObject({
    fault: {
      message: `feed.xml: The feed is broken at character ${rss(`${other}${dam}`).indexOf('<item><title>')}: this article is left out, the others are read. Tell its publisher. (broken-feed)`,
    },
  })
})

test('wherever a feed is cut, what stands before is read, and that it breaks off is told', () => {
  const feed = rss(dam + dam.replaceAll('/dam', '/road'))
  const first = feed.indexOf('<item>')
  const second = feed.indexOf('<item>', first + 1)
  for (let length = first; length < feed.length - '/rss>'.length; length += 7) {
    const parts = partsOf(feed.slice(0, length))
    const wholeCount = feed.slice(0, length).split('</item>').length - 1
    expect(parts.filter(({ kind }) => kind === 'address').length, `${length}`).toBeGreaterThanOrEqual(wholeCount)
    expect(parts.at(-1), `${length}`).toMatchObject({ kind: 'fault', fault: { code: 'broken-feed' } })
  }
  expect(partsOf(feed.slice(0, second)).at(-1)).toMatchObject({
    fault: { message: `feed.xml: The feed breaks off at character ${second}; what stands before is read. Get it again. (broken-feed)` },
  })
})

test('a tag in a title that is never closed hides no article behind it', () => {
  const articles = ['one', 'two', 'three'].map((slug) => `<item><title>${slug}</title><link>/${slug}</link></item>`)
  const broken = articles.join('').replace('<title>two</title>', '<title>two & <b></title>')
  const addresses = (parts: Part[]) => parts.map((part) => part.kind === 'address' && part.address)
  const expected = ['one', 'two', 'three'].map((slug) => `https://vale.example/${slug}`)
  for (const feed of [broken, broken.replace('</link></item><item><title>three', '</link></itm></item><item><title>three')])
    expect(addresses(partsOf(rss(feed)))).toEqual(expected)
})

test('what looks like an article inside a description or a comment is none', () => {
  const inside = '<item><link>/inside</link></item>'
  const feed = rss(`<!-- ${inside} -->${dam.replace('<p>The dam', `${inside}<p>The dam`)}`)
  expect(partsOf(feed)).toMatchObject([{ kind: 'address', address: told.address }])
})

test('entities without end, entities of other files and a hundred thousand open tags cost nothing', () => {
  const without = Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
  for (const type of [`<!DOCTYPE rss [${without}]>`, '<!DOCTYPE rss [<!ENTITY l30 SYSTEM "file:///etc/hosts">]>']) {
    const [part] = partsOf(rss(dam.replace('holds, she', 'holds, &l30; she').replace('gates', '&l30; gates'), type))
    expect(part).toMatchObject({ excerpt: { title: 'Dam holds & &l30; gates shut', html: '<p>The dam holds, &l30; she said.</p>' } })
  }
  expect(() => partsOf(rss('<x>'.repeat(100_000)))).toThrow('(broken-feed)')
})

test('what is no feed is one clear error', () => {
  expect(() => partsOf('<rdf:RDF></rdf:RDF>')).toThrow(
    'feed.xml: The feed cannot be read. Save it again, or tell its publisher. (broken-feed)',
  )
})
