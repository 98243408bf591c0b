import type { Span } from '@onrecord/record'
import { expect, test } from 'vitest'
import { resolveSpeakers } from './resolve.ts'

/** Who each source between ⟦ and ⟧ is, counted in the order in which they first speak; with an `a` where the source is kept without a name. */
function read(marked: string): string {
  const { of, anonymous } = speakersOf(marked)
  const spoke = [...new Set(of)]
  return of.map((id, i) => `${spoke.indexOf(id)}${anonymous[i] ? 'a' : ''}`).join(' ')
}

function speakersOf(marked: string) {
  const sources: Span[] = []
  let text = ''
  let open = 0
  for (const character of marked) {
    if (character === '⟦') open = text.length
    else if (character === '⟧') sources.push([open, text.length])
    else text += character
  }
  const statements = sources.map((source) => ({ source: [source], cue: [], content: [] }))
  return resolveSpeakers({ text, article: 'art-test', statements })
}

test.each([
  [
    'two bodies, each behind what it is',
    '⟦Housing charity Hearthline and builder Dale Homes⟧ said so. ⟦Hearthline⟧ said more. ⟦Dale Homes⟧ agreed.',
    '0 1 2',
  ],
  [
    'two ministers with their offices',
    '⟦The Minister of Works, Ann Orlow, and the Merrow Minister of Trade, Tom Hale,⟧ agreed. ⟦The two ministers⟧ said so. ⟦Ms Orlow⟧ smiled.',
    '0 0 1',
  ],
  [
    'a married couple under one surname',
    'Newlyweds ⟦Jo and Callum Tolland⟧ said so. “No,” said ⟦Mrs Tolland⟧. ⟦Her husband⟧ agreed. “Yes,” ⟦Mr Tolland⟧ said.',
    '0 1 2 2',
  ],
  ['a surname before a full name', 'Ben Carson came. ⟦Carson and Donald Trump⟧ said no. ⟦Mr Trump⟧ left. ⟦Mr Carson⟧ stayed.', '0 1 2'],
  ['brothers under one surname', '⟦Brothers Ed and Tom Lind⟧ said so. ⟦Ed Lind⟧ laughed. ⟦Tom⟧ did not.', '0 1 2'],
])('%s', (_, marked, expected) => expect(read(marked)).toBe(expected))

test.each([
  [
    'a page’s first source who is named in its second paragraph',
    '⟦A former head of the navy⟧ has warned of war.\nAdmiral Tom Hale, who led the navy until 2019, spoke on Monday. “It is late,” ⟦Hale⟧ said.',
    '0 0',
  ],
  [
    'one who made the claim there',
    '⟦A former ambassador⟧ says he lied.\nSir Tom Hale made the claim in a book. “It was easy,” ⟦Hale⟧ writes.',
    '0 0',
  ],
  [
    'a cabinet minister is the minister of something',
    '⟦A cabinet minister⟧ has said she will go.\n⟦Ola Brandt, the fisheries minister,⟧ said it was time.',
    '0 0',
  ],
  [
    'a source that keeps the name back is nobody who is named',
    '⟦A former minister⟧ told the Courier, on condition of anonymity, that it was over.\n⟦Tom Hale, a former minister,⟧ denied it.',
    '0a 1',
  ],
  ['another’s answer', '⟦A teacher⟧ said the roof leaked.\n⟦Headteacher Ann Orlow⟧ denied it.', '0a 1'],
])('%s', (_, marked, expected) => expect(read(marked)).toBe(expected))

test.each([
  ['officials in general are a crowd', 'The roof fell in, ⟦officials⟧ said.', '0'],
  ['senior officials keep their names back', 'The roof fell in, ⟦senior officials⟧ said.', '0a'],
  [
    'the next sentence says that they keep them back',
    '⟦Three current and two former employees of the port⟧ described it. All spoke on the condition of anonymity.',
    '0a',
  ],
  ['two of those who keep them back', '⟦Three people with knowledge of the sale⟧ said so. ⟦Two of them⟧ said more.', '0a 1a'],
  ['a trade at sea', '⟦A deckhand⟧, who feared for his job, said so. ⟦He⟧ said more.', '0a 0a'],
  ['a name that hides another', '⟦A whistleblower known as Heron⟧ said so. ⟦Heron⟧ said more.', '0a 0a'],
  ['none wanted to be named', '⟦Six workers at the plant⟧ said so. None wanted to be named.', '0a'],
  ['officials of a power keep their names back', 'It was a test, ⟦western intelligence officials⟧ said.', '0a'],
  ['who asks for a paper is known by the office', 'Asked by ⟦a reporter⟧ if she would go, ⟦Ann Orlow⟧ said no.', '0 1'],
])('%s', (_, marked, expected) => expect(read(marked)).toBe(expected))

