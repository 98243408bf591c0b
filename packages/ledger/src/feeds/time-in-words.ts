const [MINUTE, HOUR, DAY] = [60, 3600, 86_400]

/** A stretch of time as it is read: `40 minutes`, `6 hours`, `3 days`. */
export function timeInWords(seconds: number): string {
  if (seconds < 1.5 * HOUR) return counted(seconds / MINUTE, 'minute')
  return seconds < 2 * DAY ? counted(seconds / HOUR, 'hour') : counted(seconds / DAY, 'day')
}

function counted(amount: number, unit: string): string {
  const count = Math.max(1, Math.round(amount))
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
