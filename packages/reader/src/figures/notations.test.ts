import { expect, test } from 'vitest'
import { told } from './told.ts'

// Scores, sums in many currencies, shares, measures, bounds, ages, votes, and numbers that are names.
test.each([
  ['Kessler said her side led 21-7 at the break, gave away 14 penalties and won by a single point, 28-27', ['14 penalties = 14 penalties']],
  [
    'He ran the 400m hurdles in 47.93 seconds, 0.12 of a second outside the record',
    ['400m = 400 m', '47.93 seconds = 47.93 s', '0.12 of a second = 0.12 s'],
  ],
  [
    'They have lost five of their last six and drawn the other, the coach said, but are only two points off fourth place',
    ['five of their last six = 5', 'two points = 2 points'],
  ],
  [
    '“She served 19 aces, hit 52 winners and was on court for four hours and 11 minutes,” Brandt said after the 7-6, 4-6, 10-8 win',
    ['19 aces = 19 aces', '52 winners = 52 winners', 'four hours and 11 minutes = 251 min'],
  ],
  ['a crowd of 61,204 saw the striker score a hat-trick in 14 minutes', ['61,204 = 61204 people', '14 minutes = 14 min']],
  [
    'The state would spend ₹3.4 lakh crore on rail, of which Rs 45,000 crore was for new lines',
    ['₹3.4 lakh crore = 3400000000000 INR', 'Rs 45,000 crore = 450000000000 INR'],
  ],
  ['traders said a bag of rice that cost ₦38,000 in January now sold for N92,500', ['₦38,000 = 38000 NGN', 'N92,500 = 92500 NGN']],
  [
    'The province had lost R1.7 billion to fraud, or 340 million rand a year',
    ['R1.7 billion = 1700000000 ZAR', '340 million rand = 340000000 ZAR'],
  ],
  ['the clinic cost 2.6 million euros, against the 1,9 million first quoted', ['2.6 million euros = 2600000 EUR']],
  ['tickets start at 25€ and go up to 140 €', ['25€ = 25 EUR', 'up to 140 € = <= 140 EUR']],
  [
    'the bribe was Mex$4.5 million, about 230,000 U.S. dollars',
    ['Mex$4.5 million = 4500000 MXN', 'about 230,000 U.S. dollars = ~ 230000 USD'],
  ],
  [
    'the fund had sold 12.4 billion Philippine pesos of bonds and P800 million of land',
    ['12.4 billion Philippine pesos = 12400000000 PHP', 'P800 million = 800000000 PHP'],
  ],
  ['Each household would get KSh 6,000, up from 4,500 shillings', ['KSh 6,000 = 6000 KES', '4,500 shillings = 4500 shillings']],
  [
    'The airline ordered 30 jets worth US$4.1bn at list prices and made a loss of HK$780m',
    ['30 jets = 30 jets', 'US$4.1bn = 4100000000 USD', 'HK$780m = 780000000 HKD'],
  ],
  ['a six-figure sum was paid, he said, and then another 50 grand', ['50 grand = 50000 USD']],
  ['he earned 18 dollars and 50 cents an hour, less than the $20-an-hour minimum', ['18 dollars and 50 cents = 18.5 USD', '$20 = 20 USD']],
  [
    'a fine of between 5,000 and 20,000 dirhams, or three months in jail',
    ['between 5,000 and 20,000 dirhams = 5000–20000 dirhams', 'three months = 3 mo'],
  ],
  ['the strike cost the exchequer tens of millions of pounds', ['tens of millions of pounds = >= 10000000 GBP']],
  ['it was a multi-million-dollar mistake that will cost us millions', ['millions = >= 1000000 USD']],
  [
    'The bank trimmed its rate by a quarter of a percentage point to 3.75%, its third 25-basis-point cut',
    ['a quarter of a percentage point = 0.25 points', '3.75% = 3.75 %', '25-basis-point = 25 basis points'],
  ],
  [
    'Support stood at 46 percent, down four percentage points, with Marsh on 41 percent and 13 percent undecided; the margin of error is plus or minus 3.1 points',
    [
      '46 percent = 46 %',
      'four percentage points = 4 points',
      '41 percent = 41 %',
      '13 percent = 13 %',
      'plus or minus 3.1 points = ~ 3.1 points',
    ],
  ],
  ['One in five pupils goes to school hungry, and one in every 40 has no bed', ['One in five pupils = 0.2', 'one in every 40 = 0.025']],
  ['women outnumber men by four to one, and two-thirds of them rent', ['two-thirds = 0.6667']],
  ['the yes camp leads 58-42, and three quarters of under-30s will vote', ['three quarters = 0.75']],
  ['Turnout was 10 to 15 per cent lower than five years ago', ['10 to 15 per cent = 10–15 %', 'five years = 5 a']],
  ['unemployment, at 7.25pc, could reach double digits', ['7.25pc = 7.25 %']],
  ['shares were up 2¼ per cent at 1,140p', ['2¼ per cent = 2.25 %', '1,140p = 11.4 GBP']],
  ['The bookmaker shortened the odds from 12-1 to 7-2 and took 4,000 bets', ['4,000 bets = 4000 bets']],
  ['it was 38.5°C in the shade and minus 2 °C at night on the plateau', ['38.5°C = 38.5 Cel', 'minus 2 °C = -2 Cel']],
  [
    'The gusts reached 165 km/h and 112 millimetres of rain fell in six hours',
    ['165 km/h = 165 km/h', '112 millimetres = 112 mm', 'six hours = 6 h'],
  ],
  ['Planting would take up 14,500 hectares, an area of 145 sq. km', ['14,500 hectares = 14500 har', '145 sq. km = 145 km2']],
  [
    'The turbine makes 15 megawatts, and the farm 4.8 terawatt-hours a year, enough for 1.3 million homes',
    ['15 megawatts = 15 MW', '4.8 terawatt-hours = 4.8 TW.h', '1.3 million homes = 1300000 homes'],
  ],
  ['the cargo weighed 4,200 kilos and was hidden under nine metric tons of bananas', ['4,200 kilos = 4200 kg', 'nine metric tons = 9 t']],
  ['children take 5mg/kg twice a day, adults two 500-milligram tablets', ['5mg/kg = 5 mg/kg', 'two 500-milligram tablets = 2 tablets']],
  ['The drivers had been doing 70 miles per hour in a 30mph zone', ['70 miles per hour = 70 [mi_i]/h', '30mph = 30 [mi_i]/h']],
  [
    'The reservoir held 3.1 billion cubic metres, 62 per cent of what it can hold, and lost 4cm a day',
    ['3.1 billion cubic metres = 3100000000 m3', '62 per cent = 62 %', '4cm = 4 cm'],
  ],
  ['the plane fell 6,000ft in 12 seconds', ['6,000ft = 6000 [ft_i]', '12 seconds = 12 s']],
  ['he is 1.96m tall and weighs 104kg', ['1.96m = 1.96 m', '104kg = 104 kg']],
  ['output was cut by 1.2 million barrels per day', ['1.2 million barrels = 1200000 [bbl_us]']],
  [
    'As many as 700 homes were flooded, and no fewer than 31 villages were cut off',
    ['As many as 700 homes = <= 700 homes', 'no fewer than 31 villages = >= 31 villages'],
  ],
  [
    '“Nearly half a million refugees have crossed in the past three weeks,” she said',
    ['Nearly half a million refugees = ~ 500000 refugees', 'three weeks = 3 wk'],
  ],
  ['tens of thousands marched, and a dozen or so were hurt', ['tens of thousands = >= 10000 people', 'a dozen or so = ~ 12 people']],
  ['millions are without water and thousands more have fled', ['millions = >= 1000000 people', 'thousands = >= 1000 people']],
  ['a couple of weeks, maybe three, is all that we have', ['a couple of weeks = 2 wk', 'maybe three = ~ 3 wk']],
  [
    'It will take between 3 and 5 years and anywhere from 40 to 60 engineers',
    ['between 3 and 5 years = 3–5 a', '40 to 60 engineers = 40–60 engineers'],
  ],
  ['the queue is anything from two to six hours long', ['two to six hours = 2–6 h']],
  ['only a handful of the 120-odd shops are open', ['120-odd shops = ~ 120 shops']],
  [
    'more than three in four tenants, and as few as one landlord in ten, had heard of it',
    ['more than three in four tenants = > 0.75', 'as few as one landlord in ten = ~ 0.1'],
  ],
  ['Upwards of 2,000 people, most of them in their 60s and 70s, signed', ['Upwards of 2,000 people = >= 2000 people']],
  ['The 34-year-old, who joined at 19 on a four-year deal, has 18 months left', ['four-year = 4 a', '18 months = 18 mo']],
  ['a woman in her 80s, a man aged between 25 and 30 and a 10-month-old boy were found', []],
  ['the lease runs for 99 years and can be ended at six months’ notice', ['99 years = 99 a', 'six months = 6 mo']],
  ['he has been in power for two decades, half of that under emergency law', ['two decades = 20 a', 'half = 0.5']],
  ['She served eight and a half years of a 15-year sentence', ['eight and a half years = 8.5 a', '15-year = 15 a']],
  ['Shelling left 17 dead and 84 wounded, 9 of them critically', ['17 = 17 people', '84 = 84 people', '9 of them = 9 people']],
  [
    'The party won 126 of 338 seats, 44 short of a majority, on 31.4 per cent of the vote',
    ['126 of 338 seats = 126 seats', '44 = 44 seats', '31.4 per cent = 31.4 %'],
  ],
  [
    'the bill passed by 52 votes to 47 with one abstention in the 100-member chamber',
    ['52 votes = 52 votes', '47 = 47 votes', 'one abstention = 1 abstention'],
  ],
  ['Senators voted 61 to 38 to strip it of its powers', ['61 = 61 senators', '38 = 38 senators']],
  [
    'Police made 213 arrests and seized 40 firearms, 1,100 rounds of ammunition and two vans',
    ['213 arrests = 213 arrests', '40 firearms = 40 firearms', '1,100 rounds = 1100 rounds', 'two vans = 2 vans'],
  ],
  ['Flight 714, an A320, left Gate B12 at 06.45 for Terminal 2', []],
  ['The Group of 20 met on 12 and 13 June under Resolution 2231 of the UN', []],
  ['Call 0161 496 0123 or text HELP to 60606, the council of 14 Mill Lane said', []],
  ['the Model 3, the iPhone 15 and Windows 11 were named in Count 4', []],
  ['Psalm 23 was read on Day 12 of the hunger strike at 7:30pm', []],
  ['She lives at 1600 Fulton Avenue, Apt. 4, and drives a 2014 Ford', []],
  ['a 9/11-style attack, a 50/50 call, a size 12 and a Category 4 storm', []],
])('as news writes it: %s', (text, figures) => expect(told(text)).toEqual(figures))
