import { describe, expect, test } from 'vitest'
import { resolveSpeakers } from './resolve.ts'

/** What is told of the sources between ⟦ and ⟧, in the order of the text: `kind | title | name | role | affiliation | country`. */
function told(marked: string): string[] {
  const spans: [number, number][] = []
  let text = ''
  for (const [i, piece] of marked.split(/[⟦⟧]/).entries()) {
    if (i % 2 === 1) spans.push([text.length, text.length + piece.length])
    text += piece
  }
  const statements = spans.map((span) => ({ source: [span], cue: [], content: [] }))
  const { speakers, of } = resolveSpeakers({ text, article: 'art-test', statements })
  return of.map((id) => {
    const speaker = speakers.find((known) => known.id === id)
    return speaker
      ? [speaker.kind, speaker.title, speaker.name, speaker.role, speaker.affiliation, speaker.country]
          .map((field) => field ?? '')
          .join(' | ')
      : 'nobody'
  })
}

describe('an office with what it is over, before a name', () => {
  test.each([
    ['⟦Leader of Opposition Meera Dane⟧ walked out.', 'person |  | Meera Dane | Leader of Opposition |  | '],
    [
      '⟦Wenlock County Supervisor of Elections Susan Hale⟧ said so.',
      'person |  | Susan Hale | Supervisor of Elections | Wenlock County | ',
    ],
    ['⟦Minister for Finance Orla Keane⟧ said so.', 'person |  | Orla Keane | Minister for Finance |  | '],
    ['⟦Minister for Rural Affairs Dessie Crane⟧ said so.', 'person |  | Dessie Crane | Minister for Rural Affairs |  | '],
  ])('%s', (passage, expected) => expect(told(passage)).toEqual([expected]))
})

describe('the chief of a firm whose name holds words of offices', () => {
  test.each([
    ['⟦Corva Media CEO Ada Moy⟧ said so.', 'person |  | Ada Moy | CEO | Corva Media | '],
    ['⟦General Motives CEO Ada Moy⟧ said so.', 'person |  | Ada Moy | CEO | General Motives | '],
    ['⟦former Corva Media chairman Ada Moy⟧ said so.', 'person |  | Ada Moy | former chairman | Corva Media | '],
    ['⟦Corva Vice President Ada Moy⟧ said so.', 'person |  | Ada Moy | Vice President | Corva | '],
    ['⟦Group CEO Ada Moy⟧ said so.', 'person |  | Ada Moy | Group CEO |  | '],
    ['⟦Corva founder Daisuke Son⟧ said so.', 'person |  | Daisuke Son | founder | Corva | '],
  ])('%s', (passage, expected) => expect(told(passage)).toEqual([expected]))
})

describe('what is no part of a role, and no body', () => {
  test.each([
    ['⟦Oscar-winning actress Maud Hale⟧ said so.', 'person |  | Maud Hale | actress |  | '],
    ['⟦Dr. Piers Lund, the Nobel Prize-winning former NIH director,⟧ agreed.', 'person | Dr. | Piers Lund | former director | NIH | '],
    ['⟦Ghana-born novelist Ama Reed⟧ agreed.', 'person |  | Ama Reed | novelist |  | GH'],
    ['⟦fellow Sen. Ann Orlow⟧ agreed.', 'person | Sen. | Ann Orlow |  |  | '],
    ['⟦Robert Stone, a 59-year-old from Fenn Island, South Carolina,⟧ voted.', 'person |  | Robert Stone |  |  | US'],
    [
      '⟦conservative commentator Jonah Hale of the anti-Orlow National Gazette⟧ said so.',
      'person |  | Jonah Hale | conservative commentator | National Gazette | ',
    ],
    ['⟦Fenn News’ Washington Political Editor Tom Boyle⟧ asked.', 'person |  | Tom Boyle | Political Editor | Fenn News | '],
  ])('%s', (passage, expected) => expect(told(passage)).toEqual([expected]))
})

