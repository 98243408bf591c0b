import { expect, test } from 'vitest'
import { told } from './told.ts'

// Hospitals, courts, matches, laboratories, markets, polls, earthquakes, wars, harvests; and nouns that are hard by their form.
test.each([
  [
    'The trust said 1 in 6 of its midwives had left since 2021, and that 214 posts, 38 of them in Fenn, were empty',
    ['1 in 6 = 0.1667', '214 posts = 214 posts', '38 of them = 38 posts'],
  ],
  [
    '“We’ve had three floods in four years and I’ve replaced two kitchens,” said Mrs Dow. “The insurers want £4,800, up from £610”',
    ['three floods = 3 floods', 'four years = 4 a', 'two kitchens = 2 kitchens', '£4,800 = 4800 GBP', '£610 = 610 GBP'],
  ],
  [
    'The court heard that Voss had driven at 111mph, nearly twice the limit, with 132 micrograms of alcohol in 100 millilitres of breath',
    ['111mph = 111 [mi_i]/h', '132 micrograms = 132 ug', '100 millilitres = 100 mL'],
  ],
  [
    'He was jailed for 12 years and four months, with a further three years on licence',
    ['12 years and four months = 148 mo', 'three years = 3 a'],
  ],
  [
    'The council will close two of its nine libraries and cut opening hours at four others, saving £340,000 a year',
    ['two of its nine libraries = 2 libraries', 'four others = 4 others', '£340,000 = 340000 GBP'],
  ],
  [
    'Bram scored twice in the space of five minutes as Ostrel won 3-1 to go four points clear with six games left',
    ['five minutes = 5 min', 'four points = 4 points', 'six games = 6 games'],
  ],
  [
    'She finished the 26.2 miles in 2hr 19min 41sec, almost a minute and a half inside the record',
    ['26.2 miles = 26.2 [mi_i]', '2hr 19min 41sec = 8381 s', 'almost a minute and a half = ~ 1.5 min'],
  ],
  [
    'The team measured 1,200 skulls from 14 sites and found that brains had shrunk by an average of 3.4 per cent, or about 50 cubic centimetres',
    ['1,200 skulls = 1200 skulls', '14 sites = 14 sites', 'an average of 3.4 per cent = ~ 3.4 %', 'about 50 cubic centimetres = ~ 50 cm3'],
  ],
  [
    'The comet will pass within 0.3 astronomical units, some 28 million miles, and will not be back for 6,000 years',
    ['within 0.3 astronomical units = <= 0.3 AU', 'some 28 million miles = ~ 28000000 [mi_i]', '6,000 years = 6000 a'],
  ],
  [
    'Net profit more than doubled to 318 million kroner from 142 million, on sales of 2.9 billion',
    ['318 million kroner = 318000000 kroner', '142 million = 142000000 kroner', '2.9 billion = 2900000000 kroner'],
  ],
  [
    'Shares fell as much as 11%, wiping $6 billion off its value, before closing down 7.4% at $38.12',
    ['as much as 11% = <= 11 %', '$6 billion = 6000000000 USD', '7.4% = 7.4 %', '$38.12 = 38.12 USD'],
  ],
  [
    'He said it would raise the top rate to 45p in the pound and take 800,000 people out of tax',
    ['45p = 0.45 GBP', '800,000 people = 800000 people'],
  ],
  [
    'Of the 1,004 people polled, 52% backed the treaty, 39% were against and the rest undecided; among under-35s it was 66% to 24%',
    ['1,004 people = 1004 people', '52% = 52 %', '39% = 39 %', '66% = 66 %', '24% = 24 %'],
  ],
  [
    'the quake, of magnitude 6.4, killed at least 1,340, injured more than 9,000 and flattened whole villages',
    ['at least 1,340 = >= 1340 people', 'more than 9,000 = > 9000 people'],
  ],
  [
    'Rescuers had pulled 14 alive from the rubble, among them a boy of six; another 30 were thought to be inside',
    ['14 = 14 people', '30 = 30 people'],
  ],
  [
    'Two battalions, about 1,100 troops, had crossed at dawn with 40 tanks, and shelled us with everything from 82mm mortars to 155mm guns',
    ['Two battalions = 2 battalions', 'about 1,100 troops = ~ 1100 troops', '40 tanks = 40 tanks'],
  ],
  [
    'The breach exposed 3.7 million records, including the names and addresses of 62,000 patients and the card numbers of 1,900',
    ['3.7 million records = 3700000 records', '62,000 patients = 62000 patients', '1,900 = 1900 patients'],
  ],
  [
    'The chip has 80 billion transistors, runs at 3.2GHz and uses 350 watts; the old one used 420',
    ['80 billion transistors = 80000000000 transistors', '3.2GHz = 3.2 GHz', '350 watts = 350 W', '420 = 420 W'],
  ],
  ['“I’ve got nine grandkids, a bad hip and a 20-year mortgage,” he laughed', ['nine grandkids = 9 grandkids']],
  [
    'She wrote 23 novels, sold 11 million copies in 30 languages and never made more than two drafts',
    ['23 novels = 23 novels', '11 million copies = 11000000 copies', '30 languages = 30 languages', 'more than two drafts = > 2 drafts'],
  ],
  [
    'Winds of 90 to 100 knots and waves as high as 15 metres were expected, with up to half a metre of snow above 800m',
    ['90 to 100 knots = 90–100 [kn_i]', 'as high as 15 metres = <= 15 m', 'up to half a metre = <= 0.5 m', 'above 800m = > 800 m'],
  ],
  [
    'Growers had lost a third of the crop, some 40,000 boxes, and were getting 9 pesos a kilo for what cost 14 to grow',
    ['a third = 0.3333', 'some 40,000 boxes = ~ 40000 boxes', '9 pesos = 9 pesos', '14 = 14 pesos'],
  ],
  ['Class sizes had gone from 24 to 31 in a decade, and 11 schools had no head', ['24 = 24', '31 = 31', '11 schools = 11 schools']],
  [
    'Officers found £18,000 in cash, 2.3kg of heroin, three phones and a list of 40 names',
    ['£18,000 = 18000 GBP', '2.3kg = 2.3 kg', 'three phones = 3 phones', '40 names = 40 names'],
  ],
  [
    'Drought has left 4.5 million in need of food, 1.2 million of them under five',
    ['4.5 million = 4500000 people', '1.2 million of them = 1200000 people'],
  ],
  [
    'Prices had gone up threefold, and a dozen eggs now cost 1,500 naira, or just under a dollar',
    ['a dozen eggs = 12 eggs', '1,500 naira = 1500 NGN', 'just under a dollar = < 1 USD'],
  ],
  [
    'The dig turned up 60-odd coins, two rings and a 9cm pin from the second century',
    ['60-odd coins = ~ 60 coins', 'two rings = 2 rings', '9cm = 9 cm'],
  ],
  [
    'It took a crew of eight 11 days to lay 4km of cable at minus 40',
    ['eight = 8 people', '11 days = 11 d', '4km = 4 km', 'minus 40 = -40 Cel'],
  ],
  [
    'The line employs 40 sales staff, 12 women drivers and three arms dealers’ sons',
    ['40 sales staff = 40 staff', '12 women drivers = 12 drivers', 'three arms dealers’ sons = 3 sons'],
  ],
  [
    '20 Portuguese, six Japanese and a dozen Swiss were on the coach',
    ['20 Portuguese = 20 Portuguese', 'six Japanese = 6 Japanese', 'a dozen Swiss = 12 Swiss'],
  ],
  ['she gave two weeks’ notice after 14 years’ service', ['two weeks = 2 wk', '14 years = 14 a']],
  ['at least one person died and another was hurt', ['at least one person = >= 1 person']],
  ['one death and four injuries had been reported', ['one death = 1 death', 'four injuries = 4 injuries']],
  ['two pairs of boots and six sets of lights were missing', ['two pairs = 2 pairs', 'six sets = 6 sets']],
  ['it has three times as many ferries, and 2.5 times the debt', ['three times = 3 times', '2.5 times = 2.5 times']],
  [
    '40 per cent of the town’s 900 shops, and a fifth of its pubs, had shut',
    ['40 per cent = 40 %', '900 shops = 900 shops', 'a fifth = 0.2'],
  ],
  ['the two of them walked 11 miles in the dark', ['11 miles = 11 [mi_i]']],
  ['we have one nurse for every 40 patients', ['40 patients = 40 patients']],
  ['the club has won 11, drawn four and lost two this season', ['11 = 11', 'four = 4', 'two = 2']],
  ['only 12 of 50 state schools met the target of 80 per cent', ['12 of 50 state schools = 12 schools', '80 per cent = 80 %']],
  ['he said that 140,000 jobs had gone since spring, 31,000 in steel alone', ['140,000 jobs = 140000 jobs', '31,000 = 31000 jobs']],
  ['They wanted 5 per cent and settled for three', ['5 per cent = 5 %', 'three = 3 %']],
  ['They had asked for a rise of 9%, and were offered four', ['9% = 9 %', 'four = 4 %']],
  ['the fleet of 14 had shrunk to six', ['14 = 14', 'six = 6']],
  ['seven out of every 10 calls came after dark', ['seven out of every 10 calls = 0.7']],
  ['he drinks two pints of milk and four cups of tea a day', ['two pints = 2 [pt_us]', 'four cups = 4 cups']],
  ['the rope was 300ft long and two inches thick', ['300ft = 300 [ft_i]', 'two inches = 2 [in_i]']],
  ['the average farm is 140 hectares, the largest 9,000', ['140 hectares = 140 har', '9,000 = 9000 har']],
  ['the vaccine was 94% effective in the over-60s and 71% in infants', ['94% = 94 %', '71% = 71 %']],
  ['two more bodies were found on Friday, taking the toll to 19', ['two more bodies = 2 bodies', '19 = 19 people']],
  [
    'about 60 protesters, half of them in masks, threw a dozen bottles',
    ['about 60 protesters = ~ 60 protesters', 'half = 0.5', 'a dozen bottles = 12 bottles'],
  ],
  ['she had been paid €200 and promised 500 more', ['€200 = 200 EUR', '500 = 500 EUR']],
  ['he has 40,000 followers and follows nobody', ['40,000 followers = 40000 followers']],
  ['half the staff, 230 in all, will go by May', ['half = 0.5', '230 = 230 staff']],
  ['the tanker spilled 12,000 gallons, enough to fill a pool', ['12,000 gallons = 12000 [gal_us]']],
  ['three were shot dead and eight others are in hospital', ['three = 3 people', 'eight others = 8 others']],
  ['all 41 aboard got off', ['41 = 41 people']],
  [
    'The ombudsman upheld 61 of 94 complaints and told the bank to repay £2,300 to each of 17 customers',
    ['61 of 94 complaints = 61 complaints', '£2,300 = 2300 GBP', '17 customers = 17 customers'],
  ],
  [
    '“There were maybe 30 of us at the start. By the third year we were down to six,” said Orlow',
    ['maybe 30 of us = ~ 30 people', 'six = 6 people'],
  ],
  [
    'The glacier has lost 45 metres in thickness and nearly a mile in length since 1950',
    ['45 metres = 45 m', 'nearly a mile = ~ 1 [mi_i]'],
  ],
  [
    'Ostrel Air said passenger numbers rose 6.2 percent to 4.1 million, while costs per seat fell 1.5 percent to 7.3 cents',
    ['6.2 percent = 6.2 %', '4.1 million = 4100000 passengers', '1.5 percent = 1.5 %', '7.3 cents = 0.073 USD'],
  ],
  ['He was booked for dissent after 20 minutes and sent off with ten left', ['20 minutes = 20 min', 'ten = 10 min']],
  [
    'Four in five callers hang up after waiting more than 15 minutes, the watchdog found',
    ['Four in five callers = 0.8', 'more than 15 minutes = > 15 min'],
  ],
  [
    'The school, built for 450, has 610 on its roll, and a third of them come by bus',
    ['450 = 450 people', '610 = 610 people', 'a third = 0.3333'],
  ],
  [
    'Rainfall was 18mm against a May average of 62mm; the reservoirs stood at 41% and falling',
    ['18mm = 18 mm', '62mm = 62 mm', '41% = 41 %'],
  ],
  ['The union wants 12 per cent over two years; the port has offered seven', ['12 per cent = 12 %', 'two years = 2 a', 'seven = 7 %']],
  [
    'At 2.5 crore litres a day the city uses twice what it did in 2001, and 30 lakh people still queue at tankers',
    ['2.5 crore litres = 25000000 L', '30 lakh people = 3000000 people'],
  ],
  [
    'He told the inquiry that 70 or 80 files, perhaps more, had been burnt in two skips',
    ['70 or 80 files = 70–80 files', 'two skips = 2 skips'],
  ],
  [
    'The suspect, 41, had 14 previous convictions, nine of them for theft, and owed R86,000 in fines',
    ['14 previous convictions = 14 convictions', 'nine of them = 9 convictions', 'R86,000 = 86000 ZAR'],
  ],
  [
    'The rebels hold 11 of 18 districts, and the army had lost 60 men and a helicopter in a week',
    ['11 of 18 districts = 11 districts', '60 men = 60 men'],
  ],
  ['Voters backed the plan by 55.1 per cent to 44.9 on a turnout of 38', ['55.1 per cent = 55.1 %', '44.9 = 44.9 %', '38 = 38 %']],
  [
    'The start-up raised $45m at a valuation of $310m, three times that of 18 months ago',
    ['$45m = 45000000 USD', '$310m = 310000000 USD', 'three times = 3 times', '18 months = 18 mo'],
  ],
  ['We counted 312 puffins, up from 290, but just 19 terns', ['312 puffins = 312 puffins', '290 = 290 puffins', '19 terns = 19 terns']],
  [
    '“My rent went from €700 to €1,150 overnight and I’ve 28 days to find somewhere,” she said',
    ['€700 = 700 EUR', '€1,150 = 1150 EUR', '28 days = 28 d'],
  ],
  [
    'The storm cut power to 96,000 homes, felled 400 trees and tore the roofs off at least two dozen barns',
    ['96,000 homes = 96000 homes', '400 trees = 400 trees', 'at least two dozen barns = >= 24 barns'],
  ],
  [
    'The device weighs 1.2kg, folds to the size of a book and runs for up to nine hours on one charge',
    ['1.2kg = 1.2 kg', 'up to nine hours = <= 9 h'],
  ],
  [
    'Her lawyers had been given 12,000 pages three days before the hearing and had read 800',
    ['12,000 pages = 12000 pages', 'three days = 3 d', '800 = 800 pages'],
  ],
  [
    'The ministry said 52 had recovered, 11 were in intensive care and one had died',
    ['52 = 52 people', '11 = 11 people', 'one = 1 people'],
  ],
  [
    'A total of 340,000 tonnes of scrap, worth some 90 million euros, passed through in 2019',
    ['340,000 tonnes = 340000 t', 'some 90 million euros = ~ 90000000 EUR'],
  ],
  [
    'It will be between two and three degrees colder than usual, with 5 to 10 centimetres of snow',
    ['between two and three degrees = 2–3 Cel', '5 to 10 centimetres = 5–10 cm'],
  ],
  [
    'the museum had 1.1 million visitors, of whom 60,000 came from abroad',
    ['1.1 million visitors = 1100000 visitors', '60,000 = 60000 visitors'],
  ],
  [
    'Hundreds of children were hurt. Thousands may have breathed the dust',
    ['Hundreds of children = >= 100 children', 'Thousands = >= 1000 children'],
  ],
  ['they had accepted millions from the industry', ['millions = >= 1000000 USD']],
  ['he flew the 757 in the ’90s, when she, then 35, was its captain', []],
  ['the 90’s were over and the latter two had left', []],
  ['the total, 41, was the highest in years', ['41 = 41']],
  [
    'The mayor said 3,400 homes had been without gas for nine days and that 220 engineers from four counties were on the job',
    ['3,400 homes = 3400 homes', 'nine days = 9 d', '220 engineers = 220 engineers', 'four counties = 4 counties'],
  ],
  ['“I’ve reffed more than 900 games and been punched twice,” Dunne said', ['more than 900 games = > 900 games']],
  [
    'The fund lost 4.2 per cent in the quarter, its worst since 2008, as investors pulled out $1.6bn',
    ['4.2 per cent = 4.2 %', '$1.6bn = 1600000000 USD'],
  ],
  [
    'Kano state will spend N14.5bn on 1,200 classrooms, or about N12m each',
    ['N14.5bn = 14500000000 NGN', '1,200 classrooms = 1200 classrooms', 'about N12m = ~ 12000000 NGN'],
  ],
  ['The crater is 11 kilometres wide and as deep as 600 metres in places', ['11 kilometres = 11 km', '600 metres = 600 m']],
  ['Of the 27 who sat the paper, 19 passed and three were caught copying', ['27 = 27', '19 = 19', 'three = 3']],
  [
    'A dose of 250 milligrams cut pain by half in six out of 10 patients within an hour',
    ['250 milligrams = 250 mg', 'half = 0.5', 'six out of 10 patients = 0.6', 'within an hour = <= 1 h'],
  ],
  ['They drew 2-2 in front of 31,000, having hit the bar three times', ['31,000 = 31000 people', 'three times = 3 times']],
  [
    'The appeal has raised a quarter of its £2m target from just 800 donors',
    ['a quarter = 0.25', '£2m = 2000000 GBP', '800 donors = 800 donors'],
  ],
  [
    'Nearly one in three trains was late last month and 214 did not run at all',
    ['Nearly one in three trains = ~ 0.3333', '214 = 214 trains'],
  ],
  [
    'The tremor, 5.2 on the Richter scale, was felt 300 miles away and brought down a dozen chimneys',
    ['5.2 = 5.2', '300 miles = 300 [mi_i]', 'a dozen chimneys = 12 chimneys'],
  ],
  [
    'The commission cut its growth forecast to 0.8% from 1.3% and sees inflation at 2.1% in 2026',
    ['0.8% = 0.8 %', '1.3% = 1.3 %', '2.1% = 2.1 %'],
  ],
  ['Hale wants 500 wardens hired by spring; the county has money for 80', ['500 wardens = 500 wardens', '80 = 80 wardens']],
  [
    'The jury deliberated for nine hours over two days before finding him guilty on four of seven counts',
    ['nine hours = 9 h', 'two days = 2 d', 'four of seven counts = 4 counts'],
  ],
  [
    'Emissions fell 11 million tonnes, or 3 per cent, to 352 million tonnes',
    ['11 million tonnes = 11000000 t', '3 per cent = 3 %', '352 million tonnes = 352000000 t'],
  ],
  [
    'Each of the four towers will have 38 floors and between 250 and 300 flats, a fifth of them for rent',
    ['four towers = 4 towers', '38 floors = 38 floors', 'between 250 and 300 flats = 250–300 flats', 'a fifth = 0.2'],
  ],
  ['She swam 50 lengths a day until she was 91', ['50 lengths = 50 lengths']],
  [
    'rent takes 40 to 50 per cent of pay for those on less than 30,000 crowns',
    ['40 to 50 per cent = 40–50 %', 'less than 30,000 crowns = < 30000 crowns'],
  ],
  ['the fleet was cut from 12 to one and the S&P 500 fell', ['12 = 12']],
  ['women outnumber men three to 1, and the P45 was lost', []],
  [
    'Two in five of the 1,900 staff had been bullied, the survey found, and 140 had left because of it',
    ['Two in five = 0.4', '1,900 staff = 1900 staff', '140 = 140 staff'],
  ],
  ['“We’ve got 11 boats and fuel for six,” the harbour master said', ['11 boats = 11 boats', 'six = 6 boats']],
  [
    'The rate went up by half a percentage point to 6.25 per cent, and 30,000 mortgage holders will pay £90 more a month',
    ['half a percentage point = 0.5 points', '6.25 per cent = 6.25 %', '30,000 mortgage holders = 30000 holders', '£90 = 90 GBP'],
  ],
  ['Nine of the dead were children, the youngest of them four', ['Nine of the dead = 9 people']],
  [
    'She beat 212 rivals to the $50,000 prize and gave a tenth of it away',
    ['212 rivals = 212 rivals', '$50,000 = 50000 USD', 'a tenth = 0.1'],
  ],
  [
    'The valley’s 16 wells hold 40 per cent less water than they did, and three are dry',
    ['16 wells = 16 wells', '40 per cent = 40 %', 'three = 3 wells'],
  ],
  [
    'Around 2.8 lakh students sat the test at 1,140 centres, some of them 200 km from home',
    ['Around 2.8 lakh students = ~ 280000 students', '1,140 centres = 1140 centres', '200 km = 200 km'],
  ],
  [
    'He pleaded guilty to 21 counts of fraud and was ordered to repay 1.2 million dirhams',
    ['21 counts = 21 counts', '1.2 million dirhams = 1200000 dirhams'],
  ],
  ['A nine-month-old was among five hurt when a tram hit a wall at 30km/h', ['five = 5 people', '30km/h = 30 km/h']],
  ['The party expects to take 80 to 85 of the 151 seats, up from 62', ['80 to 85 of the 151 seats = 80–85 seats', '62 = 62 seats']],
  ['It is the seventh strike in 18 months and will last 72 hours', ['18 months = 18 mo', '72 hours = 72 h']],
  [
    'At 1,310 metres it is the lowest of the four passes and the only one open for more than half the year',
    ['1,310 metres = 1310 m', 'four passes = 4 passes', 'more than half = > 0.5'],
  ],
  [
    'The charity feeds 6,000 a day from three kitchens and needs another 20 tonnes of rice',
    ['6,000 = 6000 people', 'three kitchens = 3 kitchens', '20 tonnes = 20 t'],
  ],
  ['Orders fell for the fifth month, by 0.7%, though exports grew 4%', ['0.7% = 0.7 %', '4% = 4 %']],
  ['Ten jurors found for him, two against, after 31 hours', ['Ten jurors = 10 jurors', 'two = 2 jurors', '31 hours = 31 h']],
  ['it was 30 degrees in the hall', ['30 degrees = 30 Cel']],
  ['the ship lay 30 degrees north of there', ['30 degrees = 30 degrees']],
])('in a paragraph of news: %s', (text, figures) => expect(told(text)).toEqual(figures))
