import { expect, test } from 'vitest'
import { resolveSpeakers } from '../speakers/resolve.ts'
import { marked } from './marked.ts'
import { whenAndWhere } from './when-and-where.ts'

/** Short passages in many styles, written with their answers before the rules had read them. Of each statement the type of its occasion, with a number
 *  where two of one type are told apart, and `@` the place; `?` where none will do as well. */
const PASSAGES: readonly (readonly [style: string, page: string, ...told: readonly string[]])[] = [
  [
    'US politics, rally',
    '{s1 Senator Dana Holt} {c1 told} supporters at a rally in Pell Springs on Tuesday {q1 that she would repeal the levy}. {q2 “It is dead on my first morning,”} {s2 she} {c2 said}.\n{s3 Her opponent, Rep. Mark Oyen}, {c3 called} {q3 the pledge “a bumper sticker.”}',
    'speech @Pell Springs',
    'speech @-',
    '-',
  ],
  [
    'US politics, debate',
    'Kessler and Oyen clashed over water rates at Thursday night’s debate in Dorrance, with {s2 the governor} {c2 accusing} her rival {q2 of drinking from both taps}.\n{q3 “That is a nice line and a false one,”} {s3 Oyen} {c3 shot back}.\n{s4 Kessler} {c4 said} {q4 she had the receipts}.',
    'meeting',
    'meeting',
    'meeting',
  ],
  [
    'US politics, senate floor',
    '{q1 “I will not vote for a bill nobody has read,”} {s1 Senator Holt} {c1 said} on the Senate floor. {s2 She} later {c2 told} reporters {q2 that she expected it to fail}.',
    'speech',
    '-',
  ],
  [
    'US politics, tv interview',
    'In an interview with Channel Four that aired Sunday, {s1 Oyen} {c1 said} {q1 he had never met the lobbyist}. {q2 “I would remember the hat,”} {s2 he} {c2 said}.\n{s3 The lobbyist, Carl Best}, {c3 declined} {q3 to comment}.',
    'interview',
    'interview',
    '-',
  ],
  ['US politics, appearance', '{q1 “We’re going to win the north,”} {s1 Oyen} {c1 said} during an appearance on “Daybreak.”', 'interview'],
  [
    'US politics, pressed by anchor',
    'Asked in a television interview whether he would concede, {s1 Oyen} {c1 said} {q1 he would “look at the numbers first.”}',
    'interview',
  ],
  [
    'US politics, statement by spokesman',
    '{q1 “These documents are fabricated,”} {s1 Tess Lomax, a spokeswoman for Oyen}, {c1 said} in an emailed statement. {s2 She} {c2 added} {q2 that lawyers had been called}.',
    'written statement',
    'written statement',
  ],
  [
    'US politics, campaign said in statement',
    '{s1 The Holt campaign} {c1 put out} a statement late Monday {c1 saying} {q1 it had returned the money}.',
    'written statement',
  ],
  [
    'US politics, fundraising email',
    '{q1 “They are coming for your well,”} {s1 Holt} {c1 wrote} to supporters in a fund-raising email Friday. {q1 “Chip in before midnight.”}',
    'written statement',
  ],
  [
    'US politics, memo',
    '{s1 Oyen’s campaign} {c1 is bracing for} {q1 defeat in two counties}, according to an internal memo. {q2 “The lakes are gone,”} {s2 the memo} {c2 says}.',
    '-',
    'written statement',
  ],
  [
    'US politics, conference call',
    'On a conference call with donors Wednesday, {s1 campaign manager Lyle Dunn} {c1 argued} {q1 that the race had tightened}. {q2 “We are one good week away,”} {s2 Dunn} {c2 said}, {s3 according to two people on the line}.',
    'call',
    'call',
    '-',
  ],
  [
    'US politics, leaked audio',
    '{s1 Oyen} {c1 told} donors at a closed-door fundraiser in Marrow City last month {q1 that half the state “lives on handouts,”} according to a recording obtained by the Sentinel.',
    'speech @Marrow City',
  ],
  [
    'US politics, hearing',
    '{s1 Dr. Iris Pell} {c1 told} the Senate health committee on Wednesday {q1 that the vaccine had been stored in a garage}. Under questioning from Holt, {s2 she} {c2 conceded} {q2 that no one had checked}.',
    'hearing',
    'hearing',
  ],
  [
    'US politics, testimony',
    'In testimony before a House subcommittee, {s1 the auditor general, Noel Vance}, {c1 described} {q1 a “culture of shrugging.”}',
    'hearing',
  ],
  [
    'US politics, letter to',
    'Twelve governors wrote to the president on Monday to demand the money. {q1 “Our roads will not wait,”} {s1 they} {c1 said}.',
    'written statement',
  ],
  [
    'US politics, press secretary',
    'White House press secretary Dov Lanning brushed the matter aside at Thursday’s briefing. {q1 “The president has full confidence in her,”} {s1 Lanning} {c1 said}. {q1 “Next question.”}',
    'press conference',
  ],
  ['US politics, gaggle', '{s1 The president}, speaking to reporters aboard the plane, {c1 said} {q1 he had not seen the tape}.', '-'],
  [
    'US politics, town hall',
    'At a packed town hall in Orlin on Saturday, {s1 a farmer} {c1 asked} Holt {q1 why the dam had not been fixed}. {q2 “Because I lost the vote,”} {s2 she} {c2 replied}.',
    'meeting @Orlin',
    'meeting',
  ],
  [
    'US politics, tweet',
    '{q1 “No deal. See you in court!”} {s1 Holt} {c1 tweeted} Friday night. In a second post, {s2 she} {c2 called} the mayor {q2 a “paper lion.”}',
    'post',
    'post 2',
  ],
  ['US politics, posted on platform', '{s1 The mayor} {c1 said} in a post on X {q1 that he had not been told}.', 'post'],
  [
    'US politics, video message',
    'In a video posted to her Facebook page, {s1 Kessler} {c1 announced} {q1 that she would not run again}. {q2 “Eight years is enough for anyone, especially my dog,”} {s2 she} {c2 said}.',
    'post',
    'post',
  ],
  [
    'US politics, op-ed',
    '{s1 Holt} {c1 argued} in an op-ed in the Marrow Sentinel last week {q1 that the levy hit widows hardest}.',
    'written statement',
  ],
  [
    'US politics, book',
    '{s1 The former chief of staff, Gil Adeane}, {c1 writes} in his memoir {q1 that nobody slept that week}.',
    'written statement',
  ],
  [
    'US politics, victory speech',
    '{q1 “They said we were asleep,”} {s1 Kessler} {c1 told} a roaring crowd in Dorrance shortly after the race was called. {q1 “We were dreaming.”}',
    'speech @Dorrance',
  ],
  ['US politics, inaugural', '{q1 “We begin with what is broken,”} {s1 Kessler} {c1 said} in her inaugural address.', 'speech'],
  [
    'court, plea',
    '{s1 Martin Groll, 44}, {c1 pleaded} {q1 not guilty} in Dorrance County Court on Monday. {s2 His lawyer, Anne Tovey}, {c2 told} Judge Lee Marsh {q2 that he had been in another state}.',
    'court @Dorrance County Court',
    'court',
  ],
  [
    'court, sentencing',
    '{q1 “You took everything she had,”} {s1 Judge Marsh} {c1 told} Groll as he passed sentence. {s2 Groll’s mother} {c2 shouted} {q2 that he was innocent}.',
    'court',
    'court',
  ],
  [
    'court, filings',
    '{s1 Prosecutors} {c1 said} in court papers filed on Thursday {q1 that Groll had kept a second phone}.',
    'written statement',
  ],
  [
    'court, lawsuit',
    '{s1 Three former nurses} {c1 claim} in a lawsuit filed in federal court {q1 that they were sacked for complaining}. {s2 The hospital} {c2 said} {q2 it would fight the suit}.',
    'written statement',
    '-',
  ],
  [
    'court, prosecution opening',
    'Opening the case, {s1 prosecutor Neil Strand QC} {c1 said} {q1 the two men had planned the raid for months}. {q2 “They bought the ladder in June,”} {s2 he} {c2 told} the jury.\n{s3 The defendants} {c3 deny} {q3 conspiracy}. The trial continues.',
    'court',
    'court',
    '-',
  ],
  ['court, defence mitigation', '{s1 Defending, Carla Hume}, {c1 said} {q1 her client was “a carer for two parents”}.', 'court'],
  ['court, appeal judgment', '{s1 Lord Justice Penrose}, giving judgment on Friday, {c1 said} {q1 the trial had been unfair}.', 'court'],
  ['court, ruling', '{s1 The judge} {c1 wrote} in a 30-page ruling {q1 that the ban went too far}.', 'written statement'],
  [
    'court, inquest',
    '{s1 A paramedic} {c1 told} the inquest {q1 that the gate had been locked}. {s2 Assistant coroner Fay Wynn} {c2 recorded} {q2 a conclusion of misadventure}.',
    'court',
    'court',
  ],
  ['court, police statement', '{s1 Detective Inspector Ron Blyth} {c1 said} after the hearing: {q1 “Groll is a cruel man.”}', '-'],
  [
    'court, bail',
    '{s1 Magistrate Otto Linde} {c1 refused} {q1 bail}, {c2 saying} {q2 that Mr Groll “has a suitcase already packed”}.',
    'court?',
    'court?',
  ],
  [
    'sport, post match',
    '{q1 “We were second to everything,”} {s1 United manager Pat Dooley} {c1 said} in his post-match press conference. {q1 “I told them so at half-time.”}',
    'press conference',
  ],
  ['sport, broadcaster', '{q1 “I thought it was a penalty,”} {s1 Dooley} {c1 told} Sportline.', '-'],
  [
    'sport, ahead',
    'Speaking at his pre-match press conference on Thursday, {s1 City boss Luis Faro} {c1 confirmed} {q1 that the striker would miss the derby}. {s2 Faro} {c2 added}: {q2 “We hope to see him in March.”}',
    'press conference',
    'press conference',
  ],
  [
    'sport, club statement',
    '{s1 The club} {c1 said} in a statement on its website {q1 that Dooley had left by mutual consent}.',
    'written statement',
  ],
  ['sport, instagram', '{q1 “Gutted, but I’ll be back stronger,”} {s1 the winger} {c1 wrote} on Instagram.', 'post'],
  [
    'sport, press conference elsewhere',
    '{s1 Coach Mia Torrens} {c1 told} a press conference in Melk {q1 that nerves were for tourists}.\n{s2 Captain Uma Reil}, sitting beside her, {c2 said} {q2 the squad was fit}.',
    'press conference @Melk',
    'press conference',
  ],
  [
    'sport, podcast',
    'Speaking on the Long Ball podcast, {s1 the former keeper Des Pratt} {c1 said} {q1 he had been offered money to lose}.',
    'interview?',
  ],
  [
    'sport, conference call',
    '{q1 “He’s our guy,”} {s1 general manager Hal Ostrow} {c1 said} on a conference call Tuesday. {q1 “That hasn’t changed.”}',
    'call',
  ],
  ['sport, locker room', '{s1 Ostrow} {c1 said} after practice {q1 that the trade was off}.', '-'],
  [
    'business, earnings call',
    '{q1 “Demand in the south has been softer than we planned,”} {s1 chief executive Vera Stahl} {c1 told} analysts on an earnings call. {s2 Finance chief Jon Mack} {c2 said} {q2 margins would recover by spring}.',
    'call',
    'call',
  ],
  [
    'business, statement',
    '{s1 Brightwell} {c1 said} in a statement to the stock exchange {q1 that first-half profit had fallen 12%}. {q2 “It has been a hard winter,”} {s2 chairman Leo Pratt} {c2 said}.',
    'written statement',
    'written statement?',
  ],
  [
    'business, shareholders’ meeting',
    '{s1 Stahl} {c1 told} shareholders at the annual meeting in Zell {q1 that the dividend was safe}. {s2 One investor} {c2 asked} {q2 whether she would put that in writing}.',
    'meeting @Zell',
    'meeting',
  ],
  [
    'business, interview with paper',
    '{q1 “I am not for sale,”} {s1 the founder, Ivo Lenz}, {c1 said} in an interview at his office in Zell. {q1 “Neither is the dog.”}',
    'interview @Zell',
  ],
  [
    'business, staff memo',
    'In a memo to staff seen by Reuben News, {s1 Stahl} {c1 said} {q1 that 400 jobs would go}. {s2 She} {c2 thanked} {q2 employees for their patience}.\n{s3 A union official, Gwen Orr}, {c3 described} {q3 the tone as “frosty”}.',
    'written statement',
    'written statement',
    '-',
  ],
  [
    'business, note to clients',
    '{q1 “We see little upside from here,”} {s1 analysts at Pell Street} {c1 wrote} in a note to clients.',
    'written statement',
  ],
  ['business, spokesman email', '{s1 A Brightwell spokesman} {c1 said} by email {q1 that the plant was safe}.', 'written statement'],
  [
    'business, conference',
    '{s1 The central bank’s governor, Olga Brandt}, {c1 said} at a banking conference in Garrow {q1 that rates would stay put}. {q2 “Patience is a tool,”} {s2 Brandt} {c2 told} delegates.',
    'speech @Garrow',
    'speech',
  ],
  ['business, filing', '{s1 The firm} {c1 disclosed} in a regulatory filing {q1 that it had paid a fine}.', 'written statement'],
  [
    'business, panel',
    '{q1 “Nobody models floods,”} {s1 the insurer’s chief, Ada Moss}, {c1 said} during a panel discussion at the Melk forum.',
    'meeting?',
  ],
  ['business, annual report', '{s1 The bank} {c1 said} in its annual report {q1 that bad loans had doubled}.', 'written statement'],
  [
    'business, letter to shareholders',
    '{q1 “I misjudged the weather,”} {s1 Lenz} {c1 wrote} in his annual letter to shareholders, published on Saturday.',
    'written statement',
  ],
  [
    'science, paper',
    '{s1 Researchers at Garrow University} {c1 report} in the journal Tide {q1 that eels sleep}. {q2 “We did not expect snoring,”} {s2 lead author Mina Tak} {c2 said}.',
    'written statement',
    '-',
  ],
  ['science, study says', '{q1 The glacier will be gone by 2050}, {s1 a study published on Monday} {c1 found}.', 'written statement'],
  [
    'science, press briefing',
    '{q1 “The probe is silent but warm,”} {s1 mission director Kei Arata} {c1 told} a press briefing in Port Amity.',
    'press conference @Port Amity',
  ],
  ['science, blog', '{q1 “This is not a cure,”} {s1 the immunologist Raj Sen} {c1 wrote} in a blog post.', 'post'],
  ['science, outside comment', '{s1 Beth Orme, who was not involved in the study}, {c1 said} {q1 the sample was small}.', '-'],
  [
    'science, interview by phone',
    '{q1 “I cried when the signal came,”} {s1 Arata} {c1 said} in a telephone interview from the control centre.',
    'interview @control centre',
  ],
  [
    'local council, meeting',
    'At Monday night’s meeting of Tarn Town Council, {s1 Cllr Joe Birch} {c1 said} {q1 the benches were a disgrace}. {s2 Cllr Ann Sale} {c2 agreed}, {c3 adding} {q3 that one had collapsed under her}.\n{s4 The clerk} {c4 said} {q4 new benches would cost £4,000}.',
    'meeting',
    'meeting',
    'meeting',
    'meeting',
  ],
  [
    'local council, planning committee',
    '{s1 Residents} {c1 told} the planning committee {q1 that lorries already shook their windows}. {s2 Developer Kit Marlow} {c2 promised} {q2 a weight limit}.',
    'meeting',
    'meeting',
  ],
  ['local council, report to', '{s1 A report to the council’s cabinet} {c1 warns} {q1 that the pool may close}.', 'written statement?'],
  [
    'local council, vote',
    '{s1 The council} {c1 voted} 9-2 on Tuesday {q1 to sell the depot}. {q2 “It’s a sad day,”} {s2 Councillor Birch} {c2 said} before the vote.',
    'meeting?',
    'meeting?',
  ],
  [
    'local council, spokesperson',
    '{s1 A council spokesperson} {c1 said} in a statement: {q1 “We take all complaints seriously.”}',
    'written statement',
  ],
  [
    'local council, facebook',
    '{q1 “I’ve had enough of potholes,”} {s1 resident Meg Dyer} {c1 wrote} in the Tarn Chat Facebook group.',
    'post',
  ],
  [
    'local, school board',
    '{s1 Superintendent Gail Ness} {c1 told} the school board on Monday {q1 that the roof was leaking}. {s2 Board member Hank Orr} {c2 asked} {q2 who had signed off on it}.',
    'meeting',
    'meeting',
  ],
  ['local, police appeal', '{s1 Sergeant Liz Crowe} {c1 said}: {q1 “We would urge anyone with footage to come forward.”}', '-'],
  [
    'local, letter to residents',
    'In a letter to parents, {s1 head teacher Ros Tully} {c1 said} {q1 the trip was off}. {s2 She} {c2 said} {q2 refunds would be paid by Friday}.',
    'written statement',
    'written statement',
  ],
  [
    'local, vigil',
    'Hundreds gathered at a vigil for the fishermen on Sunday. {q1 “They were ours,”} {s1 the Rev. Ian Moll} {c1 told} mourners.',
    'speech',
  ],
  ['local, funeral', '{q1 “He never locked a door,”} {s1 his brother Sean} {c1 said} at the funeral on Friday.', 'speech'],
  [
    'local, visit',
    'On a visit to the flooded village on Saturday, {s1 Environment Minister Karl Brun} {c1 promised} {q1 new walls}. {q2 “It will take two years,”} {s2 he} {c2 told} villagers.',
    'visit @village',
    'visit',
  ],
  ['local, tour', 'Touring the burnt-out mill, {s1 the mayor} {c1 said} {q1 it would be rebuilt}.', 'visit'],
  [
    'agency, joint news conference',
    'MELK, June 10 (NNA) - {s1 President Ana Torv} {c1 said} on Monday {q1 the border would reopen}, speaking at a joint news conference with her Ostrel counterpart.\n{q2 “We are neighbours again,”} {s2 President Jan Holm} {c2 said}.',
    'press conference',
    'press conference',
  ],
  ['agency, told reporters in place', '{s1 The foreign minister} {c1 told} reporters in Garrow {q1 that talks had failed}.', '- @Garrow'],
  [
    'agency, televised address',
    '{q1 “The danger has passed,”} {s1 Torv} {c1 said} in a televised address late on Sunday.\n{s2 She} {c2 said} {q2 the curfew would end at noon}.\n{s3 Opposition leader Rolf Ek} {c3 called} {q3 the move overdue}.',
    'speech',
    'speech',
    '-',
  ],
  [
    'agency, statement by ministry',
    '{s1 The defence ministry} {c1 said} in a statement {q1 two pilots were missing}. {s2 It} {c2 said} {q2 a search was under way}.',
    'written statement',
    'written statement',
  ],
  ['agency, state tv', '{s1 General Osk} {c1 said} on state television {q1 that the army was in control}.', '-'],
  ['agency, phone', '{q1 “We can hear shelling,”} {s1 the mayor, Lev Dorin}, {c1 said} by telephone.', 'call'],
  ['agency, telegram', '{s1 The governor} {c1 said} on Telegram {q1 that a depot was burning}.', 'post'],
  [
    'agency, summit',
    'At a summit in Port Selborne, {s1 leaders of nine states} {c1 agreed} {q1 to share water data}. {q2 “It is a start,”} {s2 host President Naledi Kunene} {c2 said}.',
    'meeting @Port Selborne',
    'meeting',
  ],
  [
    'agency, interview with state paper',
    '{s1 The finance minister} {c1 told} the state newspaper in an interview published on Monday {q1 that subsidies would end}.',
    'interview',
  ],
  [
    'agency, briefing by un',
    '{s1 UN spokesman Abel Nkosi} {c1 told} a regular briefing in Geneva {q1 that 20,000 had fled}. {s2 He} {c2 said} {q2 the figure would rise}.',
    'press conference @Geneva',
    'press conference',
  ],
  [
    'agency, resignation letter',
    '{s1 The interior minister} {c1 said} in his resignation letter {q1 that he could not serve liars}.',
    'written statement',
  ],
  [
    'interview, magazine profile',
    'Over tea in her kitchen, {s1 the novelist Ines Varga} {c1 says} {q1 she never reads reviews}. {q2 “They read me,”} {s2 she} {c2 says}.',
    '- @her kitchen',
    '-',
  ],
  [
    'interview, question and answer',
    'In an interview with the Courier last week, Varga was asked whether she would write again. {q1 “Ask my knees,”} {s1 she} {c1 said}.',
    'interview',
  ],
  [
    'interview, sat down',
    'Varga sat down with the Courier at her home in Dol this week. {s1 She} {c1 described} {q1 the prize as “a very heavy paperweight”}.',
    'interview @Dol',
  ],
  [
    'interview, past interview',
    '{q1 “I wanted to be a vet,”} {s1 Varga} {c1 told} the Courier in 2011. {s2 She} now {c2 says} {q2 that was a joke}.',
    '-',
    '-',
  ],
  [
    'culture, acceptance speech',
    'Accepting the award in Melk on Saturday, {s1 Varga} {c1 thanked} {q1 her translator}. {q2 “She wrote the good bits,”} {s2 she} {c2 said}.',
    'speech @Melk',
    'speech',
  ],
  ['culture, premiere', 'At the film’s premiere in Garrow, {s1 director Olu Ade} {c1 said} {q1 the goat was real}.', 'speech? @Garrow'],
  [
    'India, press meet',
    'Addressing a press meet here on Friday, {s1 state minister V. Rangan} {c1 alleged} {q1 that funds had been diverted}. {s2 He} {c2 demanded} {q2 a probe}.',
    'press conference',
    'press conference',
  ],
  [
    'India, public meeting',
    'Addressing a public meeting at Sundarnagar, {s1 party chief Leela Nath} {c1 said} {q1 farmers had been cheated}.',
    'speech @Sundarnagar',
  ],
  ['India, tweet', 'Taking to X, {s1 Nath} {c1 said} {q1 the bridge was “a monument to commission”}.', 'post'],
  [
    'India, high court',
    'Hearing a petition by residents, {s1 a Bench of Justice Iyer and Justice Rao} {c1 observed} {q1 that lakes could not vote}.',
    'court',
  ],
  [
    'Nigeria, statement signed',
    '{s1 The group’s secretary, Mr Ayo Bello}, in a statement issued in Ikara on Sunday, {c1 condemned} {q1 the attack}. {s2 He} {c2 urged} {q2 residents to stay calm}.',
    'written statement @Ikara',
    'written statement',
  ],
  [
    'Nigeria, briefing',
    '{s1 The commissioner, Mrs Ngozi Eze}, {c1 disclosed} {q1 this} during a media parley in Ikara.',
    'press conference @Ikara',
  ],
  ['Nigeria, sermon', 'In his Sunday sermon, {s1 Bishop Paul Adu} {c1 warned} {q1 politicians against vote-buying}.', 'speech'],
  [
    'Kenya, harambee',
    'Speaking during a church fundraiser in Kibora on Sunday, {s1 the MP} {c1 dismissed} {q1 the audit as “kitchen gossip”}.',
    'speech @Kibora',
  ],
  [
    'Australia, estimates',
    '{s1 Department secretary Lyn Moore} {c1 told} Senate estimates {q1 the boats were late}. {s2 Senator Reg Dart} {c2 asked} {q2 how late}.',
    'hearing',
    'hearing',
  ],
  ['Australia, doorstop', '{s1 The treasurer} {c1 told} a doorstop in Wirra {q1 that the surplus was real}.', 'press conference @Wirra'],
  [
    'Ireland, dáil',
    '{s1 The Taoiseach} {c1 told} the Dáil {q1 the money was ring-fenced}. {q2 “Ring-fenced by whom?”} {s2 Deputy Nuala Roche} {c2 asked}.',
    'speech',
    'speech',
  ],
  [
    'UK, pmqs',
    '{s1 Colm Mostyn} {c1 accused} the prime minister {q1 of “hiding under the desk”} at PMQs. {s2 She} {c2 replied} {q2 that he had eaten the desk}.',
    'speech',
    'speech',
  ],
  [
    'UK, select committee',
    'Giving evidence to the transport select committee, {s1 the rail boss Tim Orde} {c1 admitted} {q1 the trains were too long for the platforms}.',
    'hearing',
  ],
  [
    'UK, party conference',
    'In her speech to the party conference in Harle, {s1 the shadow chancellor, Joy Amin}, {c1 promised} {q1 a pothole tsar}. Delegates cheered as {s3 she} {c3 vowed} {q3 to tax yachts}.',
    'speech @Harle',
    'speech',
  ],
  [
    'UK, tabloid',
    '{s1 A source close to the couple} {c1 told} The Daily Beam: {q1 “It’s over.”} {s2 The singer} {c2 posted} on Instagram: {q2 “Believe nothing.”}',
    '-',
    'post',
  ],
  [
    'UK, broadcast round',
    '{s1 The health secretary} {c1 told} Radio Fenn’s breakfast show {q1 the queue was shorter}. In a later interview with Channel Nine, {s2 he} {c2 said} {q2 he had “misspoken”}.',
    '-',
    'interview',
  ],
  [
    'weekday round',
    '{s1 Mayor Pilar Soto} {c1 said} Tuesday {q1 the shelter would stay open}, a day after she {c2 told} a council hearing {q2 it must close}.',
    '-',
    'hearing',
  ],
  [
    'a statement and an interview',
    '{s1 Soto} {c1 said} in a statement on Friday {q1 that she was sorry}. In an interview on Monday {s2 she} {c2 said} {q2 that she was not}.',
    'written statement',
    'interview',
  ],
  [
    'two letters',
    'In a letter in March, {s1 the bishop} {c1 asked} {q1 for patience}. In a second letter, dated 2 May, {s2 he} {c2 demanded} {q2 obedience}.',
    'written statement',
    'written statement 2',
  ],
  [
    'speech ended by another',
    'In a speech on Tuesday {s1 Soto} {c1 said} {q1 rents would freeze}.\n{q2 “We have heard it before,”} {s2 landlord Ed Fisk} {c2 said} in a phone interview.',
    'speech',
    'interview',
  ],
  [
    'US politics, podcast interview',
    'In an interview for the podcast “Back Roads,” {s1 Cole} {c1 said} {q1 her father had sold moonshine}.\n{q2 “It was very good moonshine,”} {s2 she} {c2 added}.\n{s3 The state party} {c3 called} {q3 the story “colorful.”}',
    'interview',
    'interview',
    '-',
  ],
  [
    'US politics, radio',
    '{s1 Cole} {c1 said} in a radio interview Thursday {q1 that she would skip the debate}. {s2 Her spokesman, Gil Ott}, {c2 said} {q2 the date clashed with a wedding}.',
    'interview',
    '-',
  ],
  [
    'US politics, confirmation hearing',
    'At her confirmation hearing on Tuesday, {s1 Judge Ada Finch} {c1 declined} {q1 to say how she would rule}. {s2 Senator Holt} {c2 pressed} her: {q2 “Yes or no?”} {q3 “Neither,”} {s3 she} {c3 replied}.',
    'hearing',
    'hearing',
    'hearing',
  ],
  [
    'US politics, signing',
    'Signing the bill in a ceremony at a fire station in Pell on Monday, {s1 the governor} {c1 said} {q1 help was coming}.',
    'speech @Pell',
  ],
  [
    'US politics, press conference other day',
    '{s1 The governor} {c1 told} a news conference on Monday {q1 that the dam was safe}. On Tuesday, {s2 he} {c2 said} {q2 it was “mostly safe.”}',
    'press conference',
    '-',
  ],
  [
    'US politics, remarks prepared',
    '{q1 “We are not a colony of the coast,”} {s1 the governor} {c1 will say}, {s2 according to remarks prepared for delivery}.',
    '-',
    '-',
  ],
  [
    'US politics, letter from group',
    '{s1 A coalition of 40 churches} {c1 urged} the governor in a letter Thursday {q1 to spare the shelter}. {q2 “Where will they sleep?”} {s2 the letter} {c2 asked}.',
    'written statement',
    'written statement',
  ],
  ['US politics, ad', '{q1 “He raised your taxes,”} {s1 a narrator} {c1 says} in the 30-second spot.', '-'],
  [
    'US politics, deposition',
    '{s1 The former aide} {c1 testified} in a deposition last year {q1 that she shredded nothing}. {s2 She} {c2 said} {q2 the machine was broken}.',
    'court',
    'court',
  ],
  [
    'US politics, caucus meeting',
    'In a closed-door meeting with House Republicans on Wednesday, {s1 Speaker Tom Reade} {c1 pleaded} {q1 for unity}, {s2 according to three people in the room}. {q3 “I cannot lead a parade of one,”} {s3 he} {c3 said}.',
    'meeting',
    '-',
    'meeting',
  ],
  [
    'court, verdict reaction',
    '{s1 Jurors} {c1 found} {q1 the nurse guilty} after two days. {q2 “He trusted you,”} {s2 Judge Amy Rowe} {c2 told} her before sentencing her to nine years.',
    'court?',
    'court',
  ],
  [
    'court, motion',
    'In a motion filed Friday, {s1 the defense} {c1 asked} {q1 for a new trial}. {q2 “Juror 7 slept,”} {s2 it} {c2 said}.',
    'written statement',
    'written statement',
  ],
  [
    'court, police interview',
    'In a police interview played to the jury, {s1 Carver} {c1 said}: {q1 “I only wanted to frighten him.”}',
    'interview?',
  ],
  [
    'inquiry',
    '{s1 Mr Dale} {c1 told} the inquiry {q1 he had sent 14 warnings}. Asked by counsel why he had not resigned, {s2 he} {c2 said}: {q2 “I had a mortgage.”}',
    'hearing',
    'hearing',
  ],
  [
    'sport, after win',
    '{q1 “We stole it,”} {s1 coach Ray Amado} {c1 admitted} at his postgame news conference. {s2 Guard Lou Petrie}, seated next to him, {c2 said} {q2 the shot “felt like Tuesday.”}',
    'press conference',
    'press conference',
  ],
  ['sport, radio show', '{s1 Amado} {c1 said} on his weekly radio show {q1 that the knee was fine}.', '-'],
  [
    'sport, unveiling',
    '{s1 Petrie}, speaking at his unveiling at Harbour Park on Friday, {c1 said} {q1 he had always loved the sea}.',
    'speech? @Harbour Park',
  ],
  [
    'sport, tribunal',
    '{s1 The league} {c1 said} in a written ruling {q1 that the ban would stand}. {s2 The club} {c2 said} {q2 it would appeal}.',
    'written statement',
    '-',
  ],
  [
    'sport, tweet reply',
    '{q1 “Still the best seat in the house,”} {s1 the keeper} {c1 captioned} a photo of the bench on Instagram.',
    'post',
  ],
  [
    'business, investor day',
    'At the company’s investor day in Melk, {s1 chief executive Ida Rohn} {c1 forecast} {q1 growth of 8%}. {s2 Her finance chief, Sol Marr}, {c2 told} investors {q2 that debt would halve}.',
    'meeting? @Melk',
    'meeting?',
  ],
  [
    'business, results call',
    '{s1 Rohn} {c1 blamed} {q1 the weather} on a call with reporters after the results. {q2 “People do not buy grills in the rain,”} {s2 she} {c2 said}.',
    'call',
    'call',
  ],
  [
    'business, LinkedIn',
    '{s1 Rohn} {c1 announced} {q1 her departure} in a LinkedIn post. {q2 “It is time to fish,”} {s2 she} {c2 wrote}.',
    'post',
    'post',
  ],
  [
    'business, leaked recording',
    '{s1 Rohn} {c1 told} staff at a town hall on Monday {q1 that no jobs would go}, according to a recording heard by the Courier.',
    'meeting',
  ],
  [
    'business, agm protest',
    'Protesters packed the annual meeting of Brightwell on Thursday. {q1 “You sold us smoke,”} {s1 one shareholder, Ed Vance}, {c1 shouted}. {s2 Chairman Leo Pratt} {c2 asked} {q2 him to sit down}.',
    'meeting',
    'meeting',
  ],
  [
    'science, journal comment',
    'In an accompanying editorial, {s1 Dr Sven Holt} {c1 wrote} {q1 that the drug was no miracle}.',
    'written statement',
  ],
  [
    'science, lecture',
    '{s1 The astronomer Jo Pell} {c1 told} a packed lecture hall in Zell {q1 that the comet would return}. {q2 “Bring a chair,”} {s2 she} {c2 said}.',
    'speech? @Zell',
    'speech?',
  ],
  [
    'science, phone and email',
    '{q1 “It is a beautiful result,”} {s1 Ann Tovey, a chemist at Garrow who was not involved}, {c1 wrote} in an email. {s2 She} {c2 said} {q2 it needed repeating}.',
    'written statement',
    'written statement',
  ],
  [
    'local council, cabinet',
    '{s1 Council leader Meg Rudd} {c1 told} Tuesday’s cabinet meeting {q1 the pool would reopen}. {s2 Opposition leader Si Cope} {c2 said} {q2 it was “all froth”}.\n{s3 Swimmer Joan Pell, 81}, {c3 said} afterwards {q3 she had kept her costume on}.',
    'meeting',
    'meeting',
    '-',
  ],
  [
    'local council, public gallery',
    '{q1 “Shame on you!”} {s1 a man in the public gallery} {c1 shouted} during the vote. {s2 Mayor Ted Lowe} {c2 ordered} {q2 a recess}.',
    'meeting?',
    'meeting?',
  ],
  [
    'local, open letter',
    '{s1 Traders} {c1 say} in an open letter {q1 that the bollards are killing them}. The council is “deaf and proud of it,” {s2 they} {c2 write}.',
    'written statement',
    'written statement',
  ],
  ['local, residents at site', '{q1 “It smells of eggs,”} {s1 Pat Lunn} {c1 said}, standing in her garden on Friday.', '- @her garden'],
  [
    'agency, cabinet statement after',
    '{s1 The cabinet} {c1 said} after an emergency meeting {q1 that troops would stay}. {s2 Defence Minister Ari Boek} {c2 told} state radio {q2 that no date was set}.',
    '-',
    '-',
  ],
  [
    'agency, summit presser',
    'GARROW, June 11 (NNA) - {s1 Chancellor Eva Lind} {c1 said} on Tuesday {q1 sanctions would hold}. {q2 “We do not blink,”} {s2 she} {c2 told} reporters after a meeting of ministers in Garrow.',
    '-',
    '- @Garrow',
  ],
  [
    'agency, UN council',
    '{s1 Ambassador Ruth Osei} {c1 told} the Security Council {q1 the truce was dead}. {s2 Her Ostrel counterpart} {c2 denied} {q2 firing first}.',
    'meeting?',
    'meeting?',
  ],
  ['agency, dinner toast', 'In a toast at a state dinner in Melk, {s1 the king} {c1 praised} {q1 “an old friendship”}.', 'speech @Melk'],
  [
    'agency, statement read on tv',
    '{s1 The junta} {c1 said} in a statement read on state television {q1 that the president was safe}.',
    'written statement',
  ],
  [
    'agency, joint communique',
    'In a joint communique after the talks, {s1 the two sides} {c1 pledged} {q1 to reopen the bridge}. {s2 It} {c2 said} {q2 a hotline would be set up}.',
    'written statement',
    'written statement',
  ],
  [
    'interview, phone',
    'Reached by phone in Tarn, {s1 the poet} {c1 said} {q1 she had not heard}. {q2 “I was asleep,”} {s2 she} {c2 said}.',
    'call @Tarn',
    'call',
  ],
  ['interview, sits down', 'We meet in a café in Dol. {s1 Varga} orders soup and {c1 says} {q1 she is done with novels}.', '-'],
  [
    'India, rally then presser',
    'Addressing a rally at Kosalpur, {s1 Leela Nath} {c1 promised} {q1 free power}. Later, talking to reporters, {s2 she} {c2 said} {q2 the alliance was intact}.',
    'speech @Kosalpur',
    '-',
  ],
  [
    'Kenya, funeral politics',
    'Speaking at the burial of the late elder in Kibora, {s1 Senator Ouko} {c1 accused} {q1 the deputy of betrayal}. {s2 MP Jane Wairi}, who also attended, {c2 said} {q2 the county needed roads, not insults}.',
    'speech @Kibora',
    'speech?',
  ],
  [
    'interview, the two in turn',
    'In an interview with David Kell on his podcast, {s1 Mary Voss} {c1 said} {q1 her union was ready}.\n{q2 “But Pratt won,”} {s2 Kell} {c2 said}.\n{q3 “I know. That’s why I am worried,”} {s3 Voss} {c3 said}.',
    'interview',
    'interview',
    'interview',
  ],
  [
    'a rally that is held',
    'Holt visited Tarn on Saturday, holding a rally in Pell that drew thousands. {s1 The senator} {c1 said} {q1 she would win the north}.',
    'speech?',
  ],
  [
    'a clash that goes on',
    'Lind and Voss met on Thursday for their only debate, at a theatre in Dorrance.\n{q1 “You voted for it,”} {s1 Voss} {c1 said}.',
    'meeting?',
  ],
  [
    'after it',
    '{s1 Voss} {c1 told} a hearing on Monday {q1 that it was safe}. {s2 She} {c2 said} after the hearing {q2 that she was tired}.',
    'hearing',
    '-',
  ],
  [
    'the wake of',
    'In the wake of the attack, {s1 Lind} {c1 called} {q1 for calm}. She repeated her calls for {s2 Voss} {c2 to demand} {q2 a vote}.',
    '-',
    '-',
  ],
]