test('an office says more of somebody than a party does', () => {
  expect(told('⟦Republican Ann Orlow, the former Vermont governor and Water Protection Agency administrator,⟧ said so.')).toEqual([
    'person |  | Ann Orlow | former governor | Vermont | US',
  ])
})

test('two candidates are named as one phrase, and each is a candidate', () => {
  expect(told('Democratic presidential candidates ⟦Ann Orlow⟧ and Tom Hale differ.')).toEqual([
    'person |  | Ann Orlow | Democratic presidential candidate |  | ',
  ])
})

test('an American’s state stands behind the party, in brackets or between commas', () => {
  expect(told('⟦Rep. Ann Orlow (R-Ohio)⟧ said so. ⟦Sen. Tom Hale, D-Calif.,⟧ disagreed. ⟦Gov. Jo Reed (R-NJ)⟧ left.')).toEqual([
    'person | Rep. | Ann Orlow |  | Ohio | US',
    'person | Sen. | Tom Hale |  | California | US',
    'person | Gov. | Jo Reed |  | New Jersey | US',
  ])
  expect(told('⟦Florida’s Secretary of State Ken Dane⟧ answered.')).toEqual(['person |  | Ken Dane | Secretary of State | Florida | US'])
})

test('how many they are is no part of what they are', () => {
  const passage = `⟦Seventy-four percent of registered voters⟧ say so. ⟦A majority of Republicans⟧ agree. ⟦Large majorities of primary voters⟧ do.
⟦Nearly half of farmers⟧ do. ⟦about a third of nurses⟧ do. ⟦Only about 4 in 10 miners⟧ do. ⟦Barely one in eight drivers⟧ does.`
  expect(told(passage).map((line) => line.split(' | ')[3])).toEqual([
    'registered voters',
    'Republicans',
    'primary voters',
    'farmers',
    'nurses',
    'miners',
    'drivers',
  ])
  expect(told('⟦58 per cent⟧ did. ⟦83 per cent of them⟧ did. ⟦Barely one in eight⟧ did.')).toEqual(Array(3).fill('group |  |  |  |  | '))
})

describe('the body of its kind that a page is about', () => {
  test('has the chief financial officer whom no phrase gives to a body', () => {
    const passage = `Corvane Ltd cut its forecast on Monday, and the shares of Corvane fell. ⟦Chief Financial Officer Ada Hale⟧ gave no reason.
Tom Lund of Dale Capital sold. ⟦The chief executive, Piers Moy,⟧ left.`
    expect(told(passage).map((line) => line.split(' | ')[4])).toEqual(['Corvane Ltd', 'Corvane Ltd'])
  })
  test('is named before', () => {
    expect(told('⟦Chief Executive Officer Ada Hale⟧ said so. Tom Lund of Dale Capital sold.')).toEqual([
      'person |  | Ada Hale | Chief Executive Officer |  | ',
    ])
  })
  test('has the judge where only one court is named', () => {
    expect(told('Ann Orlow was jailed at Fenn Crown Court on Monday. ⟦Judge Tom Hale⟧ called it greed.')).toEqual([
      'person | Judge | Tom Hale | Judge | Fenn Crown Court | ',
    ])
  })
  test('is called by those who sit in it', () => {
    expect(told('The Board of Selectmen met on Monday. ⟦Selectman Arthur Hale⟧ said so.')).toEqual([
      'person |  | Arthur Hale | Selectman | Board of Selectmen | ',
    ])
  })
  test('is none where two firms are named as often', () => {
    const passage = 'Dale Capital Ltd and Corvane Ltd will merge. ⟦The chief executive, Piers Moy,⟧ said so.'
    expect(told(passage).map((line) => line.split(' | ')[4])).not.toContain('Dale Capital Ltd')
  })
})

