import { expect, test } from 'vitest'
import { told } from './told.ts'

// Where the phrase of a counted noun ends: words that elsewhere end it, pairs of nouns and adjectives, and verbs behind a bare number.
test.each([
  ['They had three home wins and two away draws', ['three home wins = 3 wins', 'two away draws = 2 draws']],
  ['five are away from work', ['five = 5']],
  ['the board heard three outside experts', ['three outside experts = 3 experts']],
  ['40 support workers and 12 trust hospitals', ['40 support workers = 40 workers', '12 trust hospitals = 12 hospitals']],
  ['of 300 members, 40 support plans to close', ['300 members = 300 members', '40 = 40 members']],
  ['the judge compared 15 earlier cases', ['15 earlier cases = 15 cases']],
  ['Eleven progressive and Tavarian parties walked out', ['Eleven progressive and Tavarian parties = 11 parties']],
  ['the archive has 90 black and white photographs', ['90 black and white photographs = 90 photographs']],
  ['dozens of private and public gardens', ['dozens of private and public gardens = >= 12 gardens']],
  ['Eleven conservation and farming groups signed', ['Eleven conservation and farming groups = 11 groups']],
  ['It lost 600 bar and restaurant workers', ['600 bar and restaurant workers = 600 workers']],
  ['The ministry wanted 12 new search and rescue helicopters', ['12 new search and rescue helicopters = 12 helicopters']],
  ['They had planted 4,000 oak, ash and beech saplings', ['4,000 oak, ash and beech saplings = 4000 saplings']],
  ['the blast left 12 dead and rescue teams searching', ['12 = 12 people']],
  ['one nurse and three porters had left', ['one nurse = 1 nurse', 'three porters = 3 porters']],
  ['five other states head to the polls', ['five other states = 5 states']],
  ['He bought two second-hand tractors', ['two second-hand tractors = 2 tractors']],
  ['All 21 people got out, though four broke bones', ['21 people = 21 people', 'four = 4 people']],
  ['The rebels had freed 30 soldiers and would free the other 18', ['30 soldiers = 30 soldiers', '18 = 18 soldiers']],
  ['At the last count 340 were still missing', ['340 = 340 people']],
  ['The number waiting more than 12 hours had doubled to 8,200', ['more than 12 hours = > 12 h', '8,200 = 8200 people']],
  ['there are 11 million living here without papers', ['11 million = 11000000 people']],
  ['he was confirmed 92 to 0', ['92 = 92 votes', '0 = 0 votes']],
  ['Pupils as young as five were taught there', []],
  ['Mr Dahl, now 81 and retired, said she will be 60 in May', []],
])('a phrase of news: %s', (text, figures) => expect(told(text)).toEqual(figures))
