import { expect, test } from 'vitest'
import { faultOf } from './state.ts'

test('what is wrong with a feed is told with how long it has been so', () => {
  const fault = 'The server does not answer.'
  expect(faultOf({ dead: null, failures: 0, fault: null })).toBeNull()
  expect(faultOf({ dead: null, failures: 1, fault })).toBe('The last visit failed: The server does not answer.')
  expect(faultOf({ dead: null, failures: 3, fault })).toBe('The last 3 visits failed: The server does not answer.')
  expect(faultOf({ dead: '2026-03-03T08:00:00.000Z', failures: 12, fault })).toBe(
    'Not visited any more since 3 March 2026, 08:00 UTC, after 12 visits that failed: The server does not answer.',
  )
})