test('an office by its letters stands before a surname, and the full name below is the same person', () => {
  expect(told('⟦AG Lund⟧: Bridge Rules Are Sound\n⟦Former Attorney General Oren Lund⟧ said so. ⟦The AG⟧ left.')).toEqual(
    Array(3).fill('person |  | Oren Lund | Former Attorney General |  | '),
  )
  expect(told('⟦DA Hale⟧ Drops Case\n⟦District Attorney Tom Hale⟧ said so. ⟦Ann Da Silva⟧ objected.')).toEqual([
    'person |  | Tom Hale | District Attorney |  | ',
    'person |  | Tom Hale | District Attorney |  | ',
    'person |  | Ann Da Silva |  |  | ',
  ])
})

test('a clergyman’s title is no part of the name', () => {
  expect(told('⟦Canon Piers Lund⟧ said so.')).toEqual(['person | Canon | Piers Lund |  |  | '])
})

describe('the body that stands before what somebody is in it', () => {
  test.each([
    ['⟦A council spokeswoman⟧ said so.', 'person |  |  | spokeswoman | council | '],
    ['⟦Army spokesman Radu Hale⟧ said so.', 'person |  | Radu Hale | Army spokesman | army | '],
    ['⟦Police sources⟧ said so.', 'anonymous |  |  | Police sources | police | '],
    ['⟦A police corporal in the parish⟧ said so.', 'anonymous |  |  | police corporal | police | '],
    ['⟦Stillwater Research analyst Bea Lund⟧ said so.', 'person |  | Bea Lund | analyst | Stillwater Research | '],
    ['⟦Joost Lund of the brokerage Maas & Reed⟧ said so.', 'person |  | Joost Lund |  | Maas & Reed | '],
    ['⟦Moina Hale, a plucker at the Dunsel estate,⟧ said so.', 'person |  | Moina Hale | plucker | Dunsel estate | '],
    ['⟦An official of the Lund administration⟧ said so.', 'anonymous |  |  | official | Lund administration | '],
  ])('%s', (passage, expected) => expect(told(passage)).toEqual([expected]))
})

test('whom a spokesman speaks for is told by the full name that the page has, without a title', () => {
  expect(told('Piers Lund, the mayor, left. ⟦A Lund spokesman⟧ said so. ⟦A spokesperson for Gov. Ann Orlow⟧ did not.')).toEqual([
    'person |  |  | spokesman | Piers Lund | ',
    'person |  |  | spokesperson | Ann Orlow | ',
  ])
})

test('that a name is lacking, or a place in a row, is no role', () => {
  const passage =
    '⟦an unnamed security source⟧ said so. ⟦A second diplomat⟧ agreed. ⟦nine current and former employees⟧ did. ⟦At least four nurses⟧ did.'
  expect(told(passage).map((line) => line.split(' | ')[3])).toEqual(['security source', 'diplomat', 'employees', 'nurses'])
})

describe('an office in lower case before a title is a person’s', () => {
  test.each([
    ['⟦state Sen. Ann Moy⟧ did.', 'person | Sen. | Ann Moy |  |  | '],
    ['⟦county Sheriff Bob Lee⟧ did.', 'person | Sheriff | Bob Lee | county Sheriff |  | '],
    ['⟦Fenn police Sgt. Tom Moy⟧ did.', 'person | Sgt. | Tom Moy |  | Fenn police | '],
    ['⟦Superintendent Dr. Kim Dale⟧ did.', 'person | Dr. | Kim Dale | Superintendent |  | '],
    ['⟦U.S. Rep. Tom Reed⟧ did.', 'person | Rep. | Tom Reed |  |  | US'],
    ['⟦U.S. District Judge Ann Moy⟧ did.', 'person | Judge | Ann Moy | District Judge |  | US'],
    ['⟦Vatican spokesman the Rev. Federico Dale⟧ did.', 'person | Rev. | Federico Dale | spokesman | Vatican | VA'],
    ['⟦Fenn News National Security editor Dr. Seb Gork⟧ did.', 'person | Dr. | Seb Gork | National Security editor | Fenn News | '],
  ])('%s', (passage, expected) => expect(told(passage)).toEqual([expected]))
})

