import type { Span } from '@onrecord/record'
import { expect, test } from 'vitest'
import { resolveSpeakers } from './resolve.ts'

/** The one speaker of a page of one statement, whose source stands between ⟦ and ⟧. */
function speakerOf(marked: string) {
  const text = marked.replace(/[⟦⟧]/g, '')
  const source: Span = [marked.indexOf('⟦'), marked.indexOf('⟧') - 1]
  const { speakers, of } = resolveSpeakers({ text, article: 'art-test', statements: [{ source: [source], cue: [], content: [] }] })
  return { text, speaker: speakers.find(({ id }) => id === of[0]) }
}

test.each([
  [
    'Dr Chidi Okafor, who heads the paediatric unit at Lagos Island Hospital,',
    { kind: 'person', name: 'Chidi Okafor', title: 'Dr', role: 'head', affiliation: 'Lagos Island Hospital' },
  ],
  ['Olena Marchenko, a deputy minister in Kyiv,', { kind: 'person', name: 'Olena Marchenko', role: 'deputy minister' }],
  ['SP leader Ravi Bhonsle', { kind: 'person', name: 'Ravi Bhonsle', title: null, role: 'leader', affiliation: 'SP', country: null }],
  ['the party’s Treasury spokesman, Sir Edwin Pole,', { kind: 'person', name: 'Edwin Pole', title: 'Sir', role: 'Treasury spokesman' }],
  ['Port Vale’s harbourmaster', { kind: 'person', name: null, role: 'harbourmaster', affiliation: 'Port Vale' }],
  ['Rev. Tom Hale of St Mary’s', { kind: 'person', name: 'Tom Hale', title: 'Rev.', affiliation: 'St Mary’s' }],
  ['the bank’s chief economist', { kind: 'person', name: null, role: 'chief economist' }],
  ['Retired Justice K. R. Menon', { kind: 'person', name: 'K. R. Menon', role: 'Retired Justice' }],
  ['Iraq and Afghanistan Veterans of America', { kind: 'organisation', name: 'Iraq and Afghanistan Veterans of America', country: null }],
  ['Calder University', { kind: 'organisation', name: 'Calder University' }],
  ['critics including Ann Orlow', { kind: 'group', name: null }],
  ['Craig Bryan, head of suicide studies at Brackley University, and other scientists', { kind: 'group', name: null }],
  [
    'Mwangi Otieno, a senior analyst with the Rift Policy Forum',
    { kind: 'person', name: 'Mwangi Otieno', title: null, role: 'senior analyst', affiliation: 'Rift Policy Forum', country: null },
  ],
  ['Lena Fisk, the US ambassador to Ghana', { kind: 'person', name: 'Lena Fisk', role: 'ambassador to Ghana', country: 'US' }],
  [
    'the German chancellor, Ulf Reiner',
    { kind: 'person', name: 'Ulf Reiner', title: null, role: 'chancellor', affiliation: 'Germany', country: 'DE' },
  ],
  ['Brigadier (Retd) Anil Sood', { kind: 'person', name: 'Anil Sood' }],
  [
    'Deputy Commissioner of Police Farida Khan',
    { kind: 'person', name: 'Farida Khan', role: 'Deputy Commissioner', affiliation: 'Police' },
  ],
  ['Priya Nair, 34, who runs a tea stall near the station', { kind: 'person', name: 'Priya Nair' }],
  ['former world champion Kofi Mensah', { kind: 'person', name: 'Kofi Mensah', role: 'former world champion' }],
  ['the Lib Dem councillor Jo Pratt', { kind: 'person', name: 'Jo Pratt', role: 'councillor' }],
  ['Jo Pratt, the Liberal Democrat MP for Westmoor,', { kind: 'person', name: 'Jo Pratt', role: 'Liberal Democrat MP' }],
  ['Senator Lida Cruz, a Democrat from Nevada', { kind: 'person', name: 'Lida Cruz', title: 'Senator', country: 'US' }],
  ['Archbishop Paul Ndlovu of Bulawayo', { kind: 'person', name: 'Paul Ndlovu', title: 'Archbishop' }],
  [
    'Sgt. Maria Delgado of the Ridge County Sheriff’s Office',
    { kind: 'person', name: 'Maria Delgado', title: 'Sgt.', affiliation: 'Ridge County Sheriff’s Office' },
  ],
  [
    'Hana Sato, managing director of Kitano Foods Inc.',
    { kind: 'person', name: 'Hana Sato', title: null, role: 'managing director', affiliation: 'Kitano Foods Inc.', country: null },
  ],
  [
    'Kitano Foods chief executive Hana Sato',
    { kind: 'person', name: 'Hana Sato', title: null, role: 'chief executive', affiliation: 'Kitano Foods', country: null },
  ],
  [
    'the chief executive of Kitano Foods, Hana Sato',
    { kind: 'person', name: 'Hana Sato', title: null, role: 'chief executive', affiliation: 'Kitano Foods', country: null },
  ],
  [
    'Kitano Foods’ finance director, Ken Ito,',
    { kind: 'person', name: 'Ken Ito', title: null, role: 'finance director', affiliation: 'Kitano Foods', country: null },
  ],
  ['a Kitano Foods spokeswoman', { kind: 'person', name: null, role: 'spokeswoman', affiliation: 'Kitano Foods' }],
  ['a spokesperson for the Home Office', { kind: 'person', name: null, role: 'spokesperson', affiliation: 'Home Office' }],
  ['the National Farmers’ Union', { kind: 'organisation', name: 'National Farmers’ Union' }],
  ['the Bank of Sarmat', { kind: 'organisation', name: 'Bank of Sarmat' }],
  ['a report by the Audit Office', { kind: 'organisation' }],
  ['residents of Low Fell', { kind: 'group', name: null }],
  ['the residents’ association', { kind: 'organisation', name: 'residents’ association' }],
  ['the victim’s mother, Joy Adeyemi', { kind: 'person', name: 'Joy Adeyemi', role: 'mother' }],
  ['Joy Adeyemi, whose son was hurt in the crash', { kind: 'person', name: 'Joy Adeyemi' }],
  ['Professor Dame Ruth Ling, of Calder University,', { kind: 'person', name: 'Ruth Ling', affiliation: 'Calder University' }],
  ['coach Luis Prado', { kind: 'person', name: 'Luis Prado', role: 'coach' }],
  ['Rovers manager Luis Prado', { kind: 'person', name: 'Luis Prado', title: null, role: 'manager', affiliation: 'Rovers', country: null }],
  ['midfielder Tariq Bello', { kind: 'person', name: 'Tariq Bello', role: 'midfielder' }],
  [
    'Luis Prado, Rovers’ head coach',
    { kind: 'person', name: 'Luis Prado', title: null, role: 'head coach', affiliation: 'Rovers', country: null },
  ],
  [
    'Detective Inspector Neil Marsh, of Kent Police',
    { kind: 'person', name: 'Neil Marsh', title: 'Detective Inspector', affiliation: 'Kent Police' },
  ],
  ['Kenyan President Amos Kiprop', { kind: 'person', name: 'Amos Kiprop', role: 'President', country: 'KE' }],
  ['Foreign Secretary Clare Dunmore', { kind: 'person', name: 'Clare Dunmore', role: 'Foreign Secretary' }],
  ['the trade union Solidar', { kind: 'organisation', name: 'Solidar' }],
  ['Amal Haddad, co-founder and chief executive of the start-up Nimbus,', { kind: 'person', name: 'Amal Haddad', affiliation: 'Nimbus' }],
  ['Amal Haddad, a lawyer representing the families,', { kind: 'person', name: 'Amal Haddad', role: 'lawyer' }],
  [
    'Amal Haddad, a professor of hydrology at Calder University who was not involved in the study',
    { kind: 'person', name: 'Amal Haddad', role: 'professor of hydrology', affiliation: 'Calder University' },
  ],
  ['Advocate Meera Iyer, appearing for the petitioner', { kind: 'person', name: 'Meera Iyer' }],
  ['the additional district magistrate', { kind: 'person', name: null, role: 'additional district magistrate' }],
  ['the Ministry of Finance in Accra', { kind: 'organisation', name: 'Ministry of Finance' }],
  ['Yusuf Demir of the Turkish Red Crescent', { kind: 'person', name: 'Yusuf Demir', affiliation: 'Turkish Red Crescent' }],
  ['Nuria Vidal, speaking for the union', { kind: 'person', name: 'Nuria Vidal' }],
  ['Nuria Vidal, from Leeds', { kind: 'person', name: 'Nuria Vidal', role: null }],
  ['her husband, Pau Vidal', { kind: 'person', name: 'Pau Vidal', role: 'husband' }],
  ['city council member Dana Cole', { kind: 'person', name: 'Dana Cole', role: 'city council member' }],
  ['the White House', { kind: 'organisation', name: 'White House' }],
  ['lawmakers', { kind: 'group' }],
  ['the bishops', { kind: 'group' }],
  ['the Sunday Courier', { kind: 'organisation', name: 'Sunday Courier' }],
  ['Health Secretary Ola Brandt and Treasury minister Sam Pike', { kind: 'group', name: null }],
  ['Ola Brandt, Sam Pike and Dev Anand', { kind: 'group', name: null }],
  ['Brandt & Pike LLP', { kind: 'organisation', name: 'Brandt & Pike LLP' }],
  ['a YouGrid survey of 2,000 adults', { kind: 'organisation' }],
  ['Tesfaye, a farmer who lost two cows,', { kind: 'person', name: 'Tesfaye', role: 'farmer' }],
  ['Father Miguel Santos, the parish priest,', { kind: 'person', name: 'Miguel Santos', title: 'Father', role: 'parish priest' }],
  ['Lord Ashby, the Conservative peer,', { kind: 'person', name: 'Ashby', title: 'Lord', role: 'Conservative peer' }],
  ['Mr Justice Farrell', { kind: 'person', name: 'Farrell', title: 'Mr Justice' }],
  ['Chief Superintendent Gail Ross', { kind: 'person', name: 'Gail Ross', title: 'Chief Superintendent' }],
  ['Acting Mayor Lou Bright', { kind: 'person', name: 'Lou Bright', role: 'Acting Mayor' }],
  ['Vice President Rosa Lim', { kind: 'person', name: 'Rosa Lim', role: 'Vice President' }],
  [
    'Rosa Lim, vice-president for engineering at Gridline,',
    { kind: 'person', name: 'Rosa Lim', title: null, role: 'vice-president for engineering', affiliation: 'Gridline', country: null },
  ],
  [
    'Greenhaven Primary School headteacher Bola Ade',
    { kind: 'person', name: 'Bola Ade', title: null, role: 'headteacher', affiliation: 'Greenhaven Primary School', country: null },
  ],
  ['the EU’s trade chief, Inge Dahl', { kind: 'person', name: 'Inge Dahl', role: 'trade chief', affiliation: 'EU' }],
  ['UN Secretary-General Omar Saidi', { kind: 'person', name: 'Omar Saidi', role: 'Secretary-General', affiliation: 'UN' }],
  ['Omar Saidi, the UN secretary-general,', { kind: 'person', name: 'Omar Saidi', role: 'secretary-general', affiliation: 'UN' }],
  ['Japan', { kind: 'organisation', name: 'Japan', country: 'JP' }],
  ['Tokyo police', { kind: 'organisation', name: 'Tokyo police' }],
  ['Secretary of State Ann Orlow', { kind: 'person', name: 'Ann Orlow', role: 'Secretary of State' }],
  ['Minister of Health and Sport Piet Munt', { kind: 'person', name: 'Piet Munt', role: 'Minister of Health and Sport' }],
  ['81-year-old Parker Eaves', { kind: 'person', name: 'Parker Eaves' }],
  [
    '76-year-old Morten Lund, founder of the Fenn Institute',
    { kind: 'person', name: 'Morten Lund', role: 'founder', affiliation: 'Fenn Institute' },
  ],
  ['Twenty-four percent of drivers', { kind: 'group', name: null }],
  ['56 percent', { kind: 'group', name: null }],
  ['a handful of skywriters', { kind: 'group', name: null }],
  ['those of us who stayed', { kind: 'group', name: null }],
  ['the fact-checker', { kind: 'person', name: null, role: 'fact-checker' }],
  ['the mega donor', { kind: 'person', name: null, role: 'mega donor' }],
  ['Ann Orlow’', { kind: 'person', name: 'Ann Orlow' }],
  ['Former Florida Gov. Ann Orlow', { kind: 'person', name: 'Ann Orlow', title: 'Gov.', affiliation: 'Florida', country: 'US' }],
  ['Vermont Sen. Ann Orlow', { kind: 'person', name: 'Ann Orlow', title: 'Sen.', country: 'US' }],
  ['Democratic presidential contender Ann Orlow', { kind: 'person', name: 'Ann Orlow', affiliation: null }],
  ['Investigative reporter Julia Holm', { kind: 'person', name: 'Julia Holm', role: 'Investigative reporter', affiliation: null }],
  ['Tom Hale, the head of Right to Roam Fenn', { kind: 'person', name: 'Tom Hale', role: 'head', affiliation: 'Right to Roam Fenn' }],
  ['He (Hale)', { kind: 'person', name: 'Hale' }],
])('a source as outlets print it: %s', (source, said) => {
  expect(speakerOf(`⟦${source}⟧ said so.`).speaker).toMatchObject(said)
})

