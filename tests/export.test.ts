import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { recordOf } from '../packages/ledger/src/trial/record.ts'
import { onrecord } from './command.ts'
import { emptyLedger } from './empty-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-export-'))
const at = (name: string) => join(folder, name)
const env = { ONRECORD_LEDGER: await emptyLedger(), XDG_CONFIG_HOME: at('config') }
const run = (...args: string[]) => onrecord(args, { env })
const url = 'https://news.example/dam'
const dam = recordOf([['Ilse Varga', 'the dam “will” hold'], ['Jon Orsos', '=1+1, 😀 <b>']], { url }) // biome-ignore format: one line
const lines = [dam, recordOf([['Ida Moor', 'no']], { outlet: 'Tidal', published: '2026-03-05' })]
  .sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
  .map((record) => JSON.stringify({ ...record, seen: ['2026-03-06T08:00:00.000Z'] }))

beforeAll(async () => {
  writeFileSync(at('records.jsonl'), `${lines.join('\n')}\n{"no": "record"}\nno JSON\n`)
  expect(await run('import', at('records.jsonl'))).toEqual({
    code: 1,
    stdout: `${at('records.jsonl')}: 2 articles added, 0 in the ledger already\n`,
    stderr: expect.stringMatching(
      /^onrecord: .*: line 3: This is no record .*\(bad-record\)\nonrecord: .*: line 4: The line is no JSON.*\(bad-record\)\n$/,
    ),
  })
})

test('what was imported is exported, byte for byte', async () => {
  expect(await run('export')).toEqual({ code: 0, stdout: `${lines.join('\n')}\n`, stderr: '' })
})

test('a table has the formulas of others as text, and a selection has what was asked for', async () => {
  const { stdout } = await run('export', '--format', 'csv', '--until', '2026-02-28')
  expect(stdout.split('\r\n')).toHaveLength(4)
  expect(stdout).toContain(`,"'=1+1, 😀 <b>",`)
})

test('files are whole or not there, and a folder of annotations is not written over', async () => {
  expect(await run('export', '--format', 'parquet', '--out', at('none/statements.parquet'))).toMatchObject({
    code: 1,
    stderr: `onrecord: ${at('none/statements.parquet')}: The folder of this path is missing. Make it first. (not-written)\n`,
  })
  mkdirSync(at('brat'))
  writeFileSync(at('brat/mine.ann'), '')
  expect((await run('export', '--format', 'brat', '--out', at('brat'))).stderr).toContain(
    'This folder holds files. Give a new one. (not-written)',
  )
  expect(readdirSync(at('brat'))).toEqual(['mine.ann'])
  expect((await run('export', '--format', 'bundle')).code).toBe(2)
  expect((await run('export', '--since', 'yesterday')).code).toBe(2)
})

test('a bundle is signed and checked', async () => {
  const made = await run('export', '--format', 'bundle', '--out', at('bundle.zip'))
  const [, key] = /What it signs is known by (\S{43})\.\n$/.exec(made.stderr) ?? []
  expect(made.code).toBe(0)
  const verified = await run('verify', at('bundle.zip'), '--signer', key as string)
  expect(verified).toMatchObject({ code: 0, stderr: '' })
  expect(verified.stdout).toContain(`${at('bundle.zip')}: whole. 2 articles, 0 pages, 3 statements, signed on `)
  expect(verified.stdout).toContain('The text of 0 articles is what this onrecord reads from the page.\n')
  expect(verified.stdout).toContain('It does not show that a publisher vouches for it')
  const other = await run('verify', at('bundle.zip'), '--signer', 'x'.repeat(43))
  expect(other).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('(wrong-signature)') })
})

test('a bundle is imported into a ledger that is not there yet', async () => {
  expect((await onrecord(['import', at('bundle.zip'), '--ledger', at('other')])).stdout).toContain(': 2 articles added, 0 in')
})

test('a receipt of a bundle is checked without it', async () => {
  const statement = dam.statements[0]?.id as string
  expect((await run('receipt', statement, '--bundle', at('bundle.zip'), '--out', at('receipt.html'))).code).toBe(0)
  rmSync(at('bundle.zip'))
  expect((await run('verify', at('receipt.html'))).stdout).toContain(
    `Statement ${statement} stands in a bundle of 3 statements, signed on `,
  )
})

test('a receipt of the ledger is signed now, and is of the article alone; without a ledger or a bundle there is none', async () => {
  const statement = dam.statements[1]?.id as string
  expect(await run('receipt', statement, '--out', at('now.html'))).toMatchObject({ code: 0, stdout: '' })
  const verified = await run('verify', at('now.html'))
  expect(verified.stdout).toContain(`Statement ${statement} stands in a bundle of 2 statements, signed on `)
  expect(await run('receipt', 'stm-none')).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('(no-statement)') })
  const nowhere = await onrecord(['receipt', statement], { env: { XDG_CONFIG_HOME: at('config') } })
  expect(nowhere).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Give a --bundle, or a --ledger.') })
})
