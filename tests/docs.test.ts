import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { program } from '../packages/cli/src/program.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = (path: string) => readFileSync(`${root}${path}`, 'utf8')
const check = (script: string) => {
  const { status, stderr } = spawnSync(process.execPath, [`${root}scripts/${script}`, '--check'], { encoding: 'utf8' })
  return { status, stderr }
}

// each example starts a process of its own, and some load the model or open a ledger
test('the outputs in the docs are what the commands print', { timeout: 240_000 }, () => {
  expect(check('docs-output.js')).toEqual({ status: 0, stderr: '' })
})

test('the picture in the README is what the command prints', () => {
  expect(check('picture.js')).toEqual({ status: 0, stderr: '' })
})

test('each error code of the source has a line on the page of errors, and each line a code', () => {
  const sources = readdirSync(`${root}packages`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[^/]+\/src\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'))
    // makes an error again that was made elsewhere, on its way out of a thread
    .filter((path) => path !== 'cli/src/workers/carried.ts')
    .map((path) => ({ path, text: page(`packages/${path}`) }))
  const codes = new Set<string>()
  for (const { path, text } of sources) {
    const given = [...text.matchAll(/new (?:InputError|TryLater)\(\s*(?:'([^']+)')?/g)].map(([, code]) => code)
    // a call that takes its code from a variable has a table of codes, each with its advice
    const listed = [...text.matchAll(/\[\s*'([a-z]+(?:-[a-z]+)+)',\s*'[A-Z]/g)].map(([, code]) => code as string)
    if (given.includes(undefined)) expect(listed, path).not.toEqual([])
    // codes that are printed and not thrown
    const shown = [...text.matchAll(/[.}] \(([a-z]+(?:-[a-z]+)*)\)/g)].map(([, code]) => code as string)
    for (const code of [...given, ...listed, ...shown]) if (code !== undefined) codes.add(code)
  }
  const lines = [...page('docs/reference/errors.md').matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, code]) => code)
  expect(codes.size).toBeGreaterThan(30)
  expect(lines.toSorted()).toEqual([...codes].sort())
})

test('each command and option of the program is on the page of the command', () => {
  const text = page('docs/reference/command.md')
  for (const command of program().commands) {
    const section = text.split(/^## /m).find((part) => part.startsWith(`onrecord ${command.name()}`))
    expect(section, command.name()).toBeDefined()
    expect(text, 'its table of commands').toContain(`| [\`${command.name()}\`](#`)
    for (const { flags, argChoices, envVar } of command.options) {
      expect(section, command.name()).toContain(`\`${flags}\``)
      for (const word of [...(argChoices ?? []), ...(envVar ? [envVar] : [])]) expect(section, flags).toContain(word)
    }
  }
})

test('each command that a page of the docs has somebody type is there, with each of its options', () => {
  const folders = ['docs/guide', 'docs/formats', 'docs/reference', ...readdirSync(`${root}packages`).map((name) => `packages/${name}`)]
  const pages = [
    'README.md',
    ...folders.flatMap((folder) => readdirSync(`${root}${folder}`).flatMap((name) => (name.endsWith('.md') ? [`${folder}/${name}`] : []))),
  ]
  let count = 0
  // in lines of code: indented, or behind a prompt
  for (const path of pages)
    for (const [line] of page(path).matchAll(/^(?: {4}|\$ ).*\bonrecord [a-z].*$/gm))
      for (const [, words = ''] of line.matchAll(/(?:^|\s)onrecord ([a-z][^|<>#\n]*)/g)) {
        const [name, second] = words.split(' ')
        const command = program().commands.find((one) => one.name() === name)
        expect(command, `${path}: ${line}`).toBeDefined()
        const asked = command?.commands.find((one) => one.name() === second) ?? command
        const known = [...(asked?.options ?? []), ...(command?.options ?? [])].flatMap(({ long, short }) => [long, short])
        const unquoted = words.replace(/"[^"]*"|'[^']*'/g, '')
        for (const [option] of unquoted.matchAll(/(?<=\s)-(?:-[a-z][a-z-]*|[a-z])(?=[\s=]|$)/g))
          expect(known, `${path}: ${line}`).toContain(option)
        count += 1
      }
  expect(count).toBeGreaterThan(100)
})

/** The cells of a line of a table of results. */
const cells = (path: string, row: string | RegExp): readonly string[] =>
  page(`benchmarks/results/${path}`)
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .find(([, first = '']) => (typeof row === 'string' ? first === row : row.test(first))) ?? []

test('the figures in words on the page of how it reads are those of benchmarks/results', () => {
  const tenths = (percent: string | undefined) => Math.floor(Number.parseFloat(percent ?? '') / 10)
  const [, , attribution, full, exact, , recall] = cells('attribution.md', 'outer ones')
  const [, precision, found] = /\(([\d.]+), ([\d.]+)\)/.exec(attribution ?? '') ?? []
  const [, , , sure] = cells('attribution.md', '0.9')
  expect([precision, found, full, exact, recall, sure].map(tenths)).toEqual([8, 8, 7, 6, 9, 9])
  const heldPages = cells('samples.md', /^\*\*\d+ held pages\*\*$/)
  expect(tenths(heldPages[9])).toBe(7)
  const [, , , held] = cells('speakers.md', 'speaker right, of statements with a source')
  expect(tenths(held)).toBe(9)
})

test('the figures in the README are those of benchmarks/results', () => {
  const [, , attribution, full] = cells('attribution.md', 'outer ones')
  const [, , extraction] = cells('extraction.md', 'onrecord')
  const [, , , memory] = cells('memory.md', '10000')
  const readme = page('README.md')
  for (const figure of [`F1 ${attribution?.split(' ')[0]} `, `F1 ${full} `, `F1 ${extraction} `, `${memory} MB`])
    expect(readme).toContain(figure)
})