test.each([
  ['a senior Treasury official who asked not to be named', 'anonymous'],
  ['three people with knowledge of the deal', 'anonymous'],
  ['one diplomat', 'anonymous'],
  ['a source at the club', 'anonymous'],
  ['insiders', 'anonymous'],
  ['a government adviser, speaking on condition of anonymity,', 'anonymous'],
  ['a passer-by', 'anonymous'],
  ['a man in the queue', 'anonymous'],
  ['one resident', 'anonymous'],
  ['an eyewitness', 'anonymous'],
  ['a nurse at the clinic', 'anonymous'],
  ['a second aide', 'anonymous'],
  ['someone close to the family', 'anonymous'],
  ['two former employees', 'anonymous'],
  ['a military officer who is not allowed to brief the press', 'anonymous'],
  ['western intelligence officials', 'anonymous'],
  ['a White House official', 'anonymous'],
  ['several diplomats', 'anonymous'],
  ['a Downing Street source', 'anonymous'],
  ['a whistleblower', 'anonymous'],
  ['neighbours', 'group'],
  ['shoppers', 'group'],
  ['teachers', 'group'],
  ['the protesters', 'group'],
  ['many voters', 'group'],
  ['economists', 'group'],
  ['the families of the dead', 'group'],
  ['the referee', 'person'],
  ['the pilot', 'person'],
  ['the defendant', 'person'],
  ['the driver of the lorry', 'person'],
  ['his sister', 'person'],
  ['the clinic’s head nurse', 'person'],
  ['the club’s owner', 'person'],
  ['the complainant', 'person'],
])('without a name: %s is %s', (source, kind) => {
  expect(speakerOf(`Rain fell. ⟦${source[0]?.toUpperCase()}${source.slice(1)}⟧ said so.`).speaker?.kind).toBe(kind)
})

test.each([
  ['⟦A minister⟧ said so, speaking on condition of anonymity because the talks are private.', 1, 'the talks are private'],
  ['⟦Four executives⟧, who spoke on condition of anonymity to discuss internal plans, said so.', 4, null],
  ['⟦Two of the officials⟧ requested anonymity because they feared dismissal.', 2, 'they feared dismissal'],
  ['⟦A clerk who declined to give her name, fearing for her job,⟧ said so.', 1, 'fearing for her job'],
  ['⟦One driver⟧, who spoke on the condition that he not be identified, said so.', 1, null],
  ['⟦A worker, whose name is being withheld because he is a minor,⟧ said so.', 1, 'he is a minor'],
])('how many, and why no name is given: %s', (marked, count, reason) => {
  const { text, speaker } = speakerOf(marked)
  const why = speaker?.anonymity?.reason
  expect([speaker?.kind, speaker?.anonymity?.count, why ? text.slice(...why) : null]).toEqual(['anonymous', count, reason])
})
