import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'

/** A process that has a ledger's folder, as its lock file tells. */
export type Holder = { readonly pid: number; readonly host: string; readonly started: string }

/** This process. */
export const holderHere = async (): Promise<Holder> => ({ pid: process.pid, host: hostname(), started: await startOf(process.pid) })

export const printHolder = ({ pid, host, started }: Holder): string => `${pid}\n${host}\n${started}\n`

/** @returns  null where the lines name no process */
export function parseHolder(lines: string): Holder | null {
  const [pid, host = '', started = ''] = lines.split('\n').map((line) => line.trim())
  return Number(pid) > 0 ? { pid: Number(pid), host: host || hostname(), started } : null
}

/** Whether the holder is another machine's, of which nothing can be known here. */
export const isElsewhere = ({ host }: Holder): boolean => host !== hostname()

/** Whether the holder still runs, on this machine. */
export async function isAlive({ pid, started }: Holder): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  // numbers come again, in a container after every start: the same process began at the same time
  const now = await startOf(pid)
  return started === '' || now === '' || started === now
}

/** When a process began, in words that only compare; "" where the system does not tell (it does on Linux). */
async function startOf(pid: number): Promise<string> {
  try {
    const [boot, stat] = await Promise.all([readFile('/proc/sys/kernel/random/boot_id', 'utf8'), readFile(`/proc/${pid}/stat`, 'utf8')])
    // the name of the program stands in brackets and may hold spaces; field 22 is the 20th after it
    return `${boot.trim()} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`
  } catch {
    return ''
  }
}
