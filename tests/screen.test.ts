import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { COMMAND, onrecord } from './command.ts'

const samples = fileURLToPath(new URL('../samples/', import.meta.url))
const page = join(mkdtempSync(join(tmpdir(), 'onrecord-screen-')), 'dam.txt')
writeFileSync(page, 'The mayor of Port Vale, Ilse Varga, said on Friday that the dam would hold through the spring.')

test('no line is wider than a narrow terminal, and none runs on over a wide one', async () => {
  const pages = readdirSync(samples)
    .filter((name) => name.endsWith('.html'))
    .slice(0, 5)
    .map((name) => join(samples, name))
  for (const [columns, most] of [
    ['40', 40],
    ['300', 100],
  ] as const) {
    const { stdout } = await onrecord(['read', ...pages], { env: { COLUMNS: columns } })
    expect(Math.max(...stdout.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(most)
  }
})

/** What the command shows on a terminal of 40 columns. */
function shown(args: string, env: { [name: string]: string } = {}): string {
  const { COLUMNS: _, NO_COLOR: __, FORCE_COLOR: ___, ...inherited } = process.env
  const line = `stty cols 40; "${process.execPath}" "${COMMAND}" ${args}`
  return spawnSync('script', ['-qec', line, '/dev/null'], { encoding: 'utf8', env: { ...inherited, TERM: 'xterm', ...env } }).stdout
}
// its options are those of Linux
const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0

test('colour comes on a terminal, and not where NO_COLOR is set', { skip: !hasTerminal }, () => {
  expect(shown(`read "${page}"`)).toContain('\u001b[1m')
  expect(shown(`read "${page}"`, { NO_COLOR: '1' })).not.toContain('\u001b[')
})

test('progress is shown on a terminal only, in one line that is taken back', { skip: !hasTerminal }, async () => {
  const [first, second] = shown(`read "${page}" "${page}" --format jsonl > /dev/null`)
    .split('\r\u001b[2K')
    .filter((line) => line !== '')
  expect(first).toBe(`1/2 ${page}`.slice(0, 39))
  expect(second).toBe(`2/2 ${page}`.slice(0, 39))
  expect((await onrecord(['read', page, page])).stderr).toBe('')
})
