import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pathHere } from './sign-in.ts'

test('what leads back is a path of this server, whatever is given', () => {
  expect(pathHere('/articles/art-1?words=dam')).toBe('/articles/art-1?words=dam')
  const odd = [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/',
    '/.//evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '',
  ]
  for (const given of odd) expect(pathHere(given), given).toBe('/')
  const given = fc.oneof(
    fc.webUrl(),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('/', '\\', '.', '\t', ':', 'a', '?') }),
  )
  fc.assert(
    fc.property(given, (given) => {
      expect(new URL(pathHere(given), 'http://127.0.0.1/here').origin).toBe('http://127.0.0.1')
    }),
  )
})
