import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { marked } from './marked.ts'
import { whenAndWhere } from './when-and-where.ts'

/** Wednesday. */
const PUBLISHED = '2024-06-12'

function read(
  page: string,
  { published = PUBLISHED as string | null, dateline = null as { place: string; date: string | null } | null } = {},
) {
  const { text, statements } = marked(page)
  return whenAndWhere({ article: { id: 'art-test', text, title: null, dateline, published }, statements, speakers: [] })
}

const daysOf = (page: string, options = {}) => {
  const date = read(page, options).said[0]?.date
  return date ? (date.from === date.to ? date.from : `${date.from}/${date.to}`) : null
}

describe('a date of the frame is when it was said', () => {
  test.each([
    ['{s Lind} {c said} on Monday {q that the dam would hold}.', '2024-06-10'],
    ['{s Lind} {c said} Monday {q the dam would hold}.', '2024-06-10'],
    ['{q The dam will hold}, {s Lind} {c said} on Monday.', '2024-06-10'],
    ['{q “The dam will hold,”} {c said} {s Ilse Lind}, the mayor, on Monday.', '2024-06-10'],
    ['On Monday, {s Lind} {c said} {q the dam would hold}.', '2024-06-10'],
    ['But on Monday {s Lind} {c said} {q the dam would hold}.', '2024-06-10'],
    ['Speaking in Fenn on Monday, {s Lind} {c said} {q the dam would hold}.', '2024-06-10'],
    ['Asked about it on Monday, {s Lind} {c said} {q the dam would hold}.', '2024-06-10'],
    ['{s Lind}, opening the new mill on Monday, {c said} {q the dam would hold}.', '2024-06-10'],
    ['On Tuesday’s episode of the show, {s Lind} {c said} {q the dam would hold}.', '2024-06-11'],
    ['{s The council} on Monday {c rejected} {q the plan}.', '2024-06-10'],
    ['{s Brightwell} raised its outlook for the third time this year on Tuesday, {c saying} {q sales had doubled}.', '2024-06-11'],
    ['{s The office} had written to the state on 3 June {c recommending} {q that it be moved}.', '2024-06-03'],
    ['{s Lind} had ruled out a deal as late as Sunday, {c saying} {q that she would sooner swim}.', '2024-06-09'],
    ['The row began on Monday, when {s the mayor} {c said} {q that the dam would hold}.', '2024-06-10'],
    ['{q “We gave it away,”} {s the coach} {c said} after Saturday’s shootaround.', '2024-06-08'],
    ['Lind gave an address on Sunday. {q “It is over,”} {s Ruiz} {c wrote} within minutes of the address.', '2024-06-09'],
    ['{s A readout published by the ministry on Friday} {c said} {q the dam would hold}.', '2024-06-07'],
    ['The mayor was briefing the media in Fenn on Monday. {s She} {c said} {q the dam would hold}.', '2024-06-10'],
    ['{s Lind}, speaking on Monday, {c said} {q the dam would hold}.', '2024-06-10'],
    ['{s The minister} {c has today (Tuesday 11 June) announced} {q a plan}.', '2024-06-11'],
    ['{s Lind} {c told} reporters outside the mill on Monday {q that the dam would hold}.', '2024-06-10'],
    ['{s Lind} {c said} in a letter sent to the board on Monday {q that the dam would hold}.', '2024-06-10'],
    ['{s A report published last month} {c found} {q cracks}.', '2024-05-01/2024-05-31'],
    ['{s An inspection in May 2022} {c found} {q cracks}.', '2022-05-01/2022-05-31'],
    ['{q The dam is old}, {c according to} {s figures released on Monday by the board}.', '2024-06-10'],
    ['In its report of 14 March, {s the committee} {c called} {q the dam old}.', '2024-03-14'],
    ['The letter, dated 3 May, was long. {s It} {c said} {q the dam was old}.', '2024-05-03'],
    ['{s Lind} {c warned} {q of cracks} as early as 2022.', '2022-01-01/2022-12-31'],
    ['{s The board} {c promised} {q new gates} in 2022.', '2022-01-01/2022-12-31'],
    ['{q “We knew,”} {s Lind} {c said} in an interview broadcast on 3 May.', '2024-05-03'],
    ['{s Lind} {c will tell} the board on Monday {q that the dam is safe}.', '2024-06-17'],
    ['{s Lind} {c said} earlier this week {q that the dam would hold}.', '2024-06-10/2024-06-12'],
    ['A farmer wept in the dock yesterday as {s the jury} {c heard} {q how the dam burst}.', '2024-06-11'],
    ['The board voted on Monday. {q “We won,”} {s Lind} {c said} minutes after the vote.', '2024-06-10'],
    ['In 2017 Lind was on a walk with an engineer. {s She} {c told} him {q that it would burst}.', '2017-01-01/2017-12-31'],
    ['Lind spoke to reporters in Fenn on Monday. {s She} {c said} {q it would hold}.', '2024-06-10'],
    ['Asked in Fenn on Monday about the gates, Lind laughed. {q “Soon,”} {s she} {c said}.', '2024-06-10'],
    ['{s Police} {c said} at 9 a.m. Monday {q that it was over}.', '2024-06-10'],
    ['Shortly before midnight on Monday, {s police} {c said} {q it was over}.', '2024-06-10'],
    ['{s Lind} {c is expected to announce} on Thursday {q a sale}.', '2024-06-13'],
    ['{s A 2021 study} {c found} {q leaks}.', '2021-01-01/2021-12-31'],
    ['{s The minutes of 3 May} {c show} {q a row}.', '2024-05-03'],
    ['3 March: {s The board} {c denies} {q it}.', '2024-03-03'],
    ['The gates were shut on Monday. A day later {s Lind} {c said} {q they would stay shut}.', '2024-06-11'],
  ])('%s', (page, days) => {
    expect(daysOf(page)).toBe(days)
  })
})

