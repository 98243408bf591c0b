import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { openLedger } from '../packages/ledger/src/index.ts'
import { recordOf } from '../packages/ledger/src/trial/record.ts'
import { onrecord } from './command.ts'

const place = join(mkdtempSync(join(tmpdir(), 'onrecord-articles-')), 'ledger')
const url = 'https://vale.example/dam'
const dam = recordOf([['Ilse Varga', 'the dam holds'], ['Jon Orsos', 'it leaks']], { url, published: '2026-03-01' }) // biome-ignore format: one line
const road = recordOf([['Ida Moor', 'the road is shut']], { outlet: 'Orm Daily', published: '2026-02-20' })
const [holds, leaks] = dam.statements.map(({ id }) => id) as [string, string]

beforeAll(async () => {
  const ledger = await openLedger(place)
  const sure = { ...dam, statements: dam.statements.map((statement, i) => ({ ...statement, confidence: 0.9 - i / 2 })) }
  await ledger.add(sure, { name: url, url, fetched: '2026-03-02T09:00:00Z', headers: {}, bytes: new Uint8Array() })
  await ledger.add(road)
  await ledger.close()
})

test('the articles of a ledger are listed, and the list goes on where it ended', async () => {
  const first = await onrecord(['articles', '--limit', '1', '--ledger', place])
  expect(first.stdout).toBe(
    `Dam holds\n  2026-03-01 · The Vale Post\n  ${url}\n  2 statements · seen 2026-03-02 · ${dam.article.id}\n\n1 article\n`,
  )
  const after = /^More: --after (\S+)\n$/.exec(first.stderr)?.[1] as string
  const second = await onrecord(['articles', '--after', after, '--format', 'jsonl', '--ledger', place])
  expect(JSON.parse(second.stdout)).toMatchObject({ id: road.article.id, outlet: 'Orm Daily', statementCount: 1 })
  expect(second.stderr).toBe('')
})

test('what nobody has checked is shown the least sure first, until all of it was', { timeout: 300_000 }, async () => {
  const shut = road.statements[0]?.id as string
  const decide = async (...statements: readonly string[]) => {
    const ledger = await openLedger(place)
    for (const statement of statements) await ledger.check({ statement, verdict: 'right', by: 'Ada Lin' })
    await ledger.close()
  }
  const lines = (await onrecord(['queue', '--format', 'jsonl', '--ledger', place])).stdout.trim().split('\n')
  expect(lines.map((line) => JSON.parse(line).statement.id)).toEqual([leaks, shut, holds])
  await decide(shut, holds)
  const { stdout } = await onrecord(['queue', '--ledger', place])
  expect(stdout).toBe(`Jon Orsos\n    it leaks\n  2026-03-01 · The Vale Post · Dam holds · indirect · ${leaks}\n\n1 statement\n`)
  await decide(leaks)
  expect(await onrecord(['queue', '--ledger', place])).toEqual({ code: 0, stdout: 'Every statement was checked.\n', stderr: '' })
})
