import { readlinkSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { basename } from 'node:path'

/** Has this thread, and those that it starts, leave the cores to other threads that have work. Only Linux has a priority for a thread; elsewhere nothing happens. */
export function giveWay(): void {
  if (process.platform !== 'linux') return
  setPriority(Number(basename(readlinkSync('/proc/thread-self'))), constants.priority.PRIORITY_BELOW_NORMAL)
}
