import type { Span } from '@onrecord/record'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coreferenceOf } from './coreference.ts'

/** The entities that are mentioned twice or more, each mention as printed. */
const chains = (text: string) =>
  coreferenceOf(text)
    .filter((spans) => spans.length > 1)
    .map((spans) => spans.map((span) => text.slice(...span)))
const alone = (text: string) => coreferenceOf(text).flatMap((spans) => (spans.length === 1 ? [text.slice(...(spans[0] as Span))] : []))

describe('who is whom', () => {
  test('a name, what stands in apposition, pronouns and the bare surname are one', () => {
    expect(chains('Orla Dunne, the mayor of Carrick, opened the bridge. She cut the ribbon. Dunne thanked her staff.')).toEqual([
      ['Orla Dunne', 'the mayor of Carrick', 'She', 'Dunne', 'her'],
    ])
  })

  test('who somebody is said to be is the same one', () => {
    expect(chains('Orla Dunne is a nurse. She works nights.')).toEqual([['Orla Dunne', 'a nurse', 'She']])
  })

  test('who stands before a name with a role is the one named', () => {
    expect(chains('The mayor of Carrick, Orla Dunne said on Monday, is ill. She rests.')).toContainEqual(
      expect.arrayContaining(['The mayor of Carrick', 'Orla Dunne']),
    )
  })

  test('a surname that two bear is the one named last', () => {
    expect(chains('Orla Dunne sang. Piotr Dunne left.\nDunne had a cold.')).toContainEqual(['Piotr Dunne', 'Dunne'])
  })

  test('they are things where those stand nearer than people of long ago', () => {
    const text = 'Two officials of Carrick met Orla Dunne. It rained. The rain ran over the roofs. Now they were wet.'
    expect(
      coreferenceOf(text)
        .flat()
        .map((span) => text.slice(...span)),
    ).not.toContain('they')
  })

  test('one mention can stand inside another', () => {
    expect(chains('Piotr Hale came. His sister saw him.')).toEqual([['Piotr Hale', 'His', 'him']])
    expect(alone('Piotr Hale came. His sister saw him.')).toEqual(['His sister'])
  })

  test('kin are told by whose they are', () => {
    expect(
      chains('Piotr Hale has a wife. Anna Brook has a car. “My brother drove,” Brook said. Hale said his brother had slept.'),
    ).toContainEqual(['Anna Brook', 'My', 'Brook'])
    expect(alone('“My brother drove,” Anna Brook said. Piotr Hale said his brother had slept.')).toEqual(['My brother', 'his brother'])
  })

  test('I between quotation marks is who says it, before the marks or behind them', () => {
    expect(chains('“I saw the wave,” said Piotr Hale.\nAnna Brook said: “I heard it.”')).toEqual([
      ['I', 'Piotr Hale'],
      ['Anna Brook', 'I'],
    ])
  })

  test('in an interview you is who is asked, and in an answer anybody', () => {
    const text =
      'Weekly: Why did you come?\nAnna Brook: I was cold. When you are cold you move.\nWeekly: And did you stay?\nAnna Brook: I did.\nWeekly: Thank you.'
    const [asked, anybody] = chains(text)
    expect(asked).toEqual(['you', 'Anna Brook', 'I', 'you', 'Anna Brook', 'I', 'you'])
    expect(anybody).toEqual(['you', 'you'])
  })

  test('two people of one sex: the pronoun is the nearer subject', () => {
    expect(chains('Piotr Hale said no. Tom Brook said yes. He left.')).toEqual([['Tom Brook', 'He']])
  })

  test('a body is known again by its noun, and by its short name', () => {
    expect(chains('The Carrick Water Board met. The board voted to sell. Nobody from the Water Board would say why.')[0]).toContain(
      'The board',
    )
  })

  test('who somebody is said to be holds the name of another', () => {
    expect(chains('Orla Dunne, 19, a nurse from Carrick, came. Piotr Hale was also a member of the Fenn Council.')).toEqual([
      ['Orla Dunne', 'a nurse from Carrick'],
      ['Piotr Hale', 'a member of the Fenn Council'],
    ])
  })

  test('what one says to be oneself, and not to be', () => {
    expect(chains('“I am not a nurse,” said Orla Dunne.')).toEqual([['I', 'Orla Dunne']])
    expect(chains('“I am still a nurse,” said Orla Dunne.')).toEqual([['I', 'a nurse', 'Orla Dunne']])
  })

  test('a role without an article behind a name is the one named', () => {
    expect(chains('Orla Dunne, director of the gallery, opened it.')).toContainEqual(['Orla Dunne', 'director of the gallery'])
  })

  test('a relative of one who is only called by kinship', () => {
    expect(alone('Mother’s brother came.')).toEqual(['Mother’s brother'])
  })

  test('people new each time are nobody known', () => {
    expect(chains('Somebody rang. Somebody else answered. People ran. People shouted.')).toEqual([])
  })
})

