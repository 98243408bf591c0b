import { expect, test } from 'vitest'
import { articleId, speakerId, statementId } from './id.ts'
import { faultsOf, type Record } from './record.ts'

const text = 'The dam holds, Ilse Varga said.'
const article = articleId({ url: null, text })
const spans = { source: [[15, 25]], cue: [[26, 30]], content: [[0, 13]] } as {
  source: [number, number][]
  cue: [number, number][]
  content: [number, number][]
}

const record = (): Record => {
  const speaker = speakerId(article, [15, 25])
  return {
    schema: 'onrecord/1',
    article: {
      id: article,
      url: null,
      outlet: null,
      agency: null,
      storyCode: null,
      title: null,
      byline: [],
      dateline: null,
      published: null,
      modified: null,
      language: 'en',
      excerpt: false,
      text,
      sections: [{ kind: 'paragraph', start: 0, end: text.length, path: null }],
    },
    statements: [
      {
        id: statementId(article, spans),
        kind: 'indirect',
        ...spans,
        addressee: [],
        speaker,
        candidates: [],
        to: [],
        anonymous: false,
        parent: null,
        cueClass: 'says',
        family: 'said',
        negated: false,
        said: { date: null, place: null, occasion: null },
        figures: [],
        confidence: 0.9,
      },
    ],
    speakers: [
      {
        id: speaker,
        kind: 'person',
        name: 'Ilse Varga',
        title: null,
        role: null,
        affiliation: null,
        country: null,
        spans: { name: [15, 25], title: null, role: null, affiliation: null, country: null },
        members: [],
        onBehalfOf: null,
        anonymity: null,
        mentions: [[15, 25]],
      },
    ],
    figures: [],
    occasions: [],
    reader: { version: '0.1.0', model: 'test' },
  }
}

test('a record that keeps the contract has no faults', () => {
  expect(faultsOf(record())).toEqual([])
})

test('a span outside the text, an unknown id and a wrong kind are named with their place', () => {
  const { statements, ...rest } = record()
  const [statement] = statements
  expect(faultsOf({ ...rest, statements: [{ ...statement, content: [[0, 99]] }] })).toEqual([
    'statements.0.content: [0, 99) ends after the text',
  ])
  expect(faultsOf({ ...rest, statements: [{ ...statement, speaker: 'spk-none' }] })).toEqual([
    'statements.0.speaker: no entry has the id spk-none',
  ])
  const [speaker] = rest.speakers
  expect(faultsOf({ ...rest, statements: [{ ...statement, candidates: ['spk-a'], to: ['spk-b'] }] })).toEqual([
    'statements.0.candidates: no entry has the id spk-a',
    'statements.0.to: no entry has the id spk-b',
  ])
  const told = { ...speaker, onBehalfOf: 'spk-c', members: ['spk-d'], anonymity: { count: 2, reason: [0, 99] } }
  expect(faultsOf({ ...rest, statements: [statement], speakers: [told] })).toEqual([
    'speakers.0.anonymity.reason: [0, 99) ends after the text',
    'speakers.0.onBehalfOf: no entry has the id spk-c',
    'speakers.0.members: no entry has the id spk-d',
  ])
  expect(faultsOf({ ...rest, statements: [statement, statement] })).toEqual(['statements: two entries have one id'])
  expect(faultsOf({ ...rest, statements: [{ ...statement, kind: 'loud' }] })[0]).toMatch(/^statements\.0\.kind: /)
})

test('ids hang on the content alone', () => {
  expect(articleId({ url: null, text })).toBe(article)
  expect(articleId({ url: 'https://example.org/dam', text })).not.toBe(article)
  expect(statementId(article, { ...spans, cue: [] })).not.toBe(statementId(article, spans))
  expect(article).toMatch(/^art-[0-9a-f]{20}$/)
})