describe('a date of something else is not', () => {
  test.each([
    '{s Lind} {c said} {q that the dam would hold until Monday}.',
    '{s The firm}, founded in 1920, {c said} {q the dam would hold}.',
    '{s Lind}, who took office in 2019, {c said} {q the dam would hold}.',
    '{s Lind, who took office in 2019}, {c said} {q the dam would hold}.',
    'The mill closed on Monday and {s Lind} {c said} {q the dam would hold}.',
    'Shares fell on Monday after {s Lind} {c said} {q the dam would burst}.',
    '{s Lind} {c said} {q the dam would hold}, because it was rebuilt in 2019.',
    '{s Lind} {c has asked} the board by Friday {q to open the gates}.',
    '{s Lind} {c said} {q the dam would hold}. It was built in 1962.',
    'It was built in 1962. {s Lind} {c said} {q the dam would hold}.',
    'FENN, June 12 (XNA) -- {q Two gates are open}, {s police} {c said}.',
    'In the first weeks of 2024, {s members} {c reported} {q ten leaks}.',
  ])('%s', (page) => {
    expect(daysOf(page)).toBe(null)
  })
})

test('the dateline counts more than the day of publication, and each is needed', () => {
  const page = '{s Lind} {c said} on Monday {q that the dam would hold}.'
  expect(daysOf(page, { published: '2024-06-18T23:30:00+12:00' })).toBe('2024-06-17')
  expect(daysOf(page, { published: '2024-06-18', dateline: { place: 'FENN', date: 'June 15' } })).toBe('2024-06-10')
  expect(daysOf(page, { published: null, dateline: { place: 'FENN', date: 'June 15' } })).toBe(null)
  expect(daysOf(page, { published: null, dateline: { place: 'FENN', date: 'June 15, 2024' } })).toBe('2024-06-10')
  expect(daysOf(page, { published: null })).toBe(null)
})

test('the last night of a page that comes out late in the evening is its own', () => {
  const page = '{s Lind} {c said} last night {q that the dam would hold}.'
  expect(daysOf(page, { published: '2024-06-12T22:14:00Z' })).toBe('2024-06-12')
  expect(daysOf(page, { published: '2024-06-12T09:00:00Z' })).toBe('2024-06-11')
})

