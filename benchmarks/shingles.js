/** The measure of the article-extraction benchmark (Scrapinghub 2020): word 4-grams counted with repeats; precision and recall a page,
 *  F1 from their means. */
const LENGTH = 4

function shingles(text) {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
  const counts = new Map()
  if (words.length === 0) return counts
  const last = Math.max(0, words.length - LENGTH)
  for (let i = 0; i <= last; i++) {
    const key = words.slice(i, i + LENGTH).join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** @returns {{ precision: number, recall: number }} of one page */
export function match(gold, found) {
  const [expected, got] = [shingles(gold), shingles(found)]
  let [shared, extra, missed] = [0, 0, 0]
  for (const key of new Set([...expected.keys(), ...got.keys()])) {
    const [e, g] = [expected.get(key) ?? 0, got.get(key) ?? 0]
    shared += Math.min(e, g)
    extra += Math.max(0, g - e)
    missed += Math.max(0, e - g)
  }
  const ratio = (other) => (extra === 0 && missed === 0 ? 1 : shared === 0 && other === 0 ? 0 : shared / (shared + other))
  return { precision: ratio(extra), recall: ratio(missed) }
}

export const mean = (numbers) => numbers.reduce((sum, x) => sum + x, 0) / numbers.length
export const f1 = (precision, recall) => (2 * precision * recall) / (precision + recall || 1)
