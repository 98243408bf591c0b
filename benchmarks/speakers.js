// Scores the reader's speakers on the gold records of samples/: whose each gold statement is, who is kept without a name, what is known of each.
//
//     npm run bench:speakers [-- -v] [--held] [FILE.gold.json…]
//
// -v lists the errors; those of held pages only with --held, and their share is one line of its own.
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { articleFromText, loadReader } from 'onrecord'
import { addresseeOf } from '../packages/reader/dist/addressee/index.js'
import { resolveSpeakers } from '../packages/reader/dist/speakers/index.js'
import { goldFiles } from './gold.js'
import { machineLine } from './machine.js'

const args = process.argv.slice(2)
const verbose = args.includes('-v')
const showsHeld = args.includes('--held')
const named = args.filter((arg) => !arg.startsWith('-'))
const records =
  named.length > 0
    ? named.map((file) => ({ name: basename(file, '.gold.json'), gold: JSON.parse(readFileSync(file, 'utf8')) }))
    : goldFiles()

/** One-to-one mapping of predicted to gold speakers with the most statements in common, greedily from the largest share. */
function mapping(pairs) {
  const counts = new Map()
  for (const [predicted, gold] of pairs) {
    if (predicted === null || gold === null) continue
    const key = JSON.stringify([predicted, gold])
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const map = new Map()
  const taken = new Set()
  for (const [key] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const [predicted, gold] = JSON.parse(key)
    if (map.has(predicted) || taken.has(gold)) continue
    map.set(predicted, gold)
    taken.add(gold)
  }
  return map
}

const plain = (value) =>
  (value ?? '')
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/^(the|a|an) /, '')
    .replace(/\.$/, '')
    .trim()
const FIELDS = ['kind', 'name', 'title', 'role', 'affiliation', 'country']
const PRONOUN = /^(?:he|she|it|they|i|we|you|who|which|his|her|its|their)$/i

/** Scores of the speakers that are read on some pages, summed; prints the errors if asked for. */
async function scored(pages) {
  const total = { right: 0, all: 0, anonymousRight: 0, anonymousFound: 0, anonymousGold: 0, toRight: 0, toFound: 0, toGold: 0 }
  const fields = Object.fromEntries(FIELDS.map((field) => [field, { right: 0, all: 0 }]))
  const classes = new Map()
  const rows = []
  for (const { name, gold } of pages) {
    const { text } = gold.article
    const { names } = await reader.find(articleFromText(text, { name }).article)
    const { speakers, of, anonymous } = resolveSpeakers({ text, article: 'art-benchmark', statements: gold.statements, names })
    const map = mapping(gold.statements.map((statement, i) => [of[i], statement.speaker]))
    const errors = []
    let right = 0
    let all = 0
    for (const [i, statement] of gold.statements.entries()) {
      const source = statement.source.map(([start, end]) => text.slice(start, end)).join(' … ')
      const predicted = of[i] === null ? null : (map.get(of[i]) ?? `new:${of[i]}`)
      const found = speakers.find(({ id }) => id === of[i])
      const kind =
        statement.source.length === 0 ? 'no source' : PRONOUN.test(source) ? 'pronoun' : /\p{Lu}/u.test(source.slice(1)) ? 'name' : 'noun'
      const counted = statement.source.length > 0
      if (counted) {
        const isRight = predicted === statement.speaker
        all++
        if (isRight) right++
        const share = classes.get(kind) ?? { right: 0, all: 0 }
        classes.set(kind, { right: share.right + (isRight ? 1 : 0), all: share.all + 1 })
        if (!isRight)
          errors.push(
            `  ${kind}: [${statement.id}] ${source} → ${predicted?.startsWith('new:') ? `apart (${found?.name ?? found?.role})` : predicted}, gold ${statement.speaker}`,
          )
      }
      total.anonymousGold += statement.anonymous ? 1 : 0
      total.anonymousFound += anonymous[i] ? 1 : 0
      total.anonymousRight += anonymous[i] && statement.anonymous ? 1 : 0
      if (anonymous[i] !== statement.anonymous)
        errors.push(`  anonymous: [${statement.id}] ${source} → ${anonymous[i]}, gold ${statement.anonymous}`)
      const said = addresseeOf(text, statement)
      const goldTo = statement.addressee
      total.toGold += goldTo.length > 0 ? 1 : 0
      total.toFound += said.length > 0 ? 1 : 0
      const isTo = said.length > 0 && goldTo.length > 0 && said[0][0] < goldTo[0][1] && goldTo[0][0] < said[0][1]
      total.toRight += isTo ? 1 : 0
      if (!isTo && (said.length > 0 || goldTo.length > 0))
        errors.push(
          `  addressee: [${statement.id}] ${JSON.stringify(said.map(([s, e]) => text.slice(s, e)))}, gold ${JSON.stringify(goldTo.map(([s, e]) => text.slice(s, e)))}`,
        )
    }
    for (const [predicted, key] of map) {
      const found = speakers.find(({ id }) => id === predicted)
      const wanted = gold.speakers.find(({ id }) => id === key)
      if (!wanted) continue
      for (const field of FIELDS) {
        const isRight = plain(found[field]) === plain(wanted[field])
        fields[field].all++
        if (isRight) fields[field].right++
        else errors.push(`  ${field}: ${key}: ${found[field]}, gold ${wanted[field]}`)
      }
    }
    total.right += right
    total.all += all
    rows.push([name, right, all])
    if (verbose && errors.length > 0 && (showsHeld || !gold.held)) console.log(`${name}\n${errors.join('\n')}`)
  }
  return { total, fields, classes, rows }
}