test('in a chronicle each entry has the day of its heading', () => {
  const page =
    'Ten days of rain\nMonday 3 June\n{s1 Lind} {c1 said} {q1 it would hold}.\n{s2 Hale} {c2 said} on Sunday {q2 it would not}.\nTuesday 4 June\n{s3 Lind} {c3 agreed} {q3 with him}.'
  expect(read(page).said.map(({ date }) => date?.from)).toEqual(['2024-06-03', '2024-06-09', '2024-06-04'])
})

test("a quotation's own words are read against the day it was spoken on", () => {
  const page = '{q1 “{s2 Hale} {c2 told} us on Thursday {q2 that it leaks},”} {s1 Lind} {c1 said} on 3 May.'
  expect(read(page).said.map(({ date }) => date?.from)).toContain('2024-05-02')
})

test('a week after names the later day: what it tells of was a week before', () => {
  const page =
    '{s1 Lind} {c1 said} on Monday {q1 that the gates would open}, a week after {s2 the staff} {c2 signed a letter demanding} {q2 it}.'
  expect(read(page).said.map(({ date }) => date?.from)).toEqual(['2024-06-10', '2024-06-03'])
})

describe('a place of the frame is where it was said', () => {
  test.each([
    ['{s Lind} {c told} reporters in Port Fenn on Monday {q that it would hold}.', 'Port Fenn'],
    ['{q “It holds,”} {s Lind} {c told} reporters at the quayside.', 'the quayside'],
    ['Speaking outside her home in Brack Sound, {s Lind} {c said} {q it would hold}.', 'Brack Sound'],
    ['In the fishing village of Anse Morte, {s residents} {c complained} {q of thirst}.', 'Anse Morte'],
    ['{q “It holds,”} {s she} {c said} in her office.', 'her office'],
    ['{s Lind} {c told} reporters on the steps of the hall {q that it would hold}.', 'the steps'],
    ['In the capital, {s the minister} {c promised} {q help}.', 'the capital'],
    ['{q “It holds,”} {s he} {c said} in a telephone interview from Torhaven.', 'Torhaven'],
    ['{s Lind} {c told} a news conference in Fenn {q that it would hold}.', 'Fenn'],
    ['{q “It holds,”} {s Lind} {c said} in Fenn D.C. She left.', 'Fenn D.C.'],
    ['{q “It holds,”} {s Lind} {c said} at St Mary’s Hospital.', 'St Mary’s Hospital'],
    ['At the Fenn Council meeting in Brack, {s Lind} {c said} {q it would hold}.', 'Brack'],
  ])('%s', (page, place) => {
    expect(read(page).said[0]?.place).toBe(place)
  })

  test.each([
    '{q “It holds,”} {c said} {s Ann Hale}, a clerk at Pell Street in Fenn.',
    '{s Lind} {c said} {q the dam in Fenn would hold}.',
    '{s Lind} {c said} in March {q it would hold}.',
    '{s Lind} {c said} on the house {q that it was hers}.',
    '{s Lind} {c wrote} on Twitter {q that it would hold}.',
    '{s Lind} {c wrote} in the Fenn Tribune {q that it would hold}.',
    '{s Lind, a nurse in Fenn}, {c said} {q it would hold}.',
  ])('none: %s', (page) => {
    expect(read(page).said[0]?.place).toBe(null)
  })
})

