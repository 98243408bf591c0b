import { expect, test } from 'vitest'
import { token } from './token.ts'

const SECRET = '7f3d1c0a95e24b68'

test('a token has the scopes that stand before it, or all, and several stand beside each other', () => {
  const given = token(`add,read:${SECRET}`, token(`${SECRET}x check:${SECRET}y`))
  expect(given.map(({ secret, scopes }) => [secret.slice(SECRET.length), scopes.join()])).toEqual([
    ['x', 'read,check,add'],
    ['y', 'check'],
    ['', 'read,add'],
  ])
})

test('a token that is short, of an unknown scope, or no header can carry is refused, and not repeated', () => {
  for (const [wrong, why] of [
    ['read:short', '16 characters'],
    [`write:${SECRET}`, 'no scope write'],
    [`${SECRET}"`, '16 characters'],
    ['', '16 characters'],
  ] as const) {
    expect(() => token(wrong)).toThrow(why)
    expect(() => token(wrong)).not.toThrow(SECRET)
  }
})
