import { once } from 'node:events'
import { safe } from './print/safe.ts'

const NARROW = 40
const READER_HAS_GONE = 'EPIPE'
const DISK_IS_FULL = 'ENOSPC'

const lost = new AbortController()

/** Aborted when standard output takes nothing more, since its reader has gone (`| head`) or the disk is full: a command that only prints ends then. */
export const outputLost: AbortSignal = lost.signal

/** Tells {@link outputLost}. The command is left to end by itself: to exit while the network computes crashes in native code. */
export function watchOutput(): void {
  process.stderr.on('error', () => {})
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (outputLost.aborted) return
    lost.abort()
    if (error.code === READER_HAS_GONE) return
    process.exitCode = 1
    const advice = error.code === DISK_IS_FULL ? 'The disk is full. Make room, or write elsewhere.' : `${error.message}. Write elsewhere.`
    process.stderr.write(`onrecord: standard output: ${advice} (not-written)\n`)
  })
}

/** Writes to standard output and waits where its reader is slower; nothing where that has gone away. */
export async function write(text: string): Promise<void> {
  if (!outputLost.aborted && !process.stdout.write(text)) await once(process.stdout, 'drain').catch(() => {})
}

/** Shows how far a long command is, on a terminal only. */
export function progress(done: number, total: number, name: string): void {
  if (!process.stderr.isTTY || total < 2) return
  // a line that is wrapped could not be taken back
  const line = `${done + 1}/${total} ${safe(name)}`.slice(0, (process.stderr.columns || NARROW) - 1)
  process.stderr.write(done < total ? `\r\u001b[2K${line}` : '\r\u001b[2K')
}
