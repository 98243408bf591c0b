import type { Span } from '@onrecord/record'
import { describe, expect, test } from 'vitest'
import { resolveSpeakers } from './resolve.ts'

/** Who speaks between ⟦ and ⟧, in the order in which they first do: kind | title | name | role | affiliation | country. */
function fieldsOf(marked: string): string[] {
  const sources: Span[] = []
  let text = ''
  let start = 0
  for (const character of marked) {
    if (character === '⟦') start = text.length
    else if (character === '⟧') sources.push([start, text.length])
    else text += character
  }
  const statements = sources.map((source) => ({ source: [source], cue: [], content: [] }))
  const { speakers, of } = resolveSpeakers({ text, article: 'art-test', statements })
  return [...new Set(of)].map((id) => {
    const { kind, title, name, role, affiliation, country } = speakers.find((speaker) => speaker.id === id) ?? {}
    return [kind, title, name, role, affiliation, country].map((field) => field ?? '').join(' | ')
  })
}

describe('what a page says of its speakers', () => {
  test.each([
    [
      'broadsheet',
      '⟦Harriet Lowe, the shadow chancellor,⟧ called it reckless. ⟦A Treasury spokesman⟧ said it was costed. ⟦Sir Giles Marchmont, who chairs the Commons transport committee,⟧ disagreed.',
      [
        'person |  | Harriet Lowe | shadow chancellor |  | ',
        'person |  |  | Treasury spokesman | Treasury | ',
        'person | Sir | Giles Marchmont | chair | Commons transport committee | ',
      ],
    ],
    [
      'India',
      '⟦Union Health Minister Sunita Deshpande⟧ spoke in Lucknow. ⟦The district collector, Meenakshi Rao,⟧ denied it. ⟦Senior advocate Kabir Malhotra, appearing for the petitioner,⟧ objected.',
      [
        'person |  | Sunita Deshpande | Union Health Minister |  | ',
        'person |  | Meenakshi Rao | district collector |  | ',
        'person |  | Kabir Malhotra | Senior advocate |  | ',
      ],
    ],
    [
      'Pakistan',
      '⟦Punjab Information Minister Saad Gillani⟧ said so. ⟦Station House Officer (SHO) Imran Butt⟧ confirmed it. ⟦Lt Gen (retd) Asim Qureshi⟧ did not.',
      [
        'person |  | Saad Gillani | Information Minister | Punjab | ',
        'person |  | Imran Butt | Station House Officer |  | ',
        'person | Lt Gen | Asim Qureshi |  |  | ',
      ],
    ],
    [
      'Nigeria',
      '⟦The Director-General of the Coastal Flood Agency (CFA), Dr Nkem Obi,⟧ warned of more. ⟦The Commissioner for Works, Engr. Bayo Adelakun,⟧ agreed. ⟦The CFA⟧ had said so in May.',
      [
        'person | Dr | Nkem Obi | Director-General | Coastal Flood Agency | ',
        'person | Engr. | Bayo Adelakun | Commissioner for Works |  | ',
        'organisation |  | Coastal Flood Agency |  |  | ',
      ],
    ],
    [
      'Kenya',
      '⟦Machakos Governor Peter Mutua⟧ opened the plant. ⟦Kenya Dairy Farmers Union secretary general Grace Wanjiru⟧ was glad. ⟦A trader at the market, who gave her name as Mama Zawadi,⟧ was not.',
      [
        'person | Governor | Peter Mutua | Governor | Machakos | ',
        'person |  | Grace Wanjiru | secretary general | Kenya Dairy Farmers Union | KE',
        'person |  | Mama Zawadi | trader | market | ',
      ],
    ],
    [
      'the Philippines',
      '⟦Barangay captain Rodel Aquino⟧ said 40 families had left. ⟦Presidential spokesperson Harlan Dizon⟧ promised aid. ⟦Senator Liza Baretto⟧ doubted it.',
      [
        'person |  | Rodel Aquino | Barangay captain |  | ',
        'person |  | Harlan Dizon | Presidential spokesperson |  | ',
        'person | Senator | Liza Baretto | Senator |  | ',
      ],
    ],
    [
      'Australia',
      '⟦Premier Daniel Croft⟧ said no. ⟦Opposition transport spokeswoman Kylie Marr⟧ said yes. ⟦Yarrabin Shire Council chief executive Bron Daley⟧ said later. ⟦The council⟧ will vote.',
      [
        'person |  | Daniel Croft | Premier |  | ',
        'person |  | Kylie Marr | Opposition transport spokeswoman |  | ',
        'person |  | Bron Daley | chief executive | Yarrabin Shire Council | ',
        'organisation |  | Yarrabin Shire Council |  |  | ',
      ],
    ],
    [
      'agency',
      '⟦Two people with knowledge of the matter⟧ said so. ⟦A senior official at the finance ministry⟧ denied it. ⟦Kenji Morita, Japan’s trade minister,⟧ was silent. ⟦Analysts at Corvane Bank⟧ were not.',
      [
        'anonymous |  |  | people with knowledge of the matter |  | ',
        'anonymous |  |  | senior official | finance ministry | ',
        'person |  | Kenji Morita | trade minister | Japan | JP',
        'group |  |  | Analysts | Corvane Bank | ',
      ],
    ],
    [
      'court',
      '⟦Owen Drury, prosecuting,⟧ said he lied. ⟦Tessa Vane KC, defending,⟧ said not. ⟦Detective Constable Leah Moss, of West Fenshire Police,⟧ had seen him. ⟦The defendant’s wife, Carla Rudd,⟧ wept. ⟦Judge Alison Peake⟧ adjourned.',
      [
        'person |  | Owen Drury |  |  | ',
        'person |  | Tessa Vane |  |  | ',
        'person | Detective Constable | Leah Moss |  | West Fenshire Police | ',
        'person |  | Carla Rudd | wife |  | ',
        'person | Judge | Alison Peake | Judge |  | ',
      ],
    ],
    [
      'sport',
      '⟦Harriers captain Joe Mbeki⟧ was proud. ⟦The Rovers chairman, Dinesh Patel,⟧ was not. ⟦Rovers’ 19-year-old winger Kofi Adu⟧ limped off. ⟦Head coach Ana Sorel⟧ shrugged.',
      [
        'person |  | Joe Mbeki | captain | Harriers | ',
        'person |  | Dinesh Patel | chairman | Rovers | ',
        'person |  | Kofi Adu | winger | Rovers | ',
        'person |  | Ana Sorel | Head coach |  | ',
      ],
    ],
    [
      'business',
      '⟦Marta Kline, an analyst at Toller Brothers,⟧ did not. ⟦Priya Nandakumar, chief executive and co-founder of Solvent,⟧ laughed. ⟦The retailer Fosters⟧ kept quiet.',
      [
        'person |  | Marta Kline | analyst | Toller Brothers | ',
        'person |  | Priya Nandakumar | chief executive and co-founder | Solvent | ',
        'organisation |  | Fosters | retailer |  | ',
      ],
    ],
    [
      'science',
      '⟦Dr Lucia Ferrante of the University of Trell⟧ led it. ⟦Prof. Jonas Weir, an immunologist at Calder University who was not involved,⟧ praised it. ⟦The study’s lead author, Mei Tan, a geneticist at the Institute of Crop Science in Vietnam,⟧ smiled.',
      [
        'person | Dr | Lucia Ferrante |  | University of Trell | ',
        'person | Prof. | Jonas Weir | immunologist | Calder University | ',
        'person |  | Mei Tan | lead author | Institute of Crop Science | VN',
      ],
    ],
    [
      'tabloid',
      '⟦Mum-of-three Kelly Dodd, 34,⟧ was livid. ⟦Neighbour Ron Tuck, 71,⟧ was too. ⟦TV presenter Zara Quill⟧ wept. ⟦A pal⟧ said so.',
      [
        'person |  | Kelly Dodd | Mum-of-three |  | ',
        'person |  | Ron Tuck | Neighbour |  | ',
        'person |  | Zara Quill | TV presenter |  | ',
        'anonymous |  |  | pal |  | ',
      ],
    ],
    [
      'statement',
      '⟦Margaret Osei, Chair of the Harbour Trust,⟧ was delighted. ⟦The Trust⟧ thanked its donors. ⟦Tom Hargreave, general secretary of the Bus Drivers’ Union,⟧ was not. ⟦Ines Duarte, from the campaign group Clean Rivers,⟧ wept.',
      [
        'person |  | Margaret Osei | Chair | Harbour Trust | ',
        'organisation |  | Harbour Trust |  |  | ',
        'person |  | Tom Hargreave | general secretary | Bus Drivers’ Union | ',
        'person |  | Ines Duarte |  | Clean Rivers | ',
      ],
    ],
    [
      'obituary',
      'Milan Prokop has died. ⟦His widow, Elena Prokop,⟧ said so. ⟦The novelist Tom Arkwright⟧ called him a friend. ⟦His publisher, Marsh & Lowe,⟧ mourned.',
      [
        'person |  | Elena Prokop | widow |  | ',
        'person |  | Tom Arkwright | novelist |  | ',
        'organisation |  | Marsh & Lowe | publisher |  | ',
      ],
    ],
    [
      'American local news',
      '⟦Fulton County Sheriff Ann Odom⟧ said so. ⟦Pat Lowry, a spokeswoman for the Texas Department of Public Safety,⟧ agreed. ⟦Rep. Will Tanner (R-Ga.)⟧ did not. ⟦Marlow Police Chief Dan Kerr⟧ hung up.',
      [
        'person | Sheriff | Ann Odom | Sheriff | Fulton County | ',
        'person |  | Pat Lowry | spokeswoman | Texas Department of Public Safety | US',
        'person | Rep. | Will Tanner |  | Georgia | US',
        'person |  | Dan Kerr | Police Chief | Marlow | ',
      ],
    ],
    [
      'heads of states',
      '⟦French President Luc Marchand⟧ said no. ⟦The Hungarian foreign minister, Zoltan Bako,⟧ said yes. ⟦A spokesperson for the European Commission⟧ said maybe. ⟦Kenyan Foreign Ministry spokesman Eric Oloo⟧ smiled.',
      [
        'person |  | Luc Marchand | President | France | FR',
        'person |  | Zoltan Bako | foreign minister | Hungary | HU',
        'person |  |  | spokesperson | European Commission | ',
        'person |  | Eric Oloo | spokesman | Foreign Ministry | KE',
      ],
    ],
    [
      'a charity and its head',
      '⟦The Geneva-based Water Rights Network⟧ said so. ⟦Its director, Salma Idris,⟧ agreed. ⟦Ruth Mbatha (Unity Party)⟧ did not.',
      [
        'organisation |  | Water Rights Network |  |  | ',
        'person |  | Salma Idris | director | Water Rights Network | ',
        'person |  | Ruth Mbatha |  | Unity Party | ',
      ],
    ],
    [
      'a role told earlier',
      'The hospital’s medical director, Dr Anil Kapoor, resigned in May. Nadia Osman has been mayor of Kell since 2015. ⟦Kapoor⟧ said no. ⟦Osman⟧ said maybe.',
      ['person | Dr | Anil Kapoor | medical director | hospital | ', 'person |  | Nadia Osman | mayor | Kell | '],
    ],
    [
      'what somebody is, told by a verb',
      'Ivo Brandl is a beekeeper in the hills. Lena Fahy works for the Rural Housing Agency. ⟦Brandl⟧ said no. ⟦Fahy⟧ said yes.',
      ['person |  | Ivo Brandl | beekeeper |  | ', 'person |  | Lena Fahy |  | Rural Housing Agency | '],
    ],
    [
      'papers',
      '⟦A report by the National Audit Board⟧ found waste. ⟦The council’s own figures⟧ agreed. ⟦A study in the journal Tide⟧ did not. ⟦A leaked memo seen by the Courier⟧ said more.',
      [
        'organisation |  | report by the National Audit Board |  | National Audit Board | ',
        'organisation |  | council’s own figures |  | council | ',
        'organisation |  | study in the journal Tide |  | Tide | ',
        'organisation |  | leaked memo |  |  | ',
      ],
    ],
    [
      'groups',
      '⟦Teachers at Moor Lane Primary School⟧ walked out. ⟦More than 300 nurses⟧ signed. ⟦Fishermen in Port Ellery⟧ watched. ⟦Ola Brandt and Sam Pike⟧ met.',
      [
        'group |  |  | Teachers | Moor Lane Primary School | ',
        'group |  |  | nurses |  | ',
        'group |  |  | Fishermen in Port Ellery |  | ',
        'group |  | Ola Brandt and Sam Pike |  |  | ',
      ],
    ],
    [
      'a bank',
      '⟦Bank of Trell governor Elise Fontaine⟧ held rates. ⟦The bank’s deputy governor, Hugo Sand,⟧ voted to cut. ⟦Dr Obinna Eze, a consultant cardiologist at St Anne’s Hospital and a member of the inquiry panel,⟧ was ill.',
      [
        'person |  | Elise Fontaine | governor | Bank of Trell | ',
        'person |  | Hugo Sand | deputy governor | Bank of Trell | ',
        'person | Dr | Obinna Eze | consultant cardiologist | St Anne’s Hospital | ',
      ],
    ],
    [
      'people at large',
      '⟦María Ortega, 44, a nurse from Seville,⟧ fled. ⟦Iqbal Hussein, whose shop was flooded,⟧ stayed. ⟦A volunteer with the charity Warm Hands⟧ cried.',
      ['person |  | María Ortega | nurse |  | ', 'person |  | Iqbal Hussein |  |  | ', 'anonymous |  |  | volunteer | Warm Hands | '],
    ],
    [
      'broadsheet, people behind a possessive',
      '⟦The BBC’s political editor, Laura Finch,⟧ asked twice. ⟦Labour’s deputy leader, Anil Shah,⟧ said no. ⟦Margaret Voss, former head of the civil service,⟧ said yes.',
      [
        'person |  | Laura Finch | political editor | BBC | ',
        'person |  | Anil Shah | deputy leader | Labour | ',
        'person |  | Margaret Voss | former head of the civil service | civil service | ',
      ],
    ],
    [
      'agency, ministries',
      '⟦Turkish Defence Minister Hakan Yildiz⟧ spoke in Ankara. ⟦A spokesman for Ukraine’s air force⟧ confirmed it. ⟦Russia’s foreign ministry⟧ did not. ⟦Ministry spokeswoman Olga Petrenko⟧ said more.',
      [
        'person |  | Hakan Yildiz | Defence Minister | Turkey | TR',
        'person |  |  | spokesman | air force | UA',
        'organisation |  | foreign ministry |  | Russia | RU',
        'person |  | Olga Petrenko | spokeswoman | Ministry | ',
      ],
    ],
    [
      'business wire',
      '⟦Chief Executive Officer Rohan Mehta⟧ said so on a call. ⟦Jane Kowalski, who manages the Redwood Growth Fund,⟧ sold. ⟦Citadel Foods Chief Financial Officer Tom Brandt⟧ resigned.',
      [
        'person |  | Rohan Mehta | Chief Executive Officer |  | ',
        'person |  | Jane Kowalski |  | Redwood Growth Fund | ',
        'person |  | Tom Brandt | Chief Financial Officer | Citadel Foods | ',
      ],
    ],
    [
      'hospital',
      '⟦Dr. Amy Castellan, an emergency physician at Mercy Hospital in Ohio,⟧ was on duty. ⟦Nurse practitioner Joel Ortiz⟧ was too. ⟦The hospital⟧ said so. ⟦Hospital spokeswoman Kim Vale⟧ gave no number.',
      [
        'person | Dr. | Amy Castellan | emergency physician | Mercy Hospital | US',
        'person |  | Joel Ortiz | Nurse practitioner |  | ',
        'organisation |  | Mercy Hospital |  |  | ',
        'person |  | Kim Vale | spokeswoman | Mercy Hospital | ',
      ],
    ],
    [
      'Ghana',
      '⟦The Minister for Roads and Highways, Kwame Asante-Boadu,⟧ cut the sod. ⟦Nana Yaa Serwaa II, Queen Mother of Adukrom,⟧ thanked him. ⟦The Member of Parliament for Ketu North, Hon. Edem Agbeko,⟧ was absent.',
      [
        'person |  | Kwame Asante-Boadu | Minister for Roads and Highways |  | ',
        'person |  | Nana Yaa Serwaa II | Queen Mother | Adukrom | ',
        'person | Hon. | Edem Agbeko | Member of Parliament | Ketu North | ',
      ],
    ],
    [
      'Indian court',
      '⟦A bench of Justices R. Venkatesh and Sunil Kaul⟧ stayed the order. ⟦Additional Solicitor General Rekha Pillai⟧ opposed it. ⟦Advocate Farhan Siddiqui, representing the students,⟧ welcomed it. ⟦The Delhi Police⟧ kept silent.',
      [
        'organisation |  | bench of Justices R. Venkatesh and Sunil Kaul |  |  | ',
        'person |  | Rekha Pillai | Additional Solicitor General |  | ',
        'person |  | Farhan Siddiqui | Advocate |  | ',
        'organisation |  | Delhi Police |  |  | ',
      ],
    ],
    [
      'sport, coaches and captains',
      '⟦Wanderers boss Mick Tolland⟧ fumed. ⟦England captain Holly Marsh⟧ did not. ⟦Rory Quinn, 24, the Leinster prop,⟧ lost.',
      [
        'person |  | Mick Tolland | boss | Wanderers | ',
        'person |  | Holly Marsh | captain | England | GB',
        'person |  | Rory Quinn | prop | Leinster | ',
      ],
    ],
    [
      'science and its bodies',
      '⟦Lead researcher Dr Esther Mwale⟧ was surprised. ⟦Co-author Pieter Smit of the Delft Water Laboratory⟧ was not. ⟦The Royal Society of Hydrology⟧ praised them. ⟦Its president, Sir Paul Rowe,⟧ spoke.',
      [
        'person | Dr | Esther Mwale | Lead researcher |  | ',
        'person |  | Pieter Smit | Co-author | Delft Water Laboratory | ',
        'organisation |  | Royal Society of Hydrology |  |  | ',
        'person | Sir | Paul Rowe | president | Royal Society of Hydrology | ',
      ],
    ],
    [
      'police and fire',
      '⟦Acting Chief Superintendent Brian Kehoe⟧ appealed for calm. ⟦Detective Chief Inspector Sara Holm, who is leading the inquiry,⟧ asked for film. ⟦Station manager Phil Dodd, of Kent Fire and Rescue Service,⟧ praised his crew. ⟦A police spokesman⟧ said no more.',
      [
        'person | Chief Superintendent | Brian Kehoe |  |  | ',
        'person | Detective Chief Inspector | Sara Holm |  |  | ',
        'person |  | Phil Dodd | Station manager | Kent Fire and Rescue Service | ',
        'person |  |  | police spokesman | police | ',
      ],
    ],
    [
      'charities and campaigners',
      '⟦Sunita Rao, policy director at Shelterline,⟧ was angry. ⟦Greg Lisle, campaigner for Safe Streets,⟧ was too. ⟦Age Matters director Helen Orr⟧ wept. ⟦The charity’s founder, Ned Blake,⟧ did not.',
      [
        'person |  | Sunita Rao | policy director | Shelterline | ',
        'person |  | Greg Lisle | campaigner | Safe Streets | ',
        'person |  | Helen Orr | director | Age Matters | ',
        'person |  | Ned Blake | founder | Age Matters | ',
      ],
    ],
    [
      'diplomats',
      '⟦Britain’s ambassador to Kenya, Jane Marlow,⟧ flew home. ⟦The UN special envoy for Sudan, Youssef Haddad,⟧ stayed. ⟦A Western diplomat⟧ shrugged. ⟦An EU official⟧ did too.',
      [
        'person |  | Jane Marlow | ambassador to Kenya | United Kingdom | GB',
        'person |  | Youssef Haddad | special envoy for Sudan | UN | ',
        'anonymous |  |  | Western diplomat |  | ',
        'anonymous |  |  | official | EU | ',
      ],
    ],
    [
      'witnesses and families',
      '⟦Shop worker Priti Desai⟧ hid. ⟦A taxi driver, who gave his name only as Omar,⟧ drove on. ⟦Lucy Bain’s father, Colin,⟧ wept. ⟦Retired plumber Stan Orme, 67,⟧ called it a disgrace.',
      [
        'person |  | Priti Desai | Shop worker |  | ',
        'person |  | Omar | taxi driver |  | ',
        'person |  | Colin | father |  | ',
        'person |  | Stan Orme | Retired plumber |  | ',
      ],
    ],
    [
      'schools',
      '⟦Headteacher Jo Prentice⟧ closed the gates. ⟦Anita Bell, chair of governors at Fernside Academy,⟧ backed her. ⟦The National Teachers’ Union⟧ did not.',
      [
        'person |  | Jo Prentice | Headteacher |  | ',
        'person |  | Anita Bell | chair of governors | Fernside Academy | ',
        'organisation |  | National Teachers’ Union |  |  | ',
      ],
    ],
    [
      'politicians of the United States',
      '⟦Senate Majority Leader Dale Whitcomb⟧ said no. ⟦New Jersey Gov. Rita Salerno⟧ said yes. ⟦Former Rep. Alan Pike of Iowa⟧ wavered. ⟦White House press secretary Nora Blaine⟧ smiled. ⟦Mayor Ed Kline of Dayton, Ohio,⟧ left.',
      [
        'person |  | Dale Whitcomb | Majority Leader | Senate | ',
        'person | Gov. | Rita Salerno |  | New Jersey | US',
        'person | Rep. | Alan Pike | Former Rep. | Iowa | US',
        'person |  | Nora Blaine | press secretary | White House | ',
        'person | Mayor | Ed Kline | Mayor | Dayton | US',
      ],
    ],
    [
      'statements of bodies',
      '⟦The European Central Bank⟧ held rates. ⟦ECB President Clara Weiss⟧ explained. ⟦The ECB’s chief economist, Marc Dubois,⟧ nodded. ⟦Commerzfirst economist Udo Lang⟧ did not.',
      [
        'organisation |  | European Central Bank |  |  | ',
        'person |  | Clara Weiss | President | European Central Bank | ',
        'person |  | Marc Dubois | chief economist | European Central Bank | ',
        'person |  | Udo Lang | economist | Commerzfirst | ',
      ],
    ],
    [
      'arts',
      '⟦The film’s director, Ana Belmonte,⟧ wept. ⟦Novelist and critic Harold Sim⟧ hated it. ⟦Tate Harbour curator Louise Kerr⟧ loved it. ⟦Actor Ben Tally, best known for Tin Men,⟧ sang.',
      [
        'person |  | Ana Belmonte | director |  | ',
        'person |  | Harold Sim | Novelist and critic |  | ',
        'person |  | Louise Kerr | curator | Tate Harbour | ',
        'person |  | Ben Tally | Actor |  | ',
      ],
    ],
    [
      'weather and roads',
      '⟦Met Office forecaster Alice Grint⟧ warned of ice. ⟦National Highways⟧ closed the road. ⟦Its regional director, Carl Moss,⟧ was sorry. ⟦The RAC’s Simon Wells⟧ was not.',
      [
        'person |  | Alice Grint | forecaster | Met Office | ',
        'organisation |  | National Highways |  |  | ',
        'person |  | Carl Moss | regional director | National Highways | ',
        'person |  | Simon Wells |  | RAC | ',
      ],
    ],
    [
      'the law',
      '⟦Prosecutor Elin Dahl⟧ asked for ten years. ⟦Defence lawyer Nils Berg⟧ asked for none. ⟦Mr Berg’s client, Arvid Holm,⟧ smiled. ⟦The judge, Mrs Justice Carter,⟧ did not.',
      [
        'person | Prosecutor | Elin Dahl | Prosecutor |  | ',
        'person | Mr | Nils Berg | Defence lawyer |  | ',
        'person |  | Arvid Holm | client |  | ',
        'person | Mrs Justice | Carter | judge |  | ',
      ],
    ],
    [
      'farming and unions',
      '⟦Dairy farmer Gwen Pugh⟧ has had enough. ⟦Farmers’ Union of Wales president Ifan Rees⟧ agreed. ⟦Unity’s national officer, Deb Cross,⟧ called a strike. ⟦Growers⟧ shrugged. ⟦The growers’ association⟧ did not.',
      [
        'person |  | Gwen Pugh | Dairy farmer |  | ',
        'person |  | Ifan Rees | president | Farmers’ Union of Wales | ',
        'person |  | Deb Cross | national officer | Unity | ',
        'group |  |  | Growers |  | ',
        'organisation |  | growers’ association |  |  | ',
      ],
    ],
    [
      'papers that speak',
      '⟦The committee’s report⟧ found fault. ⟦A YouPanel poll⟧ agreed. ⟦Court documents⟧ did not. ⟦A statement on the ministry’s website⟧ said so. ⟦An analysis published by the Institute for Rural Studies⟧ was cautious.',
      [
        'organisation |  | committee’s report |  | committee | ',
        'organisation |  | YouPanel poll |  | YouPanel | ',
        'organisation |  | Court documents |  | court | ',
        'organisation |  | statement on the ministry’s website |  | ministry | ',
        'organisation |  | analysis published by the Institute for Rural Studies |  | Institute for Rural Studies | ',
      ],
    ],
  ])('%s', (_, passage, expected) => {
    expect(fieldsOf(passage)).toEqual(expected)
  })
})
