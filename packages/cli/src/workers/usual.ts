import { availableParallelism } from 'node:os'

/** Threads that are started where nobody says how many, at most: each takes some 100 MB. */
const MOST_WORKERS = 8

/** Readers to start where nobody says how many: the machine's cores, 8 at most. */
export const usualWorkers = (): number => Math.min(MOST_WORKERS, availableParallelism())
