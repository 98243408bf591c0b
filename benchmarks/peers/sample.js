import { randomOf } from '../random.js'

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