describe('the occasion that a frame tells of', () => {
  test.each([
    ['{s Lind} {c said} in a letter to the board {q that it would hold}.', 'written statement'],
    ['{s Lind} {c has written} to the board {q to ask for help}.', 'written statement'],
    ['{s The staff letter, dated 3 May,} {c demanded} {q an audit}.', 'written statement'],
    ['{q It leaks}, {c according to} {s a leaked letter from the engineer}.', 'written statement'],
    ['{s Lind} {c said} by email {q that it would hold}.', 'written statement'],
    ['{s Lind} {c issued a statement saying} {q it would hold}.', 'written statement'],
    ['{s Lind} {c tweeted}: {q “It holds.”}', 'post'],
    ['{s Lind} {c said} on the social network Murmur {q that it would hold}.', 'post'],
    ['{s Lind} {c wrote} in a message on the Pigeon app {q that it would hold}.', 'post'],
    ['{q It holds.}\n— {s Ilse Lind} (@ilselind) 11 June 2024', 'post'],
    ['{s Lind} {c told} a joint press conference {q that it would hold}.', 'press conference'],
    ['{q “It holds,”} {s Lind} {c said} in an interview with Radio Fenn.', 'interview'],
    ['{q “It holds,”} {s Lind} {c said} on a call with investors.', 'call'],
    ['{q “It holds,”} {s Lind} {c said} by phone.', 'call'],
    ['{s Lind} {c told} the inquiry {q that it leaked}.', 'hearing'],
    ['{s Lind} {c told} Fenn Crown Court {q that it leaked}.', 'court'],
    ['At a bond hearing on Monday, {s her attorney} {c asked} {q for time}.', 'court'],
    ['{q It leaked}, {s the court} {c was told} on Monday.', 'court'],
    ['{s Lind} {c pleaded} {q not guilty}.', 'court'],
    ['{s Lind} {c testified} on Monday before a Senate committee {q that it leaked}.', 'hearing'],
    ['Giving evidence to the inquiry, {s Lind} {c said} {q it leaked}.', 'hearing'],
    ['Visiting the mill on Monday, {s Lind} {c said} {q it leaked}.', 'visit'],
    ['{s Lind} {c said} over Zoom {q that it leaked}.', 'call'],
    ['In court papers filed on Monday, {s the owner} {c said} {q it leaked}.', 'written statement'],
    ['{s Lind} {c wrote} on Murmur {q that it leaked}.', 'post'],
    ['In her closing speech, {s Ann Hale, prosecuting,} {c said} {q he knew}.', 'court'],
    ['{s Lind} {c told} the General Assembly {q that it leaked}.', 'speech'],
    ['{s Lind} {c texted} Hale {q that it leaked}.', 'written statement'],
    ['{s A 2022 report} {c found} {q cracks}.', 'written statement'],
    ['{s Lind} {c told} Parliament {q that it leaked}.', 'speech'],
    ['Addressing supporters in Fenn, {s Lind} {c promised} {q to resign}.', 'speech'],
    ['{s Lind} {c told} the council {q that it leaked}.', 'meeting'],
    ['During a visit to Fenn, {s Lind} {c said} {q it would hold}.', 'visit'],
    ['At a 2014 Senate hearing {s Lind} {c said} {q it would hold}.', 'hearing'],
    ['{s Lind, who spoke at a briefing in Fenn,} {c said} {q it would hold}.', 'press conference'],
  ])('%s', (page, type) => {
    expect(read(page).occasions.map((occasion) => occasion.type)).toEqual([type])
  })

  test.each([
    '{s Lind} {c told} Radio Fenn {q that it would hold}.',
    '{s Lind} {c said} on the Fenn News channel {q that it would hold}.',
    '{s Lind} {c is named} in media reports {q as the owner}.',
    '{s Lind} {c wept} in a long silence during the announcement {q of a sale}.',
    '{s Lind} {c has said} {q it would hold}.\nFollow Bo Hart on Murmur @bohart',
    '{s The White House} {c said} {q it would hold}.',
    '{s Lind} {c told} the House speaker {q that it would hold}.',
    '{s Lind} {c seized} on the video {q to ask for help}.',
    'At rally after rally, {s Lind} {c promised} {q to resign}.',
    '{s Lind} {c spoke} to the Green platform {q of reform}.',
    '{s Lind} {c offered} Hale {q advice} in the upcoming debate.',
    'In every court {s Lind} {c claims} {q it held}.',
    'In interviews {s Lind} {c said} {q it would hold}.',
    '{s Lind} {c told} reporters {q that it would hold}.',
    '{s Lind} {c said} {q in a letter that it would hold}.',
    '{s A survey} {c found} {q that most would stay}.',
    '{s The law} {c requires} {q a permit}.',
    '{s The report} {c warned} {q of cracks}.',
    '{q It leaks}, {c as was first reported} by {s the newsletter Low Water}.',
    '{s Lind} {c said} in March {q that it leaked}.',
    '{s Lind} {c wrote} on Monday {q that it leaked}.',
    '{s Lind} {c said} {q it would hold}. A statement is due on Friday.',
    'Lind spoke in March. {s She} {c said} {q it would hold}.',
  ])('none: %s', (page) => {
    expect(read(page).occasions).toEqual([])
  })
})

