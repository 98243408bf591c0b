import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choiceAt, spanOf, stepped, wordsOf } from './step.ts'

const text = '“The gate holds,” Ilse Varga said.'
const words = wordsOf(text)
const chosen = (choice: { from: number; to: number }) => text.slice(...spanOf(words, choice))
const press = (choice: { from: number; to: number }, key: string, isShift = false) =>
  stepped(choice, key, { isShift, count: words.length }) ?? choice

test('an arrow goes to the next word, and with Shift takes it too', () => {
  const gate = { from: 2, to: 2 }
  expect(chosen(gate)).toBe('gate')
  expect(chosen(press(gate, 'ArrowRight'))).toBe('holds')
  expect(chosen(press(gate, 'ArrowRight', true))).toBe('gate holds')
  expect(chosen(press(press(gate, 'ArrowRight', true), 'ArrowLeft', true))).toBe('gate')
  expect(chosen(press(gate, 'Home', true))).toBe('“The gate')
  expect(chosen(press(gate, 'End', true))).toBe('gate holds,” Ilse Varga said.')
})

test('a piece that cuts words is all of them, and whatever is pressed a choice stays in the text', () => {
  expect(choiceAt(words, [text.indexOf('ate'), text.indexOf('lds') + 1])).toEqual({ from: 2, to: 3 })
  expect(choiceAt(words, [text.indexOf(' Ilse'), text.indexOf(' Ilse') + 1])).toBeNull()
  const keys = fc.array(fc.tuple(fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'x'), fc.boolean()))
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), keys, (text, keys) => {
      const words = wordsOf(text)
      fc.pre(words.length > 0)
      let choice = { from: 0, to: 0 }
      for (const [key, isShift] of keys) choice = stepped(choice, key, { isShift, count: words.length }) ?? choice
      const [start, end] = spanOf(words, choice)
      expect(0 <= start && start < end && end <= text.length).toBe(true)
    }),
  )
})
