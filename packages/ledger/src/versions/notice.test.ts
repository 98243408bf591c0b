import type { Record } from '@onrecord/record'
import { expect, test } from 'vitest'
import { recordOf } from '../trial/record.ts'
import { noticeOf } from './notice.ts'

const page = (...lines: string[]): Record => {
  const record = recordOf([['Ilse Varga', 'the dam will hold']])
  return { ...record, article: { ...record.article, text: [record.article.text, ...lines].join('\n') } }
}

test('a paragraph that says what was changed is a notice, where the version before had it not', () => {
  for (const line of [
    'Correction: the dam was built in 1961.',
    'CORRECTION (9 September): It holds 12 years.',
    'Editor’s note: a name was misspelled.',
    'An earlier version of this article gave another year.',
    'This story has been updated with a reply of the mayor.',
  ]) {
    expect(noticeOf(page(), page(line)), line).toBe(line)
    expect(noticeOf(page(line), page(line, 'More.')), line).toBeNull()
  }
})

test('people who speak of corrections give no notice', () => {
  for (const line of [
    'The correction was long overdue, Pia Noor said.',
    'Correction of the river costs millions.',
    'She updated the list.',
  ])
    expect(noticeOf(page(), page(line)), line).toBeNull()
})
