import { expect, test } from 'vitest'
import { marked } from './marked.ts'
import { whenAndWhere } from './when-and-where.ts'

/** Wednesday. */
const PUBLISHED = '2024-06-12'

type Where = readonly [date: string | null, place: string | null, occasion: string | null]
type Passage = readonly [habit: string, page: string, ...told: readonly Where[]]

/** Passages in the habits of many outlets, with the date, place and occasion of each statement; the last holds for those behind it as well. */
const PASSAGES: readonly Passage[] = [
  [
    'UK wire, a committee of Parliament',
    '{s1 Dame Orla Finch}, chief executive of the regulator, {c1 told} Parliament’s water committee on Tuesday {q1 that fines had doubled}. {q2 “We were slow,”} {s2 she} {c2 said}.',
    ['2024-06-11', null, 'hearing'],
    [null, null, 'hearing'],
  ],
  [
    'prime minister’s questions',
    'At prime minister’s questions yesterday {s Olive Brandt} {c accused} the government {q of sleeping at the wheel}.',
    ['2024-06-11', null, 'speech'],
  ],
  ['an announcement of a firm', '{s Brightwell Foods} {c today announced} {q the sale of its bakery arm}.', ['2024-06-12', null, null]],
  [
    'a press release with a quotation',
    '{q “This is a proud day,”} {c said} {s Moira Kemp, chief executive of Brightwell Foods}, in a press release issued on Tuesday.',
    ['2024-06-11', null, 'written statement'],
  ],
  [
    'a joint statement',
    '{s The foreign ministers of Ostrel and Merrow} {c said} in a joint statement late on Sunday {q that the strait was open}.',
    ['2024-06-09', null, 'written statement'],
  ],
  [
    'a leaked report',
    'In the 40-page report dated 3 June, {s the auditors} {c described} {q the books as a shambles}.',
    ['2024-06-03', null, 'written statement'],
  ],
  [
    'a leaked memo',
    '{s A memo circulated to staff on Monday and seen by the Courier} {c warned} {q of cuts}.',
    ['2024-06-10', null, 'written statement'],
  ],
  [
    'a leaked cable',
    '{q “The bridge is lost,”} {s the ambassador} {c wrote} in a cable sent on 28 May and leaked to the Courier.',
    ['2024-05-28', null, 'written statement'],
  ],
  [
    'Nigerian English, a paper’s name in the frame',
    '{s The spokesman of the command, SP Ade Balogun}, {c confirmed} {q the incident} in a statement made available to newsmen in Okefa on Tuesday.',
    ['2024-06-11', 'Okefa', 'written statement'],
  ],
  [
    'Nigerian English, disclosed',
    '{s The commissioner for works, Mrs Ngozi Bello}, {c disclosed} {q this} while briefing newsmen in Okefa on Monday.',
    ['2024-06-10', 'Okefa', 'press conference'],
  ],
  [
    'Nigerian English, speaking at',
    'Speaking at the flag-off of the road on Saturday, {s the governor} {c said} {q that the contractor would be held to account}.',
    ['2024-06-08', null, 'speech'],
  ],
  [
    'Indian English, addressing media',
    'Addressing mediapersons here on Sunday, {s Mr Rao} {c said} {q the party would contest alone}.',
    ['2024-06-09', null, 'press conference'],
  ],
  ['Indian English, a post', '{q “A dark day for farmers,”} {s Mr Rao} {c posted} on X on Sunday.', ['2024-06-09', null, 'post']],
  [
    'Indian English, a bench',
    '{s A two-judge bench of the High Court} on Thursday {c directed} {q the corporation to file a reply}.',
    ['2024-06-06', null, null],
  ],
  [
    'Irish English, the Dáil',
    '{s The Taoiseach} {c told} the Dáil on Wednesday {q that the scheme would be extended}.',
    ['2024-06-12', null, 'speech'],
  ],
  [
    'Irish English, an Oireachtas committee',
    '{s Mr Doyle} {c told} the Oireachtas housing committee {q that rents were absurd}. {s2 He} {c2 said} {q2 tenants were leaving}.',
    [null, null, 'hearing'],
    [null, null, 'hearing'],
  ],
  [
    'Irish English, an inquest',
    '{s Garda Niamh Roche} {c told} the inquest at Dunmore Coroner’s Court on Monday {q that the road was icy}.',
    ['2024-06-10', 'Dunmore Coroner’s Court', 'court'],
  ],
  [
    'an inquest, without its court',
    '{q1 “He was a careful driver,”} {s1 his widow, Ruth Amis}, {c1 told} the coroner. {s2 Dr Pell, a pathologist}, {c2 told} the inquest {q2 that he had died at once}.',
    [null, null, 'court'],
    [null, null, 'court'],
  ],
  [
    'Australian English, parliament',
    '{s The treasurer} {c told} question time on Tuesday {q that the levy would stay}.',
    ['2024-06-11', null, 'speech'],
  ],
  [
    'Australian English, estimates',
    '{s Ms Tran} {c told} a Senate estimates hearing in May {q that the boats were late}.',
    ['2024-05-01/2024-05-31', null, 'hearing'],
  ],
  [
    'Australian English, reporters',
    '{q “It’s a disgrace,”} {s Mr Hardie} {c told} reporters in Wirra on Wednesday.',
    ['2024-06-12', 'Wirra', null],
  ],
  [
    'Caribbean English',
    '{s Minister Cudjoe} {c made the announcement} {q of the new fare} at the weekly post-Cabinet media briefing on Thursday.',
    ['2024-06-06', null, 'press conference'],
  ],
  [
    'Caribbean English, radio',
    '{s Mr Baptiste}, speaking on a radio call-in programme yesterday, {c urged} {q fishermen to stay ashore}.',
    ['2024-06-11', null, null],
  ],
  [
    'US wire',
    '{q “We’re not going anywhere,”} {s Kim Dorsett, the union’s president}, {c said} Tuesday at a rally outside City Hall.',
    ['2024-06-11', 'City Hall', 'speech'],
  ],
  [
    'US wire, an e-mail',
    '{s A spokesperson for the airline} {c said} in an emailed statement Tuesday {q that no bags were lost}.',
    ['2024-06-11', null, 'written statement'],
  ],
  [
    'US wire, testimony',
    '{s Dorsett} {c testified} last week {q that the valve was shut}, telling a House panel it had been tested.',
    ['2024-06-03/2024-06-09', null, 'hearing'],
  ],
  [
    'US court filing',
    '{s Prosecutors} {c said} in a court filing Friday {q that the defendant had fled}.',
    ['2024-06-07', null, 'written statement'],
  ],
  ['US courtroom', '{q “I’m sorry,”} {s Harlan Moss} {c told} the judge at his sentencing on Monday.', ['2024-06-10', null, 'court']],
  [
    'US state of the state',
    '{s Gov. Lena Marsh} {c said} in her State of the State address in January {q that taxes would fall}.',
    ['2024-01-01/2024-01-31', null, 'speech'],
  ],
  [
    'US earnings call',
    '{s Chief Financial Officer Bo Tran} {c told} analysts on a conference call on Thursday {q that margins would shrink}.',
    ['2024-06-06', null, 'call'],
  ],
  [
    'US Sunday show',
    '{q “The votes are there,”} {s Senator Pruitt} {c said} Sunday on the talk show “Week Ahead.”',
    ['2024-06-09', null, null],
  ],
  [
    'a questions-and-answers piece',
    'The novelist Petra Voss spoke to us on Tuesday; this conversation has been edited for length.\n{s1 Courier}: {q1 Why now?}\n{s2 Petra Voss}: {q2 Why not?}\n{s3 Courier}: {q3 Is that all?}\n{s4 Voss}: {q4 It is.}',
    ['2024-06-11', null, 'interview'],
    ['2024-06-11', null, 'interview'],
  ],
  [
    'a podcast',
    'On the podcast Low Tide this week, Petra Voss talks about her new book. This transcript has been edited.\n{s1 Low Tide}: {q1 Was it hard?}\n{s2 Voss}: {q2 Very.}\n{s3 Low Tide}: {q3 Why?}\n{s4 Voss}: {q4 The rain.}',
    ['2024-06-10/2024-06-12', null, 'interview'],
    ['2024-06-10/2024-06-12', null, 'interview'],
  ],
  [
    'a television transcript with its date above',
    'Interview with Petra Voss, Channel Six Breakfast\nTuesday 11 June 2024\n{s1 HOST}: {q1 Will it pass?}\n{s2 PETRA VOSS}: {q2 It will.}\n{s3 HOST}: {q3 When?}\n{s4 VOSS}: {q4 Soon.}',
    ['2024-06-11', null, 'interview'],
    ['2024-06-11', null, 'interview'],
  ],
  [
    'an interview of another outlet',
    '{s Voss} {c told} the Courier in an interview published on Saturday {q that she would not stand again}.',
    ['2024-06-08', null, 'interview'],
  ],
  [
    'an interview told of behind',
    '{q1 “I was wrong,”} {s1 Voss} {c1 said}. {q2 “I will pay it back,”} {s2 she} {c2 told} the Courier in a telephone interview.',
    [null, null, 'interview'],
    [null, null, 'interview'],
  ],
  [
    'election night',
    'Conceding shortly after 2am on Friday at the leisure centre in Fenn, {s Mr Abbot} {c thanked} {q his volunteers}.',
    ['2024-06-07', 'the leisure centre in Fenn', 'speech'],
  ],
  [
    'election night, victory speech',
    '{q “You have sent them a message,”} {s Ms Idris} {c said} in her victory speech at the town hall.',
    [null, 'the town hall', 'speech'],
  ],
  ['a law', '{s The Harbours Act 1987} {c requires} {q owners to insure their boats}.', [null, null, null]],
  ['a law that was passed on a day', '{s Lawmakers} on Tuesday {c voted} {q to ban the trawlers}.', ['2024-06-11', null, null]],
  ['a rule’s day of effect', '{s The order}, which came into force on 1 June, {c bars} {q boats from the bay}.', [null, null, null]],
  ['a poll', '{s A poll by Tarn Research published on Monday} {c found} {q that most would stay}.', ['2024-06-10', null, null]],
  ['cricket, close of play', '{q “The pitch was slow,”} {s Anand} {c said} after stumps on day three.', [null, null, null]],
  [
    'a transfer story',
    '{q1 “He stays,”} {s1 the manager, Lou Bright}, {c1 told} his pre-match press conference on Friday. {s2 Bright} {c2 added} {q2 that no bid had come}.',
    ['2024-06-07', null, 'press conference'],
    [null, null, 'press conference'],
  ],
  [
    'a transfer story, the club’s site',
    '{q “I can’t wait to start,”} {s Omar Reyes, who signed on Monday}, {c told} the club’s website.',
    [null, null, null],
  ],
  ['a post and its day', '{q “Proud of this team,”} {s Reyes} {c wrote} on Instagram on Monday night.', ['2024-06-10', null, 'post']],
  [
    'a post that was deleted',
    'In a since-deleted tweet on 2 June, {s the mayor} {c called} {q the strike treason}.',
    ['2024-06-02', null, 'post'],
  ],
  [
    'a letter to the editor of ministers',
    'In an open letter published on Monday, {s more than 40 doctors} {c urged} {q the minister to think again}.',
    ['2024-06-10', null, 'written statement'],
  ],
  [
    'a letter read out',
    '{q “I forgive him,”} {s the victim’s mother} {c said} in a statement read to the court on Tuesday.',
    ['2024-06-11', null, 'court'],
  ],
  [
    'an e-mail',
    '{q “Delete this,”} {s Mr Crane} {c wrote} in an email to a colleague in March 2021.',
    ['2021-03-01/2021-03-31', null, 'written statement'],
  ],
  [
    'an inquiry',
    'Giving evidence on Tuesday, {s1 Mr Crane} {c1 told} the inquiry {q1 that he had forgotten}. {s2 Counsel to the inquiry, Jane Holt KC}, {c2 asked} {q2 whether he had a diary}.',
    ['2024-06-11', null, 'hearing'],
    [null, null, 'hearing'],
  ],
  [
    'an analysis piece',
    'The bank has cut rates twice since April. {s Ines Holm of Tarn Research} {c thinks} {q a third cut is likely in September}.',
    [null, null, null],
  ],
  [
    'an analysis piece, an older speech',
    'In a speech at the Guildhall in 2019, {s the governor} {c argued} {q that banks had learnt nothing}.',
    ['2019-01-01/2019-12-31', 'the Guildhall', 'speech'],
  ],
  [
    'a day of what is told',
    '{s Police} {c said} {q the man was arrested on Sunday}. He is to appear in court on Thursday.',
    [null, null, null],
  ],
  ['a day of what is told, in front', 'Two boys were found on Sunday near the weir, {s police} {c said}.', [null, null, null]],
  [
    'a noun phrase’s day',
    '{s Ms Holm, who will speak at the conference on Friday}, {c says} {q the models are wrong}.',
    [null, null, null],
  ],
  [
    'a body after its meeting',
    '{s The bank} {c said} after its monthly meeting on Tuesday {q that rates would stay}.',
    ['2024-06-11', null, null],
  ],
  [
    'a council',
    '{q1 “The pool is losing money,”} {s1 Councillor Joan Tidy} {c1 told} Tuesday’s meeting of the full council. {s2 Councillor Ray Platt} {c2 said} {q2 he would chain himself to the gate}.',
    ['2024-06-11', null, 'meeting'],
    [null, null, 'meeting'],
  ],
  [
    'a police briefing',
    'At a briefing on Monday evening, {s1 Chief Inspector Vale} {c1 said} {q1 the search had been widened}. {q2 “We need the public’s help,”} {s2 she} {c2 said}.',
    ['2024-06-10', null, 'press conference'],
    [null, null, 'press conference'],
  ],
  [
    'a spokesman to an agency',
    '{s A spokesman for the ministry} {c told} the agency by phone on Tuesday {q that talks went on}.',
    ['2024-06-11', null, 'call'],
  ],
  ['a voice note', '{q “Pray for us,”} {s she} {c said} in a WhatsApp voice note to her sister.', [null, null, 'call']],
  [
    'a televised address',
    'In a televised address on Sunday evening, {s President Okoro} {c declared} {q a state of emergency}. {s2 He} {c2 promised} {q2 fuel within days}.',
    ['2024-06-09', null, 'speech'],
    [null, null, 'speech'],
  ],
  [
    'United Nations',
    '{s Ambassador Reyes} {c told} the Security Council on Monday {q that the truce had failed}.',
    ['2024-06-10', null, 'meeting'],
  ],
  [
    'a summit',
    '{s The president} {c said} on the sidelines of a summit in Santa Brava on Saturday {q that he would sign}.',
    ['2024-06-08', 'Santa Brava', null],
  ],
]

