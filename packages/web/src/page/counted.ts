const NUMBER = new Intl.NumberFormat('en-GB')

/** A count as it is read: 12,345. */
export const numberOf = (count: number): string => NUMBER.format(count)

/** A count with its noun: `1 statement`, `12,345 statements`. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string => `${numberOf(count)} ${count === 1 ? noun : plural}`
