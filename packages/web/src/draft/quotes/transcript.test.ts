import { expect, test } from 'vitest'
import { transcriptOf } from './transcript.ts'

test('WebVTT gives the words without times, tags, notes and repeated lines', async () => {
  const text = `WEBVTT - council

NOTE made by hand

1
00:00:01.000 --> 00:00:04.000 align:start
<v Ilse Varga>The gate will stay <i>shut</i> &amp; locked

00:00:04.000 --> 00:00:06.000
The gate will stay shut & locked

00:00:06.000 --> 00:00:09.000
until the river falls.
`
  expect(await transcriptOf({ name: 'council.txt', text })).toEqual({
    name: 'council.txt',
    text: 'The gate will stay shut & locked\nuntil the river falls.',
  })
})

test('SubRip is known by its ending, or by how it begins', async () => {
  const text =
    '1\r\n00:00:01,000 --> 00:00:04,000\r\nThe gate will\r\nstay shut.\r\n\r\n2\r\n00:00:05,000 --> 00:00:06,000\r\nUntil Monday.\r\n'
  for (const name of ['council.srt', 'council'])
    expect((await transcriptOf({ name, text })).text).toBe('The gate will stay shut.\nUntil Monday.')
})

test('any other text stays as it is, and captions without an end lose nothing', async () => {
  expect((await transcriptOf({ name: 'notes.txt', text: 'VARGA: Shut. --> open' })).text).toBe('VARGA: Shut. --> open')
  expect((await transcriptOf({ name: 'cut.vtt', text: 'WEBVTT\n\n00:01.000 --> 00:02.000\nShut' })).text).toBe('Shut')
  expect((await transcriptOf({ name: 'empty.vtt', text: 'WEBVTT' })).text).toBe('')
})
