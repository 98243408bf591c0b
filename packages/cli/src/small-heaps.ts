import { setFlagsFromString } from 'node:v8'

/** Keeps the heaps of all threads near what they need. Left to itself V8 lets them grow for a while, and a run over 500 articles takes 500 MB; told to
 *  optimise for size it marks a whole heap anew for every few articles, throws away with it what it had compiled, and takes a third more of CPU
 *  (docs/decisions/reader.md). Nearly half as much again as lives in a heap is the middle. For a command, which owns its process; a library may not. */
export function smallHeaps(): void {
  setFlagsFromString('--heap-growing-percent=45')
  // room for short-lived values: what a thread begins with, and no more
  setFlagsFromString('--min-semi-space-size=2')
  setFlagsFromString('--semi-space-growth-factor=1')
}
