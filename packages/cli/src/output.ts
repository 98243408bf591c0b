import { once } from 'node:events'
import { safe } from './print/safe.ts'

const NARROW = 40
const CLEAR = '\r\u001b[2K'
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

/** Tells how a list goes on; nothing at its end.
 *  @param next  the cursor */
export function writeNext(next: string | null): void {
  if (next !== null) process.stderr.write(`More: --after ${next}\n`)
}

/** Shows how far a long command is, on a terminal only.
 *  @param total  null where nobody knows */
export function progress(done: number, total: number | null, name: string): void {
  if (!process.stderr.isTTY || (total !== null && total < 2)) return
  // a line that is wrapped could not be taken back
  const line = `${done + 1}${total === null ? '' : `/${total}`} ${safe(name)}`.slice(0, (process.stderr.columns || NARROW) - 1)
  process.stderr.write(total === null || done < total ? `${CLEAR}${line}` : CLEAR)
}

/** Takes the last progress back. */
export function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write(CLEAR)
}