describe('what is behind a comma before a name', () => {
  test('is no role of the one named where it closes the opening of a sentence', () => {
    const passage =
      'Despite the protests of the Republican majority leader, ⟦Ted Lund⟧ said so.\nAt the first Republican candidates’ debate in August, ⟦Ann Moy⟧ said so.'
    expect(told(passage)).toEqual(['person |  | Ted Lund |  |  | ', 'person |  | Ann Moy |  |  | '])
  })
  test('is one between two commas', () => {
    expect(told('In a letter to the mayor, ⟦Ilse Hale⟧, the council said no.')).toEqual(['person |  | Ilse Hale | mayor |  | '])
  })
})

test('a resident is of no body, nor is whose supporter somebody is', () => {
  expect(
    told('The Dale Institute closed. ⟦Tom Kerr, a resident of Dale,⟧ said so. ⟦Congressman Chris Moy, a Lund supporter,⟧ did.'),
  ).toEqual(['person |  | Tom Kerr | resident |  | ', 'person | Congressman | Chris Moy | supporter |  | '])
})

test('one of them is what they are', () => {
  const passage =
    '⟦Two people familiar with the talks⟧ said so. ⟦One of them⟧ laughed. ⟦Three aides to the governor⟧ said no. ⟦Another⟧ left.'
  expect(told(passage).map((line) => line.split(' | ')[3])).toEqual([
    'people familiar with the talks',
    'person familiar with the talks',
    'aides to the governor',
    'aide to the governor',
  ])
})

describe('whose office it is', () => {
  test('is told of a spokesman of a person by the name', () => {
    expect(told('⟦Paul Reed⟧ disputes it. ⟦His spokesman, Ty Lund,⟧ said so.')[1]).toBe('person |  | Ty Lund | spokesman | Paul Reed | ')
  })
  test('is told of a state’s offices by the state', () => {
    expect(told('⟦Poland⟧ said no. ⟦Its prime minister, Zofia Dale,⟧ said so.')[1]).toBe(
      'person |  | Zofia Dale | prime minister | Poland | PL',
    )
    expect(told('⟦A Canadian official⟧ said so.')).toEqual(['anonymous |  |  | Canadian official | Canada | CA'])
    expect(told('⟦The treasury secretary, Paul Reed,⟧ said so.')).toEqual(['person |  | Paul Reed | treasury secretary |  | '])
  })
  test('is told of a lawyer for the Crown', () => {
    expect(told('⟦Miriam Lund, for the Crown,⟧ said so.')).toEqual(['person |  | Miriam Lund |  | Crown | '])
  })
})

test('a surname with an article of Arabic is one name with it and without', () => {
  expect(told('⟦Foreign Minister Salim al-Harrasi⟧ said so. ⟦Al-Harrasi⟧ left. ⟦Harrasi⟧ came back.')).toEqual(
    Array(3).fill('person |  | Salim al-Harrasi | Foreign Minister |  | '),
  )
})

test('how a body is run is not what it is', () => {
  expect(
    told('⟦The church-run Observers Network⟧ said so. ⟦the state Bureau of Investigation⟧ did.').map((line) => line.split(' | ')[3]),
  ).toEqual(['', ''])
})

test('the office of a person is called with the name and is of no body', () => {
  expect(told('⟦Aurelia Song⟧ left. ⟦Song’s office⟧ said so.')[1]).toBe('organisation |  | Song’s office |  |  | ')
})

test('what a cause is, is no body; a compound that opens a sentence is none', () => {
  expect(told('⟦Some advocates for stem cell research⟧ say so. ⟦High-dollar donors⟧ met. ⟦Latino and black voters⟧ did.')).toEqual([
    'group |  |  | advocates |  | ',
    'group |  |  | High-dollar donors |  | ',
    'group |  |  | black voters |  | ',
  ])
})

