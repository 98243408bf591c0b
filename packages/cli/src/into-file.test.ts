import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { intoFile } from './into-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-file-'))

test('a file that could not be finished leaves the one before as it was', async () => {
  const path = join(folder, 'kept.jsonl')
  writeFileSync(path, 'before')
  const broken = intoFile(path, async (part) => {
    await writeFile(part, 'half')
    throw new Error('cut off')
  })
  await expect(broken).rejects.toThrow('cut off')
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['before', ['kept.jsonl']])
  await intoFile(path, (part) => writeFile(part, 'after'))
  expect(readFileSync(path, 'utf8')).toBe('after')
})

test('a place that cannot be written is named', async () => {
  mkdirSync(join(folder, 'taken'))
  for (const [path, advice] of [
    [join(folder, 'none', 'a.csv'), 'The folder of this path is missing. Make it first. (not-written)'],
    [join(folder, 'taken'), 'This is a folder. Give the path of a file. (not-written)'],
  ] as const)
    await expect(intoFile(path, (part) => writeFile(part, ''))).rejects.toThrow(`${path}: ${advice}`)
  expect(existsSync(join(folder, 'taken.part'))).toBe(false)
})
