import { expect, test } from 'vitest'
import { roleOf } from './given-files.ts'

test('captions are a transcript, a page of HTML is a draft, and a text is the one that is not there yet', () => {
  expect([roleOf('a.VTT', false), roleOf('a.srt', true)]).toEqual(['transcript', 'transcript'])
  expect([roleOf('a.html', true), roleOf('a.htm', false)]).toEqual(['draft', 'draft'])
  expect([roleOf('a.txt', false), roleOf('a.txt', true)]).toEqual(['draft', 'transcript'])
})
