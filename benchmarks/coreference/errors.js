// Counts the errors of who is whom in news and interviews of GUM, by the form of the mention: what is no mention, what is missed, what is linked wrongly.
//
//     node benchmarks/coreference/errors.js [--train] [-v CLASS]
//
// A mention is told by the word that heads it. -v prints the mentions of a class, with what stands around them: `name missed`.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { coreferenceOf } from '../../packages/reader/dist/speakers/index.js'
import { documentsOf, headOf, NEWS } from './gum.js'
import { oddsByDocument } from './odds.js'

const { values } = parseArgs({ options: { train: { type: 'boolean' }, v: { type: 'string', short: 'v' } } })
const file = fileURLToPath(new URL(`../../../shared/corpora/gum/${values.train ? 'train' : 'dev'}.conllu`, import.meta.url))
const documents = documentsOf(file, NEWS)

const words = (list) => new Set(list.split(' '))
const SPOKEN = words('i me my mine myself we us our ours ourselves you your yours yourself yourselves')
const THEY = words('they them their theirs themselves')
const SINGLE = words('he him his himself she her hers herself it its itself')
const INDEFINITE = words('a an one some any many several another every no two three four five six')
const DEFINITE = words('the this that these those my his her our their your its')

function formOf(printed) {
  const [first, second] = printed.replace(/['’]s?$/, '').split(' ')
  const lower = first.toLowerCase()
  if (second === undefined && SPOKEN.has(lower)) return 'I, we, you'
  if (second === undefined && THEY.has(lower)) return 'they'
  if (second === undefined && SINGLE.has(lower)) return 'he, she, it'
  const isCapital = /^\p{Lu}/u.test(second ?? '')
  if (INDEFINITE.has(lower) || /^\d/.test(lower)) return 'a, one, some, 20'
  if (DEFINITE.has(lower) && !isCapital) return 'the, this, her'
  return /^\p{Lu}/u.test(first) || isCapital ? 'name' : 'bare noun'
}

/** Mentions by the word that heads them, in text order: which entity holds each. */
function byHead(document, entities) {
  const found = new Map()
  for (const [entity, spans] of entities.entries())
    for (const span of spans) {
      const head = headOf(document, span)
      if (head !== null && !found.has(head)) found.set(head, { entity, span })
    }
  return new Map([...found].sort(([, a], [, b]) => a.span[0] - b.span[0] || b.span[1] - a.span[1]))
}

const counts = new Map()
function count(document, span, error) {
  const form = formOf(document.text.slice(...span))
  const errors = counts.get(form) ?? new Map()
  counts.set(form, errors.set(error, (errors.get(error) ?? 0) + 1))
  const around = (from, to) => document.text.slice(Math.max(0, from), to).replaceAll('\n', ' ')
  if (`${form} ${error}` === values.v) console.log(`${around(span[0] - 40, span[0])}[${around(...span)}]${around(span[1], span[1] + 20)}`)
}

const odds = await oddsByDocument(documents)
for (const document of documents) {
  const gold = byHead(
    document,
    document.entities.map((mentions) => mentions.map(({ span }) => span)),
  )
  const read = byHead(document, coreferenceOf(document.text, { odds: odds.get(document.id) }))
  for (const [head, { span }] of gold) if (!read.has(head)) count(document, span, 'missed')
  const [lastRead, lastGold] = [new Map(), new Map()]
  for (const [head, { entity, span }] of read) {
    const right = gold.get(head)
    const before = lastRead.get(entity)
    const isKnown = right !== undefined && lastGold.has(right.entity)
    const isSame = before !== undefined && right !== undefined && gold.get(before)?.entity === right.entity
    if (!right) count(document, span, 'no mention')
    else if (before === undefined) count(document, span, isKnown ? 'split' : 'right')
    else count(document, span, isSame ? 'right' : isKnown ? 'linked to another' : 'linked, though new')
    lastRead.set(entity, head)
    if (right) lastGold.set(right.entity, head)
  }
}

const ERRORS = ['right', 'no mention', 'missed', 'split', 'linked to another', 'linked, though new']
console.log(`| | ${ERRORS.join(' | ')} |\n|---|${ERRORS.map(() => '---').join('|')}|`)
const total = ([, errors]) => [...errors.values()].reduce((sum, n) => sum + n, 0)
for (const [form, errors] of [...counts].sort((a, b) => total(b) - total(a)))
  console.log(`| ${form} | ${ERRORS.map((error) => errors.get(error) ?? 0).join(' | ')} |`)
