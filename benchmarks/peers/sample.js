/** Some of the articles, drawn by chance and in their first order: the same seed draws the same ones.
 *  @param count  how many; all where there are no more */
export function sampleOf(articles, count, seed) {
  const random = randomOf(seed)
  const drawn = articles
    .map((_, place) => ({ place, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, count)
  return drawn
    .map(({ place }) => place)
    .sort((a, b) => a - b)
    .map((place) => articles[place])
}

/** Numbers from 0 up to 1 (mulberry32, Ettinger 2017). */
function randomOf(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
