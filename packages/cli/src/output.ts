import { once } from 'node:events'
import { safe } from './print/safe.ts'

const NARROW = 40

/** Writes to standard output and waits where its reader is slower; nothing where that has gone away. */
export async function write(text: string): Promise<void> {
  if (process.stdout.writable && !process.stdout.write(text)) await once(process.stdout, 'drain').catch(() => {})
}

/** Shows how far a long command is, on a terminal only. */
export function progress(done: number, total: number, name: string): void {
  if (!process.stderr.isTTY || total < 2) return
  // a line that is wrapped could not be taken back
  const line = `${done + 1}/${total} ${safe(name)}`.slice(0, (process.stderr.columns || NARROW) - 1)
  process.stderr.write(done < total ? `\r\u001b[2K${line}` : '\r\u001b[2K')
}