describe('statements share an occasion', () => {
  const shared = (page: string) => {
    const { said, occasions } = read(page)
    return said.map(({ occasion }) => occasions.findIndex(({ id }) => id === occasion))
  }

  test('where the same speaker goes on, also in the next paragraph, but not after another', () => {
    expect(
      shared(
        '{s1 Ilse Lind} {c1 said} in a statement {q1 that it would hold}. {s2 Lind} {c2 added} {q2 that it was old}.\n{q3 “It is,”} {s3 Lind} {c3 said}.\n{s4 Ann Hale} {c4 said} {q4 it was not}. {s5 Lind} {c5 said} {q5 it was}.',
      ),
    ).toEqual([0, 0, 0, -1, -1])
  })

  test('where it is told behind the second of them', () => {
    expect(shared('{s1 Ilse Lind} {c1 denied} {q1 it}. {q2 “No,”} {s2 Lind} {c2 said} at a news conference.')).toEqual([0, 0])
  })

  test('where a meeting is told of in passing, for a short way only', () => {
    const story = (at: string) =>
      `${at}{s1 Ilse Lind} {c1 said} at a meeting {q1 that it would hold}.${[2, 3, 4, 5].map((n) => `\n{s${n} Lind} {c${n} said} {q${n} it was old}.`).join('')}`
    expect(shared(story(''))).toEqual([0, 0, 0, 0, 0])
    expect(shared(story('The dam is old.\n'.repeat(5)))).toEqual([0, 0, 0, -1, -1])
  })

  test('not where the page says it was at another time', () => {
    expect(shared('{s1 Ilse Lind} {c1 said} in a statement {q1 that it holds}. {s2 Lind} {c2 has said} {q2 it would burst}.')).toEqual([
      0, -1,
    ])
  })

  test('and not in her speech what he said in his', () => {
    expect(shared('{s1 Bo Hart} {c1 told} supporters {q1 that it held}.\nIn her speech, {s2 Ilse Lind} {c2 said} {q2 it leaked}.')).toEqual(
      [0, 1],
    )
  })

  test('where the letter is told of again, and not another letter', () => {
    expect(
      shared(
        '{s1 Lind} {c1 said} in a letter {q1 that it would hold}.\n{s2 Hale} {c2 agreed} {q2 with him}.\nIn the letter, {s3 Lind} {c3 said} {q3 more}.\n{s4 Hale} {c4 wrote} in a letter {q4 that it would burst}.',
      ),
    ).toEqual([0, -1, 0, 1])
  })

  test('in a trial: all who speak in it, and not who speaks outside', () => {
    const page = [
      '{s1 Ann Hale} {c1 told} Fenn Crown Court on Monday {q1 that it leaked}.',
      '{s2 The prosecutor, Bo Hart}, {c2 said} {q2 it did not}.',
      '{s3 A spokesman for the owner} {c3 said} {q3 it would appeal}.',
      '{s4 Ilse Lind} {c4 told} jurors {q4 that it burst}.',
    ].join('\n')
    expect(shared(page)).toEqual([0, 0, -1, 0])
    expect(read(page).occasions).toMatchObject([
      { type: 'court', place: 'Fenn Crown Court', date: '2024-06-10', participants: ['Hale', 'Hart', 'Lind'] },
    ])
  })

  test('in a trial that is told of once, and of the court by its people', () => {
    const page = [
      '{q1 It leaked}, {s1 a court} {c1 has heard}.',
      '{s2 Ann Hale, prosecuting}, {c2 said} {q2 the owner knew}.',
      '{s3 Bo Hart, defending}, {c3 said} {q3 he did not}.',
    ].join('\n')
    expect(shared(page)).toEqual([0, 0, 0])
  })

  test('in a council: from its vote to its last speaker', () => {
    const page = [
      '{s1 The town council} {c1 voted} on Monday {q1 to close the pool}.',
      '{s2 Ann Hale} {c2 said} {q2 it was too dear}.',
      '{s3 Bo Hart} {c3 told} the council {q3 that he swims}.',
      '{q4 “I would drown,”} {s4 Hart} {c4 said}.',
      '{s5 Ilse Lind} {c5 said} in an email {q5 that she does not}.',
    ].join('\n')
    expect(shared(page)).toEqual([0, 0, 0, 0, 1])
  })

  test('where one line says where all was spoken: each has its day and place', () => {
    const page = [
      'General Lind made the remarks in a meeting with General Hale, the minister of Ostrel, in Fenn on Saturday.',
      '{s1 Lind} {c1 said} {q1 the border was closed}.',
      '{s2 Hale} {c2 said} {q2 it was open}.',
    ].join('\n')
    const { text, statements } = marked(page)
    const speakers = ['Lind', 'Hale'].map((name) => ({ id: name, kind: 'person' as const, name, mentions: [] }))
    const { said, occasions } = whenAndWhere({
      article: { id: 'art-test', text, title: null, dateline: null, published: PUBLISHED },
      statements,
      speakers: speakers as never,
    })
    expect(occasions).toMatchObject([{ type: 'meeting', place: 'Fenn', date: '2024-06-08', participants: ['Lind', 'Hale'] }])
    expect(said.map(({ date, place, occasion }) => [date?.from, place, occasion === occasions[0]?.id])).toEqual([
      ['2024-06-08', 'Fenn', true],
      ['2024-06-08', 'Fenn', true],
    ])
  })
})

