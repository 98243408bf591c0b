import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Line, lines, MAX_LINE_BYTES } from './lines.ts'

const collected = async (chunks: readonly Uint8Array[]): Promise<Line[]> => {
  const found: Line[] = []
  for await (const line of lines(
    (async function* () {
      yield* chunks
    })(),
  ))
    found.push(line)
  return found
}
const texts = async (...chunks: readonly Uint8Array[]) => (await collected(chunks)).map(({ text }) => text)

test('lines are the same wherever the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.integer({ min: 1, max: 7 }), async (given, step) => {
      const bytes = Buffer.from(`${given.map((text) => `x${text.replaceAll('\n', ' ')}`).join('\n')}`)
      const chunks = Array.from({ length: Math.ceil(bytes.length / step) }, (_, i) => bytes.subarray(i * step, (i + 1) * step))
      expect(await texts(...chunks)).toEqual(await texts(bytes))
      expect(await texts(...chunks)).toEqual(given.map((text) => `x${text.replaceAll('\n', ' ')}`))
    }),
  )
})

test('a byte order mark is no part of the first line', async () => {
  expect(await texts(Buffer.from('\ufeff{}\n{}'))).toEqual(['{}', '{}'])
})

test('lines that end as on Windows, a last one without an end and two ends in a row', async () => {
  expect(await texts(Buffer.from('{"id":1}\r\n{"id":2}\r\n\n{"id":3}'))).toEqual(['{"id":1}\r', '{"id":2}\r', '', '{"id":3}'])
})

test('a stream of UTF-16 or gzip is one fault, however many lines its bytes would make', async () => {
  for (const bytes of [
    Buffer.from('\ufeff{}\n{}\n', 'utf16le'),
    Buffer.from('\ufeff{}\n{}\n', 'utf16le').swap16(),
    Buffer.from('{}\n{}', 'utf16le'),
  ])
    expect(await collected([bytes])).toEqual([{ number: 1, fault: 'stream of UTF-16', text: '' }])
  expect(await collected([Uint8Array.of(0x1f, 0x8b, 0x08, 0x0a, 0x0a)])).toEqual([{ number: 1, fault: 'stream of gzip', text: '' }])
})

test('a line of half a character and a line that is too long say so, and the next one is read', async () => {
  expect(await collected([Uint8Array.of(0x61, 0xe2, 0x80, 0x0a), Buffer.alloc(MAX_LINE_BYTES + 1, 'x'), Buffer.from('\nb')])).toEqual([
    { number: 1, fault: 'not UTF-8', text: '' },
    { number: 2, fault: 'too long', text: '' },
    { number: 3, fault: null, text: 'b' },
  ])
})
