import { expect, test } from 'vitest'
import { told } from './told.ts'

// Votes, the money of many countries, rates of exchange, ages in lists, sayings, one that counts, and nouns told a sentence before.
test.each([
  ['senators voted 52-48 to confirm her', ['52 = 52 senators', '48 = 48 senators']],
  ['the panel ruled 3-2 for the tenants', ['3 = 3 votes', '2 = 2 votes']],
  ['the yen fell to 151 to the dollar', ['151 = 151 JPY']],
  ['the fund holds 900 million Norwegian kroner', ['900 million Norwegian kroner = 900000000 NOK']],
  ['a kilo of onions costs 18 Turkish lira', ['18 Turkish lira = 18 TRY']],
  ['rent rose by 400 shekels to 5,200', ['400 shekels = 400 ILS', '5,200 = 5200 ILS']],
  ['the mine owes the state 80 million kwacha', ['80 million kwacha = 80000000 kwacha']],
  ['they raised $3 million to $5 million a month', ['$3 million to $5 million = 3000000–5000000 USD']],
  ['he shot a 68 and is three shots behind', ['three shots = 3 shots']],
  ['he hit .312 with 24 home runs', ['24 home runs = 24 runs']],
  ['she was in seventh heaven, on cloud nine', []],
  ['we have to count to ten', []],
  ['20,000 tonnes of wheat, 3,000 of them spoiled', ['20,000 tonnes = 20000 t', '3,000 of them = 3000 t']],
  ['the quake had a magnitude of 6.4 and was 10 km deep', ['10 km = 10 km']],
  ['a blood pressure of 140 over 90 is too high', []],
  ['one person was killed and three others injured', ['one person = 1 person', 'three others = 3 others']],
  ['one man drowned, another is missing', ['one man = 1 man']],
  ['police arrested 41, most of them students', ['41 = 41 people']],
  ['a family of five lives in each tent', ['five = 5 people']],
  ['a 15-point plan with 40 recommendations', ['40 recommendations = 40 recommendations']],
  ['the Alliance won 113 seats, the Greens 21 and others four', ['113 seats = 113 seats', '21 = 21 seats', 'four = 4 seats']],
  ['the justices split 6-3', ['6 = 6 justices', '3 = 3 justices']],
  ['there is a 30 percent chance of rain and a one-in-a-million chance of snow', ['30 percent = 30 %', 'one-in-a-million = 0.000001']],
  ['unemployment was 9.8 percent, with 15 million out of work', ['9.8 percent = 9.8 %', '15 million = 15000000 people']],
  ['"You get maybe 200, 300 people a night"', ['maybe 200 = ~ 200 people', '300 people = 300 people']],
  [
    'The ministry says 14,200 households, or 31 percent of those eligible, have applied for the 600-lev heating grant; it expects another 8,000 by Friday. Of the applications seen so far, 2,300 were rejected.',
    [
      '14,200 households = 14200 households',
      '31 percent = 31 %',
      '600-lev = 600 leva',
      '8,000 = 8000 households',
      '2,300 = 2300 applications',
    ],
  ],
  [
    `"We've got 11 ambulances for 90,000 people," said Dr Osei. "Three don't start. On a bad night we're down to two."`,
    ['11 ambulances = 11 ambulances', '90,000 people = 90000 people', 'Three = 3 ambulances', 'two = 2 ambulances'],
  ],
  [
    'Prosecutors asked for seven years; he got four and a half, 18 months of it suspended.',
    ['seven years = 7 a', 'four and a half = 4.5 a', '18 months = 18 mo'],
  ],
  [
    'Kessler expects "a couple of hundred layoffs at most, nothing like the 3,000 of last year".',
    ['a couple of hundred layoffs at most = <= 200 layoffs', '3,000 = 3000 layoffs'],
  ],
  [
    "Marine police found 37 bodies on the beach, 21 of them children's, and fear at least 60 more are in the hull.",
    ['37 bodies = 37 bodies', '21 of them = 21 bodies', 'at least 60 = >= 60 bodies'],
  ],
  [
    'The bill cleared the lower house 312 to 98, with 14 abstentions, and needs 51 votes in the Senate.',
    ['312 = 312 votes', '98 = 98 votes', '14 abstentions = 14 abstentions', '51 votes = 51 votes'],
  ],
  ['A 42-year-old man and his two daughters, 9 and 6, were pulled out after 19 hours.', ['two daughters = 2 daughters', '19 hours = 19 h']],
  [
    'Flight 312, carrying 151 passengers and six crew, turned back 40 minutes after take-off from runway 27L.',
    ['151 passengers = 151 passengers', 'six crew = 6 crew', '40 minutes = 40 min'],
  ],
  [
    'The peso weakened to 20.4 per dollar, its lowest in 13 months, after the bank cut its key rate 75 basis points to 9.25%.',
    ['20.4 = 20.4 pesos', '13 months = 13 mo', '75 basis points = 75 basis points', '9.25% = 9.25 %'],
  ],
  [
    "Around 3,500 of the city's 4,200 street lights are more than 25 years old.",
    ["Around 3,500 of the city's 4,200 street lights = ~ 3500 lights", 'more than 25 years = > 25 a'],
  ],
  [
    'Customs seized 2.3 tonnes of cocaine worth an estimated $180 million, hidden under 40 pallets of melons.',
    ['2.3 tonnes = 2.3 t', 'an estimated $180 million = ~ 180000000 USD', '40 pallets = 40 pallets'],
  ],
  [
    'In the past five weeks the rial has lost a fifth of its value and now trades at 620,000 to the dollar.',
    ['five weeks = 5 wk', 'a fifth = 0.2', '620,000 = 620000 rials'],
  ],
  [
    'A second round is needed because no candidate passed 50 percent; Adeyo got 46.1 and Musa 33.',
    ['50 percent = 50 %', '46.1 = 46.1 %', '33 = 33 %'],
  ],
  [
    '"They told us it would be a week. It has been five," said Mrs Anand, who sleeps with her three children in a school gym with 340 others.',
    ['a week = 1 wk', 'five = 5 wk', 'three children = 3 children', '340 others = 340 others'],
  ],
  ['The comet is 4.6bn years old and 2.5 miles across.', ['4.6bn years = 4600000000 a', '2.5 miles = 2.5 [mi_i]']],
  [
    'The court gave her 30 days to pay the 2.4 million won or spend 60 in jail.',
    ['30 days = 30 d', '2.4 million won = 2400000 KRW', '60 = 60 d'],
  ],
  ['The committee approved it 14-3, with two Liberals crossing over.', ['14 = 14 votes', '3 = 3 votes', 'two Liberals = 2 Liberals']],
  ['It rained for 19 of the 30 days of June, and 212mm fell, nearly double the norm.', ['19 of the 30 days = 19 d', '212mm = 212 mm']],
  [
    'The vote was 9-0 for closing the pool, and more than 200 residents walked out.',
    ['9 = 9 votes', '0 = 0 votes', 'more than 200 residents = > 200 residents'],
  ],
  [
    'The city plans 90km of bike lanes at a cost of 14 million euros, or about 155,000 a kilometre.',
    ['90km = 90 km', '14 million euros = 14000000 EUR', 'about 155,000 = ~ 155000 EUR'],
  ],
  ['We got there at ten past eight and by half nine there were 60 of us.', ['60 of us = 60 people']],
  ['It will take two to tango, the minister joked, but three to change a law.', ['three = 3']],
  ['Windows 11 users will get ten years of updates for $30 a year.', ['ten years = 10 a', '$30 = 30 USD']],
  ["They're on cloud nine, he said, but we have two thirds of the season to go.", ['two thirds = 0.6667']],
  ['Dial 999, not 101, if you see the man, who is about 5ft 10in and in his twenties.', ['about 5ft 10in = ~ 70 [in_i]']],
  [
    'Thirty years ago today, four teenagers from Block C were shot with a .22 rifle.',
    ['Thirty years = 30 a', 'four teenagers = 4 teenagers'],
  ],
  [`"We were two nil up and cruising. Ten minutes of madness and it's 2-2."`, ['Ten minutes = 10 min']],
  ['Three quarters of an hour later the same two men came back.', ['Three quarters of an hour = 0.75 h']],
  ['The trust wants to halve its £6m deficit in two years and clear it in four.', ['£6m = 6000000 GBP', 'two years = 2 a', 'four = 4 a']],
  ['The bird weighs no more than a £1 coin and flies 6,000 miles.', ['6,000 miles = 6000 [mi_i]']],
  [
    'Turnout topped 70 percent in only two of the nine provinces and was 38.4 overall.',
    ['70 percent = 70 %', 'two of the nine provinces = 2 provinces', '38.4 = 38.4 %'],
  ],
  ['They lost by a single vote, 31-30.', ['31 = 31 votes', '30 = 30 votes']],
  [
    'The company said it sold 4.1 million phones, 11% fewer than a year ago, while tablets rose 3% to 1.9 million.',
    ['4.1 million phones = 4100000 phones', '11% = 11 %', '3% = 3 %', '1.9 million = 1900000 tablets'],
  ],
  ['"My rent is 1,400 dollars. I make 2,100. Do the sum," said Petra Lund.', ['1,400 dollars = 1400 USD', '2,100 = 2100 USD']],
  [
    'The average first-time buyer is 34, earns 58,000 pounds and puts down 23 per cent.',
    ['58,000 pounds = 58000 GBP', '23 per cent = 23 %'],
  ],
  [
    'The vaccine must be kept at minus 70 degrees and used within five days of thawing.',
    ['minus 70 degrees = -70 Cel', 'within five days = <= 5 d'],
  ],
  ['Police want to trace three youths, two in grey hoodies, who got off at stop 14.', ['three youths = 3 youths', 'two = 2 youths']],
  [
    'Scientists drilled 2,800 metres down to ice that is 1.2 million years old.',
    ['2,800 metres = 2800 m', '1.2 million years = 1200000 a'],
  ],
  ['Her budget is €70 a week for food for five.', ['€70 = 70 EUR', 'five = 5 people']],
  [
    'Net migration was 166,000, down from 204,000 the year before, the statistics office said.',
    ['166,000 = 166000 people', '204,000 = 204000 people'],
  ],
  ['We have enough gas for 40 days and enough coal for 90.', ['40 days = 40 d', '90 = 90 d']],
  [
    "The parade drew 200,000 by the organisers' count and 85,000 by that of the police.",
    ['200,000 = 200000 people', '85,000 = 85000 people'],
  ],
  [
    'The leader of the council said it had 29,000 on its housing list and built 64 homes last year.',
    ['29,000 = 29000 people', '64 homes = 64 homes'],
  ],
])('in a report: %s', (text, figures) => expect(told(text)).toEqual(figures))
