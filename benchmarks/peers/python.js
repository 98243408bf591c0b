import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const REQUIREMENTS = fileURLToPath(new URL('requirements.txt', import.meta.url))

/** A Python with the peers' packages, in a virtual environment of its own: made the first time, and again where requirements.txt has changed.
 *  @param python  the command that makes it
 *  @param folder  where it stands
 *  @returns {{ command: string, reason: null } | { command: null, reason: string }} the Python, or why there is none */
export function pythonOf(python, folder) {
  const command = join(folder, 'bin', 'python')
  const stamp = join(folder, 'installed.txt')
  const wanted = readFileSync(REQUIREMENTS, 'utf8')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return { command, reason: null }
  const run = (program, args) => spawnSync(program, args, { stdio: ['ignore', 2, 2] }).status === 0
  // the drivers read what a process has cost from `resource`, which Windows lacks
  if (!run(python, ['-c', 'import sys, resource; sys.exit(sys.version_info < (3, 10))']))
    return { command: null, reason: 'no Python 3.10 or newer with the module `resource` is here' }
  process.stderr.write('setting up the peers: a virtual environment, and their packages from PyPI\n')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  if (!run(python, ['-m', 'venv', folder])) return { command: null, reason: '`python -m venv` failed' }
  if (!run(command, ['-m', 'pip', 'install', '-qq', '--disable-pip-version-check', '-r', REQUIREMENTS]))
    return { command: null, reason: 'pip could not install `benchmarks/peers/requirements.txt`' }
  writeFileSync(stamp, wanted)
  return { command, reason: null }
}
