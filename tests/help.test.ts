import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { program } from '../packages/cli/src/program.ts'
import { COMMAND } from './command.ts'

/** Has Node print each module that it loads. */
const hooks = `import { writeSync } from 'node:fs'
export async function load(url, context, next) {
  writeSync(2, url + '\\n')
  return next(url, context)
}`
const told = `import { register } from 'node:module'
register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hooks)}`)})`

test('help shows examples for every command, and loads nothing for it but the parser of commands', () => {
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
    const packages = [...stderr.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)].map(([, name]) => name)
    // who waits half a second for help does not ask for it again: zod, a database or the model would take that
    expect([...new Set(packages)], args.join(' ')).toEqual(['commander'])
  }
})
