const DEFAULT_LIMIT = 20
const MOST = 1000

/** Rows that a page of a list has: 1 to 1,000, 20 where nothing is said. */
export const pageSize = (limit: number = DEFAULT_LIMIT): number => Math.max(1, Math.min(MOST, Math.trunc(limit)))
