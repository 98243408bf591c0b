import { articleId, type Record } from '@onrecord/record'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withFigure } from '../trial/figure.ts'
import { recordOf } from '../trial/record.ts'
import { compare } from './compare.ts'

const told = (changes: ReturnType<typeof compare>) =>
  changes.map(({ kinds, before, after }) => [kinds.join(' '), before?.words ?? null, after?.words ?? null])

const rest: [string, string][] = [
  ['Ada Lin', 'the school on the hill stays open all winter'],
  ['Pia Noor', 'nobody in the valley has been asked about the road'],
]
const page = (...sentences: [string, string][]) => recordOf([...sentences, ...rest])

test('a statement in other words is reworded, with its figures where they differ', () => {
  const before = page(['Ilse Varga', 'the dam will hold for 20 years'])
  const after = page(['Ilse Varga', 'the dam will hold for 12 years at least'])
  expect(told(compare(before, after))).toEqual([['reworded', 'the dam will hold for 20 years', 'the dam will hold for 12 years at least']])
  const [a, b] = [withFigure(before, '20', { value: 20, unit: 'a' }), withFigure(after, '12', { value: 12, unit: 'a' })]
  expect(compare(a, b)[0]?.kinds).toEqual(['reworded', 'figure'])
})

test('a statement of another name, another cue, without its quotation marks', () => {
  const before = page(['Ilse Varga', '“the dam will hold”'])
  expect(told(compare(before, page(['Ilsa Varga', '“the dam will hold”'])))).toEqual([
    ['speaker', '“the dam will hold”', '“the dam will hold”'],
  ])
  const unquoted = page(['Ilse Varga', 'the dam will hold'])
  expect(told(compare(quoted(before), unquoted))).toEqual([['quoted', '“the dam will hold”', 'the dam will hold']])
  expect(compare(before, inText(before, ' said ', ' sang '))[0]?.kinds).toEqual(['cue'])
})

test('a statement that stands in one version alone is absent from the other, or added', () => {
  const [one, two] = [page(['Jon Orsos', 'the bridges are closed']), page(['Ida Moor', 'every ferry runs on time'])]
  expect(told(compare(one, two))).toEqual([
    ['added', null, 'every ferry runs on time'],
    ['absent', 'the bridges are closed', null],
  ])
})

test('words that only begin like others are not those others: a number, a name', () => {
  const short = page(['Ilse Varga', 'it costs 5'])
  const long = page(['Ilse Vargas', 'a wall is no gift, and by what the town was told last winter it costs 5.5 millions'])
  expect(told(compare(short, long)).map(([kinds]) => kinds)).toContain('absent')
  expect(told(compare(long, short)).map(([kinds]) => kinds)).toContain('added')
  const renamed = compare(page(['Ilse Vargas', 'the dam will hold']), page(['Ilse Varga', 'the dam will hold']))
  expect(renamed.map(({ kinds }) => kinds)).toEqual([['speaker']])
})

test('what layout alone changes is no change', () => {
  const before = page(['Ilse Varga', '“It’s safe – quite safe”'])
  expect(compare(before, page(['Ilse Varga', '"It\'s  safe - quite safe"']))).toEqual([])
  const moved = recordOf([...rest, ['Ilse Varga', '“It’s safe – quite safe”']])
  expect(compare(before, moved)).toEqual([])
})

test('what one reading finds and the other does not, though the words stand in both, is no change of the page', () => {
  const before = page(['Ilse Varga', 'the dam will hold'])
  const after = page(['Ilse Varga', 'the dam will hold'], ['Ida Moor', 'every ferry runs on time'])
  const [, ...others] = after.statements
  expect(told(compare(before, { ...after, statements: others }))).toEqual([['added', null, 'every ferry runs on time']])
  const cut = after.statements.map((one, i) => (i === 0 ? { ...one, content: [[23, 32] as [number, number]], speaker: null } : one))
  expect(told(compare(before, { ...after, statements: cut }))).toEqual([['added', null, 'every ferry runs on time']])
})

test('another text at the address is one change, and no statement of it is told as absent', () => {
  const wall = recordOf([['Nobody', 'sign in here']])
  expect(compare(page(['Ilse Varga', 'the dam will hold']), wall)).toEqual([{ kinds: ['other text'], before: null, after: null }])
})

test('a page compared with itself has no change, and each statement is told of once', () => {
  const word = fc.constantFrom('dam', 'holds', 'not', 'gate', 'shut', 'river', 'rises', 'now')
  const sentence = fc.tuple(
    fc.constantFrom('Ilse Varga', 'Jon Orsos', 'Ida Moor'),
    fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  )
  const pages = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((sentences) => recordOf(sentences))
  fc.assert(
    fc.property(pages, pages, (a, b) => {
      expect(compare(a, a)).toEqual([])
      const changes = compare(a, b)
      for (const side of ['before', 'after'] as const) {
        const ids = changes.flatMap((change) => change[side]?.id ?? [])
        expect(new Set(ids).size).toBe(ids.length)
      }
    }),
  )
})

const quoted = (record: Record): Record => ({
  ...record,
  statements: record.statements.map((statement, i) => (i === 0 ? { ...statement, kind: 'direct' } : statement)),
})

/** The same spans over another text of the same length. */
function inText(record: Record, from: string, to: string): Record {
  const text = record.article.text.replace(from, to)
  return { ...record, article: { ...record.article, id: articleId({ url: null, text }), text } }
}
