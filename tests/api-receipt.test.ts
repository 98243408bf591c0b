import { afterAll, beforeAll, expect, test } from 'vitest'
import { receiptIn } from '../packages/cli/src/receipt-file.ts'
import { type Ledger, openLedger } from '../packages/ledger/src/index.ts'
import { quickest } from '../packages/ledger/src/trial/databases.ts'
import { recordOf } from '../packages/ledger/src/trial/record.ts'
import { InputError } from '../packages/record/src/index.ts'
import { api } from '../packages/server/src/index.ts'
import { servicesOf } from './services.ts'

const record = recordOf([
  ['Ilse Varga', 'the dam will hold <script>'],
  ['Ola Brandt', 'twelve gates stay shut'],
])
const [first, second] = record.statements.map(({ id }) => id) as [string, string]

let place: Awaited<ReturnType<typeof quickest.make>>
let ledger: Ledger
beforeAll(async () => {
  place = await quickest.make()
  ledger = await openLedger(place.location)
  await ledger.add(record)
})
afterAll(async () => {
  await ledger.close()
  await place.drop()
})

const get = (path: string, over: Parameters<typeof servicesOf>[1] = {}) =>
  api(servicesOf(ledger, over), { tokens: [], isLoopback: true }).request(path)

test('a receipt is a file of its own that is found whole, runs nothing and is framed by nobody', async () => {
  const answer = await get(`/api/statements/${first}/receipt`)
  expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="receipt-${first}.html"`)
  const policy = answer.headers.get('content-security-policy')
  for (const part of ["default-src 'none'", "frame-ancestors 'none'", 'sandbox']) expect(policy).toContain(part)
  expect(policy).not.toContain('script-src')
  const page = Buffer.from(await answer.arrayBuffer())
  expect(receiptIn(page, 'receipt.html').leaf).toMatchObject({ statement: { id: first }, words: ['the dam will hold <script>'] })
  expect(() => receiptIn(Buffer.from(String(page).replaceAll('will hold', 'may hold')), 'receipt.html')).toThrow('(bad-receipt)')
})

test('a receipt of no statement, and a server that has no key to sign with, are problems', async () => {
  const none = await get('/api/statements/stm-none/receipt')
  expect([none.status, await none.json()]).toMatchObject([404, { code: 'no-statement' }])
  const keyless = await get(`/api/statements/${first}/receipt`, {
    receipt: () => Promise.reject(new InputError('no-key', 'receipt', 'There is none.')),
  })
  expect([keyless.status, await keyless.json()]).toMatchObject([501, { code: 'no-key' }])
})

test('what people decided on a statement is told first to last, under the id that it had before too', async () => {
  const checksOf = async (id: string) => {
    const { checks } = (await (await get(`/api/statements/${id}/checks`)).json()) as { checks: { verdict: string; by: string }[] }
    return checks.map(({ verdict, by }) => `${verdict}: ${by}`)
  }
  expect(await checksOf(second)).toEqual([])
  await ledger.check({ statement: second, verdict: 'wrong', by: 'Ada Lin' })
  await ledger.check({ statement: second, verdict: 'undone', by: 'Bo Aker' })
  const start = record.article.text.indexOf('twelve gates')
  const { statement } = await ledger.check({ statement: second, verdict: 'fix', fix: { content: [[start, start + 12]] }, by: 'Ada Lin' })
  for (const id of [second, statement as string]) expect(await checksOf(id)).toEqual(['wrong: Ada Lin', 'undone: Bo Aker', 'fix: Ada Lin'])
  expect((await get('/api/statements/stm-none/checks')).status).toBe(404)
})
