import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageOf } from '../packages/intake/src/archive/trial.ts'
import { openLedger } from '../packages/ledger/src/index.ts'
import { databases } from '../packages/ledger/src/trial/databases.ts'
import { onrecord } from './command.ts'

const server = databases.find(({ name }) => name === 'PostgreSQL') as (typeof databases)[number]
const places: Awaited<ReturnType<typeof server.make>>[] = []
const folder = mkdtempSync(join(tmpdir(), 'onrecord-together-'))
const PAGES = 24

beforeAll(async () => {
  if (server.skip) return
  places.push(await server.make(), await server.make())
  for (let i = 0; i < PAGES; i++) {
    const words = `Jon Orsos, the keeper of gate ${i}, told reporters on Friday that gate ${i} would stay shut until the river falls.`
    writeFileSync(join(folder, `gate-${i}.html`), pageOf(words))
  }
})
afterAll(async () => {
  for (const { drop } of places) await drop()
})

/** What a ledger holds, by the ids of the articles. */
async function held(location: string) {
  const ledger = await openLedger(location)
  const found: unknown[] = []
  for await (const { seen: _, ...record } of ledger.records()) found.push(record)
  await ledger.close()
  return found
}

test('two addings of the same pages at once into one PostgreSQL ledger, new to both, end as one that is alone', {
  timeout: 300_000,
  skip: server.skip !== null,
}, async () => {
  const [shared, alone] = places.map(({ location }) => location) as [string, string]
  const add = (ledger: string) => onrecord(['add', folder, '--ledger', ledger])
  const [one, other] = await Promise.all([add(shared), add(shared)])
  const { code } = await add(alone)
  expect([one.stderr, other.stderr, one.code, other.code, code]).toEqual(['', '', 0, 0, 0])
  for (const { stdout } of [one, other]) expect(stdout.trim().split('\n')).toHaveLength(PAGES)
  // each page is new to one of the two
  expect(`${one.stdout}${other.stdout}`.match(/1 statement added/g)).toHaveLength(PAGES)
  const expected = await held(alone)
  expect(expected).toHaveLength(PAGES)
  expect(await held(shared)).toEqual(expected)
})
