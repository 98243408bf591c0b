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
  [
    'a leaked paper told of again',
    'A draft of the audit, dated 14 May and seen by the Courier, runs to 60 pages. {s It} {c describes} {q the books as a mess}.',
    ['2024-05-14', null, 'written statement'],
  ],
  [
    'findings of a report',
    '{s1 The report, published on Thursday}, {c1 found} {q1 three failings}. {s2 It} {c2 recommended} {q2 new locks}.',
    ['2024-06-06', null, 'written statement'],
    [null, null, 'written statement'],
  ],
  [
    'an inquiry’s report',
    '{s The inquiry’s final report, released on Tuesday}, {c said} {q the ship was unfit}.',
    ['2024-06-11', null, 'written statement'],
  ],
  [
    'a statement through lawyers',
    '{q “Our client denies it,”} {c said} {s his solicitors} in a statement on Monday.',
    ['2024-06-10', null, 'written statement'],
  ],
  [
    'a statement, verb first',
    'In a statement on Monday, {s1 the club} {c1 apologised} {q1 to its fans}. {q2 “We let them down,”} {s2 it} {c2 said}.',
    ['2024-06-10', null, 'written statement'],
    [null, null, 'written statement'],
  ],
  [
    'a statement issued by a body',
    '{q “We let them down,”} {c read} {s a statement issued by the club on Monday}.',
    ['2024-06-10', null, 'written statement'],
  ],
  ['asked for comment', '{s The firm} {c did not respond} {q to a request for comment} on Tuesday.', ['2024-06-11', null, null]],
  ['contacted by the paper', 'Contacted by the Courier on Tuesday, {s Mr Crane} {c declined} {q to comment}.', ['2024-06-11', null, null]],
  ['by text message', '{q “Not true,”} {s Mr Crane} {c said} in a text message on Sunday.', ['2024-06-09', null, 'written statement']],
  ['by text, later on', 'Reached by text on Sunday, {s Mr Crane} {c said} {q it was not true}.', ['2024-06-09', null, 'written statement']],
  ['a filing', '{s The company} {c disclosed} {q the breach} in a regulatory filing on Friday.', ['2024-06-07', null, 'written statement']],
  [
    'a note to investors',
    '{q “Demand is soft,”} {s Ines Holm, an analyst at Tarn Research}, {c wrote} in a note on Monday.',
    ['2024-06-10', null, 'written statement'],
  ],
  [
    'a note to clients',
    'In a note to clients, {s Ms Holm} {c cut} {q her forecast} last week.',
    ['2024-06-03/2024-06-09', null, 'written statement'],
  ],
  [
    'an opinion piece elsewhere',
    'Writing in the Sunday Ledger, {s Lord Pym} {c called} {q the plan a folly}.',
    [null, null, 'written statement'],
  ],
  ['a blog post', 'In a blog post on Tuesday, {s the company} {c said} {q the outage was over}.', ['2024-06-11', null, 'post']],
  ['a video', '{q “I’m coming home,”} {s she} {c said} in a video posted to Instagram on Sunday.', ['2024-06-09', null, 'post']],
  [
    'a post on his own site',
    '{s The former president} {c wrote} on his Truth Social account on Saturday {q that he would win}.',
    ['2024-06-08', null, 'post'],
  ],
  [
    'a speech, the place behind',
    '{s The chancellor} {c said} in a speech in Fenn on Thursday {q that taxes would fall}. Growth, {s2 she} {c2 said}, {q2 would follow}.',
    ['2024-06-06', 'Fenn', 'speech'],
    [null, null, 'speech'],
  ],
  [
    'told delegates',
    '{q “We will fight,”} {s the union’s leader, Pat Doyle}, {c told} delegates in Port Fenn on Monday.',
    ['2024-06-10', 'Port Fenn', 'speech'],
  ],
  [
    'told a conference',
    '{s Dr Amis} {c told} the annual conference of head teachers in May {q that schools were full}.',
    ['2024-05-01/2024-05-31', null, 'speech'],
  ],
  ['told a rally', '{s Mr Okoro} {c told} a rally in Okefa on Saturday {q that he would win}.', ['2024-06-08', 'Okefa', 'speech']],
  [
    'told a briefing',
    '{s A ministry spokesman, Lu Ren}, {c told} a regular briefing on Tuesday {q that the ship was safe}.',
    ['2024-06-11', null, 'press conference'],
  ],
  [
    'a White House briefing',
    'At the White House briefing on Monday, {s the press secretary} {c declined} {q to say more}.',
    ['2024-06-10', null, 'press conference'],
  ],
  [
    'a debate between candidates',
    'During Tuesday night’s debate, {s Ms Marsh} {c called} {q him a liar}.',
    ['2024-06-11', null, 'meeting'],
  ],
  ['a sermon', '{q “Do not be afraid,”} {s the archbishop} {c said} in his Easter sermon.', [null, null, 'speech']],
  [
    'a funeral',
    '{q “He made us laugh,”} {s his brother} {c told} mourners at St Brannock’s Church on Friday.',
    ['2024-06-07', 'St Brannock’s Church', 'speech'],
  ],
  [
    'a radio interview',
    '{q “It was a mistake,”} {s he} {c said} in an interview with Radio Fenn on Tuesday morning.',
    ['2024-06-11', null, 'interview'],
  ],
  ['a radio programme', '{q “It was a mistake,”} {s he} {c told} Radio Fenn’s breakfast show on Tuesday.', ['2024-06-11', null, null]],
  [
    'an interview years before',
    'In a 2017 interview with the Courier, {s he} {c said} {q he had never met her}.',
    ['2017-01-01/2017-12-31', null, 'interview'],
  ],
  [
    'a podcast elsewhere',
    '{s Ms Voss} {c told} the Low Tide podcast in April {q that she was broke}.',
    ['2024-04-01/2024-04-30', null, null],
  ],
  [
    'a court of appeal',
    '{s Lawyers for the state} {c told} the Court of Appeal on Tuesday {q that the order was unlawful}.',
    ['2024-06-11', null, 'court'],
  ],
  [
    'a trial opened',
    'Opening the case for the Crown at Fenn Crown Court on Monday, {s Ann Hale KC} {c said} {q the fire was set on purpose}.',
    ['2024-06-10', 'Fenn Crown Court', 'court'],
  ],
  [
    'a judge who sentences',
    'Sentencing him on Friday, {s Judge Orla Tidy} {c said} {q he had shown no remorse}.',
    ['2024-06-07', null, 'court'],
  ],
  [
    'a judge in a ruling',
    '{s Judge Tidy} {c wrote} in a 30-page ruling on Friday {q that the ban was void}.',
    ['2024-06-07', null, 'written statement'],
  ],
  [
    'a criminal complaint',
    '{q The two met online}, {c according to} {s a criminal complaint filed on Monday}.',
    ['2024-06-10', null, 'written statement'],
  ],
  [
    'a magistrates’ court',
    '{s Moss, 44}, {c pleaded} {q guilty to theft} at Fenn Magistrates’ Court on Monday.',
    ['2024-06-10', 'Fenn Magistrates’ Court', 'court'],
  ],
  ['a tribunal', '{s She} {c told} an employment tribunal in Fenn {q that she had been mocked}.', [null, 'Fenn', 'court']],
  [
    'a coroner who concludes',
    'Recording a conclusion of misadventure, {s the coroner, Mr Amis}, {c said} {q the pool had been unguarded}.',
    [null, null, 'court'],
  ],
  [
    'a royal commission',
    '{s Mr Hardie} {c told} the royal commission on Wednesday {q that files were burnt}.',
    ['2024-06-12', null, 'hearing'],
  ],
  [
    'a select committee, questioned by',
    'Questioned by MPs on the transport committee on Tuesday, {s the minister} {c admitted} {q that trains were late}.',
    ['2024-06-11', null, 'hearing'],
  ],
  [
    'an appearance before a committee',
    'Appearing before the public accounts committee on Monday, {s the permanent secretary} {c blamed} {q the software}.',
    ['2024-06-10', null, 'hearing'],
  ],
  [
    'the Lok Sabha',
    'Replying to a debate in the Lok Sabha on Thursday, {s the minister} {c said} {q no village would be moved}.',
    ['2024-06-06', 'Lok Sabha', 'speech'],
  ],
  [
    'a written reply in parliament',
    'In a written reply in the Rajya Sabha on Monday, {s the minister} {c said} {q 40 posts were vacant}.',
    ['2024-06-10', 'Rajya Sabha', 'written statement'],
  ],
  [
    'a house of assembly in Nigeria',
    'Speaking during plenary on Tuesday, {s the Speaker, Mr Audu}, {c called for} {q calm}.',
    ['2024-06-11', null, 'speech'],
  ],
  ['the floor of the Senate', '{q “Shame,”} {s Senator Pruitt} {c said} on the Senate floor on Monday.', ['2024-06-10', null, 'speech']],
  [
    'a council that voted',
    '{s Fenn Town Council} {c voted} on Tuesday night {q to ban dogs}. {q2 “It is about time,”} {s2 Councillor Tidy} {c2 told} the meeting.',
    ['2024-06-11', null, 'meeting'],
    [null, null, 'meeting'],
  ],
  [
    'a public meeting',
    '{s Residents} {c told} a packed public meeting at the village hall on Thursday {q that the road was a racetrack}.',
    ['2024-06-06', 'the village hall', 'meeting'],
  ],
  [
    'after a meeting',
    'Speaking after a meeting with the president in Ostrel on Monday, {s he} {c said} {q they had agreed}.',
    ['2024-06-10', 'Ostrel', null],
  ],
  [
    'a phone call between leaders',
    'In a phone call with the king on Sunday, {s the president} {c offered} {q his help}.',
    ['2024-06-09', null, 'call'],
  ],
  [
    'a visit',
    '{s The minister} {c said} during a visit to a school in Fenn on Monday {q that rolls would be cut}.',
    ['2024-06-10', 'Fenn', 'visit'],
  ],
  ['an earlier day in the week', '{s She} {c had told} the Courier on Monday {q that she would stay}.', ['2024-06-10', null, null]],
  ['months ago', '{s The board} {c was warned} in January {q that the roof leaked}.', ['2024-01-01/2024-01-31', null, null]],
  ['at the time', '{q “It is safe,”} {s a spokesman} {c said} at the time.', [null, null, null]],
  ['the day of an event before', 'The bridge fell on Saturday. {s Engineers} {c say} {q rust was to blame}.', [null, null, null]],
  ['the day of an arrest', '{s Police}, who arrested the man on Saturday, {c said} {q he was armed}.', [null, null, null]],
  ['a clause about the other', '{s Mr Crane}, whose trial begins on Monday, {c denies} {q the charge}.', [null, null, null]],
  ['a hearing that is to come', '{s Mr Crane} {c denies} {q the charge}. A hearing is set for 3 July.', [null, null, null]],
  ['a plan to speak', '{s The minister} {c is to tell} the conference on Friday {q that fees will rise}.', ['2024-06-14', null, 'speech']],
  [
    'a pre-released speech',
    '{s The minister} {c will say} in a speech later today {q that fees will rise}.',
    ['2024-06-12', null, 'speech'],
  ],
  ['press release with its own today', '{s Tarn Robotics} {c announced} today {q that it has hired a chair}.', ['2024-06-12', null, null]],
  ['live blog', '10.42am {s The transport minister} {c has said} {q the line will reopen}.', [null, null, null]],
  ['a caption', '{q “Back soon,”} {c read} {s a sign in the window on Tuesday}.', ['2024-06-11', null, null]],
  [
    'a manager after the match',
    '{q “We were dreadful,”} {s the Fenn manager, Lou Bright}, {c said} after Saturday’s 3-0 defeat by Brack.',
    ['2024-06-08', null, null],
  ],
  ['a manager to television', '{q “We were dreadful,”} {s Bright} {c told} Channel Six after the match.', [null, null, null]],
  ['a captain before a Test', 'Speaking on the eve of the second Test, {s Anand} {c said} {q his wrist was fine}.', [null, null, null]],
  [
    'a resignation letter',
    'In her resignation letter, {s Ms Marsh} {c said} {q she had lost faith in him}.',
    [null, null, 'written statement'],
  ],
  [
    'a letter dated',
    'In a letter to the board dated 3 June, {s Ms Marsh} {c said} {q she would go}.',
    ['2024-06-03', null, 'written statement'],
  ],
  ['a group that wrote', '{s Forty doctors} {c have written} to the minister {q to ask for help}.', [null, null, 'written statement']],
  [
    'an e-mail sent to staff',
    'In an email to staff on Friday afternoon, {s the chief executive} {c said} {q 200 jobs would go}.',
    ['2024-06-07', null, 'written statement'],
  ],
  ['a court order reported', '{s The court} {c ordered} {q a retrial} last month.', ['2024-05-01/2024-05-31', null, null]],
  [
    'news agency citing another',
    '{q The two are in talks}, {s the newspaper Lantern} {c reported} on Monday, citing unnamed officials.',
    ['2024-06-10', null, null],
  ],
  ['state media', '{q The missile flew 900 km}, {s the state news agency} {c said} on Monday.', ['2024-06-10', null, null]],
  [
    'a state broadcaster interview',
    'In an interview aired on state television late on Sunday, {s the general} {c vowed} {q to fight on}.',
    ['2024-06-09', null, 'interview'],
  ],
  [
    'UN chief',
    '{q “This must stop,”} {s the secretary general} {c told} reporters in New York on Monday.',
    ['2024-06-10', 'New York', null],
  ],
  [
    'a summit’s declaration',
    '{s The leaders} {c pledged} {q to halve emissions} in a declaration adopted in Santa Brava on Sunday.',
    ['2024-06-09', 'Santa Brava', 'written statement'],
  ],
  [
    'Q&A with initials',
    'Dr Lena Amis is the director of the Fenn observatory. She talked to the Courier by video call last week.\n{s1 Courier}: {q1 What did you see?}\n{s2 Lena Amis}: {q2 A comet.}\n{s3 Courier}: {q3 Were you glad?}\n{s4 Amis}: {q4 Very.}',
    ['2024-06-03/2024-06-09', null, 'interview'],
  ],
  [
    'Q&A, an earlier day and an edited note',
    'Ms Voss sat down with the Courier’s Jo Lark at her flat in Brack on Friday. The conversation has been edited.\n{s1 Jo Lark}: {q1 Why leave?}\n{s2 Petra Voss}: {q2 I was tired.}\n{s3 Lark}: {q3 Of what?}\n{s4 Voss}: {q4 The noise.}',
    ['2024-06-07', 'Brack', 'interview'],
  ],
  [
    'hearing transcript',
    'Select Committee on Fisheries\nOral evidence: the future of cod\nTuesday 4 June 2024\n{s1 Chair}: {q1 Good morning. Who is to blame?}\n{s2 Mr Hardie}: {q2 Nobody.}\n{s3 Chair}: {q3 Nobody at all?}\n{s4 Mr Hardie}: {q4 Not one.}',
    ['2024-06-04', null, 'hearing'],
  ],
  [
    'radio transcript',
    'Transcript: the treasurer on Radio Wirra Breakfast, 6 June 2024\n{s1 HOST}: {q1 Good morning.}\n{s2 TREASURER}: {q2 Good to be with you.}\n{s3 HOST}: {q3 Will rates fall?}\n{s4 TREASURER}: {q4 I hope so.}',
    ['2024-06-06', null, 'interview'],
  ],
  [
    'speech goes on',
    '{s1 The president} {c1 said} in a speech to parliament on Monday {q1 that the war was lost}.\n{q2 “We must face it,”} {s2 he} {c2 said}.\n{s3 He} {c3 promised} {q3 elections within a year}.',
    ['2024-06-10', null, 'speech'],
    [null, null, 'speech'],
    [null, null, 'speech'],
  ],
  [
    'press conference goes on with another',
    'At a news conference in Fenn on Monday, {s1 Police Chief Bo Hart} {c1 said} {q1 the boy was safe}.\n{q2 “He is well,”} {s2 he} {c2 said}.\n{s3 A neighbour, Ruth Amis}, {c3 told} the Courier {q3 she had prayed}.',
    ['2024-06-10', 'Fenn', 'press conference'],
    [null, null, 'press conference'],
    [null, null, null],
  ],
  [
    'statement then an interview',
    '{s1 The union} {c1 said} in a statement {q1 that talks had failed}. In an interview on Tuesday, {s2 its leader, Pat Doyle}, {c2 said} {q2 he was furious}.',
    [null, null, 'written statement'],
    ['2024-06-11', null, 'interview'],
  ],
  [
    'letter quoted twice',
    '{q1 “I am ashamed,”} {s1 Ms Marsh} {c1 wrote} in her letter to the board. {q2 “I should have known,”} {s2 she} {c2 added}.',
    [null, null, 'written statement'],
    [null, null, 'written statement'],
  ],
  [
    'tweet then a reply',
    '{q1 “Shameful,”} {s1 Mr Rao} {c1 tweeted} on Sunday. {s2 The minister, Mr Sen}, {c2 replied}: {q2 “Nonsense.”}',
    ['2024-06-09', null, 'post'],
    [null, null, null],
  ],
  [
    'court day',
    '{s1 A former nurse} {c1 told} a jury on Monday {q1 that she saw nothing}.\n{s2 Ann Hale, prosecuting}, {c2 asked} {q2 why she had run}.\n{q3 “I was afraid,”} {s3 she} {c3 said}.\nThe trial continues.',
    ['2024-06-10', null, 'court'],
    [null, null, 'court'],
    [null, null, 'court'],
  ],
  [
    'council story',
    '{s1 Councillor Tidy} {c1 told} Monday’s planning committee {q1 that the site floods}.\n{s2 The applicant’s agent, Guy Pell}, {c2 told} members {q2 it did not}.\n{s3 Councillor Platt} {c3 said} {q3 he had swum there}.',
    ['2024-06-10', null, 'meeting'],
    [null, null, 'meeting'],
    [null, null, 'meeting'],
  ],
  [
    'election count',
    '{q “The people have spoken,”} {s Ms Idris} {c told} supporters at her count in Brack early on Friday.',
    ['2024-06-07', 'Brack', 'speech'],
  ],
  ['exit poll', '{s An exit poll released at 10pm on Thursday} {c suggested} {q a hung parliament}.', ['2024-06-06', null, null]],
  [
    'inquest verdict',
    '{s1 The coroner} {c1 concluded} on Tuesday {q1 that he had drowned}. {s2 She} {c2 said} {q2 the rail was low}.',
    ['2024-06-11', null, 'court'],
    [null, null, 'court'],
  ],
  [
    'family statement',
    'In a statement released through police on Saturday, {s his family} {c said} {q he lit up every room}.',
    ['2024-06-08', null, 'written statement'],
  ],
  [
    'annual report',
    '{s The bank} {c put} {q losses at £3m} in its annual report, published in March.',
    ['2024-03-01/2024-03-31', null, 'written statement'],
  ],
  [
    'study',
    '{q Bees sleep}, {c according to} {s a study published on Wednesday in the journal Hive}.',
    ['2024-06-12', null, 'written statement'],
  ],
  [
    'study author by email',
    '{q “We were amazed,”} {s lead author Lena Amis} {c told} the Courier by email.',
    [null, null, 'written statement'],
  ],
  ['a book', 'In her 2019 memoir, {s Ms Voss} {c wrote} {q that she had lied}.', ['2019-01-01/2019-12-31', null, 'written statement']],
  ['an old archive interview', '{q “I hate rehearsals,”} {s he} {c told} an interviewer in 1987.', ['1987-01-01/1987-12-31', null, null]],
  [
    'obituary speech',
    'At a dinner in 1994 {s he} {c told} guests {q that he would not retire}.',
    ['1994-01-01/1994-12-31', null, 'speech'],
  ],
  ['ministry release', '{s The ministry} {c said} on its website on Monday {q that the port was shut}.', ['2024-06-10', null, null]],
  [
    'two dates in one sentence',
    '{s The board} {c said} on Tuesday {q that the plant, shut since 3 May, would reopen on 1 July}.',
    ['2024-06-11', null, null],
  ],
  ['said that on', '{s The board} {c said} {q that on Tuesday it had opened the gates}.', [null, null, null]],
  [
    'date opens, clause in the middle',
    'On Tuesday, as rain fell on the tents, {s the aid group} {c warned} {q that food would run out}.',
    ['2024-06-11', null, null],
  ],
  ['late the same day', 'Late on Tuesday {s the army} {c announced} {q a ceasefire}.', ['2024-06-11', null, null]],
  ['hours earlier', 'Hours earlier, {s the army} {c had denied} {q it}.', [null, null, null]],
  ['the next day', 'The ship sank on 3 May. The next day {s the owners} {c said} {q it had been sound}.', ['2024-05-04', null, null]],
  ['after the arrest', 'He was arrested in March. In April {s his lawyers} {c asked} {q for bail}.', ['2024-04-01/2024-04-30', null, null]],
  ['by Monday', '{s The firm} {c must say} by Monday {q whether it will bid}.', [null, null, null]],
  ['noon on a day', '{s The centre} {c warned} at 0600 GMT on Tuesday {q that the storm was near}.', ['2024-06-11', null, null]],
  ['a year ago', '{q “Never,”} {s she} {c said} a year ago.', ['2023-01-01/2023-12-31', null, null]],
  ['the dispatch box', '{q “Not on my watch,”} {s the minister} {c said} from the dispatch box on Monday.', ['2024-06-10', null, 'speech']],
  [
    'Commons exchange',
    '{s1 Ms Brandt} {c1 told} MPs in the Commons on Monday {q1 that the plan was dead}. {s2 Mr Lane} {c2 told} the House {q2 it was not}.',
    ['2024-06-10', 'Commons', 'speech'],
    [null, null, 'speech'],
  ],
  [
    'a spokesperson on a call',
    '{q “All is well,”} {s the airline’s chief} {c said} on a call with reporters on Thursday.',
    ['2024-06-06', null, 'call'],
  ],
  ['earnings', '{s Ms Kemp} {c told} analysts on Thursday’s earnings call {q that sales had slipped}.', ['2024-06-06', null, 'call']],
  [
    'a summit press conference',
    'Speaking alongside the king at a press conference in Ostrel on Monday, {s the president} {c said} {q they were brothers}.',
    ['2024-06-10', 'Ostrel', 'press conference'],
  ],
  [
    'ministers arriving',
    'Arriving for talks in Brack on Monday, {s the minister} {c said} {q he was hopeful}.',
    ['2024-06-10', 'Brack', null],
  ],
  ['court steps', 'Outside court, {s her sister} {c said} {q justice had been done}.', [null, 'court', null]],
  ['notice of motion', '{s The House} on Tuesday {c passed} {q a bill to ban trawling}.', ['2024-06-11', null, null]],
  ['WhatsApp group', '{q “Delete this,”} {s he} {c wrote} in a WhatsApp group on 3 May 2021.', ['2021-05-03', null, 'written statement']],
  [
    'a leak, the speaker unnamed',
    '{q “He was warned,”} {s one official} {c wrote} in an internal email dated 4 April, according to documents seen by the Courier.',
    ['2024-04-04', null, 'written statement'],
  ],
  [
    'minutes',
    '{s Minutes of the board’s April meeting} {c show} {q that three members objected}.',
    ['2024-04-01/2024-04-30', null, 'meeting'],
  ],
  [
    'a sworn statement',
    '{q She was alone}, {s Mr Moss} {c said} in a sworn statement filed with the court on 3 June.',
    ['2024-06-03', null, 'written statement'],
  ],
  ['a deposition', '{q “I don’t recall,”} {s Mr Moss} {c said} in a deposition last year.', ['2023-01-01/2023-12-31', null, 'court']],
  [
    'a victim statement',
    '{q “You took my son,”} {s Ruth Amis} {c said} in a victim impact statement read to Fenn Crown Court.',
    [null, null, 'court'],
  ],
  [
    'a campaign event',
    'At a campaign stop in Brack on Saturday, {s Ms Marsh} {c promised} {q new roads}.',
    ['2024-06-08', 'Brack', 'speech'],
  ],
  [
    'a campaign launch',
    'Launching her manifesto in Brack on Monday, {s Ms Marsh} {c promised} {q new roads}.',
    ['2024-06-10', 'Brack', 'speech'],
  ],
  ['a party conference', 'In his conference speech on Wednesday, {s Mr Lane} {c mocked} {q the plan}.', ['2024-06-12', null, 'speech']],
  [
    'an awards night',
    'Accepting the prize in Torhaven on Sunday night, {s the director} {c thanked} {q her mother}.',
    ['2024-06-09', 'Torhaven', 'speech'],
  ],
  [
    'a commencement',
    '{q “Fail often,”} {s he} {c told} graduates at Fenn University last month.',
    ['2024-05-01/2024-05-31', 'Fenn University', 'speech'],
  ],
  [
    'a webinar',
    '{s Dr Amis} {c told} a webinar hosted by the institute on Thursday {q that demand had peaked}.',
    ['2024-06-06', null, 'meeting'],
  ],
  [
    'a panel',
    'Speaking on a panel at the Ostrel forum on Tuesday, {s Ms Holm} {c said} {q rates had peaked}.',
    ['2024-06-11', null, 'speech'],
  ],
  ['an investor day', '{s Ms Kemp} {c told} investors on Tuesday {q that margins would recover}.', ['2024-06-11', null, null]],
  [
    'an annual general meeting',
    '{s The chairman} {c told} shareholders at the annual meeting in Fenn on Friday {q that he would step down}.',
    ['2024-06-07', 'Fenn', 'meeting'],
  ],
  [
    'an emergency council',
    '{q “Stop this,”} {s the envoy} {c told} an emergency meeting of the Security Council on Sunday.',
    ['2024-06-09', null, 'meeting'],
  ],
  ['a cabinet', '{s Ministers} {c were told} at Tuesday’s cabinet meeting {q that funds had run out}.', ['2024-06-11', null, 'meeting']],
  [
    'after a cabinet meeting',
    '{s The spokesman} {c said} after Tuesday’s cabinet meeting {q that funds had run out}.',
    ['2024-06-11', null, null],
  ],
  ['told reporters after', '{q “We’re done,”} {s he} {c told} reporters after the hearing on Monday.', ['2024-06-10', null, null]],
  ['told a scrum', '{q “We’re done,”} {s he} {c told} reporters at the airport on Monday night.', ['2024-06-10', 'the airport', null]],
  [
    'broadcast remarks',
    'In remarks broadcast on state radio on Sunday, {s the general} {c said} {q the border was closed}.',
    ['2024-06-09', null, 'speech'],
  ],
  [
    'remarks at the White House',
    '{q “It’s over,”} {s the president} {c said} in remarks from the White House on Monday.',
    ['2024-06-10', 'White House', 'speech'],
  ],
  [
    'a televised interview',
    '{s The minister} {c told} the programme in an interview to be broadcast on Sunday {q that he was wrong}.',
    ['2024-06-16', null, 'interview'],
  ],
  [
    'an exclusive',
    'In an exclusive interview with the Courier last week, {s1 Ms Voss} {c1 said} {q1 she was broke}. {q2 “I sold the car,”} {s2 she} {c2 said}.',
    ['2024-06-03/2024-06-09', null, 'interview'],
    [null, null, 'interview'],
  ],
  [
    'a chat with newsmen',
    '{s Mr Bello} {c lamented} {q the state of the road} in a chat with our correspondent in Okefa on Sunday.',
    ['2024-06-09', 'Okefa', 'interview'],
  ],
  [
    'in an interview with newsmen',
    '{s Mr Bello}, in an interview with newsmen on Sunday, {c lamented} {q the state of the road}.',
    ['2024-06-09', null, 'interview'],
  ],
  [
    'while receiving',
    '{s The governor} {c made the pledge} {q to pay all pensions} while receiving a delegation in Okefa on Tuesday.',
    ['2024-06-11', 'Okefa', 'meeting'],
  ],
  [
    'at a function',
    'Speaking at a function in Rampur on Sunday, {s the chief minister} {c said} {q that the dam would be raised}.',
    ['2024-06-09', 'Rampur', 'speech'],
  ],
  ['to a news agency', '{s Mr Rao} {c told} PTN on Monday {q that he would resign}.', ['2024-06-10', null, null]],
  ['a tweet in Hindi', 'In a post on X, {s Mr Rao} {c alleged} {q that votes were stolen}.', [null, null, 'post']],
  ['taking to X', 'Taking to X on Monday, {s Mr Rao} {c called} {q the bill a fraud}.', ['2024-06-10', null, 'post']],
  ['took to', '{s Mr Rao} {c took to Facebook to deny} {q the claim} on Monday.', ['2024-06-10', null, 'post']],
  [
    'a high court hearing',
    'Hearing the petition on Monday, {s a bench led by Justice Sen} {c asked} {q why the file was missing}.',
    ['2024-06-10', null, 'court'],
  ],
  ['a bail hearing', 'At his bail hearing on Monday, {s prosecutors} {c argued} {q that he would flee}.', ['2024-06-10', null, 'court']],
  ['opening arguments', 'In opening arguments on Tuesday, {s the defence} {c said} {q the video was fake}.', ['2024-06-11', null, 'court']],
  [
    'under cross-examination',
    'Under cross-examination on Wednesday, {s she} {c conceded} {q that she had lied}.',
    ['2024-06-12', null, 'court'],
  ],
  [
    'from the witness box',
    'Giving evidence at the High Court on Tuesday, {s he} {c said} {q he was elsewhere}.',
    ['2024-06-11', 'High Court', 'court'],
  ],
  [
    'a parliamentary answer',
    '{s The minister} {c said} in a parliamentary answer on Monday {q that 40 posts were vacant}.',
    ['2024-06-10', null, 'written statement'],
  ],
  [
    'a ministerial statement',
    'In a ministerial statement to the Commons on Monday, {s the minister} {c said} {q the ship had sunk}.',
    ['2024-06-10', null, 'speech'],
  ],
  [
    'a committee’s report',
    'In a report published today, {s the transport committee} {c says} {q buses are failing}.',
    ['2024-06-12', null, 'written statement'],
  ],
  [
    'an ombudsman',
    '{s The ombudsman’s report, published on 4 June,} {c criticised} {q the delay}.',
    ['2024-06-04', null, 'written statement'],
  ],
  [
    'a union circular',
    '{s A circular sent to members on Friday} {c told} them {q to stop work}.',
    ['2024-06-07', null, 'written statement'],
  ],
  ['a police appeal', '{s Detectives} {c are appealing for} {q witnesses to the crash on Monday}.', [null, null, null]],
  ['a police spokesman', '{s Garda sources} {c said} last night {q that two men were being sought}.', ['2024-06-11', null, null]],
  ['this morning', '{s The Met Office} {c issued} {q a warning of gales} this morning.', ['2024-06-12', null, null]],
  ['weather last week', '{s The bureau} {c had warned} last Friday {q that the river would rise}.', ['2024-06-07', null, null]],
  [
    'two sentences apart',
    '{s1 Ms Marsh} {c1 said} on Monday {q1 that she would go}. {s2 She} {c2 told} reporters on Tuesday {q2 that she would stay}.',
    ['2024-06-10', null, null],
    ['2024-06-11', null, null],
  ],
  [
    'two speakers, one date',
    '{s1 Mr Lane} {c1 said} on Monday {q1 that he was ready}, and {s2 Ms Brandt} {c2 said} {q2 she was too}.',
    ['2024-06-10', null, null],
    [null, null, null],
  ],
  ['a date in brackets', '{q “Never,”} {s he} {c said} (14 March 2022).', ['2022-03-14', null, null]],
  ['years apart', '{s The firm} {c denied} {q it} in 2019 and again in 2021.', ['2019-01-01/2019-12-31', null, null]],
  ['before a date', '{q It would pay}, {s it} {c said}, before the end of June.', [null, null, null]],
  ['ahead of', 'Ahead of Friday’s match, {s Bright} {c said} {q he had no fears}.', [null, null, null]],
  ['ahead of, told when', 'Ahead of Friday’s match, {s Bright} {c said} on Tuesday {q he had no fears}.', ['2024-06-11', null, null]],
  [
    'budget speech',
    'Presenting his budget to the House of Assembly on Thursday, {s the finance minister} {c announced} {q a tax on yachts}.',
    ['2024-06-06', null, 'speech'],
  ],
  [
    'a speech told first, with a second speaker who answers',
    '{s1 The prime minister} {c1 told} parliament on Monday {q1 that the bill would pass}.\n{q2 “It is a disgrace,”} {s2 the opposition leader, Ms Brandt}, {c2 told} reporters.',
    ['2024-06-10', null, 'speech'],
    [null, null, null],
  ],
  [
    'a letter, its author goes on, then another',
    '{s1 Dr Amis} {c1 warned} in a letter to the minister dated 3 June {q1 that wards were full}.\n{s2 The letter} {c2 said} {q2 patients slept in corridors}.\n{s3 A spokesman for the minister} {c3 said} {q3 more beds were coming}.',
    ['2024-06-03', null, 'written statement'],
    [null, null, 'written statement'],
    [null, null, null],
  ],
  [
    'a report and its authors',
    '{s1 A report by the institute, published on Monday}, {c1 said} {q1 wages fell}.\n{s2 It} {c2 warned} {q2 of worse to come}.\n{s3 The union’s leader, Pat Doyle}, {c3 called} {q3 the findings grim}.',
    ['2024-06-10', null, 'written statement'],
    [null, null, 'written statement'],
    [null, null, null],
  ],
  [
    'statement over paragraphs',
    '{q1 “We deny it,”} {s1 the firm} {c1 said} in a statement.\n{q2 “We will fight,”} {s2 it} {c2 said}.',
    [null, null, 'written statement'],
    [null, null, 'written statement'],
  ],
  [
    'hearing with questions',
    '{s1 Mr Hardie, the former chief}, {c1 told} the Senate inquiry on Tuesday {q1 that he had no notes}.\n{s2 Senator Lu} {c2 asked} {q2 where they had gone}.\n{q3 “I burnt them,”} {s3 Mr Hardie} {c3 told} the inquiry.',
    ['2024-06-11', null, 'hearing'],
    [null, null, 'hearing'],
    [null, null, 'hearing'],
  ],
  [
    'court: a judge who adjourns',
    '{s1 Moss} {c1 denied} {q1 murder} at Fenn Crown Court on Monday.\n{s2 The judge, Orla Tidy}, {c2 told} him {q2 he would be tried in May}.',
    ['2024-06-10', 'Fenn Crown Court', 'court'],
    [null, null, 'court'],
  ],
  [
    'court: police outside',
    '{s1 Moss} {c1 pleaded} {q1 guilty} at Fenn Crown Court on Monday.\nSpeaking outside court, {s2 Detective Inspector Vale} {c2 said} {q2 he was a coward}.',
    ['2024-06-10', 'Fenn Crown Court', 'court'],
    [null, 'court', null],
  ],
  [
    'inquest day',
    'An inquest at Brack on Monday heard evidence from two drivers.\n{s1 One of them, Guy Pell}, {c1 told} the hearing {q1 he saw a light}.\n{s2 The coroner, Jane Holt}, {c2 asked} {q2 what colour it was}.',
    [null, null, 'court'],
    [null, null, 'court'],
  ],
  [
    'tribunal story',
    '{s1 A chef who was sacked by text} {c1 has told} a tribunal {q1 that he cried}.\n{s2 He} {c2 said} {q2 his boss had laughed}.',
    [null, null, 'court'],
    [null, null, 'court'],
  ],
  [
    'press conference by two',
    'At a joint news conference on Monday, {s1 the king} {c1 said} {q1 they were friends}. {s2 The president} {c2 agreed} {q2 that they were}.',
    ['2024-06-10', null, 'press conference'],
    [null, null, null],
  ],
  [
    'post, then his lawyer',
    '{s1 He} {c1 said} in a post on Facebook on Monday {q1 that he was ill}. {s2 His lawyer, Ann Hale}, {c2 said} {q2 he was well}.',
    ['2024-06-10', null, 'post'],
    [null, null, null],
  ],
  [
    'thread of posts',
    '{q1 “I quit,”} {s1 she} {c1 wrote} on X on Sunday. {q2 “I mean it,”} {s2 she} {c2 added}.',
    ['2024-06-09', null, 'post'],
    [null, null, 'post'],
  ],
  [
    'council: petition and vote',
    '{s1 Fenn council} {c1 agreed} at a meeting on Monday {q1 to sell the pool}.\n{s2 Councillor Tidy} {c2 said} {q2 it was a sad day}.\n{q3 “It’s a disgrace,”} {s3 Councillor Platt} {c3 told} the chamber.',
    ['2024-06-10', null, 'meeting'],
    [null, null, 'meeting'],
    [null, null, 'meeting'],
  ],
  [
    'call goes on',
    '{s1 Mr Tran} {c1 said} on a conference call with analysts on Thursday {q1 that costs had risen}. {q2 “We will cut,”} {s2 he} {c2 said}.',
    ['2024-06-06', null, 'call'],
    [null, null, 'call'],
  ],
  [
    'an earlier remark in between',
    '{s1 Ms Marsh} {c1 said} in a speech on Monday {q1 that taxes would fall}. In May {s2 she} {c2 had said} {q2 they would rise}.',
    ['2024-06-10', null, 'speech'],
    ['2024-05-01/2024-05-31', null, null],
  ],
  [
    'a spokesman after a statement',
    '{s1 The club} {c1 said} in a statement on Monday {q1 that he would go}. {s2 A spokesman} {c2 declined} {q2 to comment further}.',
    ['2024-06-10', null, 'written statement'],
    [null, null, null],
  ],
  ['a dissent', 'In a dissent, {s Justice Pell} {c wrote} {q that the court had erred}.', [null, null, 'written statement']],
  [
    'bank governor to the press',
    '{q “We are not there yet,”} {s the governor, Ruth Pell}, {c told} a press conference after the decision on Thursday.',
    ['2024-06-06', null, 'press conference'],
  ],
  [
    'the ministry to parliament in writing',
    '{s The minister} {c told} parliament in a written reply on Monday {q that none had died}.',
    ['2024-06-10', null, 'written statement'],
  ],
  [
    'an open letter signed',
    '{s1 More than 200 scientists} {c1 have signed an open letter calling for} {q1 a ban}. {q2 “Time is short,”} {s2 they} {c2 wrote}.',
    [null, null, 'written statement'],
    [null, null, 'written statement'],
  ],
  [
    'an article about a paper',
    'In the study, published on Wednesday in Hive, {s the researchers} {c found} {q that bees dream}.',
    ['2024-06-12', null, 'written statement'],
  ],
  ['vote of a chamber', '{s The Senate} {c voted} 51-49 on Tuesday {q to confirm him}.', ['2024-06-11', null, null]],
  ['club site', '{q “It’s home,”} {s Reyes} {c told} the club’s website on Monday.', ['2024-06-10', null, null]],
  ['pre-match', '{q “He is fit,”} {s Bright} {c said} at his pre-match press conference.', [null, null, 'press conference']],
  ['post-match flash', '{q “He is fit,”} {s Bright} {c told} reporters after the game on Saturday.', ['2024-06-08', null, null]],
  [
    'cricket board release',
    '{s The board} {c confirmed} in a media release on Tuesday {q that the tour was off}.',
    ['2024-06-11', null, 'written statement'],
  ],
  ['a broadcaster’s breakfast', '{q “It’s grim,”} {s Ms Tran} {c told} Wirra FM this morning.', ['2024-06-12', null, null]],
  [
    'a state funeral',
    'At the state funeral in Ostrel on Saturday, {s the president} {c called} {q her a giant}.',
    ['2024-06-08', 'Ostrel', 'speech'],
  ],
  ['vigil', '{q “He was my light,”} {s his mother} {c told} a vigil in Fenn on Sunday night.', ['2024-06-09', 'Fenn', 'speech']],
  [
    'hospital bulletin',
    '{s The hospital} {c said} in a bulletin on Monday evening {q that he was stable}.',
    ['2024-06-10', null, 'written statement'],
  ],
  [
    'embassy notice',
    '{s The embassy} {c urged} {q citizens to leave} in a security alert on Monday.',
    ['2024-06-10', null, 'written statement'],
  ],
  [
    'gazette',
    'In a notice published in the gazette on Friday, {s the ministry} {c banned} {q plastic bags}.',
    ['2024-06-07', null, 'written statement'],
  ],
  ['resignation on air', '{q “I’m done,”} {s the host} {c said} live on air on Tuesday.', ['2024-06-11', null, null]],
  ['live on the weekend', '{s Mr Lane} {c complained} this weekend {q that debates were too late}.', ['2024-06-08/2024-06-09', null, null]],
  ['title in capitals', '{q “It is the same,”} {s she} {c told} FENN TODAY.', [null, null, null]],
  [
    'US bureaucracy',
    '{s The agency’s inspector general} {c said} in an audit released Monday {q that money was lost}.',
    ['2024-06-10', null, 'written statement'],
  ],
  ['town hall', '{s Ms Marsh} {c told} a town hall in Brack on Monday {q that she would win}.', ['2024-06-10', 'Brack', 'meeting']],
  [
    'statement by a firm behind a quotation',
    '{q “We regret this,”} {s the firm} {c said} in a statement to the Courier.',
    [null, null, 'written statement'],
  ],
  [
    'statement seen by',
    'In a statement seen by the Courier on Tuesday, {s the firm} {c denied} {q it}.',
    ['2024-06-11', null, 'written statement'],
  ],
  ['confirmed on', '{s The ministry} {c confirmed} on 9 June {q that the tanker had been seized}.', ['2024-06-09', null, null]],
  ['dated behind', '{s The court} {c ruled} {q that the ban was void} on Monday.', ['2024-06-10', null, null]],
  ['dated between', '{s The union} on Monday night {c suspended} {q the strike}.', ['2024-06-10', null, null]],
  ['quotation, then the day', '{q “It was chaos,”} {c recalled} {s Ruth Amis, 61}, on Monday.', ['2024-06-10', null, null]],
  ['over the weekend', 'Over the weekend, {s the mayor} {c apologised} {q for the delay}.', ['2024-06-08/2024-06-09', null, null]],
  ['earlier this month', 'Earlier this month {s the bank} {c warned} {q of losses}.', ['2024-06-01/2024-06-12', null, null]],
  [
    'last year’s report',
    'In last year’s annual report {s the bank} {c warned} {q of losses}.',
    ['2023-01-01/2023-12-31', null, 'written statement'],
  ],
  [
    'a guide in a list',
    '{q Helmets are useless}, {c claims} {s a leaflet handed out on Monday}.',
    ['2024-06-10', null, 'written statement'],
  ],
  ['heard on', '{s The inquiry} {c heard} on Tuesday {q that the doors were locked}.', ['2024-06-11', null, 'hearing']],
  ['committee heard', '{q Fees doubled}, {s the committee} {c heard}.', [null, null, 'hearing']],
  ['court heard', '{q He had no licence}, {s Brack Magistrates’ Court} {c heard} on Friday.', ['2024-06-07', null, 'court']],
  ['jury in a verdict', '{s A jury} {c found} {q him guilty of fraud} on Friday.', ['2024-06-07', null, null]],
  ['judge orders', '{s A judge} on Friday {c ordered} {q the release of the files}.', ['2024-06-07', null, null]],
  [
    'a debate',
    '{q “This is theft,”} {s Senator Okon} {c said} while contributing to the debate on the bill on Tuesday.',
    ['2024-06-11', null, 'meeting'],
  ],
  ['the way in', '{s The taoiseach} {c said} on his way into cabinet on Tuesday {q that talks went on}.', ['2024-06-11', null, null]],
  [
    'the Lords',
    'In evidence to the Lords economic affairs committee on Tuesday, {s the governor} {c said} {q inflation would fall}.',
    ['2024-06-11', null, 'hearing'],
  ],
  [
    'sentencing remarks',
    '{s The judge} {c said} in her sentencing remarks on Friday {q that he was a danger}.',
    ['2024-06-07', null, 'court'],
  ],
  [
    'a report behind a quotation',
    '{q The driver braked late}, {c said} {s the accident board} in its final report, published on Thursday.',
    ['2024-06-06', null, 'written statement'],
  ],
  [
    'from her home',
    '{s Ms Idris}, speaking to the Courier on Monday from her home in Brack, {c said} {q she was tired}.',
    ['2024-06-10', 'Brack', null],
  ],
  ['late on a day', '{s The envoy} {c tweeted} late on Saturday {q that the talks had ended}.', ['2024-06-08', null, 'post']],
  [
    'a council’s meeting',
    '{q “We are broke,”} {s the mayor} {c told} the town council’s budget meeting on Monday night.',
    ['2024-06-10', null, 'meeting'],
  ],
  [
    'a memorial',
    'At a memorial service in Fenn on Sunday, {s her son} {c read} {q a poem she had written}.',
    ['2024-06-09', 'Fenn', 'speech'],
  ],
  [
    'an op-ed',
    '{s Mr Pruitt} {c said} Thursday in an op-ed in the Fenn Tribune {q that he would vote no}.',
    ['2024-06-06', null, 'written statement'],
  ],
  [
    'a visit to a town',
    'On a visit to the flooded town on Sunday, {s the president} {c promised} {q aid}.',
    ['2024-06-09', 'the flooded town', 'visit'],
  ],
  [
    'fans at a forum',
    '{s The club’s owner} {c told} fans at a forum on Wednesday {q that no one would be sold}.',
    ['2024-06-12', null, 'speech'],
  ],
  [
    'answers to questions',
    '{q The flight was safe}, {s the airline} {c said} in response to questions on Tuesday.',
    ['2024-06-11', null, null],
  ],
  [
    'told the media',
    '{s The West Indies captain, Kemar Cole}, {c told} the media on Monday {q that he would bowl}.',
    ['2024-06-10', null, null],
  ],
  [
    'a telephone interview',
    'In a telephone interview from Ostrel on Sunday, {s the doctor} {c described} {q empty shelves}.',
    ['2024-06-09', 'Ostrel', 'interview'],
  ],
  [
    'a memo to prosecutors',
    '{s The attorney general} {c wrote} in a memo to prosecutors last week {q that such cases must stop}.',
    ['2024-06-03/2024-06-09', null, 'written statement'],
  ],
  ['quoted by an agency', '{s A spokesman}, quoted by the state agency on Monday, {c said} {q all were well}.', ['2024-06-10', null, null]],
  [
    'asked at a news conference',
    'Asked at a news conference on Monday whether he would resign, {s he} {c said} {q he would not}.',
    ['2024-06-10', null, 'press conference'],
  ],
  ['survivors', '{s Two of the survivors} {c have told} an inquest {q that the boat was full}.', [null, null, 'court']],
]

/** Whom a pronoun means: who spoke before. */
function withPronouns({ text, statements }: Pick<ReturnType<typeof marked>, 'text' | 'statements'>) {
  let last: string | null = null
  return statements.map((statement) => {
    const words = statement.source.map(([start, end]) => text.slice(start, end)).join()
    last = last !== null && /^(?:he|she|it|they)$/i.test(words) ? last : (statement.speaker ?? words)
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
