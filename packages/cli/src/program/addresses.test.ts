import { expect, test } from 'vitest'
import { addresses } from './addresses.ts'

test('addresses and networks are taken, alone, listed and one after the other', () => {
  const list = addresses('10.0.0.0/8, 2001:db8::/32', addresses('127.0.0.1'))
  for (const one of ['127.0.0.1', '10.200.3.4']) expect(list.check(one), one).toBe(true)
  for (const one of ['127.0.0.2', '11.0.0.1']) expect(list.check(one), one).toBe(false)
  expect(list.check('2001:db8::7', 'ipv6')).toBe(true)
  // a socket that takes both kinds names an address of version 4 so
  expect(list.check('::ffff:10.0.0.1', 'ipv6')).toBe(true)
})

test('what is no address is named, so that no typing error trusts everybody or nobody', () => {
  for (const wrong of ['', ' ', 'localhost', '10.0.0', '10.0.0.0/33', '10.0.0.0/', '::1/129', '0.0.0.0/-1', '127.0.0.1 proxy'])
    expect(() => addresses(wrong), wrong).toThrow(/Give/)
})
