import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromHtml } from '../html/article.ts'
import { articleFromText } from '../text/article.ts'
import { bylineOf, nameCase } from './byline.ts'
import { datelineOf } from './dateline.ts'
import { dateOf, givenDate } from './dates.ts'
import { storyCodeOf } from './story-code.ts'

const body =
  '<article><p>The river rose again on Friday, and the engineers of the valley watched the gauge through the night.</p></article>'
const now = new Date('2026-03-01T12:00:00Z')
const read = (head: string, extra = '') =>
  articleFromHtml(`<html><head>${head}</head><body>${extra}${body}</body></html>`, { name: 'p', now }).article
const linked = (node: unknown) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`

test('JSON-LD tells title, authors, dates with their zone, also inside a graph', () => {
  const node = {
    '@type': 'NewsArticle',
    headline: 'Dam holds',
    author: [{ name: 'Ilse Varga' }, { name: 'JON ORSOS' }],
    publisher: { name: 'The Vale Post' },
    datePublished: '2026-02-20T08:02:00+0100',
    dateModified: '2026-02-21',
  }
  expect(read(linked({ '@graph': [{ '@type': 'WebSite', name: 'Vale' }, node] }))).toMatchObject({
    title: 'Dam holds',
    byline: ['Ilse Varga', 'Jon Orsos'],
    outlet: 'The Vale Post',
    published: '2026-02-20T08:02:00+01:00',
    modified: '2026-02-21',
  })
})

test('broken JSON-LD is mended where the slip is known and passed over where not', () => {
  expect(read('<script type="application/ld+json">{"@type":"NewsArticle","headline":"Dam\nholds",}</script>').title).toBe('Dam holds')
  expect(read('<title>Dam holds</title><script type="application/ld+json">{"@type":</script>').title).toBe('Dam holds')
})

test('meta, time and text are read where JSON-LD is missing, and Updated is told from Published', () => {
  expect(read('<meta property="article:published_time" content="2026-02-20T08:02:00Z">').published).toBe('2026-02-20T08:02:00Z')
  expect(read('', '<time datetime="2026-02-20">20 Feb</time> Updated <time datetime="2026-02-22">22 Feb</time>')).toMatchObject({
    published: '2026-02-20',
    modified: '2026-02-22',
  })
  expect(read('', '<div class="dates">Published Feb. 20, 2026 8:02 a.m. EST | Updated February 21, 2026</div>')).toMatchObject({
    published: '2026-02-20T08:02:00-05:00',
    modified: '2026-02-21',
  })
  expect(read('', '<div>By Gazette Staff | Posted: Fri 5:12 PM, Feb 20, 2026</div>').published).toBe('2026-02-20')
})

test('a date in the future is not taken for the day of publication, and its words are kept', () => {
  for (const head of [
    '<meta property="article:published_time" content="20 February 2031">',
    linked({ '@type': 'NewsArticle', headline: 'Dam holds', datePublished: '20 February 2031' }),
  ])
    expect(read(head)).toMatchObject({ published: null, dateline: { place: null, date: '20 February 2031' } })
  expect(read('', '<time>20 February 2031</time>')).toMatchObject({ published: null, dateline: { date: '20 February 2031' } })
  expect(read('<meta property="article:modified_time" content="2031-02-20">').modified).toBeNull()
  // a page of this evening in Auckland is dated tomorrow elsewhere
  expect(read('<meta property="article:published_time" content="2026-03-02">').published).toBe('2026-03-02')
})

test('a date in the future gives way to a dateline with a date, and to a date that a person gives', () => {
  const html = `<meta name="date" content="2031-02-20"><article><p>PORT VALE, Mar. 1 (VNA) – The river rose again on Friday, and the engineers watched the gauge through the night.</p></article>`
  expect(articleFromHtml(html, { name: 'p', now, published: '2026-03-01' }).article).toMatchObject({
    published: '2026-03-01',
    dateline: { place: 'PORT VALE', date: 'Mar. 1' },
  })
})

test('a date that a person gives counts, and a malformed one is refused with the accepted forms', () => {
  expect(givenDate('2024-03-18', 'p', now)).toBe('2024-03-18')
  for (const wrong of ['18/03/2024', '2024-02-30', 'yesterday', '2024-3-8', '2024-03-08T25:00:00Z'])
    expect(() => givenDate(wrong, 'p', now)).toThrow(/is no date\. Give it as 2024-03-16 or 2024-03-16T09:30:00\+03:30\. \(bad-date\)/)
})

test('a date given is refused where it is still to come, but for what is tomorrow only elsewhere', () => {
  const days = (count: number) => new Date(now.getTime() + count * 86_400_000).toISOString().slice(0, 10)
  expect(givenDate(days(1), 'p', now)).toBe(days(1))
  expect(() => givenDate(days(3), 'p', now)).toThrow(
    /is still to come: .* Give it as 2024-03-16 or 2024-03-16T09:30:00\+03:30\. \(bad-date\)/,
  )
})

test('dates are read in the forms that pages print', () => {
  expect(dateOf('Mon, 18 Nov 2024 08:02:00 GMT')).toBe('2024-11-18T08:02:00Z')
  expect(dateOf('18 November 2024')).toBe('2024-11-18')
  expect(dateOf('Nov. 18, 2024 at 6:45 pm PST')).toBe('2024-11-18T18:45:00-08:00')
  expect(dateOf('2024-11-18 06:45')).toBe('2024-11-18')
  expect(dateOf('31 February 2024')).toBeNull()
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => dateOf(words) === null || !Number.isNaN(Date.parse(dateOf(words) as string))),
  )
})

test('bylines: several authors, capitals, agencies, roles', () => {
  expect(bylineOf(["By JANE MCCALL-O'NEILL and Ann de Vries, Staff Writers"])).toEqual({
    authors: ["Jane McCall-O'Neill", 'Ann de Vries'],
    agency: null,
  })
  expect(bylineOf(['By Ola Brandt, Associated Press'])).toEqual({ authors: ['Ola Brandt'], agency: 'AP' })
  expect(bylineOf(['By Ola Brandt, Brindle']).authors, 'a name and a town').toEqual(['Ola Brandt'])
  expect(read('', '<div>Tuesday | 3 March <span>Ola Brandt/Gazette Writer</span></div>').byline).toEqual(['Ola Brandt'])
  expect(bylineOf(['Gazette staff']), 'who signs in the place of people').toEqual({ authors: ['Gazette staff'], agency: null })
  expect(bylineOf(['By Ola Brandt, Gazette staff']).authors).toEqual(['Ola Brandt'])
  expect(bylineOf(['By staff and agencies', 'https://example.org/jane'])).toEqual({ authors: [], agency: null })
  expect(nameCase('PIET VAN DER MEER')).toBe('Piet van der Meer')
})

test('of two datelines on a page the first is the page’s', () => {
  const paragraphs = ['FENN, March 16 (RNW) — The dam held, the mayor said.', 'CORVANE, March 15 (RNW) — It leaked, the engineer said.']
  const html = `<html><body><article>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`
  const text = paragraphs.join('\n\n')
  expect(articleFromHtml(html, { name: 'p', now }).article.dateline).toEqual({ place: 'FENN', date: 'March 16' })
  expect(articleFromText(text, { name: 'p', now }).article.dateline).toEqual({ place: 'FENN', date: 'March 16' })
})

test('datelines and story codes', () => {
  expect(datelineOf('TEHRAN, Mar. 16 (MNA) – The minister spoke.')).toEqual({ place: 'TEHRAN', date: 'Mar. 16', agency: 'MNA' })
  expect(datelineOf('PORT VALE (Reuters) - The dam held.')).toEqual({ place: 'PORT VALE', date: null, agency: 'Reuters' })
  expect(datelineOf('MELBOURNE — The retailer says it will close.')).toEqual({ place: 'MELBOURNE', date: null, agency: null })
  expect(datelineOf('Brindle (Vale) (VPA) – The dam held.')).toEqual({ place: 'Brindle (Vale)', date: null, agency: 'VPA' })
  expect(datelineOf('The dam held – for now.')).toBeNull()
  expect(datelineOf('Port Vale, Aug 17 (VPA) The dam held.')).toEqual({ place: 'Port Vale', date: 'Aug 17', agency: 'VPA' })
  expect(datelineOf('Mayor Lind (Lab) – no friend of the dam – left.')).toBeNull()
  expect(storyCodeOf('MNA/6056690')).toEqual({ agency: 'MNA', storyCode: 'MNA/6056690' })
  expect(storyCodeOf('The code is MNA/6056690')).toBeNull()
})