test('what a writer thinks of somebody is no role', () => {
  expect(told('Ann Moy is perhaps the party’s most zealous advocate for cuts. ⟦Ann Moy⟧ said so.')).toEqual([
    'person |  | Ann Moy |  |  | ',
  ])
})

test('a surname that is a common word elsewhere is a person behind a title', () => {
  expect(told('⟦Dr. Kelli Ward⟧ said so. ⟦Dr. Ward⟧ left. ⟦Crew manager Shabnam Reed⟧ did.')).toEqual([
    'person | Dr. | Kelli Ward |  |  | ',
    'person | Dr. | Kelli Ward |  |  | ',
    'person |  | Shabnam Reed | Crew manager |  | ',
  ])
})

test('the attorney general of a country is the state’s', () => {
  expect(told('⟦U.S. Attorney General Loretta Dale⟧ said so.')).toEqual([
    'person |  | Loretta Dale | Attorney General | United States | US',
  ])
})

describe('a body of one kind', () => {
  test('is that of a governor of a bank, of a presenter, of a councillor', () => {
    const passage = `The Bank of Halvany cut rates. ⟦The governor, Pauli Lund,⟧ said so in an interview on River FM.
⟦presenter Kylie Moy⟧ asked. Fenn Shire Council met. ⟦Cr Barry Hale⟧ said no.`
    expect(told(passage).map((line) => line.split(' | ')[4])).toEqual(['Bank of Halvany', 'River FM', 'Fenn Shire Council'])
  })
  test('is the firm of one word with which a page begins', () => {
    const passage = 'Loopcast is laying off 1,200 people, ⟦chief executive Priya Hale⟧ said. The shares of Loopcast fell.'
    expect(told(passage)).toEqual(['person |  | Priya Hale | chief executive | Loopcast | '])
  })
  test('is the one police force for a detective', () => {
    expect(told('The Fenn Valley Constabulary is looking for two men. ⟦Det Insp Ann Moy⟧ said so.')[0]?.split(' | ')[4]).toBe(
      'Fenn Valley Constabulary',
    )
  })
  test('is none for an account executive, or for the director of a group that is not named', () => {
    const passage =
      'Corvane Ltd is here. ⟦Misha Dale, an account executive,⟧ said so. ⟦Guido Lund, managing director of a group in Paris,⟧ did.'
    expect(told(passage).map((line) => line.split(' | ')[4])).not.toContain('Corvane Ltd')
  })
  test('is no supreme court for a judge', () => {
    expect(told('The Supreme Court will hear it. ⟦Judge Tom Hale⟧ said so.')).toEqual(['person | Judge | Tom Hale | Judge |  | '])
  })
})

test('of two callings the body of one is told', () => {
  expect(told('⟦Dr. Amara Lund, the lead author and a neurologist at Fenn Hospital,⟧ said so.')).toEqual([
    'person | Dr. | Amara Lund | lead author | Fenn Hospital | ',
  ])
})

test('a spokesman is of the body of the sentence before', () => {
  expect(told('Corvane Ltd disputes it. ⟦Aaron Lund, a spokesman,⟧ said so.')).toEqual([
    'person |  | Aaron Lund | spokesman | Corvane Ltd | ',
  ])
})

describe('who runs, and against whom', () => {
  test.each([
    [
      '⟦Democratic presidential candidate Senator Bern Dale (I-VT)⟧ did.',
      'person | Senator | Bern Dale | Democratic presidential candidate | Vermont | US',
    ],
    ['⟦Lund constituent Dan Gold⟧ did.', 'person |  | Dan Gold | constituent |  | '],
    ['⟦Human Rights Watch researcher Ida Moss⟧ did.', 'person |  | Ida Moss | researcher | Human Rights Watch | '],
    ['⟦Fenn Widget inventor Ann Moy⟧ did.', 'person |  | Ann Moy | inventor | Fenn Widget | '],
  ])('%s', (passage, expected) => expect(told(passage)).toEqual([expected]))
  test('an office is told before whose challenger one is', () => {
    expect(told('⟦Lund Challenger Kelli Moy⟧ Impressed\n⟦Former Arizona State Senator Dr. Kelli Moy⟧ did.')[1]).toBe(
      'person | Dr. | Kelli Moy | Former State Senator | Arizona | US',
    )
  })
})

