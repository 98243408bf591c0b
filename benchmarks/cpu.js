import { existsSync, readFileSync } from 'node:fs'
import { onServer } from './generate/ledger.js'

const MS_A_TICK = 10

/** Milliseconds of CPU that a process has taken, or one of its threads; NaN where there is none, or the system is not Linux. On a busy machine that tells what
 *  waiting costs. */
export function cpuOf(pid, thread) {
  const path = thread === undefined ? `/proc/${pid}/stat` : `/proc/${pid}/task/${thread}/stat`
  if (!existsSync(path)) return Number.NaN
  const [user, system] = readFileSync(path, 'utf8').split(') ').at(-1).split(' ').slice(11, 13)
  return (Number(user) + Number(system)) * MS_A_TICK
}

/** The same of all connections of a database that are open; NaN where the server runs elsewhere. */
export async function databaseCpu(database) {
  const { rows } = await onServer(`select pid from pg_stat_activity where datname = '${database}'`)
  return rows.reduce((sum, { pid }) => sum + cpuOf(pid), 0)
}
