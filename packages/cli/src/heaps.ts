import { setFlagsFromString } from 'node:v8'

/** Has V8 take the time and the memory of a command that reads many articles in several threads: by `npm run bench:memory` under 400 MB. What it would do
 *  by itself is for short programs (docs/decisions/reader.md, Memory). For a command, which owns its process; a library may not. */
export function fitHeaps(): void {
  // by itself V8 marks a whole heap anew, in threads of its own, when it has grown by a tenth or less
  setFlagsFromString('--heap-growing-percent=90')
  // room for short-lived values: what a thread begins with, and no more
  setFlagsFromString('--min-semi-space-size=2')
  setFlagsFromString('--semi-space-growth-factor=1')
  // marking throws away what was compiled for a function that is made anew for each article: only what runs for long is worth it
  setFlagsFromString('--interrupt-budget=2000000')
}
