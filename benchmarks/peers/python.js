import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const REQUIREMENTS = fileURLToPath(new URL('requirements.txt', import.meta.url))

/** A Python with the peers' packages, in a virtual environment of its own: made the first time, and again where its requirements have changed.
 *  @param python  the command that makes it
 *  @param folder  where it stands
 *  @param requirements  the file that names its packages
 *  @param isComplete  whether that file names all of them, so that what they ask for themselves is left alone
 *  @returns {{ command: string, reason: null } | { command: null, reason: string }} the Python, or why there is none */
export function pythonOf(python, folder, { requirements = REQUIREMENTS, isComplete = false } = {}) {
  const command = join(folder, 'bin', 'python')
  const stamp = join(folder, 'installed.txt')
  const wanted = readFileSync(requirements, 'utf8')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return { command, reason: null }
  const run = (program, args) => spawnSync(program, args, { stdio: ['ignore', 2, 2] }).status === 0
  // the drivers read what a process has cost from `resource`, which Windows lacks
  if (!run(python, ['-c', 'import sys, resource; sys.exit(sys.version_info < (3, 10))']))
    return { command: null, reason: 'no Python 3.10 or newer with the module `resource` is here' }
  process.stderr.write('setting up the peers: a virtual environment, and their packages from PyPI\n')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  if (!run(python, ['-m', 'venv', folder])) return { command: null, reason: '`python -m venv` failed' }
  const alone = isComplete ? ['--no-deps'] : []
  if (!run(command, ['-m', 'pip', 'install', '-qq', '--disable-pip-version-check', ...alone, '-r', requirements]))
    return { command: null, reason: `pip could not install \`benchmarks/${basename(dirname(requirements))}/requirements.txt\`` }
  writeFileSync(stamp, wanted)
  return { command, reason: null }
}