test.each([
  ['an office by its letters', '⟦Prime Minister Ann Orlow⟧ said so. ⟦The PM⟧ said more. ⟦The DA⟧ did not.', '0 0 1'],
  ['an advocate general by letters', '⟦Advocate General Tom Hale⟧ said so. ⟦The AG⟧ said more.', '0 0'],
  ['a short first name before the surname', '⟦Thomas Hale, the mayor,⟧ said so. “No,” said ⟦Tom Hale⟧.', '0 0'],
  ['a short first name alone', '⟦Raymond Quist⟧ said so. ⟦Ed Lind⟧ laughed. ⟦Ray⟧ did not.', '0 1 0'],
  ['two whose first names have nothing to do with each other', '⟦Thomas Hale, the mayor,⟧ said so. “No,” said ⟦Tim Hale⟧.', '0 1'],
])('%s', (_, marked, expected) => expect(read(marked)).toBe(expected))

test.each([
  [
    'what a firm does, as a sentence begins',
    '⟦Steelmaker Ferrow Plc⟧ cut its forecast. ⟦Ferrow⟧ said demand would fall. ⟦The steelmaker⟧ will close.',
    '0 0 0',
  ],
  ['sources after police sources', '⟦Police sources⟧ said he ran. He will be tried, ⟦sources⟧ said.', '0a 1a'],
  ['the sources of a palace', '⟦Palace sources⟧ said so. ⟦Government sources⟧ did not. ⟦The palace sources⟧ said more.', '0a 1a 0a'],
  [
    'two of a bench',
    'A bench of Chief Justice Mona Lind and Justice K.R. Hale sat. “Why?” asked ⟦the Chief Justice⟧. ⟦Justice Hale⟧ said no.',
    '0 1',
  ],
  [
    'an office over two subjects',
    '⟦The Minister of Water and Sanitation, ANN ORLOW, and the Merrow Minister of the Environment, TOM HALE,⟧ agreed. ⟦The ministers⟧ said so. ⟦Ms. ORLOW⟧ smiled.',
    '0 0 1',
  ],
  ['a deputy is not the leader', '⟦The council’s deputy leader⟧ said so. ⟦The leader, Ed Lind,⟧ said no.', '0 1'],
  ['ministers who did not speak as one', '⟦The mayor, Tom Hale, and the governor, Ann Orlow,⟧ met. ⟦The ministers⟧ said no.', '0 1'],
  [
    'one of a party is whoever rose last',
    '⟦The premier, Tom Hale,⟧ spoke.\nThen Ann Orlow stood up. ⟦The Social Democrat⟧ said it was late.\n⟦Deputy Orlow⟧ said more.',
    '0 1 1',
  ],
])('%s', (_, marked, expected) => expect(read(marked)).toBe(expected))

test('who has the turns of a transcript is not called by an office there', () => {
  const page = `⟦ANN ORLOW⟧: Hi, Tom.\n⟦TOM HALE⟧: Hi.\n⟦ORLOW⟧: Well?\n⟦HALE⟧: It is late.\n⟦ORLOW⟧: And?\n⟦HALE⟧: It sank.\n⟦ORLOW⟧: ⟦The mayor⟧ did not answer us.`
  expect(read(page)).toBe('0 1 0 1 0 1 0 2')
})

test.each([
  ['⟦Ann Orlow⟧ spoke. She declined to say ⟦who⟧ had asked for it.', [true, false]],
  ['It was not clear ⟦who⟧ had ordered it.', [false]],
  ['⟦Ed Quist⟧ spoke. It was Quist ⟦who⟧ had ordered it.', [true, true]],
])('a who that asks is nobody: %s', (marked, known) => {
  const { of } = speakersOf(marked)
  expect(of.map((id) => id !== null)).toEqual(known)
})
