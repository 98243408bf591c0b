import { once } from 'node:events'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { onrecord, start } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-add-'))
const page = join(folder, 'dam.txt')
writeFileSync(page, 'The mayor of Port Vale, Ilse Varga, said on Friday that the dam would hold through the spring.')

test('what is added once is found by words and speaker, and adding it again changes nothing', async () => {
  const env = { ONRECORD_LEDGER: join(folder, 'ledger') }
  const first = await onrecord(['add', page, join(folder, 'none.txt'), '--published', '2026-02-20'], { env })
  expect(first).toMatchObject({ code: 1, stdout: `${page}: 1 statement added\n` })
  expect(first.stderr).toContain('(not-found)')
  expect(await onrecord(['add', page], { env })).toMatchObject({ code: 0, stdout: `${page}: in the ledger already\n`, stderr: '' })
  const found = await onrecord(['search', 'dams', '--speaker', 'varga', '--format', 'jsonl'], { env })
  expect(found.code).toBe(0)
  expect(JSON.parse(found.stdout)).toMatchObject({
    words: 'that the dam would hold through the spring',
    article: { published: '2026-02-20' },
  })
  const pretty = await onrecord(['search', 'dam'], { env })
  expect(pretty.stdout).toContain('Ilse Varga')
  expect((await onrecord(['search', 'tides'], { env })).stdout).toBe(
    'No statement fits. Try fewer words, --family all, or a part of the name.\n',
  )
})

test('a folder of other files is no ledger, and is left as it is', async () => {
  expect(await onrecord(['search', 'dam', '--ledger', folder])).toMatchObject({
    code: 1,
    stderr: `onrecord: ${folder}: This folder holds other files. Give a new folder, or the one of a ledger. (not-a-ledger)\n`,
  })
})

test('a search in a ledger that is not there makes none', async () => {
  const none = join(folder, 'none')
  expect(await onrecord(['search', 'dam', '--ledger', none])).toMatchObject({
    code: 1,
    stderr: `onrecord: ${none}: There is no ledger here. Check the path, or make one with onrecord add. (no-ledger)\n`,
  })
  expect(existsSync(none)).toBe(false)
})

test('a ledger that another process has is named with the process, and the other goes on', async () => {
  const ledger = join(folder, 'shared')
  const first = start(['add', page, '-', '--ledger', ledger])
  // it has the ledger, and waits for the page on standard input
  await once(first.stdout, 'data')
  for (const args of [
    ['add', page],
    ['search', 'dam'],
  ])
    expect(await onrecord([...args, '--ledger', ledger])).toEqual({
      code: 1,
      stdout: '',
      stderr: `onrecord: ${ledger}: Process ${first.pid} has this ledger open. Wait for it, or use a postgres:// ledger for several at once. (ledger-in-use)\n`,
    })
  first.stdin.end('Jon Orsos, a farmer, said on Friday that the flood gate was shut.')
  expect(String((await once(first.stdout, 'data'))[0])).toBe('-: 1 statement added\n')
  expect(await once(first, 'close')).toEqual([0, null])
})

test('an adding that is killed keeps every page that it told of, and is carried on by the same command', async () => {
  const ledger = join(folder, 'killed')
  const pages = Array.from({ length: 12 }, (_, n) => join(folder, `gate-${n}.txt`))
  for (const [n, path] of pages.entries()) writeFileSync(path, `Jon Orsos, keeper of gate ${n}, said on Friday that gate ${n} was shut.`)
  const killed = start(['add', ...pages, '--ledger', ledger])
  let told = ''
  killed.stdout.on('data', (chunk) => {
    told += chunk
    if (told.split('\n').length > 4) killed.kill('SIGKILL')
  })
  await once(killed, 'close')
  const kept = told.split('\n').slice(0, -1)
  expect(kept.length).toBeLessThan(pages.length)
  const { code, stdout, stderr } = await onrecord(['add', ...pages, '--ledger', ledger])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const again = stdout.trim().split('\n')
  expect(again).toHaveLength(pages.length)
  for (const line of again.slice(0, kept.length)) expect(line).toMatch(/: in the ledger already$/)
  expect((await onrecord(['search', 'gate', '--ledger', ledger, '--format', 'jsonl'])).stdout.trim().split('\n')).toHaveLength(pages.length)
})
