import { expect, test } from 'vitest'
import { articleFromStory } from './article.ts'
import { bareStory } from './story.ts'

const body = `<p>MELK, May 14 (AP) — The dam holds.</p><h2>After the flood</h2><ul><li>Two gates are shut.</li></ul>
<blockquote>It holds.</blockquote><figure><figcaption>The dam.</figcaption></figure>`

test('a body is the article, whole: nothing of it is taken for what stands around an article', () => {
  const { text, sections, agency, dateline } = articleFromStory({ ...bareStory('vale:1'), html: body })
  expect(sections.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['paragraph', 'MELK, May 14 (AP) — The dam holds.'],
    ['heading', 'After the flood'],
    ['list', 'Two gates are shut.'],
    ['quote', 'It holds.'],
  ])
  expect({ agency, dateline }).toEqual({ agency: 'AP', dateline: { place: 'MELK', date: 'May 14' } })
})

test('what is told beside the body counts, in any form of date, and a day to come does not', () => {
  const told = { ...bareStory('vale:1'), text: 'The dam holds.', byline: ['By Ida Moor and Jon Orsos'], title: 'Dam', outlet: 'Vale Post' }
  const now = new Date('2026-02-21T00:00:00Z')
  expect(articleFromStory({ ...told, published: 'Fri, 20 Feb 2026 09:00:00 GMT', language: 'en-GB' }, now)).toMatchObject({
    title: 'Dam',
    byline: ['Ida Moor', 'Jon Orsos'],
    outlet: 'Vale Post',
    published: '2026-02-20T09:00:00Z',
    language: 'en-GB',
    excerpt: false,
  })
  expect(articleFromStory({ ...told, published: '2026-03-01' }, now).published).toBeNull()
})

test('a story without text is named', () => {
  expect(() => articleFromStory({ ...bareStory('vale:1'), html: '<p> </p>' })).toThrow(
    'vale:1: The story has no text. Give another. (empty-page)',
  )
  expect(() => articleFromStory(bareStory('vale:1'))).toThrow('(empty-page)')
})
