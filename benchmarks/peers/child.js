import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What libraries of linear algebra ask for how many threads to start. */
export const THREADS = Object.fromEntries(
  ['OMP_NUM_THREADS', 'OPENBLAS_NUM_THREADS', 'MKL_NUM_THREADS', 'BLIS_NUM_THREADS'].map((name) => [name, '1']),
)

/** Runs one program over the articles, in a process of its own and on one thread.
 *  @param command   program and arguments; the two files come before those after the script
 *  @param articles  the file of articles
 *  @param folder    where the program may write
 *  @returns {{ cost: object, read: object[] } | null} its cost, and the statements of each article; null where it failed */
export function runOf([program, script, ...args], articles, folder) {
  const target = join(folder, 'statements.jsonl')
  const { status, stdout } = spawnSync(program, [script, articles, target, ...args], {
    cwd: folder,
    env: { ...process.env, ...THREADS },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) return null
  const read = readFileSync(target, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return { cost: JSON.parse(stdout), read }
}
