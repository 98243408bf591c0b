import { expect, test } from 'vitest'
import { articleFromStory } from '../story/article.ts'
import { isNinjs, storyOfNinjs } from './ninjs.ts'

const bodies = { html: '<p>The dam holds, Ilse Varga said.</p><p>Two gates are shut.</p>', text: 'The dam holds, Ilse Varga said.' }
const first = {
  uri: 'urn:vale:2026-7',
  byline: 'By Ida Moor',
  headline: 'Dam holds',
  body_text: bodies.text,
  body_html: bodies.html,
  versioncreated: '2026-02-20T10:00:00Z',
  firstcreated: '2026-02-20T09:00:00Z',
  source: 'Vale News Agency',
  language: 'en-GB',
}
const third = {
  uri: 'urn:vale:2026-7',
  by: 'Ida Moor',
  headlines: [
    { role: 'short', value: 'Dam' },
    { role: 'main', value: 'Dam holds' },
  ],
  bodies: [
    { role: 'teaser', contentType: 'text/plain', value: 'Dam.' },
    { role: 'main', contentType: 'application/xhtml+xml', value: bodies.html },
  ],
  versionCreated: '2026-02-20T10:00:00Z',
  firstCreated: '2026-02-20T09:00:00Z',
  infoSources: [{ name: 'Vale News Agency' }],
  language: 'en-GB',
}

test('versions 1 and 3 of one story give one article, from its HTML', () => {
  for (const ninjs of [first, third]) {
    expect(isNinjs(ninjs)).toBe(true)
    const story = storyOfNinjs(ninjs, 'vale.json')
    expect(story && articleFromStory(story)).toMatchObject({
      text: 'The dam holds, Ilse Varga said.\nTwo gates are shut.',
      title: 'Dam holds',
      byline: ['Ida Moor'],
      outlet: 'Vale News Agency',
      agency: 'Vale News Agency',
      storyCode: 'urn:vale:2026-7',
      url: null,
      published: '2026-02-20T09:00:00Z',
      modified: '2026-02-20T10:00:00Z',
      language: 'en-GB',
    })
  }
})

test('plain text is taken where there is no HTML, and an address is one', () => {
  const { body_html: _, ...plain } = { ...first, uri: 'https://vale.example/dam' }
  expect(storyOfNinjs(plain, 'vale.json')).toMatchObject({
    html: null,
    text: bodies.text,
    url: 'https://vale.example/dam',
    storyCode: null,
  })
})

test('the agency is a source, the provider or the owner of the rights, where that is one', () => {
  const agency = (given: object) => storyOfNinjs({ ...third, infoSources: [], ...given }, 'vale.json')?.agency
  expect(agency({ copyrightHolder: 'dpa' })).toBe('DPA')
  expect(agency({ copyrightholder: 'NTB', by: 'NTB' })).toBe('NTB')
  expect(agency({ provider: 'The Vale Post', infoSources: [{ name: 'Staff' }, { literal: 'Associated Press' }] })).toBe('AP')
  expect(agency({ infosource: [{ rel: 'origin', scheme: 'x', code: 'AFP' }] })).toBe('AFP')
  expect(agency({ source: 'The Vale Post', copyrightHolder: 'Vale Media' })).toBeNull()
})

test('a picture is no story, and fields of another type count as missing', () => {
  expect(storyOfNinjs({ uri: 'urn:vale:8', bodies: [{ value: 7 }, null] }, 'vale.json')).toBeNull()
  expect(isNinjs({ uri: 'urn:vale:8', renditions: {} })).toBe(false)
})
