import { expect, test } from 'vitest'
import { csvTable } from './csv.ts'

test('cells that a spreadsheet would take for formulas are text, and quotes and line ends stay in their cell', () => {
  const rows = [
    ['=HYPERLINK("http://x")', 2, null],
    ['+1', true, 'a, "b"\nc'],
    ['@sum', '-1', ''],
  ]
  expect(csvTable(['name', 'count', 'words'], rows).split('\r\n')).toEqual([
    'name,count,words',
    `"'=HYPERLINK(""http://x"")",2,`,
    `'+1,true,"a, ""b""\nc"`,
    "'@sum,'-1,",
    '',
  ])
  expect(csvTable(null, [['a']])).toBe('a\r\n')
})
