import { InputError } from '@onrecord/record'
import { expect, test } from 'vitest'
import { articleFromStory } from '../story/article.ts'
import { newsItems } from './newsml.ts'

const item = (
  content: string,
  { guid = 'urn:vale:2026-7', status = 'stat:usable' } = {},
) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"
  guid="${guid}" version="2" standard="NewsML-G2"><itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:VNA"><name>Vale News Agency</name></provider>
  <versionCreated>2026-02-20T10:00:00Z</versionCreated><firstCreated>2026-02-20T09:00:00Z</firstCreated><pubStatus qcode="${status}"/></itemMeta>
  <contentMeta><language tag="en-GB"/><by>By Ida Moor</by><headline>Dam &amp; gates
  hold</headline><headline>Dam</headline></contentMeta><contentSet>${content}</contentSet></newsItem>`
const xhtml = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head><body>
  <p>The dam holds, Ilse Varga said.</p><p>Two gates are shut.</p></body></html></inlineXML>`
const articles = (xml: string) =>
  newsItems(xml, 'vale.xml').map((found) => (found instanceof InputError ? found.message : articleFromStory(found.story)))

test('an item of XHTML gives its article, with what is told beside it', () => {
  expect(articles(item(xhtml))).toMatchObject([
    {
      text: 'The dam holds, Ilse Varga said.\nTwo gates are shut.',
      title: 'Dam & gates hold',
      byline: ['Ida Moor'],
      outlet: 'Vale News Agency',
      agency: 'Vale News Agency',
      storyCode: 'urn:vale:2026-7',
      published: '2026-02-20T09:00:00Z',
      modified: '2026-02-20T10:00:00Z',
      language: 'en-GB',
    },
  ])
})

test('the agency is who an item is from, who provides it or who owns it, by name, word or code, where that is one', () => {
  const given = item(xhtml)
  const agencies = (provider: string, more = '', owner = '') =>
    articles(
      given
        .replace(/<provider[\s\S]*<\/provider>/, provider)
        .replace('<language', `${more}<language`)
        .replace('<itemMeta>', `${owner}<itemMeta>`),
    )
  const paper = '<provider literal="The Vale Post"/>'
  for (const [agency, ...parts] of [
    ['Reuters', '<provider qcode="nprov:REUTERS"/>'],
    ['AFP', '<provider literal="Agence France-Presse"/>'],
    ['AA', '<provider qcode="x:1"><name>Anadolu Agency</name></provider>'],
    ['AP', paper, '<infoSource qcode="is:AP"><name>The AP desk</name></infoSource>'],
    ['DPA', paper, '', '<rightsInfo><copyrightHolder><name>dpa</name></copyrightHolder></rightsInfo>'],
    [null, paper],
  ] as const)
    expect(agencies(...(parts as [string])), `${parts}`).toMatchObject([{ agency, outlet: expect.any(String) }])
})

test('NITF, prefixed XHTML and plain data give the same text', () => {
  const nitf = `<inlineXML contenttype="application/nitf+xml"><nitf><body><body.head><hedline><hl1>no</hl1></hedline></body.head><body.content>
    <p>The dam holds, Ilse Varga said.</p><p>Two gates are shut.</p></body.content></body></nitf></inlineXML>`
  const prefixed = xhtml.replace(/(<\/?)(?=(?:html|head|title|body|p)\b)/g, '$1h:')
  const plain = '<inlineData contenttype="text/plain"><![CDATA[The dam holds, Ilse Varga said.\nTwo gates are shut.]]></inlineData>'
  for (const content of [nitf, prefixed, plain])
    expect(articles(item(content))).toMatchObject([{ text: 'The dam holds, Ilse Varga said.\nTwo gates are shut.' }])
})

test('a message gives its items, each with its own characters; pictures are passed over, and what was withdrawn is named', () => {
  const second = item(xhtml, { guid: 'https://vale.example/dam' })
  const xml = `<newsMessage><itemSet>${item(xhtml)}${item('<remoteContent href="dam.jpg"/>')}${item(xhtml, { status: 'stat:canceled' })}${second}</itemSet></newsMessage>`
  const found = newsItems(xml, 'vale.xml')
  expect(found).toHaveLength(3)
  expect(found[1]).toMatchObject({ code: 'withdrawn' })
  const last = found[2] as { start: number; end: number }
  expect(found[2]).toMatchObject({ story: { url: 'https://vale.example/dam', storyCode: null } })
  expect(xml.slice(last.start, last.end)).toBe(second)
})

test('of a message that breaks off the whole items are read, and the broken one is named by its place', () => {
  const xml = `<newsMessage><itemSet>${item(xhtml)}${item(xhtml)}`
  const place = xml.lastIndexOf('<newsItem')
  expect(articles(xml.slice(0, -60))).toMatchObject([
    { title: 'Dam & gates hold' },
    `vale.xml: The news item at character ${place} breaks off, and is left out. Get the file again. (broken-feed)`,
  ])
})
