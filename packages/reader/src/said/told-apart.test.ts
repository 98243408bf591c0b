import { expect, test } from 'vitest'
import { resolveSpeakers } from '../speakers/resolve.ts'
import { marked } from './marked.ts'
import { whenAndWhere } from './when-and-where.ts'

/** Wednesday. */
const PUBLISHED = '2024-06-12'

/** The day or days and the type of occasion of each statement. */
function read(page: string): string[] {
  const { text, statements } = marked(page)
  const { speakers, of } = resolveSpeakers({ text, article: 'art-test', statements })
  const told = statements.map((statement, i) => ({ ...statement, speaker: of[i] ?? null }))
  const article = { id: 'art-test', text, title: null, dateline: null, published: PUBLISHED }
  const { said, occasions } = whenAndWhere({ article, statements: told, speakers })
  return said.map(({ date, occasion }) => {
    const days = date === null ? '-' : date.from === date.to ? date.from : `${date.from}/${date.to}`
    return `${days} ${occasions.find(({ id }) => id === occasion)?.type ?? '-'}`
  })
}

test.each([
  [
    'a confession made in an interview, of whom the page has just told',
    `{s1 Ines Tolland} {c1 admitted} {q1 that she had never read the contract}.
The former treasurer made the admission during an interview with the Fenn Courier last Sunday.
{q2 “I trusted people,”} {s2 Tolland} {c2 said}.`,
    ['2024-06-09 interview', '2024-06-09 interview'],
  ],
  [
    'a threat that came in a letter has the letter’s day',
    '{s Rolf Amsel} {c threatened} {q to close the bridge}. His threat came in a letter to the harbour board dated 4 June.',
    ['2024-06-04 written statement'],
  ],
  [
    'an allegation made in a post',
    '{s Vera Quist} {c accused} {q the club of hiding the injury}. The allegation was made in a post on Instagram on Monday.',
    ['2024-06-10 post'],
  ],
  [
    'a denial before an occasion is not of it',
    '{s The minister, Ola Brandt}, {c denied} {q the plan}. She made that denial hours before a rally in Melk.',
    ['- -'],
  ],
  [
    'what two of one surname say is not mixed up',
    `{s1 Ann Orlow} {c1 denied} {q1 the charge}. Ann Orlow made the denial in a letter on Monday.
{s2 Tom Orlow} {c2 said} {q2 that he was sad}.`,
    ['2024-06-10 written statement', '- -'],
  ],
])('%s', (_, page, expected) => expect(read(page)).toEqual(expected))

test('on a broadcast what is played was said elsewhere, and a host makes it an interview', () => {
  const page = `MARA QUILL, HOST: {q1 It has been a strange week in Orlow.} Let's bring in our reporter.
{s2 DEV HALE}{c2 :} {q2 Thanks, Mara. It really has.}
(SOUNDBITE OF ARCHIVED RECORDING)
{s3 MAYOR TOM LIND}{c3 :} {q3 I never saw the goat.}
{s4 HALE}{c4 :} {q4 He did see it, of course.}
{s5 QUILL}{c5 :} {q5 How do we know?}
{s6 HALE}{c6 :} {q6 There is a photograph.}`
  expect(read(page).slice(1)).toEqual(['- interview', '- -', '- interview', '- interview', '- interview'])
})

test.each([
  ['The Courier talked to her at her home on Monday, after nine years on the hospital board.', '2024-06-10 interview'],
  ['Judge Mona Reyes ran the family court. We met her last week, days after her final hearing.', '2024-06-03/2024-06-09 interview'],
  ['The following is a transcript of the deposition of Karl Finch, taken in Fenn on 3 June.', '2024-06-03 court'],
])('questions and answers below %j', (line, expected) => {
  const turns = '{s1 Q}{c1 :} {q1 Why?}\n{s2 A}{c2 :} {q2 I was tired.}\n{s3 Q}{c3 :} {q3 Of what?}\n{s4 A}{c4 :} {q4 Of lunch.}'
  expect(read(`${line}\n${turns}`)).toEqual([expected, expected, expected, expected])
})