describe('what is a mention', () => {
  test.each([
    ['They met more than 1,200 nurses.', 'more than 1,200 nurses'],
    ['A friend of the mayor called.', 'A friend of the mayor'],
    ['It was bought by internet users.', 'internet users'],
    ['She met people who had fled the flood.', 'people who had fled the flood'],
    ['The elected council sat.', 'The elected council'],
    ['He blamed a couple of neighbours.', 'a couple of neighbours'],
    ['Hundreds of vendors came.', 'Hundreds of vendors'],
    ['She is one of the owners of the mill.', 'one of the owners of the mill'],
    ['She is one of the owners of the mill.', 'the owners of the mill'],
    ['He said that critics left.', 'critics'],
    ['So our readers may learn more.', 'our readers'],
    ['Anna Holt of Corvane left early.', 'Anna Holt of Corvane'],
    ['The Carrick Board’s plan failed.', 'The Carrick Board’s'],
  ])('%s: %s', (text, mention) => {
    expect(coreferenceOf(text).flatMap((spans) => spans.map((span) => text.slice(...span)))).toContain(mention)
  })

  test.each([
    ['It rained for a couple of seconds.', 'a couple'],
    ['The team member left.', 'The team'],
    ['She sailed to the US.', 'US'],
    ['The Jarrow Bridge fell.', 'The Jarrow Bridge'],
    ['It rained.', 'It'],
  ])('%s: not %s', (text, mention) => {
    expect(coreferenceOf(text).flatMap((spans) => spans.map((span) => text.slice(...span)))).not.toContain(mention)
  })

  test('a name that the network finds unlikely is none, a pronoun is kept', () => {
    const text = 'Orla Dunne wrote Corvane. She sang it.'
    const odds = ([start]: Span) => (text.startsWith('Corvane', start) ? -4 : 1)
    expect(coreferenceOf(text, { odds }).map((spans) => spans.map((span) => text.slice(...span)))).toEqual([['Orla Dunne', 'She']])
  })

  test('mentions that are given are sorted, and none is added or lost', () => {
    const text = 'Orla Dunne sang. She bowed.'
    expect(
      coreferenceOf(text, {
        known: [
          [17, 20],
          [0, 10],
        ],
      }),
    ).toEqual([
      [
        [0, 10],
        [17, 20],
      ],
    ])
  })
})

test('whatever the text, mentions lie in it, none is in two entities, and twice the same text gives twice the same', () => {
  const word = fc.constantFrom(
    'Orla',
    'Dunne',
    'the',
    'mayor',
    'of',
    ',',
    'who',
    'he',
    'I',
    'you',
    '“',
    '”',
    'said',
    'A:',
    '\n',
    '.',
    'Carrick',
    'Board',
    '’s',
    'his',
    'wife',
    'US',
    '1',
    '\ud83d',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 80 }), (words) => {
      const text = words.join(' ')
      const entities = coreferenceOf(text)
      const keys = entities.flat().map((span) => span.join())
      expect(new Set(keys).size).toBe(keys.length)
      for (const [start, end] of entities.flat()) expect(start >= 0 && end > start && end <= text.length).toBe(true)
      expect(coreferenceOf(text)).toEqual(entities)
    }),
    { numRuns: 300 },
  )
})
