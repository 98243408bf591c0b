// Scores who is whom in news and interviews of GUM: the people and organisations that a text mentions, and which mentions are one.
//
//     npm run bench:coreference [-- --train] [-v]
//
// --train scores the documents that the rules were set on, and writes nothing; -v prints the entities of each document.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { coreferenceOf } from '../packages/reader/dist/speakers/index.js'
import { documentsOf, headOf } from './coreference/gum.js'
import { Tally } from './coreference/metrics.js'

const isTrain = process.argv.includes('--train')
const verbose = process.argv.includes('-v')
const file = fileURLToPath(new URL(`../../shared/corpora/gum/${isTrain ? 'train' : 'dev'}.conllu`, import.meta.url))
if (!existsSync(file)) {
  process.stderr.write(`skipped: ${file} is not there.\n`)
  process.exit(0)
}
const documents = documentsOf(file, ['news', 'interview'])
const byHead = (document, spans) => [
  ...new Set(
    spans
      .map((span) => headOf(document, span))
      .filter((head) => head !== null)
      .map(String),
  ),
]
// the labels of turns are no tokens of the corpus, and no mention of its
const exact = (document, spans) => spans.filter((span) => headOf(document, span) !== null).map((span) => span.join())
const disjoint = (entities) => {
  const seen = new Set()
  return entities.map((keys) => keys.filter((key) => !seen.has(key) && seen.add(key))).filter((keys) => keys.length > 0)
}
for (const [name, keyOf] of [
  ['exact', exact],
  ['head', byHead],
])
  for (const fewest of [1, 2])
    for (const given of [false, true]) {
      const tally = new Tally()
      for (const document of documents) {
        const gold = document.entities.map((mentions) => mentions.map(({ span }) => span))
        const found = coreferenceOf(document.text, given ? gold.flat() : undefined)
        const kept = (entities) => disjoint(entities.map((spans) => keyOf(document, spans))).filter((keys) => keys.length >= fewest)
        tally.add(kept(gold), kept(found))
      }
      console.log(
        name,
        fewest === 1 ? 'with singletons' : 'without',
        given ? 'gold mentions' : 'own mentions',
        JSON.stringify(Object.fromEntries(Object.entries(tally.scores).map(([k, v]) => [k, +v.toFixed(1)]))),
      )
    }
if (verbose)
  for (const document of documents) {
    console.log(`== ${document.id}`)
    for (const spans of coreferenceOf(document.text))
      console.log(
        ' ',
        spans
          .map((span) => document.text.slice(...span))
          .join(' | ')
          .slice(0, 600),
      )
  }
