/** Draws from a list so that the n-th comes about 1 / (n + SHIFT) as often as the first (Zipf–Mandelbrot), as words and names do in news.
 *  @param random  numbers from 0 up to 1 */
export function drawerOf(list, random) {
  const sums = new Float64Array(list.length)
  let sum = 0
  for (let i = 0; i < list.length; i++) {
    sum += 1 / (i + SHIFT)
    sums[i] = sum
  }
  return () => {
    const lot = random() * sum
    let [low, high] = [0, list.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle] > lot) high = middle
      else low = middle + 1
    }
    return list[low]
  }
}

const SHIFT = 2.7
