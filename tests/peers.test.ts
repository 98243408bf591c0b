import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { optionsOf } from '../benchmarks/peers/options.js'
import { sampleOf } from '../benchmarks/peers/sample.js'
import { emptyRow, HEAD, row } from '../benchmarks/peers/table.js'

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const numbers = Array.from({ length: 84 }, (_, i) => i)
const cellCount = (line: string) => line.split('|').length

test('a seed draws the same articles each time, none twice, in their order; another seed draws others', () => {
  const drawn = sampleOf(numbers, 10, 1)
  expect(sampleOf(numbers, 10, 1)).toEqual(drawn)
  expect(new Set(drawn).size).toBe(10)
  expect(drawn.toSorted((a: number, b: number) => a - b)).toEqual(drawn)
  expect(sampleOf(numbers, 10, 2)).not.toEqual(drawn)
  expect(sampleOf(numbers, 100, 1)).toEqual(numbers)
})

test('a number of articles that is none is refused', () => {
  expect(optionsOf(['--articles', '10'])).toMatchObject({ articles: 10, seed: 1 })
  for (const wrong of ['0', 'ten', '1.5']) expect(() => optionsOf(['--articles', wrong])).toThrow('--articles')
})

test('a program that cannot be had fills as many cells as one that ran', () => {
  const f1 = { f1: 0.5 }
  const kind = { recall: 0.5 }
  const score = { attribution: f1, full: f1, exact: f1, kinds: { direct: kind, mixed: kind, indirect: kind } }
  const ran = row('a', score, { read: 2, load: 1, peak: 100, failures: 1, what: 'b' }, 4)
  expect(ran).toContain('| 2.0 | 1.0 | 100 | b; failed on 1 of the articles')
  for (const line of [ran, emptyRow('a', 'b')]) expect(cellCount(line)).toBe(cellCount(HEAD[0] as string))
})

test.skipIf(!existsSync(file('../../shared/tools/score-attributions.mjs')))(
  'without Python onrecord is measured and the peers say why not',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'peers-test-'))
    const text = 'The dam will hold, Ilse Varga said.'
    const attribution = { source: [[19, 29]], cue: [[30, 34]], content: [[0, 17]] }
    writeFileSync(join(folder, 'gold.jsonl'), JSON.stringify({ id: 'dam', text, annotations: { a: [attribution] } }))
    const given = ['--python', join(folder, 'no-python'), '--cache', join(folder, 'cache'), '--out', join(folder, 'peers.md')]
    const { status, stderr } = spawnSync(process.execPath, [file('../benchmarks/peers.js'), join(folder, 'gold.jsonl'), ...given], {
      encoding: 'utf8',
    })
    expect(status, stderr).toBe(0)
    const page = readFileSync(join(folder, 'peers.md'), 'utf8')
    expect(page).toMatch(/^\| onrecord \| \d+\.\d \|/m)
    expect(page).toMatch(/^\| textacy, by paragraph \|.*not measured: no Python/m)
    expect(page).not.toContain(folder)
    rmSync(folder, { recursive: true })
  },
)
