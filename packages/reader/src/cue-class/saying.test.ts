import { CueClass, CueFamily, type Span } from '@onrecord/record'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindOf, marked } from './kind-of.ts'
import { isListed, sayingOf } from './saying.ts'

test.each([
  ['⟨Lind⟩ ⟦said⟧ {the dam held}.', 'says, said'],
  ['{The dam held}, ⟦according to⟧ ⟨the mayor⟩.', 'says, said'],
  ['⟦Per⟧ ⟨the harbour office⟩, {the pier is shut}.', 'says, said'],
  ['⟨A survey⟩ ⟦found⟧ {that most boats leak}.', 'says, said'],
  ['⟨Her⟩ ⟦claim⟧ {that the pier was safe} was read out.', 'says, said'],
  ['⟨The clerk⟩ ⟦made clear⟧ {that the sale was off}.', 'says, said'],
  ['⟨The clerk⟩ ⟦made it very clear⟧ {that the sale was off}.', 'says, said'],
  ['⟨Hale⟩ ⟦was quoted as saying⟧ {the pier was safe}.', 'says, said'],
  ['⟨Hale⟩ ⟦reportedly⟧ {owns the pier}.', 'says, said'],
  ['⟨Hale⟩ ⟦is said to⟧ {own the pier}.', 'says, said'],
  ['⟨Hale⟩ ⟦called⟧ {the pier “a heap of rust”}.', 'says, said'],
  ['⟨Hale⟩ ⟦asked⟧ {who owned the pier}.', 'asks, said'],
  ['⟨Hale⟩ ⟦wanted to know⟧ {who owned the pier}.', 'asks, said'],
  ['⟨Hale⟩ ⟦raised questions about⟧ {the pier}.', 'asks, said'],
  ['⟨Hale⟩ ⟦wondered⟧ {who owned the pier}.', 'asks, held'],
  ['⟨Hale⟩ ⟦has always denied⟧ {owning the pier}.', 'denies, said'],
  ['⟨Hale⟩ ⟦rejected⟧ {the claim that he owned the pier}.', 'denies, said'],
  ['⟨Hale⟩ ⟦pleaded not guilty⟧ {to arson}.', 'denies, said'],
  ['⟨Lind⟩ ⟦agreed⟧ with Hale {that it was sold}.', 'confirms, said'],
  ['⟨Lind⟩ ⟦agrees with⟧ {Hale}.', 'supports, held'],
  ['⟨The shire⟩ ⟦declared⟧ {a water emergency}.', 'announces, done'],
  ['⟨Hale⟩ ⟦admitted⟧ {that he owned the pier}.', 'confirms, said'],
  ['⟨Hale⟩ ⟦promised⟧ {a new pier}.', 'promises, said'],
  ['⟨Hale⟩ ⟦agreed⟧ {to sell the pier}.', 'promises, said'],
  ['⟨Hale⟩ ⟦pledged support⟧ {for the pier}.', 'promises, said'],
  ['⟨Hale⟩ ⟦threatened⟧ {to close the pier}.', 'threatens, said'],
  ['⟨Lind⟩ ⟦called⟧ {for a new pier}.', 'demands, said'],
  ['⟨Lind⟩ ⟦called repeatedly for⟧ {a new pier}.', 'demands, said'],
  ['⟨Lind⟩ ⟦told⟧ them {to leave the pier}.', 'demands, said'],
  ['They ⟦were told⟧ {to leave the pier}.', 'demands, said'],
  ['⟨Lind⟩ ⟦told⟧ them {the pier was shut}.', 'says, said'],
  ['⟨The act⟩ ⟦requires⟧ {piers to be lit}.', 'demands, done'],
  ['⟨Lind⟩ ⟦was accused of⟧ {burning the pier}.', 'accuses, said'],
  ['⟨Lind⟩ ⟦allegedly⟧ {burned the pier}.', 'accuses, said'],
  ['⟨Lind⟩ ⟦paid tribute to⟧ {the crew}.', 'praises, said'],
  ['⟨Lind⟩ ⟦admires⟧ {the crew}.', 'praises, held'],
  ['⟨We⟩ ⟦’re⟧ {sorry}.', 'apologises, said'],
  ['⟨Lind⟩ ⟦apologized for⟧ {the smell}.', 'apologises, said'],
  ['⟨Lind⟩ ⟦believes⟧ {the pier will stand}.', 'believes, held'],
  ['⟨Lind⟩ ⟦doubts⟧ {that it will stand}.', 'believes, held'],
  ['⟦In⟧ ⟨Lind’s⟩ ⟦view⟧, {it will stand}.', 'believes, held'],
  ['⟨Lind⟩ ⟦expressed doubts about⟧ {the pier}.', 'believes, said'],
  ['⟨Some 400 guests⟩ ⟦are expected⟧.', 'expects, held'],
  ['⟨Lind⟩ ⟦is confident⟧ {that it will stand}.', 'expects, held'],
  ['⟨Lind⟩ ⟦hoped⟧ {to see it}.', 'wants, held'],
  ['⟨Lind⟩ ⟦would rather⟧ {see it sold}.', 'wants, held'],
  ['⟨The board⟩ ⟦decided⟧ {to sell it}.', 'wants, done'],
  ['⟨Lind⟩ ⟦made an unprompted call for⟧ {a sale}.', 'demands, said'],
  ['⟨Lind⟩ ⟦backs⟧ {the plan}.', 'supports, held'],
  ['⟨Lind⟩ ⟦welcomed⟧ {the plan}.', 'supports, said'],
  ['⟨The board⟩ ⟦voted⟧ {to sell the pier}.', 'supports, done'],
  ['⟨Lind⟩ ⟦rejected⟧ {the plan}.', 'opposes, said'],
  ['⟨Lind⟩ ⟦complained long and loudly about⟧ {the plan}.', 'opposes, said'],
  ['⟨Lind⟩ ⟦opposes⟧ {the plan}.', 'opposes, held'],
  ['⟨The board⟩ ⟦voted against⟧ {the plan}.', 'opposes, done'],
  ['⟨The board⟩ ⟦announced⟧ {a sale}.', 'announces, said'],
  ['⟨Lind⟩ ⟦issued a warning about⟧ {the ice}.', 'warns, said'],
  ['⟨Lind⟩ ⟦put⟧ {the cost at 4 million crowns}.', 'estimates, said'],
  ['⟨Lind⟩ ⟦tweeted⟧: {“Piers!”}', 'writes, said'],
  ['⟦In a letter⟧, {the pier was called a risk}.', 'writes, said'],
  ['⟨Lind⟩ ⟦nodded⟧ {at this}.', 'confirms, done'],
])('%s is %s', (sentence, kind) => {
  expect(kindOf(sentence)).toBe(kind)
})