const plain = (place: string) => place.replace(/^the /, '')

test.each(PASSAGES.map(([style, page, ...told]) => ({ style, page, told })))('$style: $page', ({ page, told }) => {
  const { text, statements } = marked(page)
  const { speakers, of } = resolveSpeakers({ text, article: 'art-test', statements })
  const { said, occasions } = whenAndWhere({
    article: { id: 'art-test', text, title: null, dateline: null, published: '2024-06-12' },
    statements: statements.map((statement, i) => ({ ...statement, speaker: of[i] ?? null })),
    speakers,
  })
  expect(said.length).toBe(told.length)
  const ids = new Map<string, string>()
  for (const [i, { place, occasion }] of said.entries()) {
    const [label = '', where] = (told[i] as string).split(' @')
    const type = label.replace(/(?: \d)?\??$/, '')
    const read = occasions.find(({ id }) => id === occasion)
    if (read || !label.endsWith('?')) expect(read?.type ?? '-').toBe(type)
    if (where && where !== '-') {
      const told = plain(place ?? read?.place ?? '')
      expect(told !== '' && (plain(where).includes(told) || told.includes(plain(where))), `${told}, not ${where}`).toBe(true)
    } else expect(place).toBeNull()
    if (!read) continue
    // one label, one occasion
    const known = ids.get(label.replace('?', ''))
    if (known !== undefined) expect(read.id).toBe(known)
    else expect([...ids.values()]).not.toContain(read.id)
    ids.set(label.replace('?', ''), read.id)
  }
})
