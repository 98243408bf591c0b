import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromIso, isoOf } from './calendar.ts'
import { expressionsOf } from './expressions.ts'
import { resolve } from './resolve.ts'

/** Wednesday. */
const PAGE = dayFromIso('2024-06-12')

const read = (sentence: string, { page = PAGE, isFuture = false } = {}) =>
  expressionsOf(sentence).map(({ span, when }) => {
    const days = resolve(when, { page, isFuture, told: { from: PAGE as number, to: PAGE as number } })
    return [sentence.slice(...span), days && isoOf(days.from), days && isoOf(days.to)]
  })

test.each([
  ['Lind spoke on Saturday.', 'on Saturday', '2024-06-08'],
  ['Lind spoke on Wednesday.', 'on Wednesday', '2024-06-12'],
  ['Lind spoke last Wednesday.', 'last Wednesday', '2024-06-05'],
  ['Lind spoke last Friday.', 'last Friday', '2024-06-07'],
  ['Lind spoke early on Monday morning.', 'on Monday morning', '2024-06-10'],
  ['Lind spoke on Friday, June 7.', 'on Friday, June 7', '2024-06-07'],
  ['Lind spoke on Friday, June 9.', 'on Friday, June 9', '2023-06-09'],
  ['Lind spoke on Sat., 8 June, in Fenn.', 'on Sat., 8 June', '2024-06-08'],
  ['It was aired on 3 May.', 'on 3 May', '2024-05-03'],
  ['It was aired on the 3rd of May 2021.', '3rd of May 2021', '2021-05-03'],
  ['It was aired on Dec. 30.', 'on Dec. 30', '2023-12-30'],
  ['It was aired on Feb. 29, 2024 in Fenn.', 'on Feb. 29, 2024', '2024-02-29'],
  ['It was signed 2024-05-31.', '2024-05-31', '2024-05-31'],
  ['Lind spoke yesterday afternoon.', 'yesterday afternoon', '2024-06-11'],
  ['Lind has today (Tuesday 11 June) spoken.', 'today (Tuesday 11 June)', '2024-06-11'],
  ['Lind spoke last night.', 'last night', '2024-06-11'],
  ['Lind spoke the day before yesterday.', 'the day before yesterday', '2024-06-10'],
  ['Lind spoke two weeks ago.', 'two weeks ago', '2024-05-29'],
  ['Lind spoke 10 days ago.', '10 days ago', '2024-06-02'],
  ['A day later Lind spoke.', 'A day later', '2024-06-13'],
  ['The next morning Lind spoke.', 'The next morning', '2024-06-13'],
  ["Tuesday's vote was close.", 'Tuesday', '2024-06-11'],
  ['Lind spoke that same evening.', 'that same evening', '2024-06-12'],
  ['The following Monday Lind spoke.', 'The following Monday', '2024-06-17'],
  ['Lind had spoken the previous Friday evening.', 'the previous Friday evening', '2024-06-07'],
  ['Lind spoke two hours ago.', 'two hours ago', '2024-06-12'],
  ['Lind spoke moments ago.', 'moments ago', '2024-06-12'],
  ['Lind spoke on St Patrick’s Day.', 'on St Patrick’s Day', '2024-03-17'],
  ['Lind spoke on the 7th.', 'on the 7th', '2024-06-07'],
  ['Lind spoke on the 14th, and left.', 'on the 14th', '2024-05-14'],
  ['Lind spoke on Tuesday last.', 'on Tuesday last', '2024-06-11'],
  ['He died on 9 February last.', 'on 9 February last', '2024-02-09'],
  ['Lind spoke this past Friday.', 'this past Friday', '2024-06-07'],
  ['It was signed 03.05.2024 in Fenn.', '03.05.2024', '2024-05-03'],
  ['It was signed 23/5/2024 in Fenn.', '23/5/2024', '2024-05-23'],
  ['It was signed 5/23/2024 in Fenn.', '5/23/2024', '2024-05-23'],
  ['Lind spoke on Christmas Eve.', 'on Christmas Eve', '2023-12-24'],
  ['Lind spoke on New Year’s Day.', 'on New Year’s Day', '2024-01-01'],
  ['Lind spoke on Good Friday 2008.', 'on Good Friday 2008', '2008-03-21'],
  ['Lind spoke on Easter Monday.', 'on Easter Monday', '2024-04-01'],
  ['Lind spoke on Shrove Tuesday.', 'on Shrove Tuesday', '2024-02-13'],
  ['Lind spoke on Labor Day.', 'on Labor Day', '2023-09-04'],
  ['Lind spoke on Presidents’ Day.', 'on Presidents’ Day', '2024-02-19'],
  ['Lind spoke on Election Day 2022.', 'on Election Day 2022', '2022-11-08'],
  ['Lind spoke on All Saints’ Day.', 'on All Saints’ Day', '2023-11-01'],
  ['Lind spoke on Black Friday.', 'on Black Friday', '2023-11-24'],
  ['Lind spoke on the third of May.', 'third of May', '2024-05-03'],
  ['Lind spoke on Friday of last week.', 'on Friday of last week', '2024-06-07'],
  ['Lind spoke a week ago Monday.', 'a week ago Monday', '2024-06-03'],
  ['Lind spoke the night before last.', 'the night before last', '2024-06-10'],
  ['It was signed 5/23/24 in Fenn.', '5/23/24', '2024-05-23'],
])('a day: %s', (sentence, words, day) => {
  expect(read(sentence)).toEqual([[words, day, day]])
})

