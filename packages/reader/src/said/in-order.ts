/** Index of the first entry at or after a place, of entries in the order of the text; their count where none is. Takes logarithmic time. */
export function firstFrom<T>(sorted: readonly T[], at: number, placeOf: (entry: T) => number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (placeOf(sorted[middle] as T) < at) low = middle + 1
    else high = middle
  }
  return low
}
