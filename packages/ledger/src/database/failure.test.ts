import { expect, test } from 'vitest'
import { failureOf } from './failure.ts'

const coded = (code: string | undefined, message = 'failed') => Object.assign(new Error(message), { code })
const said = (error: unknown) => (failureOf(error, 'page.html', 'postgres://db.example/news') as Error).message

test('a full disk in the middle of adding is no fault of the program', () => {
  expect(said(coded('53100', 'could not extend file "base/5/16450": No space left on device'))).toBe(
    'page.html: There is no room left on the disk of the ledger. Make some, then run the same command again. (disk-full)',
  )
})

test('a server that goes or breaks the connection off is named', () => {
  const gone =
    'page.html: The database of postgres://db.example/news broke the connection off. Start it, then run the same command again. (no-database)'
  for (const code of ['57P01', '08006', 'ECONNREFUSED', 'EPIPE']) expect(said(coded(code))).toBe(gone)
  expect(said(coded(undefined, 'Connection terminated unexpectedly'))).toBe(gone)
})

test('every other error stays what it is', () => {
  for (const error of [coded('42P01'), coded(undefined), 'words']) expect(failureOf(error, 'page.html', 'ledger')).toBe(error)
})