test.each([
  ['⟨Lind⟩ ⟦declined⟧ {to comment on the sale}.', 'not says, said'],
  ['⟨Lind⟩ ⟦declined to comment⟧ {on the sale}.', 'not says, said'],
  ['⟨Lind⟩ ⟦declined⟧.', 'not says, said'],
  ['⟨Lind⟩ ⟦did not wish⟧ {to comment}.', 'not says, said'],
  ['⟨Lind⟩ ⟦does not want⟧ {to see it sold}.', 'not wants, held'],
  ['⟨Lind⟩ ⟦has refused⟧ {to give evidence}.', 'not says, said'],
  ['⟨Lind⟩ ⟦declined an interview⟧.', 'not says, said'],
  ['⟨Lind⟩ ⟦refused⟧ {to confirm the sale}.', 'not confirms, said'],
  ['⟨Lind⟩ ⟦would not say⟧ {who owned it}.', 'not says, said'],
  ['⟨Lind⟩ would not ⟦say⟧ {who owned it}.', 'not says, said'],
  ['⟨Lind⟩ ⟦never claimed⟧ {to own it}.', 'not says, said'],
  ['⟨Lind⟩ ⟦has yet to comment⟧.', 'not says, said'],
  ['⟨Lind⟩ ⟦did not immediately respond⟧ {to a request for comment}.', 'not says, said'],
  ['⟨Lind⟩ ⟦didn’t return⟧ {a call}.', 'not says, said'],
  ['⟨Lind⟩ ⟦was not available for comment⟧.', 'not says, said'],
  ['⟨Lind⟩ ⟦could not be reached for comment⟧.', 'not says, said'],
  ['⟨Lind⟩ ⟦would not be drawn⟧ {on the sale}.', 'not says, said'],
  ['⟨Lind⟩ ⟦said nothing about⟧ {the sale}.', 'not says, said'],
  ['⟨Lind⟩ ⟦made no mention of⟧ {the sale}.', 'not says, said'],
  ['⟨Lind⟩ ⟦said⟧ {nothing}.', 'not says, said'],
  ['⟨Lind⟩ ⟦stopped short of calling for⟧ {a sale}.', 'not demands, said'],
  ['⟨Lind⟩ ⟦remained silent on⟧ {the sale}.', 'not says, said'],
  ['⟨Lind⟩ spoke without ⟦naming⟧ {a buyer}.', 'not says, said'],
  ['⟨Lind⟩ ⟦did not deny⟧ {the sale}.', 'not denies, said'],
  ['⟨Lind⟩ ⟦has not apologised for⟧ {the sale}.', 'not apologises, said'],
  ['⟨Lind⟩ ⟦does not believe⟧ {in piers}.', 'not believes, held'],
  ['⟨Neither company⟩ ⟦would confirm⟧ {the sale}.', 'not confirms, said'],
  ['⟨No official⟩ ⟦has said⟧ {why}.', 'not says, said'],
  ['Not ⟨everyone⟩ ⟦admired⟧ {it}.', 'not praises, held'],
])('%s is %s: never a statement of the content', (sentence, kind) => {
  expect(kindOf(sentence)).toBe(kind)
})

