import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'

/** What a figure hangs on beside the code: printed with every result. */
export function machine() {
  const [cpu] = cpus()
  const commit = (() => {
    try {
      return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
    } catch {
      return null
    }
  })()
  return {
    cpu: cpu?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    commit,
    date: new Date().toISOString().slice(0, 10),
  }
}

/** The same in one line, for the end of a page of results. */
export const machineLine = () =>
  `Machine: ${Object.entries(machine())
    .map(([key, value]) => `${key} ${value}`)
    .join(', ')}.`
