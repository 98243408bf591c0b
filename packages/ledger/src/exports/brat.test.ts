import { CodePoints, type Span } from '@onrecord/record'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordOf } from '../trial/record.ts'
import { bratOf, CONFIGURATION } from './brat.ts'

/** The text-bound annotations of an `.ann` file, with UTF-16 offsets again. */
function parsed(ann: string, text: string): { type: string; spans: Span[]; words: string }[] {
  const points = new CodePoints(text)
  return ann.split('\n').flatMap((line) => {
    const [, type, offsets, words] = /^T\d+\t(\w+) ([\d ;]+)\t(.*)$/s.exec(line) ?? []
    if (type === undefined || offsets === undefined || words === undefined) return []
    const spans = offsets.split(';').map((pair): Span => {
      const [start, end] = pair.split(' ').map((offset) => points.toUtf16(Number(offset)))
      return [start as number, end as number]
    })
    return [{ type, spans, words }]
  })
}

test('what is parsed again are the spans of the record, on any characters', () => {
  const words = fc
    .array(fc.constantFrom('dam', '😀', ' ', '水', '\t', 'x\u0301'), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 4 }), (sentences) => {
      const record = recordOf(sentences)
      const { txt, ann } = bratOf(record)
      const again = parsed(ann, txt)
      expect(again.filter(({ type }) => type === 'Content').map(({ spans }) => spans)).toEqual(
        record.statements.map(({ content }) => content),
      )
      expect(again.filter(({ type }) => type === 'Source').map(({ spans }) => spans)).toEqual(record.statements.map(({ source }) => source))
      for (const { spans, words } of again) expect(spans.map(([start, end]) => txt.slice(start, end)).join(' ')).toBe(words)
    }),
  )
})

test('a content over two paragraphs is cut between them, and hangs together with who said it', () => {
  const record = recordOf([['Ida Moor', 'one.\nTwo']])
  const [statement] = record.statements as [(typeof record.statements)[number]]
  expect(bratOf({ ...record, statements: [{ ...statement, negated: true }] }).ann).toBe(
    [
      'T1\tContent 14 18;19 22\tone. Two',
      'T2\tSource 0 8\tIda Moor',
      'R1\tsaidBy Arg1:T1 Arg2:T2',
      'T3\tCue 9 13\tsaid',
      'R2\ttoldBy Arg1:T1 Arg2:T3',
      'A1\tKind T1 indirect',
      'A2\tFamily T1 said',
      'A3\tNegated T1',
      `#1\tAnnotatorNotes T1\t${statement.id} ${statement.speaker}`,
      '',
    ].join('\n'),
  )
})

test('a statement inside another hangs on it, and every name is one of the configuration', () => {
  const record = recordOf([
    ['Ida Moor', 'one'],
    ['Jon Orsos', 'two'],
  ])
  const [outer, inner] = record.statements as [(typeof record.statements)[number], (typeof record.statements)[number]]
  const { ann } = bratOf({ ...record, statements: [outer, { ...inner, parent: outer.id }] })
  expect(ann).toContain('within Arg1:T4 Arg2:T1\n')
  for (const [, name] of ann.matchAll(/^[TRA]\d+\t(\w+)/gm)) expect(CONFIGURATION).toMatch(new RegExp(`^${name}\\b`, 'm'))
})