test.each([
  ['⟨Lind⟩ ⟦not only said⟧ {it was sold}.', 'says, said'],
  ['⟨Lind⟩ ⟦made no secret of⟧ {the sale}.', 'says, said'],
  ['⟨Lind⟩ ⟦could not help but praise⟧ {the pier}.', 'praises, said'],
  ['⟨Lind⟩ ⟦denied⟧ {the sale}.', 'denies, said'],
  ['⟨No. 4⟩ ⟦said⟧ {it was sold}.', 'says, said'],
  ['⟨Lind⟩ ⟦said⟧ {nothing had been sold}.', 'says, said'],
  ['He did not hear what ⟨Lind⟩ ⟦said⟧ {of it}.', 'says, said'],
  ['He did not stay. ⟨Lind⟩ ⟦said⟧ {it was sold}.', 'says, said'],
])('%s is %s: no negation of the saying', (sentence, kind) => {
  expect(kindOf(sentence)).toBe(kind)
})

test.each([
  ['⟨Lind⟩ ⟦said⟧ {he wants a new pier}.', 'says, said'],
  ['⟨Lind⟩ ⟦said⟧ {it expects a sale}.', 'says, said'],
  ['{“He wants a new pier,”} ⟨Lind⟩ ⟦said⟧.', 'says, said'],
  ['⟨Lind⟩ ⟦wrote to ask for⟧ {a new pier}.', 'asks, said'],
  ['⟨Lind⟩ ⟦responded by blaming⟧ {the board}.', 'accuses, said'],
  ['⟨The crew⟩ ⟦signed a letter demanding⟧ {a new pier}.', 'demands, said'],
  ['⟨Lind⟩ ⟦wants⟧ {to say nothing}.', 'wants, held'],
  ['⟨Lind⟩ ⟦wants to thank⟧ {the crew}.', 'praises, said'],
])('%s is %s: the cue counts, and no word of the content', (sentence, kind) => {
  expect(kindOf(sentence)).toBe(kind)
})

test.each([
  ['⟨LIND⟩⟦:⟧ {The pier was sold.}', 'says, said'],
  ['⟨Gazette⟩⟦:⟧ {It was sold. To whom?}', 'asks, said'],
  ['⟨Gazette⟩: {It was sold. To whom?}', 'asks, said'],
  ['⟨LIND⟩: {To the port.}', 'says, said'],
  ['⟨ADA LIND⟩, CHAIR: {Who sold it?}', 'asks, said'],
  ['{We sold it} ⟦—⟧ ⟨Ada Lind⟩ (@adalind) 3 May', 'writes, said'],
  ['{“We sold it”} ⟦—⟧ ⟨Ada Lind⟩, mayor', 'says, said'],
  ['{“We sold it”}', 'no cue, said'],
])('a cue without words: %s is %s', (sentence, kind) => {
  expect(kindOf(sentence)).toBe(kind)
})

test('an act or a memory that is put to quoted words has said them', () => {
  expect(kindOf('{“It is sold,”} ⟨Lind⟩ ⟦nodded⟧.')).toBe('confirms, said')
  expect(kindOf('{“It was cold,”} ⟨Lind⟩ ⟦remembered⟧.')).toBe('believes, said')
  expect(kindOf('⟨Lind⟩ ⟦remembers⟧ {that it was “cold”}.')).toBe('believes, held')
})

test('a cue that no list has is a saying, and is known to be a guess', () => {
  const { text, frame } = marked('{“It is sold,”} ⟨Lind⟩ ⟦warbled⟧.')
  expect(sayingOf(text, frame)).toEqual({ cueClass: 'says', family: 'said', negated: false })
  expect(isListed(text, frame)).toBe(false)
})

test('any spans of any text have a kind', () => {
  const word = fc.constantFrom(
    'said',
    'not',
    'declined',
    'to',
    'comment',
    'no',
    'made',
    '“',
    '”',
    ',',
    '.',
    ':',
    '—',
    '\n',
    'nobody',
    'ﬁ',
    '🕯️',
    "n't",
    ' ',
  )
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 3 })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), spans, spans, spans, (words, ...given) => {
      const text = words.join(' ')
      const within = (list: [number, number][]) =>
        list.map(([a, b]): Span => [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)])
      const [source, cue, content] = given.map(within) as [Span[], Span[], Span[]]
      const { cueClass, family, negated } = sayingOf(text, { source, cue, content })
      expect(CueClass.options).toContain(cueClass)
      expect(CueFamily.options).toContain(family)
      expect(typeof negated).toBe('boolean')
    }),
  )
})

test('a cue as long as the page costs no more than a long cue', () => {
  const text = 'did not say and made no '.repeat(20_000)
  const whole: Span = [0, text.length]
  const start = performance.now()
  for (let i = 0; i < 100; i++) sayingOf(text, { source: [whole], cue: [whole], content: [whole] })
  expect(performance.now() - start).toBeLessThan(2000)
})
