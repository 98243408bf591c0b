import type { Person } from '@onrecord/record'
import { expect, test } from 'vitest'
import { printPeople } from './people.ts'
import { screen } from './screen.ts'

const days = { from: '2024-03-01T00:00:00.000Z', to: '2024-03-01T00:00:00.000Z' }
const mayor = { name: 'Ilse Varga', role: 'mayor', affiliation: 'Port Vale', country: null, statements: 1, articles: 1 }
const person: Person = {
  ...days,
  id: 'spk-1',
  kind: 'person',
  name: 'Ilse Varga',
  names: ['Ilse Varga'],
  settled: true,
  statements: 3,
  articles: 2,
  profiles: [
    { ...mayor, ...days, id: 'spk-1' },
    { ...mayor, id: 'spk-2', from: '2024-05-02T00:00:00.000Z', to: null, statements: 2 },
  ],
  checked: { right: 0, corrected: 1, wrong: 0 },
  outlets: [{ ...days, outlet: 'The Vale Post', statements: 3, articles: 2 }],
  subjects: [],
  merges: [{ a: 'spk-1', b: 'spk-2', reason: 'decision' }],
  others: [],
}

test('a role is told once, also where somebody decided on one of those who have it', () => {
  const printed = printPeople([person], screen({}, { NO_COLOR: '1' }))
  expect(printed.match(/mayor.*/g)).toEqual(['mayor, Port Vale 2024-03-01 to 2024-05-02 · 3 statements'])
  expect(printed).toContain('  ✎ checked by people: 1 corrected\n')
})
