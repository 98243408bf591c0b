import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresOf } from './figures.ts'
import { read, told } from './told.ts'

describe('values', () => {
  test.each([
    ['Divers found 14 barges.', ['14 barges = 14 barges']],
    ['They grew 1,940 suspect, unripe pears.', ['1,940 suspect, unripe pears = 1940 pears']],
    ['The ferry cost 2.3bn crowns.', ['2.3bn crowns = 2300000000 crowns']],
    ['It has 4.8m listeners.', ['4.8m listeners = 4800000 listeners']],
    ['The wall is 40m high.', ['40m = 40 m']],
    ['Two hundred and twelve thousand bees died.', ['Two hundred and twelve thousand bees = 212000 bees']],
    ['A dozen goats and half a million bees left.', ['A dozen goats = 12 goats', 'half a million bees = 500000 bees']],
    ['Two-thirds of the hall clapped.', ['Two-thirds = 0.6667']],
    ['We have offered half.', ['half = 0.5']],
    ['It fell by a third.', ['a third = 0.3333']],
    ['Six in ten bakers agree.', ['Six in ten bakers = 0.6']],
    ['About one oven in nine failed.', ['About one oven in nine = ~ 0.1111']],
    ['11 of the pier’s 40 lamps are out.', ['11 of the pier’s 40 lamps = 11 lamps']],
    ['Hundreds of thousands of eels died.', ['Hundreds of thousands of eels = >= 100000 eels']],
    ['Dozens of sheds burned.', ['Dozens of sheds = >= 12 sheds']],
    ['He waited two and a half hours.', ['two and a half hours = 2.5 h']],
    ['We queued for an hour and a half.', ['an hour and a half = 1.5 h']],
    ['It was minus 5C.', ['minus 5C = -5 Cel']],
    ['He was 6ft 2in.', ['6ft 2in = 74 [in_i]']],
  ])('%s', (text, figures) => expect(told(text)).toEqual(figures))
})

describe('ranges and bounds', () => {
  test.each([
    ['They want £1m-£2m.', ['£1m-£2m = 1000000–2000000 GBP']],
    ['It takes between 20 and 30 days.', ['between 20 and 30 days = 20–30 d']],
    ['Send 10 to 15 vans.', ['10 to 15 vans = 10–15 vans']],
    ['A bill of $3-4 billion.', ['$3-4 billion = 3000000000–4000000000 USD']],
    ['Growth of 2% to 3%.', ['2% to 3% = 2–3 %']],
    ['It cuts lives by between 18 months and three years.', ['between 18 months and three years = 18–36 mo']],
    ['Rates rose from 12 to 15 per cent.', ['12 = 12 %', '15 per cent = 15 %']],
    ['More than 30,000 hens.', ['More than 30,000 hens = > 30000 hens']],
    ['At least 40 towns.', ['At least 40 towns = >= 40 towns']],
    ['Fewer than six boats.', ['Fewer than six boats = < 6 boats']],
    ['Up to 95mph.', ['Up to 95mph = <= 95 [mi_i]/h']],
    ['Within six weeks.', ['Within six weeks = <= 6 wk']],
    ['Nearly a quarter of it.', ['Nearly a quarter = ~ 0.25']],
    ['We sold 30 or more kites and 40-odd drums.', ['30 or more kites = >= 30 kites', '40-odd drums = ~ 40 drums']],
    ['It cost $10bn over a decade.', ['$10bn = 10000000000 USD', 'a decade = 10 a']],
  ])('%s', (text, figures) => expect(told(text)).toEqual(figures))
})

describe('units', () => {
  test.each([
    ['It rose 4.5 per cent, or two percentage points.', ['4.5 per cent = 4.5 %', 'two percentage points = 2 points']],
    ['A 22-minute chase of 30 kilometres.', ['22-minute = 22 min', '30 kilometres = 30 km']],
    ['About 2,100 cubic feet a second.', ['About 2,100 cubic feet a second = ~ 2100 [cft_i]/s']],
    ['It is 10 micrograms of lead per cubic metre.', ['10 micrograms of lead per cubic metre = 10 ug/m3']],
    ['We drink 8,000 litres a night.', ['8,000 litres = 8000 L']],
    ['It earned 300 Egyptian pounds, 40 Swiss francs and €5.', ['300 Egyptian pounds = 300 EGP', '40 Swiss francs = 40 CHF', '€5 = 5 EUR']],
    ['He owes Rs 5 lakh and 50p.', ['Rs 5 lakh = 500000 INR', '50p = 0.5 GBP']],
    ['The baby weighed 7 pounds.', ['7 pounds = 7 [lb_av]']],
  ])('%s', (text, figures) => expect(told(text)).toEqual(figures))

  test('a letter before a number is money on a page of its country, elsewhere only before a sum', () => {
    expect(told('Bread is R18.', { url: 'https://kelp.example.za/bread' })).toEqual(['R18 = 18 ZAR'])
    expect(told('Bread is R180.')).toEqual(['R180 = 180 ZAR'])
    expect(told('The R18 was shut.')).toEqual([])
  })

  test('a bare dollar is that of the page: by its language, its address, or its own sign', () => {
    expect(told('It cost $5.', { language: 'en-AU' })).toEqual(['$5 = 5 AUD'])
    expect(told('It cost $5.', { url: 'https://kelp.example.ca/fair' })).toEqual(['$5 = 5 CAD'])
    expect(told('It cost EC$5, or six dollars.')).toEqual(['EC$5 = 5 XCD', 'six dollars = 6 XCD'])
    expect(told('It cost $5.')).toEqual(['$5 = 5 USD'])
  })

  test('a ton is a short one on an American page and a metric one elsewhere', () => {
    expect(told('We ate 3 tons.', { language: 'en-US' })).toEqual(['3 tons = 3 [ston_av]'])
    expect(told('We ate 3 tons.')).toEqual(['3 tons = 3 t'])
  })

  test('a number without a noun has the unit that the words before it tell', () => {
    expect(told('They wanted 12 tankers. They got two.')).toEqual(['12 tankers = 12 tankers', 'two = 2 tankers'])
    expect(told('Fever cases could reach 1.5 million by May.')).toEqual(['1.5 million = 1500000 cases'])
    expect(told('It killed at least 14 and injured 52.')).toEqual(['at least 14 = >= 14 people', '52 = 52 people'])
  })
})

