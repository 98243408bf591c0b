import { expect, test } from 'vitest'
import { turnsOf } from './turns.ts'

const turns = (text: string) =>
  turnsOf(text, [[0, text.length]]).map(({ label, content }) => [text.slice(...label), content.map((span) => text.slice(...span))])

test('a hearing with names in capitals is read turn by turn, stage directions left out', () => {
  const text = [
    'The committee met at nine.',
    'REP. MAYA ORLOVA, CHAIR: Please begin.',
    'MR. HALE: The gauge failed at two.',
    'We saw it at three.',
    '(Applause.)',
    'ORLOVA: Who saw it?',
    'MR. HALE (via video): I did.',
    'ORLOVA: Thank you.',
    'After the hearing',
    'Mr. Hale left without a word.',
  ].join('\n')
  expect(turns(text)).toEqual([
    ['REP. MAYA ORLOVA', ['Please begin.']],
    ['MR. HALE', ['The gauge failed at two.', 'We saw it at three.']],
    ['ORLOVA', ['Who saw it?']],
    ['MR. HALE', ['I did.']],
    ['ORLOVA', ['Thank you.']],
  ])
})

test('an interview of questions and answers is read turn by turn', () => {
  expect(turns('Q: Why now?\nA: Because it leaks.\nQ: Since when?\nA: May.')).toEqual([
    ['Q', ['Why now?']],
    ['A', ['Because it leaks.']],
    ['Q', ['Since when?']],
    ['A', ['May.']],
  ])
})

test('a story with a labelled line or two is no transcript', () => {
  expect(turns('Read more: the dam.\nThe mayor spoke.\nUpdate: it rained.\nThe river rose.\nNote: figures vary.')).toEqual([])
})

test('turns in capitals make a transcript of the part of a page that they fill, each behind an opening mark or not', () => {
  const story = Array.from({ length: 8 }, (_, i) => `The committee met for hour ${i} and heard from the water board.`)
  const turns = [
    '"HALE: When did you know?',
    '"OAKES: On the Friday.',
    '"HALE: And whom did you tell?',
    '"OAKES: I told the duty engineer."',
  ]
  const text = [...story, 'Partial transcript as follows:', ...turns].join('\n')
  expect(turnsOf(text, [[0, text.length]]).map(({ label }) => text.slice(...label))).toEqual(['HALE', 'OAKES', 'HALE', 'OAKES'])
})

test('a headline with a name and a colon is no turn beside labels in capitals; a stage direction may stand behind an opening mark', () => {
  const text = 'Hale: The Gauge Failed\nPartial transcript:\n"ORR: When?\n"HALE: At two.\n"(CROSSTALK.)\n"ORR: Who saw it?\n"HALE: I did."'
  expect(turns(text)).toEqual([
    ['ORR', ['When?']],
    ['HALE', ['At two.']],
    ['ORR', ['Who saw it?']],
    ['HALE', ['I did."']],
  ])
})
