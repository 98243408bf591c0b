// the error alone: help comes without loading the schemas
import { InputError } from '@onrecord/record/error'
import { outputLost } from './output.ts'
import { safe } from './print/safe.ts'

/** The exit code of a command that Ctrl-C has ended. */
export const INTERRUPTED = 130

/** Says on standard error what went wrong with one input, in one line, and makes the command end with exit code 1. A bug keeps its stack. */
export function report(error: unknown, input: string): void {
  // that nobody reads the output any more was told, or is no fault
  if (outputLost.aborted && error === outputLost.reason) return
  process.exitCode = 1
  if (error instanceof InputError) process.stderr.write(`onrecord: ${safe(error.message)}\n`)
  else {
    const stack = error instanceof Error ? error.stack : String(error)
    process.stderr.write(`onrecord: ${safe(input)}: This is a fault of onrecord. Report it with these lines, please.\n${stack}\n`)
  }
}