test.each([
  ['Lind said it earlier this week.', 'earlier this week', '2024-06-10', '2024-06-12'],
  ['Lind said it last week.', 'last week', '2024-06-03', '2024-06-09'],
  ['Lind said it the following week.', 'the following week', '2024-06-17', '2024-06-23'],
  ['Lind said it the week before last.', 'the week before last', '2024-05-27', '2024-06-02'],
  ['Lind said it the previous year.', 'the previous year', '2023-01-01', '2023-12-31'],
  ['Lind said it the month before.', 'the month before', '2024-05-01', '2024-05-31'],
  ['Lind said it two decades ago.', 'two decades ago', '2004-01-01', '2004-12-31'],
  ['Lind said it twenty years ago.', 'twenty years ago', '2004-01-01', '2004-12-31'],
  ['Lind said it last month.', 'last month', '2024-05-01', '2024-05-31'],
  ['Lind said it earlier this year.', 'earlier this year', '2024-01-01', '2024-06-12'],
  ['Lind said it last year.', 'last year', '2023-01-01', '2023-12-31'],
  ['Lind said it in May.', 'in May', '2024-05-01', '2024-05-31'],
  ['Lind said it in December.', 'in December', '2023-12-01', '2023-12-31'],
  ['Lind said it in Feb. 2020.', 'in Feb. 2020', '2020-02-01', '2020-02-29'],
  ['Lind said it last November.', 'last November', '2023-11-01', '2023-11-30'],
  ['Lind said it last June.', 'last June', '2023-06-01', '2023-06-30'],
  ['Lind said it in 1989.', 'in 1989', '1989-01-01', '1989-12-31'],
  ['Lind said it in the 1990s.', '1990s', '1990-01-01', '1999-12-31'],
  ['Lind said it in early May.', 'in early May', '2024-05-01', '2024-05-10'],
  ['Lind said it in mid-April.', 'in mid-April', '2024-04-11', '2024-04-20'],
  ['Lind said it late in 2022.', 'late in 2022', '2022-09-01', '2022-12-31'],
  ['Lind said it this weekend.', 'this weekend', '2024-06-08', '2024-06-09'],
  ['Lind said it over the weekend.', 'over the weekend', '2024-06-08', '2024-06-09'],
  ['Lind said it three months ago.', 'three months ago', '2024-03-01', '2024-03-31'],
  ['They met from May 3 to May 5.', 'from May 3 to May 5', '2024-05-03', '2024-05-05'],
  ['They met between 29 May and 2 June 2023.', 'between 29 May and 2 June 2023', '2023-05-29', '2023-06-02'],
  ['They met on 3-5 May.', 'on 3-5 May', '2024-05-03', '2024-05-05'],
  ['They met on 3 and 5 May.', 'on 3 and 5 May', '2024-05-03', '2024-05-05'],
  ['They met from Friday to Monday.', 'from Friday to Monday', '2024-06-07', '2024-06-10'],
  ['Sales rose in the second quarter of 2023.', 'second quarter of 2023', '2023-04-01', '2023-06-30'],
  ['Sales rose in the first half of 2023.', 'first half of 2023', '2023-01-01', '2023-06-30'],
  ['They met at the end of May.', 'end of May', '2024-05-21', '2024-05-31'],
  ['They met the previous August.', 'the previous August', '2023-08-01', '2023-08-31'],
  ['They met in the past week.', 'in the past week', '2024-06-05', '2024-06-12'],
  ['They met over the last three months.', 'over the last three months', '2024-03-12', '2024-06-12'],
  ['They met in the last week of May.', 'last week of May', '2024-05-25', '2024-05-31'],
  ['They met late last year.', 'late last year', '2023-09-01', '2023-12-31'],
  ['They met early this month.', 'early this month', '2024-06-01', '2024-06-10'],
  ['They met at the end of last month.', 'end of last month', '2024-05-21', '2024-05-31'],
  ['They met in 2022 and 2023.', 'in 2022 and 2023', '2022-01-01', '2023-12-31'],
  ['They met on Sunday and again on Monday.', 'on Sunday and again on Monday', '2024-06-09', '2024-06-10'],
  ['They met from Friday through Sunday.', 'from Friday through Sunday', '2024-06-07', '2024-06-09'],
  ['They met that month.', 'that month', '2024-06-01', '2024-06-30'],
  ['They met overnight.', 'overnight', '2024-06-11', '2024-06-12'],
  ['The February meeting was short.', 'February', '2024-02-01', '2024-02-29'],
  ['The 2022 memo was long.', '2022', '2022-01-01', '2022-12-31'],
])('a range: %s', (sentence, words, from, to) => {
  expect(read(sentence)).toEqual([[words, from, to]])
})

