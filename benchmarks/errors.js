// Counts what the reader gets wrong on PolNeAR-format gold, class by class.
//
//     node benchmarks/errors.js [GOLD.jsonl]      (lines {id, text, annotations}; ../shared/corpora/polnear/dev.jsonl if not given)
//
// Prints counts only, never a sentence of the corpus. Outer statements; pairs as the scorer makes them, but without a least overlap, so that a
// content that is too long or too short is told from one that was missed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { articleFromText, loadReader } from 'onrecord'
import { machineLine } from './machine.js'

const gold = process.argv[2] ?? fileURLToPath(new URL('../../shared/corpora/polnear/dev.jsonl', import.meta.url))
if (!existsSync(gold)) {
  process.stderr.write(`skipped: ${gold} is not there.\n`)
  process.exit(0)
}
const ROLES = ['source', 'cue', 'content']
const LEAST_OVERLAP = 0.5

const shared = (a, b) => [...a].filter((word) => b.has(word)).length
const overlap = (a, b) => (a.size + b.size === 0 ? 1 : shared(a, b) / (a.size + b.size - shared(a, b)))

/** Statements with their roles as sets of word numbers; those with no word of content are left out. */
function inWords(text, statements) {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => [index, index + word.length])
  const within = (spans) => new Set(words.flatMap(([s, e], i) => (spans.some(([start, end]) => s < end && e > start) ? [i] : [])))
  return statements
    .map((statement) => Object.fromEntries(ROLES.map((role) => [role, within(statement[role])])))
    .filter(({ content }) => content.size > 0)
}

/** Index pairs of gold and read, greedily by overlap of content, then of source. */
function pairs(expected, read) {
  const all = expected.flatMap((a, i) =>
    read.flatMap((b, j) => {
      const content = overlap(a.content, b.content)
      return content > 0 ? [{ i, j, worth: content + 0.01 * overlap(a.source, b.source) }] : []
    }),
  )
  const [left, right] = [new Map(), new Set()]
  for (const { i, j } of all.sort((a, b) => b.worth - a.worth))
    if (!left.has(i) && !right.has(j)) {
      left.set(i, j)
      right.add(j)
    }
  return { left, right }
}

function classOf(a, b, expected, read) {
  const same = shared(a.content, b.content)
  if (overlap(a.content, b.content) < LEAST_OVERLAP) {
    if (read.filter(({ content }) => shared(content, a.content) > 0).length > 1) return 'content in several statements'
    if (expected.filter(({ content }) => shared(content, b.content) > 0).length > 1) return 'contents of several statements in one'
    return same === a.content.size ? 'content too long by half' : same === b.content.size ? 'content too short by half' : 'content shifted'
  }
  if (overlap(a.source, b.source) < LEAST_OVERLAP) {
    if (a.source.size === 0) return 'source where gold has none'
    if (b.source.size === 0) return 'no source'
    return shared(a.source, b.source) > 0 ? 'source too long or too short by half' : 'another source'
  }
  const [source, content] = [overlap(a.source, b.source) === 1, overlap(a.content, b.content) === 1]
  if (source && content) return 'right'
  return source
    ? 'right but for the ends of the content'
    : content
      ? 'right but for the ends of the source'
      : 'right but for the ends of both'
}

const reader = await loadReader()
const counts = new Map()
const count = (name) => counts.set(name, (counts.get(name) ?? 0) + 1)
for (const line of readFileSync(gold, 'utf8').split('\n').filter(Boolean)) {
  const { id, text, annotations } = JSON.parse(line)
  const { statements } = await reader.read(articleFromText(text, { name: id }).article)
  const outer = statements.filter(({ parent }) => parent === null)
  const expected = inWords(text, annotations[Object.keys(annotations).sort()[0]])
  const read = inWords(text, outer)
  const { left, right } = pairs(expected, read)
  for (const [i, a] of expected.entries()) count(left.has(i) ? classOf(a, read[left.get(i)], expected, read) : 'missed')
  for (const [j, b] of read.entries())
    if (!right.has(j)) count(expected.some(({ content }) => shared(content, b.content) > 0) ? 'extra, in a statement of the gold' : 'extra')
}
await reader.close()
const lines = [
  `# Errors on ${basename(gold)}, class by class`,
  '',
  '`node benchmarks/errors.js`. Outer statements of the gold, and those read that pair with none of it.',
  '',
  '| class | statements |',
  '|---|---|',
  ...[...counts].sort((a, b) => b[1] - a[1]).map(([name, number]) => `| ${name} | ${number} |`),
  '',
  machineLine(),
  '',
]
writeFileSync(new URL('results/errors.md', import.meta.url), lines.join('\n'))
process.stdout.write(`${lines.join('\n')}\n`)
