import { expect, test } from 'vitest'
import { toWhom } from './marked.ts'

test.each([
  ['Hale ⟦wrote⟧ back to the clerk {that it held}.', 'the clerk'],
  ['Hale ⟦said⟧ in remarks to delegates {that it held}.', 'delegates'],
  ['Hale was ⟦asked⟧ by the chair {whether it held}.', 'Hale'],
  ['{It held}, Hale ⟦said⟧ in reply to a question from Ms Orlow.', 'Ms Orlow'],
  ['Hale ⟦said⟧ in an interview with Radio Fenn {that it held}.', 'Radio Fenn'],
  ['Hale ⟦appealed to⟧ the public {to stay away}.', 'the public'],
  ['Hale ⟦assured⟧ MPs {that it held}.', 'MPs'],
  ['Hale ⟦reminded⟧ voters {that it held}.', 'voters'],
  ['Hale ⟦promised⟧ investors {a bonus}.', 'investors'],
  ['{It held}, he ⟦told⟧ the Sunday Courier.', 'the Sunday Courier'],
  ['{It held}, he ⟦said⟧ in a letter to shareholders.', 'shareholders'],
  ['Speaking to reporters in Fenn, Hale ⟦said⟧ {it held}.', 'reporters'],
  ['Addressing the conference, Hale ⟦said⟧ {it held}.', 'the conference'],
  ['Hale ⟦urged⟧ the government {to pay}.', 'the government'],
  ['Hale ⟦informed⟧ the board {that it held}.', 'the board'],
  ['Hale ⟦convinced⟧ her {that it held}.', 'her'],
  ['Hale ⟦advised⟧ families {to leave}.', 'families'],
  ['Hale ⟦complained to⟧ the regulator {that it held}.', 'the regulator'],
  ['Hale ⟦shouted⟧ at the crowd {that it held}.', 'the crowd'],
  ['Hale ⟦confided⟧ to a friend {that it held}.', 'a friend'],
  ['Hale ⟦testified⟧ before the committee {that it held}.', 'the committee'],
  ['Hale ⟦texted⟧ his mother {that it held}.', 'his mother'],
  ['{Did it hold?}, one boy ⟦asked⟧ the coach.', 'the coach'],
  ['Hale ⟦replied to⟧ Ms Orlow {that it held}.', 'Ms Orlow'],
  ['Hale ⟦admitted⟧ to police {that he lied}.', 'police'],
  ['Hale ⟦announced⟧ to staff {that it closed}.', 'staff'],
  ['Hale ⟦ordered⟧ troops {to stop}.', 'troops'],
  ['Hale ⟦said⟧ in a message to staff {that it held}.', 'staff'],
  ['In a call with analysts, Hale ⟦said⟧ {it held}.', 'analysts'],
  ['Hale ⟦thanked⟧ volunteers {for their work}.', 'volunteers'],
  ['Hale ⟦apologised⟧ to customers {for the cut}.', 'customers'],
  ['Hale ⟦told⟧ family {that it held}.', 'family'],
  ['Hale ⟦said⟧, addressing a rally in Fenn, {that it held}.', 'a rally'],
  ['Hale ⟦told⟧ a packed hall in Fenn {it held}.', 'a packed hall'],
  ['Hale ⟦wrote⟧ to Ms Orlow on Friday {that it held}.', 'Ms Orlow'],
  ['Hale ⟦explained⟧ to us {why it held}.', 'us'],
  ['{It held}, Hale ⟦told⟧ the BBC’s Today programme.', 'the BBC’s Today programme'],
  ['In a speech to the Fenn Institute, Hale ⟦said⟧ {it held}.', 'the Fenn Institute'],
  ['Hale ⟦joked⟧ to reporters {that it held}.', 'reporters'],
])('%s It is said to %s', (marked, whom) => {
  expect(toWhom(marked)).toEqual([whom])
})

test.each([
  'Hale ⟦said⟧ on Monday {that it held}.',
  'Hale ⟦said at a press conference⟧ on Friday {that it held}.',
  'Hale ⟦said⟧ to applause {that it held}.',
  '{It held}, Hale ⟦said⟧, according to the Courier.',
  'Hale ⟦said⟧ in an email seen by the Courier {that it held}.',
  'Hale ⟦asked⟧ rhetorically {whether it held}.',
  'Addressing the issue, Hale ⟦said⟧ {it held}.',
  'Hale ⟦replied⟧ to questions {that it held}.',
  'Hale ⟦vowed⟧ to fight {on}.',
  '{It held}, Hale ⟦said⟧ in a tweet.',
])('nobody is told: %s', (marked) => {
  expect(toWhom(marked)).toEqual([])
})
