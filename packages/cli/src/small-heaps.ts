import { setFlagsFromString } from 'node:v8'

/** Keeps the heaps of all threads near what they need: V8 otherwise lets them grow for a while, and a run of 10,000 articles takes 60 MB more
 *  than one of 1,000 (`npm run bench:memory`). For a command, which owns its process; a library may not. */
export function smallHeaps(): void {
  setFlagsFromString('--optimize-for-size')
  setFlagsFromString('--semi-space-growth-factor=1')
}
