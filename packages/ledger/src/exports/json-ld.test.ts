import type { Record } from '@onrecord/record'
import { expect, test } from 'vitest'
import { recordOf } from '../trial/record.ts'
import { jsonLd, newsArticleOf } from './json-ld.ts'

const plain = recordOf([
  ['Ilse Varga', '“It will hold,”'],
  ['Jon Orsos', 'the gate was shut'],
  ['Jon Orsos', 'nothing'],
])
const [direct, indirect, refused] = plain.statements as [Statement, Statement, Statement]
type Statement = Record['statements'][number]
const url = 'https://news.example/dam'
const record: Record = {
  ...plain,
  article: { ...plain.article, url, byline: ['Ada Lin'] },
  statements: [
    {
      ...direct,
      kind: 'direct',
      said: { date: { text: 'Friday', span: [0, 1], from: '2026-02-20', to: '2026-02-20' }, place: 'Port Vale', occasion: null },
    },
    indirect,
    { ...refused, negated: true },
    { ...refused, id: 'stm-believed', family: 'held' },
  ],
}

test('words in quotation marks are a Quotation of the article, a report of what was said is a Claim', () => {
  expect(JSON.parse(JSON.stringify(newsArticleOf(record)))).toEqual({
    '@type': 'NewsArticle',
    '@id': url,
    identifier: record.article.id,
    url,
    headline: 'Dam holds',
    author: [{ '@type': 'Person', name: 'Ada Lin' }],
    publisher: { '@type': 'Organization', name: 'The Vale Post' },
    datePublished: '2026-02-20',
    inLanguage: 'en',
    hasPart: [
      {
        '@type': 'Quotation',
        '@id': `#${direct.id}`,
        spokenByCharacter: { '@type': 'Person', '@id': `#${direct.speaker}`, name: 'Ilse Varga' },
        text: '“It will hold,”',
        url: `${url}#:~:text=%E2%80%9CIt%20will%20hold%2C%E2%80%9D`,
        inLanguage: 'en',
        dateCreated: '2026-02-20',
        locationCreated: { '@type': 'Place', name: 'Port Vale' },
      },
      {
        '@type': 'Claim',
        '@id': `#${indirect.id}`,
        author: { '@type': 'Person', '@id': `#${indirect.speaker}`, name: 'Jon Orsos' },
        appearance: { '@id': url },
        text: 'the gate was shut',
        url: `${url}#:~:text=the%20gate%20was%20shut`,
        inLanguage: 'en',
      },
    ],
  })
})

test('what was not said, what is only held, and what was found wrong, is no utterance of schema.org', () => {
  expect(JSON.stringify(newsArticleOf(record))).not.toMatch(/nothing|stm-believed/)
  const was = { statement: direct, speaker: null, figures: [], start: 0, text: '' }
  const check = { id: 'chk-1', statement: direct.id, fix: null, by: 'Pia Noor', at: '2026-03-03T08:00:00Z', note: null, was }
  const checked = (...verdicts: ('right' | 'wrong')[]) =>
    JSON.stringify(newsArticleOf({ ...record, checks: verdicts.map((verdict) => ({ ...check, verdict })) })).includes('It will hold')
  expect([checked('wrong'), checked('wrong', 'right'), checked('right')]).toEqual([false, true, true])
})

test('what a person corrected says so, and so does what was found right', () => {
  const was = { statement: direct, speaker: null, figures: [], start: 0, text: '' }
  const made = { id: 'chk-1', statement: direct.id, by: 'Pia Noor', at: '2026-03-03T08:00:00Z', note: 'as printed', was }
  const checks: Record['checks'] = [
    { ...made, verdict: 'fix', fix: { speaker: 'Ilse Varga' } },
    { ...made, id: 'chk-2', verdict: 'right', fix: null, note: null },
  ]
  const remark = { author: { '@type': 'Person', name: 'Pia Noor' }, dateCreated: '2026-03-03T08:00:00Z' }
  const [corrected, other] = (JSON.parse(JSON.stringify(newsArticleOf({ ...record, checks }))) as { hasPart: object[] }).hasPart
  expect(corrected).toMatchObject({
    correction: [{ '@type': 'CorrectionComment', text: 'speaker corrected by Pia Noor (2026-03-03): as printed', ...remark }],
    comment: [{ '@type': 'Comment', text: 'right, says Pia Noor (2026-03-03)', ...remark }],
  })
  expect(Object.keys(other as object)).not.toContain('correction')
})

test('a speaker without a name is described, and nobody is given one', () => {
  const [speaker] = record.speakers as [Record['speakers'][number]]
  const partOf = (changed: Record) => (newsArticleOf(changed) as { hasPart: object[] }).hasPart[0]
  expect(partOf({ ...record, speakers: [{ ...speaker, kind: 'anonymous', name: null }] })).toMatchObject({
    spokenByCharacter: { '@type': 'Person', name: undefined, description: 'Ilse Varga' },
  })
  expect(partOf({ ...record, statements: [{ ...direct, kind: 'direct', speaker: null, source: [] }] })).toMatchObject({
    spokenByCharacter: undefined,
  })
})

test('the graph is one JSON document', async () => {
  let document = ''
  for await (const text of jsonLd((async function* () { yield record; yield plain })())) document += text // biome-ignore format: one line
  expect(JSON.parse(document)['@graph']).toHaveLength(2)
})
