// what the thresholds stand on is no part of the library: it is read from the built files
import { align } from '../../packages/ledger/dist/matches/align.js'
import { comparedOf } from '../../packages/ledger/dist/matches/compare.js'
import { shareOf, speakerRelation } from '../../packages/ledger/dist/matches/likeness.js'
import { longestRun } from '../../packages/ledger/dist/matches/longest-run.js'
import { signatureOf } from '../../packages/ledger/dist/matches/signature.js'
import { PAIRS } from './pages.js'

/** What the open pairs share, by how their speakers stand to each other: rows of a table. */
export function shareRows() {
  const pairs = PAIRS.filter(({ held }) => !held).map(({ same, here, there }) => {
    const [mine, theirs] = [here, there].map(({ words, kind, speaker }) =>
      comparedOf({ statement: { id: '', kind, content: [] }, speaker, words }),
    )
    const relation = speakerRelation(mine.speakerKey, theirs.speakerKey)
    const stretches = align(mine.read, theirs.read, longestRun(mine.read, theirs.read))
    return { same, relation, share: stretches ? shareOf(stretches, relation) : 0, keys: sharedKeys(here, there) }
  })
  const spread = (numbers) => {
    const sorted = numbers.sort((a, b) => a - b)
    const at = (part) => sorted[Math.floor(part * (sorted.length - 1))]?.toFixed(2) ?? '–'
    return `${at(0)} | ${at(0.1)} | ${at(0.5)} | ${at(0.9)} | ${at(1)}`
  }
  return ['same', 'unknown', 'nobody', 'other'].flatMap((relation) =>
    [true, false].flatMap((same) => {
      const some = pairs.filter((pair) => pair.relation === relation && pair.same === same)
      const name = `${relation} | ${same ? 'one' : 'two'} | ${some.length}`
      return some.length === 0
        ? []
        : [
            `| ${name} | words | ${spread(some.map(({ share }) => share))} |`,
            `| ${name} | keys | ${spread(some.map(({ keys }) => keys))} |`,
          ]
    }),
  )
}

/** The keys of one statement that find the other, of those of the one with fewer. */
function sharedKeys(here, there) {
  const [mine, theirs] = [here, there].map(({ words, kind, speaker }) =>
    signatureOf({ words, kind, speakerKind: speaker?.kind ?? null, name: speaker?.name ?? null }),
  )
  const known = new Set(theirs.keys.kept)
  const fewer = Math.min(mine.keys.asked.length, theirs.keys.kept.length)
  return fewer === 0 ? 0 : mine.keys.asked.filter((key) => known.has(key)).length / fewer
}
