import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { intersection, overlap, totalLength } from '@onrecord/record'

const SAMPLES = new URL('../samples/', import.meta.url)

/** The gold records of samples/, by name; `held` in a record says that it is for measuring only. */
export const goldFiles = () =>
  readdirSync(SAMPLES)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => ({ name: basename(file, '.gold.json'), gold: JSON.parse(readFileSync(new URL(file, SAMPLES), 'utf8')) }))

/** Gold statements paired one to one with those read, greedily by content overlap; a pair shares half of its content or more.
 *  @returns for each gold statement the one read, or null */
export function paired(gold, read) {
  const pairs = []
  for (const [i, expected] of gold.entries())
    for (const [j, got] of read.entries()) {
      const shared = overlap(expected.content, got.content)
      if (shared >= 0.5) pairs.push({ i, j, worth: shared + 0.01 * overlap(expected.source, got.source) })
    }
  const [found, used] = [gold.map(() => null), new Set()]
  for (const { i, j } of pairs.sort((a, b) => b.worth - a.worth))
    if (found[i] === null && !used.has(j)) {
      found[i] = read[j]
      used.add(j)
    }
  return found
}

/** Whether two sources name the same words, but for an article or an apposition. */
export const sameSource = (a, b) => (a.length === 0 || b.length === 0 ? a.length === b.length : totalLength(intersection(a, b)) > 0)

/** An article's sections where their words stand in the gold text, each behind the last; those that do not stand there are left out. */
export function placed({ text, sections }, goldText) {
  let from = 0
  return sections.flatMap((section) => {
    const words = text.slice(section.start, section.end)
    const start = goldText.indexOf(words, from)
    if (start < 0) return []
    from = start + words.length
    return [{ ...section, start, end: from }]
  })
}