test('what somebody does with a paper or an official is no part of it', () => {
  expect(
    told('⟦an FBI official she spoke to⟧ did. ⟦new financial documents he submitted⟧ show it. ⟦A lot of nurses⟧ did. ⟦A guy⟧ did.'),
  ).toEqual([
    'anonymous |  |  | official | FBI | ',
    'organisation |  | new financial documents |  |  | ',
    'group |  |  | nurses |  | ',
    'anonymous |  |  | guy |  | ',
  ])
})

test('a news outlet of one word is a body', () => {
  expect(told('⟦Politico⟧ reported it.')).toEqual(['organisation |  | Politico |  |  | '])
})

describe('two of one surname', () => {
  const names = (passage: string) => told(passage).map((line) => line.split(' | ')[2])
  test('are told apart by Jr. and Sr.', () => {
    expect(names('⟦John Hale Jr.⟧ spoke. ⟦John Hale Sr.⟧ did not. ⟦John Hale Jr.⟧ left.')).toEqual([
      'John Hale Jr.',
      'John Hale Sr.',
      'John Hale Jr.',
    ])
  })
  test('are told apart by the office of one', () => {
    const passage =
      'Voters like Representative Lena Dunn.\n“She swept this floor,” ⟦Rosa Dunn, 74,⟧ said.\nThe race is close.\n⟦Ms. Dunn⟧ answered.'
    expect(names(passage)).toEqual(['Rosa Dunn', 'Lena Dunn'])
  })
  test('are nobody for sure where nothing tells them apart', () => {
    expect(names('⟦Lena Dunn⟧ spoke. ⟦Rosa Dunn, 74,⟧ said so. ⟦Dunn⟧ left.')).toEqual(['Lena Dunn', 'Rosa Dunn', undefined])
  })
})

test('a headline is nobody’s body, and New York is whole', () => {
  expect(
    told('Ann Orlow Praises Fenn’s Washington Political Editor Tom Boyle\n⟦Fenn News’ Washington Political Editor Tom Boyle⟧ left.'),
  ).toEqual(['person |  | Tom Boyle | Political Editor | Fenn News | '])
  expect(told('⟦New York Times columnist David Brook⟧ said so.')).toEqual(['person |  | David Brook | columnist | New York Times | '])
})

test('a state is no short form of a body that begins with it', () => {
  expect(told('They met at the Kentucky Convention Center. ⟦Kentucky Republicans⟧ chose him.')[0]?.split(' | ')[4]).not.toBe(
    'Kentucky Convention Center',
  )
})

test('people who are only counted are a group without a role', () => {
  expect(told('⟦Seventy-one⟧ voted. ⟦38%⟧ agreed. ⟦Some in the party⟧ did.')).toEqual(Array(3).fill('group |  |  |  |  | '))
  expect(told('⟦A driver with 26 years’ service⟧ said so.')).toEqual(['anonymous |  |  | driver |  | '])
})

describe('where an envoy is sent, and who it is', () => {
  test.each([
    ['⟦China’s ambassador to Britain Ada Moy⟧ objected.', 'person |  | Ada Moy | ambassador to Britain | China | CN'],
    [
      '⟦The Chinese ambassador to the European Union Ada Moy⟧ objected.',
      'person |  | Ada Moy | ambassador to the European Union | China | CN',
    ],
    [
      '⟦The United Nations High Commissioner for Human Rights⟧ objected.',
      'person |  |  | High Commissioner for Human Rights | United Nations | ',
    ],
  ])('%s', (passage, expected) => expect(told(passage)).toEqual([expected]))
  test('is met again by surname', () => {
    expect(told('The envoy, China’s ambassador to Britain Ada Moy, left. ⟦Moy⟧ said so.')).toEqual([
      'person |  | Ada Moy | ambassador to Britain | China | CN',
    ])
  })
})