const percent = (part, whole) => (whole === 0 ? '   –  ' : `${((100 * part) / whole).toFixed(1).padStart(5)} %`)
const f1 = (right, found, gold) => percent(2 * right, found + gold)
const accuracy = ({ right, all }) => `${percent(right, all)}  ${right} of ${all}`
const reader = await loadReader()
const open = await scored(records.filter(({ gold }) => !gold.held))
const held = await scored(records.filter(({ gold }) => gold.held))
await reader.close()
for (const [name, right, all] of showsHeld ? [...open.rows, ...held.rows] : open.rows)
  console.log(`${name.padEnd(24)} ${accuracy({ right, all })}`)
const { total, fields, classes } = open
console.log(`speaker accuracy         ${accuracy(total)} statements with a source`)
for (const [kind, share] of classes) console.log(`  ${kind.padEnd(22)} ${accuracy(share)}`)
console.log(
  `anonymous F1             ${f1(total.anonymousRight, total.anonymousFound, total.anonymousGold)}  ${total.anonymousGold} in the gold`,
)
console.log(`addressee F1             ${f1(total.toRight, total.toFound, total.toGold)}  ${total.toGold} in the gold, any overlap counts`)
for (const field of FIELDS)
  console.log(`  ${field.padEnd(22)} ${percent(fields[field].right, fields[field].all)}  of ${fields[field].all} matched speakers`)
if (held.rows.length > 0)
  console.log(
    `${held.rows.length} held pages: speaker accuracy ${accuracy(held.total)}; anonymous F1 ${f1(held.total.anonymousRight, held.total.anonymousFound, held.total.anonymousGold)}; addressee F1 ${f1(held.total.toRight, held.total.toFound, held.total.toGold)}`,
  )

// an invented page of each size: time must grow with the text
const sayers = (i) =>
  [
    `Maria V${letters(i)}n, the mayor of Fenn,`,
    'She',
    'the minister',
    'the company',
    `Mr V${letters(i - 4)}n`,
    'police',
    'a person close to the talks',
    'Corvane Ltd',
  ][i % 8]
const letters = (i) => [1, 26, 676].map((power) => String.fromCharCode(97 + (Math.floor(Math.max(0, i) / power) % 26))).join('')
/** Milliseconds for one page. */
function timeOf({ text, statements }) {
  const start = performance.now()
  resolveSpeakers({ text, article: 'art-benchmark', statements })
  return performance.now() - start
}

function pageOf(count) {
  let text = ''
  const statements = []
  for (let i = 0; i < count; i++) {
    const start = text.length
    const end = start + sayers(i).length
    text += `${sayers(i)} said to the board that the dam would hold.${i % 4 === 3 ? '\n' : ' '}`
    statements.push({ source: [[start, end]], cue: [[end + 1, end + 5]], content: [[end + 18, text.length - 2]] })
  }
  return { text, statements }
}

// the first page warms the machine, and the best of three counts: others work on its cores
timeOf(pageOf(3000))
const times = [300, 3000, 30000].map((count) => {
  const page = pageOf(count)
  return { count, characters: page.text.length, ms: Math.min(...[1, 2, 3].map(() => timeOf(page))) }
})
for (const { count, characters, ms } of times)
  console.log(`${String(count).padStart(6)} statements, ${String(characters).padStart(8)} characters: ${ms.toFixed(0).padStart(6)} ms`)

if (named.length === 0) {
  const both = (of) => `${of(open).trim()} | ${held.rows.length > 0 ? of(held).trim() : '–'}`
  const lines = [
    '# Whose each statement of the samples is',
    '',
    '`npm run bench:speakers`, on the gold statements. Held pages ([samples](../../samples/README.md)) are for measuring only.',
    '',
    `| | ${open.rows.length} open pages | ${held.rows.length} held pages |`,
    '|---|---|---|',
    `| speaker right, of statements with a source | ${both(({ total }) => accuracy(total))} |`,
    ...[...open.classes.keys()].map((kind) => `| where the source is a ${kind} | ${both(({ classes }) => accuracy(classes.get(kind)))} |`),
    `| anonymous F1 | ${both(({ total }) => f1(total.anonymousRight, total.anonymousFound, total.anonymousGold))} |`,
    `| addressee F1, any overlap counts | ${both(({ total }) => f1(total.toRight, total.toFound, total.toGold))} |`,
    ...FIELDS.map((field) => `| ${field} of the speaker right | ${both(({ fields }) => accuracy(fields[field]))} |`),
    '',
    'Time on an invented page, the best of three:',
    '',
    '| statements | characters | ms |',
    '|---|---|---|',
    ...times.map(({ count, characters, ms }) => `| ${count} | ${characters} | ${ms.toFixed(0)} |`),
    '',
    machineLine(),
    '',
  ]
  writeFileSync(new URL('results/speakers.md', import.meta.url), lines.join('\n'))
}
