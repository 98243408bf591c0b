import { report } from './failures.ts'
import { program } from './program.ts'

const DISK_IS_FULL = 'ENOSPC'

// a reader of our output that goes away (`| head`) ends us quietly
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    const advice = error.code === DISK_IS_FULL ? 'The disk is full. Make room, or write elsewhere.' : `${error.message}. Write elsewhere.`
    if (stream === process.stdout) process.stderr.write(`onrecord: standard output: ${advice} (not-written)\n`)
    process.exit(1)
  })

try {
  await program().parseAsync()
} catch (error) {
  report(error, 'onrecord')
}
