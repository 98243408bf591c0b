import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearIn } from './near.ts'

test('words and phrases that stand near each other are taken out of a query, the rest stays', () => {
  expect(nearIn('dam NEAR gate')).toEqual({ rest: '', near: [{ a: 'dam', b: 'gate', distance: 5 }] })
  expect(nearIn('"flood gate" near/3 dam -drill')).toEqual({ rest: '-drill', near: [{ a: 'flood gate', b: 'dam', distance: 3 }] })
  expect(nearIn('spring a near/900 b water')).toEqual({ rest: 'spring water', near: [{ a: 'a', b: 'b', distance: 20 }] })
  expect(nearIn('a near/0 b').near[0]?.distance).toBe(1)
})

test('"near" is a word like others where it is written like one', () => {
  for (const words of ['the near future', 'NEAR', 'dam NEAR', '"a house NEAR the dam"', 'dam NEAR -gate'])
    expect(nearIn(words)).toEqual({ rest: words, near: [] })
})

test('any query comes apart', () => {
  fc.assert(fc.property(fc.string(), (words) => nearIn(words).near.every(({ distance }) => distance >= 1)))
})