/** Whom a pronoun means: who spoke before. */
function withPronouns({ text, statements }: ReturnType<typeof marked>) {
  let last: string | null = null
  return statements.map((statement) => {
    const words = statement.source.map(([start, end]) => text.slice(start, end)).join()
    last = /^(?:he|she)$/i.test(words) ? last : (statement.speaker ?? words)
    return { ...statement, speaker: last }
  })
}

const plain = (place: string) => place.replace(/^the /, '')
/** Of `the town hall in Fenn` either part will do. */
const isSamePlace = (a: string | null, b: string | null) =>
  a === b || (a !== null && b !== null && (plain(a).includes(plain(b)) || plain(b).includes(plain(a))))

test.each(PASSAGES.map(([habit, page, ...told]) => ({ habit, page, told })))('$habit: $page', ({ page, told }) => {
  const { text, statements } = marked(page)
  const { said, occasions } = whenAndWhere({
    article: { id: 'art-test', text, title: null, dateline: null, published: PUBLISHED },
    statements: withPronouns({ text, statements }),
    speakers: [],
  })
  for (const [i, { date, place, occasion }] of said.entries()) {
    const [days, where, type] = told[Math.min(i, told.length - 1)] as Where
    expect(date && (date.from === date.to ? date.from : `${date.from}/${date.to}`)).toBe(days)
    expect(isSamePlace(place, where), `${place}, not ${where}`).toBe(true)
    expect(occasions.find(({ id }) => id === occasion)?.type ?? null).toBe(type)
  }
})