describe('a possessive inside the name of a body', () => {
  test.each([
    ['⟦The Fenn County Sheriff’s Office⟧ said so. ⟦The sheriff’s office⟧ said more.', 'Fenn County Sheriff’s Office'],
    ['⟦The Denby District Attorney’s Office⟧ said so. ⟦The district attorney’s office⟧ said more.', 'Denby District Attorney’s Office'],
    ['⟦The Farmers’ Weekly⟧ warned of it. ⟦The Farmers’ Weekly⟧ said more.', 'Farmers’ Weekly'],
    ['⟦The People’s Herald⟧ warned of it. ⟦The Herald⟧ said more.', 'People’s Herald'],
  ])('%s', (passage, name) => expect(told(passage)).toEqual(Array(2).fill(`organisation |  | ${name} |  |  | `)))
  test('is no other’s office', () => {
    expect(told('⟦The Mayor’s Office⟧ said so. ⟦Gov. Hale’s office⟧ said more.')).toEqual([
      'organisation |  | Mayor’s Office |  |  | ',
      'organisation |  | office |  | Gov. Hale | ',
    ])
  })
})

describe('a firm that a page names beside its people only, or in small letters', () => {
  test.each([
    ['Corva’s chief executive, Ada Moy, left on Monday. ⟦The company⟧ said more.', 'Corva'],
    ['Tom Hale of Corva Ltd left. ⟦The company⟧ said more.', 'Corva Ltd'],
    ['Hale Group’s chief executive, Ada Moy, left. ⟦The group⟧ said more.', 'Hale Group'],
    ['Shares of Norvane plc fell. ⟦The company⟧ said more.', 'Norvane plc'],
  ])('%s', (passage, name) => expect(told(passage)).toEqual([`organisation |  | ${name} |  |  | `]))
  test('is not its own firm abroad', () => {
    const passage = 'Corva Motor cut jobs. Lena Hale of Corva North America Inc. left. ⟦Corva⟧ said sales fell.'
    expect(told(passage)).toEqual(['organisation |  | Corva Motor |  |  | '])
  })
})

test('a paper and an agency are met again by what they are', () => {
  const passage =
    '⟦The Fenn Valley Times⟧ reported it. ⟦The paper⟧ said more. ⟦The Federal Weather Administration⟧ denied it. ⟦The agency⟧ did again.'
  expect(told(passage).map((line) => line.split(' | ')[2])).toEqual([
    'Fenn Valley Times',
    'Fenn Valley Times',
    'Federal Weather Administration',
    'Federal Weather Administration',
  ])
})

describe('the state of a dateline tells the country', () => {
  const countriesAfter = (dateline: string) =>
    told(`${dateline} — The bridge is shut. ⟦Mayor Ann Orlow⟧ said so. ⟦Singer Tom Hale⟧ was late. ⟦Fenn police⟧ agreed.`).map(
      (line) => line.split(' | ')[5],
    )
  test.each([
    ['FENN HARBOR, Ohio (AP)', ['US', '', 'US']],
    ['FENN FORKS, Sask.', ['CA', '', 'CA']],
    ['FENN', ['', '', '']],
  ])('%s', (dateline, expected) => expect(countriesAfter(dateline)).toEqual(expected))
})

test('a maker and the letters that stand for it are one', () => {
  const passage = '⟦Volkswagen⟧ cut jobs, ⟦VW⟧ said. ⟦A VW spokesman⟧ declined.'
  expect(told(passage).slice(0, 2)).toEqual(Array(2).fill('organisation |  | Volkswagen |  |  | '))
})
