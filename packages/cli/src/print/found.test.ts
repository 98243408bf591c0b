import type { FoundStatement } from '@onrecord/ledger'
import type { Statement } from '@onrecord/record'
import { expect, test } from 'vitest'
import { printFound } from './found.ts'
import { screen } from './screen.ts'

const found = (excerpt: boolean) =>
  ({
    article: { id: 'art-1', url: null, outlet: 'The Vale Post', title: 'Dam holds', published: '2026-03-01', excerpt },
    statement: { id: 'stm-1', kind: 'indirect', family: 'said', negated: false } as Statement,
    speaker: null,
    words: 'the dam will hold',
    context: { text: 'It rains, said Ilse Varga, and the dam will hold.', start: 0 },
    source: 'Ilse Varga',
    absence: null,
    checks: [],
  }) as unknown as FoundStatement

test('words that only a feed tells of are marked, and those of a page are not', () => {
  const plain = screen({}, { NO_COLOR: '1' })
  expect(printFound([found(true)], plain, { family: 'said' })).toContain('  from an excerpt of a feed: the page itself was not read\n')
  expect(printFound([found(false)], plain, { family: 'said' })).not.toContain('excerpt')
})

test('the paragraph of a statement stands under its words where it is asked for', () => {
  const plain = screen({}, { NO_COLOR: '1' })
  expect(printFound([found(false)], plain, { family: 'said', isInContext: true })).toContain(
    '    the dam will hold\n      It rains, said Ilse Varga, and the dam will hold.\n',
  )
  expect(printFound([found(false)], plain, { family: 'said' })).not.toContain('It rains')
})
