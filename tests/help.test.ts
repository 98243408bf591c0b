import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { program } from '../packages/cli/src/program.ts'
import { COMMAND } from './command.ts'

/** Milliseconds of the processor, not of the clock: other work on the machine counts for nothing. */
const MOST = 300
const told = `process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  process.stderr.write(String((user + system) / 1000))
})`

test('help comes within 300 ms and shows examples, for every command', () => {
  const commands = program().commands.map((command) => command.name())
  expect(commands).toContain('read')
  for (const args of [['--help'], ...commands.map((name) => [name, '--help'])]) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(told)}`, COMMAND, ...args],
      { encoding: 'utf8' },
    )
    expect(status).toBe(0)
    expect(stdout).toMatch(/\nExamples:\n +\$ .*onrecord/)
    expect(Number(stderr), args.join(' ')).toBeLessThan(MOST)
  }
})