describe('a transcript is one occasion, with the day and place of the line that frames it', () => {
  const turns = [
    '{s1 Herald}: {q1 Does it hold?}',
    '{s2 Ilse Lind}: {q2 It does.}',
    '{s3 Herald}: {q3 For how long?}',
    '{s4 Lind}: {q4 For years.}',
  ]
  test.each([
    ['We met her on 3 May at her office in Fenn.', 'interview', '2024-05-03', 'Fenn'],
    ['Ilse Lind spoke to the Herald in Fenn last Thursday about the dam.', 'interview', '2024-06-06', 'Fenn'],
    ['The following is an edited transcript of an interview with Ilse Lind on Monday.', 'interview', '2024-06-10', null],
    ['This is a transcript of Tuesday’s hearing of the water committee in Fenn.', 'hearing', '2024-06-11', 'Fenn'],
    ['Ilse Lind took questions at a press conference in Fenn on Monday.', 'press conference', '2024-06-10', 'Fenn'],
    ['Ilse Lind has built dams for years.', 'interview', null, null],
  ])('%s', (opening, type, day, place) => {
    const { said, occasions } = read([opening, ...turns].join('\n'))
    expect(occasions).toMatchObject([{ type, date: day, place }])
    expect(said.map(({ date }) => date?.from ?? null)).toEqual([day, day, day, day])
    expect(said.map((each) => each.place)).toEqual([place, place, place, place])
  })

  test('also of a line behind it', () => {
    const page = [...turns, 'This interview was conducted on 3 May and has been edited.'].join('\n')
    expect(read(page).said.map(({ date }) => date?.from)).toEqual(['2024-05-03', '2024-05-03', '2024-05-03', '2024-05-03'])
  })
})

