import { articleFromText } from '@onrecord/intake/article'
import { type Record, SCHEMA, type Span, type Speaker, type Statement } from '@onrecord/record'
import { expect, test } from 'vitest'
import { quotesOf } from '../quotes/quote.ts'
import { warningsOf } from './warnings-of.ts'

/** A record of a draft in which entries stand in braces: {s:…} a source without a name, {c:…} what is said. */
function recordOf(marked: string): Record {
  const spans: { role: string; span: Span }[] = []
  let text = ''
  for (const [, plain = '', role = '', words = ''] of marked.matchAll(/([^{]+)|\{(\w):([^}]+)\}/g)) {
    if (plain) text += plain
    else {
      spans.push({ role, span: [text.length, text.length + words.length] })
      text += words
    }
  }
  const of = (role: string) => spans.filter((one) => one.role === role).map(({ span }) => span as [number, number])
  const speaker = { id: 'p', kind: 'anonymous', name: null, members: [] } as unknown as Speaker
  const statement = { id: 's', kind: 'direct', source: of('s'), content: of('c'), speaker: 'p', parent: null } as unknown as Statement
  return {
    schema: SCHEMA,
    article: articleFromText(text, { name: 'draft' }).article,
    statements: of('c').length > 0 ? [statement] : [],
    speakers: of('s').length > 0 ? [speaker] : [],
    figures: [],
    occasions: [],
    reader: { version: '0', model: 'none' },
  }
}

function warned(marked: string): [string, ...string[]][] {
  const record = recordOf(marked)
  return warningsOf(record, quotesOf(record)).map(({ kind, spans }) => [kind, ...spans.map((span) => record.article.text.slice(...span))])
}

test('a quote of whom nobody says it is warned of, a name in quotation marks is not', () => {
  expect(warned('The river rose again. “Nobody told us anything.” They ate in the “Old Ferry” and slept.')).toEqual([
    ['no source', 'Nobody told us anything.'],
  ])
})

test('a source without a name is warned of once, where it first speaks', () => {
  expect(warned('{c:“The pumps were never ordered,”} {s:an official} said.')).toEqual([['no name', 'an official']])
})

test('marks that do not balance are shown where they stand', () => {
  expect(warned('“We will go, said nobody in particular that day.').filter(([kind]) => kind === 'open mark')).toEqual([['open mark', '“']])
  expect(warned('We will go,” said nobody.')).toEqual([['open mark', '”']])
  expect(warned('A board 6" wide, and no quotation.')).toEqual([])
  expect(warned('{c:“We “never went,”} {s:an aide} said.').map(([kind]) => kind)).toEqual(['open mark', 'no name'])
})

test('a quotation that runs on over paragraphs is balanced', () => {
  expect(warned('{c:“We will go.}\n{c:“We will all go,”} {s:an aide} said.').map(([kind]) => kind)).toEqual(['no name'])
})

test('a figure given two ways is warned of with both places, a change within a sentence and a bound that holds are not', () => {
  expect(warned('The flood took 40 homes. In all 45 homes are gone.')).toEqual([['two figures', '40 homes', '45 homes']])
  expect(warned('It rose from 40 homes to 45 homes in a week.')).toEqual([])
  expect(warned('The flood took more than 40 homes. In all 45 homes are gone.')).toEqual([])
  expect(warned('The flood took 40 homes. Next door two homes are gone.')).toEqual([])
})