test.each([
  ['Lind will speak on Monday.', 'on Monday', '2024-06-17', '2024-06-17'],
  ['Lind will speak on Wednesday.', 'on Wednesday', '2024-06-12', '2024-06-12'],
  ['Lind will speak next week.', 'next week', '2024-06-17', '2024-06-23'],
  ['Lind will speak later this month.', 'later this month', '2024-06-12', '2024-06-30'],
  ['Lind will speak next Friday.', 'next Friday', '2024-06-14', '2024-06-14'],
  ['Lind will speak in May.', 'in May', '2025-05-01', '2025-05-31'],
  ['Lind will speak on 3 May.', 'on 3 May', '2025-05-03', '2025-05-03'],
  ['Lind will speak tomorrow.', 'tomorrow', '2024-06-13', '2024-06-13'],
])('what is to come: %s', (sentence, words, from, to) => {
  expect(read(sentence, { isFuture: true })).toEqual([[words, from, to]])
})

test.each([
  'The board may act, and they march on.',
  'Ms May said so, and Mr March agreed with August Lind.',
  'The sun shone on the 14 bus and 2022 people.',
  'He came second and won a second time in one day.',
  'The last of the next five.',
  'It came on the 14th floor, by 3/4/2024 or so.',
  'In days, weeks and months of talks.',
  'The vote came on Super Tuesday.',
  'She told FENN TODAY about it.',
  'She wrote in the Sunday Ledger, and he in the Mail on Sunday.',
])('no time: %s', (sentence) => {
  expect(read(sentence)).toEqual([])
})

test('a page without a day gives no date, but for words that name one', () => {
  expect(read('Lind spoke on Saturday, in May, last week, two days ago and on 3 May 2021.', { page: null })).toEqual([
    ['on Saturday', null, null],
    ['in May', null, null],
    ['last week', null, null],
    ['two days ago', null, null],
    ['on 3 May 2021', '2021-05-03', '2021-05-03'],
  ])
})

test('a day that the month does not have is no date', () => {
  expect(read('Lind spoke on 31 June 2023.')).toEqual([['on 31 June 2023', null, null]])
})

describe('on any text', () => {
  const word = fc.constantFrom(
    'on',
    'May',
    '3',
    '-',
    ',',
    '(',
    'Monday',
    'last',
    'the',
    'day',
    'before',
    '2022',
    'a',
    'week',
    'ago',
    '\n',
    '’s',
    'mid-',
    '.',
    '31st',
    'from',
    'to',
  )
  const strange = fc.array(word, { maxLength: 40 }).map((list) => list.join(' '))

  test('spans lie inside it, in order, and none inside another', () => {
    fc.assert(
      fc.property(fc.oneof(strange, fc.string({ unit: 'grapheme' })), (text) => {
        let last = 0
        for (const { span, when } of expressionsOf(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(last)
          expect(span[1]).toBeGreaterThan(span[0])
          expect(text.slice(...span).trim()).toBe(text.slice(...span))
          last = span[1]
          const days = resolve(when, { page: PAGE })
          if (days) expect(days.from).toBeLessThanOrEqual(days.to)
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

test('a month back from a day that the shorter month lacks is its last day', () => {
  const page = dayFromIso('2024-03-31')
  const [found] = expressionsOf('They met in the past month.')
  const days = found && resolve(found.when, { page })
  expect(days && isoOf(days.from)).toBe('2024-02-29')
})