test.each([
  ...[
    'The 15th committee met.',
    'It was on 7 October 2024.',
    'It began in 1998 and in the 1980s.',
    'He came at 9:20, at 5.40am, or at about ten to seven.',
  ],
  ...[
    'Take Highway 9 to Gate 3 for Formula 1.',
    'Section 12(1) and Articles 14 and 19 apply.',
    'She lives at 10 Tanner Street, and he in front of 131 West 23rd Street.',
    'At one point they left; there was no one single point of failure.',
    'Covid-19, the G20, 5G and a 4x4.',
  ],
  ...['Ana Ruiz, 24, won.', 'A 19-year-old keeper.', 'She was nine.', 'Children under 10 may enter.', 'The over-65s and under-21s left.'],
  ...[
    'They drew 2-2 and won 3–1.',
    'He took 3 for 22.',
    'Call 101 or 0800 123 456.',
    'A 24/7 service on 9/11.',
    'The two sides met.',
    'All three were late.',
  ],
  ...[
    'One of them knew, no one spoke.',
    'Not one cent was paid.',
    'It is a four-day week with one-bedroom homes.',
    'Nineteen ninety-eight was dry.',
  ],
  ...['A third man is sought.', 'The second half began.', 'A cup or two.', 'From 7 to 9 p.m.'],
])('no figure: %s', (text) => expect(told(text)).toEqual([]))

test('a figure belongs to the innermost statement whose content holds it, and that statement names it', () => {
  const text = 'Ivo said Una had told him that 12 boats sank. Nobody counted 40 others.'
  const { figures, of } = figuresOf({
    article: { id: 'art-1', text, url: null, language: 'en' },
    statements: [
      { id: 'outer', content: [[9, 44]] },
      { id: 'inner', content: [[26, 44]] },
    ],
  })
  expect(figures).toMatchObject([{ statement: 'inner', value: 12, quantifier: null, of: 'boats' }])
  expect(of).toEqual([[], [figures[0]?.id]])
})

test('the words of a bound are kept as printed', () => {
  expect(read('“At least 40 towns” and just under £3m')).toMatchObject([
    { quantifier: 'At least', bound: '>=' },
    { quantifier: 'just under', bound: '<' },
  ])
})

const word = fc.constantFrom(
  ...[
    '£',
    '$',
    '12',
    '1,000',
    '2.5',
    'bn',
    '-',
    ' ',
    '\n',
    'half',
    ' a ',
    'two',
    ' million ',
    'between ',
    ' and ',
    '%',
    'more than ',
    'people',
    '’',
    '"',
    '😀',
    '½',
    ':',
  ],
  ...['hundred ', 'one ', ' of ', 'in ', '9'.repeat(400)],
)
test('any text gives figures with finite values and spans inside the content, once each', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
  )
  fc.assert(
    fc.property(texts, fc.nat(80), fc.nat(80), (text, a, b) => {
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
      const { figures } = figuresOf({
        article: { id: 'art-1', text, url: null, language: null },
        statements: [{ id: 's', content: [[start, end]] }],
      })
      for (const { span, value, high } of figures) {
        expect(span[0]).toBeGreaterThanOrEqual(start)
        expect(span[1]).toBeLessThanOrEqual(end)
        expect(span[1]).toBeGreaterThan(span[0])
        expect(Number.isFinite(value) && Number.isFinite(high ?? 0)).toBe(true)
      }
      expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length)
    }),
    { numRuns: 1000 },
  )
})

test('time grows with the text and no faster', () => {
  const sentence = 'More than 30,000 hens and between 2 and 3 million bees cost £1.5m-£2m, a hundred and six said. '
  const seconds = (times: number) => {
    const text = sentence.repeat(times)
    const start = performance.now()
    read(text)
    return performance.now() - start
  }
  seconds(200)
  expect(seconds(4000)).toBeLessThan(40 * Math.max(seconds(400), 1))
})

test('a page that says minus without end is read to its end', () => {
  expect(read('minus '.repeat(50_000))).toEqual([])
})