describe('a sentence that sets the scene tells of what follows it', () => {
  test.each([
    ['Ilse Lind met the minister in Fenn on Monday. {s Lind} {c said} {q it would hold}.', 'meeting'],
    ['Ilse Lind and Ann Hale spoke by phone on Monday, from Fenn. {s Lind} {c stressed} {q that it would hold}.', 'call'],
    ['Ilse Lind held a press conference in Fenn on Monday. {q “It holds,”} {s Lind} {c said}.', 'press conference'],
    ['Ilse Lind spoke at a rally in Fenn on Monday.\n{q “It holds,”} {s she} {c said}.', 'speech'],
    ['On Monday Ilse Lind gave a long speech in Fenn. {s She} {c warned} {q of cracks}.', 'speech'],
  ])('%s', (page, type) => {
    const { text, statements } = marked(page)
    const { said, occasions } = whenAndWhere({
      article: { id: 'art-test', text, title: null, dateline: null, published: PUBLISHED },
      statements,
      speakers: [{ id: 'Lind', name: 'Ilse Lind', mentions: [] }] as never,
    })
    expect(occasions).toMatchObject([{ type, date: '2024-06-10', place: 'Fenn' }])
    expect(said).toMatchObject([{ date: { from: '2024-06-10' }, place: 'Fenn' }])
  })

  test('or of what went before it', () => {
    const page = '{q “It leaks,”} {s Lind} {c said}.\nThe comments came in a letter to the board on Monday.'
    expect(read(page).occasions).toMatchObject([{ type: 'written statement', date: '2024-06-10' }])
  })

  test('not of another speaker, nor of another paragraph', () => {
    expect(read('Ilse Lind met the minister on Monday. {s Ann Hale} {c said} {q it would hold}.').occasions).toEqual([])
    expect(read('Ilse Lind met the minister on Monday. It rained.\n{s Ilse Lind} {c said} {q it would hold}.').occasions).toEqual([])
  })
})

test('occasions have dates as precise as the page tells them', () => {
  const dates = (words: string) => read(`{s Lind} {c said} in a letter ${words} {q that it would hold}.`).occasions[0]?.date
  expect(dates('on Monday')).toBe('2024-06-10')
  expect(dates('last month')).toBe('2024-05')
  expect(dates('in 2022')).toBe('2022')
  expect(dates('last week')).toBe('2024-06-03/2024-06-09')
})

describe('on any text', () => {
  const word = fc.constantFrom(
    'Lind',
    'said',
    'in',
    'a',
    'letter',
    'on',
    'Monday',
    '.',
    ',',
    '\n',
    '"',
    ':',
    'the',
    'court',
    'told',
    'It',
    'Fenn',
    '@x1',
    'May',
    'who',
    'after',
    'vote',
  )
  const page = fc.oneof(
    fc.array(word, { maxLength: 60 }).map((list) => list.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
  )
  const statements = (length: number) => {
    const spans = fc
      .uniqueArray(fc.integer({ min: 0, max: length }), { maxLength: 4 })
      .map((ends) => ends.sort((a, b) => a - b))
      .map((ends) =>
        ends.flatMap((start, i) => (i % 2 === 0 && ends[i + 1] !== undefined ? [[start, ends[i + 1]] as [number, number]] : [])),
      )
    return fc.array(
      fc.record({
        source: spans,
        cue: spans,
        content: spans,
        kind: fc.constantFrom('direct' as const, 'indirect' as const, 'mixed' as const),
        speaker: fc.constantFrom('a', 'b', null),
      }),
      { maxLength: 8 },
    )
  }

  test('spans lie inside it, occasions exist, each has statements', () => {
    fc.assert(
      fc.property(
        page.chain((text) => fc.record({ text: fc.constant(text), statements: statements(text.length) })),
        ({ text, statements: told }) => {
          const { said, occasions } = whenAndWhere({
            article: { id: 'art-test', text, title: null, dateline: null, published: PUBLISHED },
            statements: told,
            speakers: [],
          })
          expect(said).toHaveLength(told.length)
          expect(new Set(occasions.map(({ id }) => id)).size).toBe(occasions.length)
          for (const { date, occasion } of said) {
            if (date) {
              expect(text.slice(...date.span)).toBe(date.text)
              expect(date.from <= date.to).toBe(true)
            }
            if (occasion !== null) expect(occasions.some(({ id }) => id === occasion)).toBe(true)
          }
          for (const { span, id } of occasions) {
            expect(span[0]).toBeGreaterThanOrEqual(0)
            expect(span[1]).toBeLessThanOrEqual(text.length)
            expect(said.some(({ occasion }) => occasion === id)).toBe(true)
          }
        },
      ),
    )
  })
})
