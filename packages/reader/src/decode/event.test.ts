import { expect, test } from 'vitest'
import { isEvent } from './event.ts'

test('a gerund with its object is an event; a person, a body or a paper whose name looks like one is not', () => {
  for (const words of ['the signing of the accord', 'The holding of a second round in Tarnow', 'their closing of the bridge'])
    expect(isEvent(words), words).toBe(true)
  for (const words of [
    'the king of Ardania',
    'the ruling of the court',
    'the outgoing head of the port',
    'Sterling of the harbour board',
    'the ringing endorsement',
  ])
    expect(isEvent(words), words).toBe(false)
})
