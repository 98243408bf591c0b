import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { bagOf, LEAST_SHARED, pairsOf } from './pairs.ts'

const samples = fileURLToPath(new URL('../../../../samples', import.meta.url))
type Gold = {
  readonly held?: boolean
  readonly statements: readonly { readonly parent: number | null; readonly id: number; readonly text: readonly string[] }[]
}

test('two statements of one page seldom share as many words as one that is reworded', () => {
  let [pairCount, likeCount] = [0, 0]
  for (const name of readdirSync(samples).filter((file) => file.endsWith('.gold.json'))) {
    const { held, statements } = JSON.parse(readFileSync(`${samples}/${name}`, 'utf8')) as Gold
    if (held) continue
    // one inside the other has its words
    const outer = statements.filter(({ parent }) => parent === null).map(({ text }) => bagOf(text.join(' ')))
    for (const [i, a] of outer.entries())
      for (const b of outer.slice(i + 1)) {
        let shared = 0
        for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0)
        pairCount++
        if ((2 * shared) / (a.total + b.total) >= LEAST_SHARED) likeCount++
      }
  }
  expect(pairCount).toBeGreaterThan(1000)
  expect(likeCount / pairCount).toBeLessThan(0.01)
})

test('the same words are paired before words that are alike, and the speaker decides where two have the same', () => {
  const said = (speaker: string, words: string) => ({ speaker, words })
  expect(
    pairsOf(
      [said('Varga', 'no'), said('Orsos', 'no'), said('Varga', 'the dam will hold'), said('Lin', 'it rains')],
      [said('Orsos', 'no'), said('Varga', 'the dam may hold'), said('Varga', 'no'), said('Moor', 'the dam will hold')],
    ),
  ).toEqual({
    pairs: [
      [1, 0],
      [0, 2],
      [2, 3],
    ],
    before: [3],
    after: [1],
  })
})
