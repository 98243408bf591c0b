import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Figure, faultsOf, type Statement } from '@onrecord/record'
import { expect, test } from 'vitest'
import { onrecord } from './command.ts'

const page = fileURLToPath(new URL('../../shared/sample/mna-6056690.txt', import.meta.url))

test('the first real page: both figures, as bounds that their statement names, and no ordinal or date', async (context) => {
  if (!existsSync(page)) return context.skip('../shared/sample is not there')
  const { stdout } = await onrecord(['read', page, '--published', '2024-03-18', '--format', 'json'])
  const record = JSON.parse(stdout)
  expect(faultsOf(record)).toEqual([])
  const figures: Figure[] = record.figures
  expect(figures.map(({ quantifier, bound, value, high, unit }) => ({ quantifier, bound, value, high, unit }))).toEqual([
    { quantifier: 'more than', bound: '>', value: 30000, high: null, unit: 'people' },
    { quantifier: 'more than', bound: '>', value: 70000, high: null, unit: 'people' },
  ])
  for (const { id, span, statement } of figures) {
    const own: Statement = record.statements.find((entry: Statement) => entry.id === statement)
    expect(own.figures).toContain(id)
    expect(own.content.some(([start, end]) => start <= span[0] && span[1] <= end)).toBe(true)
  }
})