test.each([
  [
    'a debate in a chamber that nobody is said to have told anything',
    `MPs sat late to hear the debate on bridges, and the Commons was half empty.
{s1 The minister} {c1 said} {q1 that the tolls would stay}. {q2 “For ever?”} {c2 asked} {s2 Sir Hugo Lamb, a backbencher}.
Outside, {s3 a spokesman for the drivers} {c3 said} {q3 nothing had changed}.`,
    ['- speech', '- speech', '- -'],
  ],
  [
    'question time, and an interview told on the same page',
    `Question time in the Senate was brisk.
{q1 “Where is the money?”} {c1 asked} {s1 Senator Ola Finch}. {s2 The treasurer, Tom Hale}, {c2 said} {q2 it was on its way}.
{s3 Senator Finch} {c3 called} {q3 that a fairy tale}. In an interview with Radio Melk this morning {s4 Hale} {c4 said} {q4 the money was late}.`,
    ['- speech', '- speech', '- speech', '2024-06-12 interview'],
  ],
  [
    'a debate that is none of a chamber',
    'The board of the school held a debate about lunch.\n{s1 The minister} {c1 said} {q1 lunch mattered}. {s2 A senator} {c2 agreed} {q2 that it did}.',
    ['- -', '- -'],
  ],
  [
    'a notice that was served',
    'Farmers had been served a notice to leave by Friday. {s The notice} {c says} {q the land is needed}.',
    ['- written statement'],
  ],
  [
    'a newsletter as there are many',
    'A parish newsletter is handed out each spring. {s The newsletter} {c says} {q that the roof leaks}.',
    ['- -'],
  ],
])('%s', (_, page, expected) => expect(read(page)).toEqual(expected))

test.each([
  [
    'an update has a day of its own',
    '{s1 The ferry firm} {c1 said} {q1 it would look into it}.\nUpdate, June 14: {s2 The director, Lea Moss,} {c2 told} passengers on Thursday {q2 that refunds would be paid}.',
    ['- -', '2024-06-13 -'],
  ],
  [
    'silent since a month, when she told the paper',
    'The singer has not been heard since March, when {s she} {c told} the Courier {q that she was done}.',
    ['2024-03-01/2024-03-31 -'],
  ],
  [
    'until Monday, when it was admitted',
    'Nothing was known until Monday, when {s a spokesman} {c admitted} {q that two cranes had failed}.',
    ['2024-06-10 -'],
  ],
  [
    'a reply is dated by the letter that it answers',
    'On 3 May an engineer wrote to the board. {s A reply the same day} {c called} {q the wall sound}.',
    ['2024-05-03 -'],
  ],
  [
    'after a friendly',
    'Sunday’s friendly was stopped twice. {s The referee} {c told} the clubs after the match {q that he had been hit}.',
    ['2024-06-09 -'],
  ],
])('%s', (_, page, expected) => expect(read(page)).toEqual(expected))

test.each([
  [
    'a participle behind what was said',
    '{s The foreign minister} {c said} {q the border would open}, speaking beside her counterpart in Accra on Friday.',
    ['2024-06-07 -'],
  ],
  ['a comma inside what is hoped', '{s The firm} {c hopes} {q that the mill will open, employing 40 people, by Monday}.', ['- -']],
  [
    'a crowd that is met on a visit',
    'On a visit to the flooded town on Sunday, {s1 the president} {c1 promised} {q1 new homes}. {q2 “You are not alone,”} {s2 he} {c2 told} a crowd.',
    ['2024-06-09 visit', '- visit'],
  ],
  [
    'a reply at a meeting',
    'At Monday’s meeting of the council, {s1 Ann Orlow} {c1 called} {q1 the contract a scandal}. {s2 The clerk, Ed Quist,} {c2 replied} {q2 that it was signed}.',
    ['2024-06-10 meeting', '- meeting'],
  ],
  [
    'a reply to a letter is not in it',
    '{s1 The union} {c1 rejected} {q1 the offer} in a letter on Friday. {s2 The firm} {c2 responded} {q2 that it had no more}.',
    ['2024-06-07 written statement', '- -'],
  ],
  [
    'a judge who jails somebody',
    '{s The judge} {c told} Orlow as he jailed her on Wednesday {q that she had been greedy}.',
    ['2024-06-12 court'],
  ],
])('%s', (_, page, expected) => expect(read(page)).toEqual(expected))
