// Kills `onrecord add` at moments drawn by chance, gives the same command again, and compares the ledger with that of an adding that nobody disturbed.
//
//     npm run bench:kills [-- --kills 50 --pages 200 --seed S --only embedded|PostgreSQL]
//
// Ctrl-C ends it once the ledgers in hand are whole. The page keeps the rows of earlier runs, as another seed kills at other moments.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { openLedger } from '@onrecord/ledger'
import { onServer, SERVER } from './generate/ledger.js'
import { generatedPages } from './generate/pages.js'
import { pageWith } from './kills/page.js'
import { machine } from './machine.js'
import { on } from './matches/trigrams.js'
import { randomOf } from './random.js'

const COMMAND = new URL('../packages/cli/bin/onrecord.js', import.meta.url).pathname
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    pages: { type: 'string', default: '200' },
    seed: { type: 'string' },
    only: { type: 'string' },
  },
})
const [kills, pages] = [Number(values.kills), Number(values.pages)]
const seed = Number(values.seed ?? 1 + Math.floor(Math.random() * 1_000_000))
const folder = mkdtempSync(join(tmpdir(), 'onrecord-kills-'))
const news = join(folder, 'news')
generatedPages({ folder: news, pages, seed })

const kinds = [
  {
    name: 'embedded',
    make: async (number) => join(folder, `ledger-${number}`),
    drop: async (place) => rmSync(place, { recursive: true }),
    hasEnded: async (place) => existsSync(join(place, 'onrecord.ended')),
  },
  {
    name: 'PostgreSQL',
    make: async (number) => {
      await onServer(`create database ${databaseOf(number)}`)
      return SERVER.replace(/\/[^/]*$/, `/${databaseOf(number)}`)
    },
    drop: async (place) => onServer(`drop database ${place.split('/').at(-1)} with (force)`),
    hasEnded: (place) =>
      on(place, async (client) => (await client.query('select from input where run is not null limit 1')).rowCount === 0),
  },
]
const databases = kinds.filter(({ name }) => values.only === undefined || name === values.only)
if (databases.length === 0) throw new Error(`--only takes ${kinds.map(({ name }) => name).join(' or ')}.`)
const databaseOf = (number) => `onrecord_kills_${process.pid}_${number}`

/** Runs the command to its end, or kills it.
 *  @returns  its lines, and how long it ran; null where it was killed */
async function add(place, killAfter = null) {
  const started = performance.now()
  // in a group of its own: Ctrl-C is for this program
  const child = spawn(process.execPath, [COMMAND, 'add', news, '--ledger', place], { detached: true })
  let [told, faults] = ['', '']
  child.stdout.on('data', (chunk) => {
    told += chunk
  })
  child.stderr.on('data', (chunk) => {
    faults += chunk
  })
  const timer = killAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfter)
  const [code, signal] = await once(child, 'close')
  clearTimeout(timer)
  if (signal === 'SIGKILL') return { lines: linesOf(told), wasKilled: true }
  if (code !== 0) throw new Error(`The command ended with ${code} (seed ${seed}): ${faults}`)
  return { lines: linesOf(told), wasKilled: false, took: performance.now() - started }
}

const linesOf = (told) => told.split('\n').length - 1

/** What a ledger holds, by the ids of the articles, and how often each page was seen. */
async function held(place) {
  const ledger = await openLedger(place)
  const found = []
  for await (const { seen, ...record } of ledger.records()) found.push({ ...record, seenCount: seen.length })
  await ledger.close()
  return found
}

/** How many records one ledger has otherwise than the other, and the first of them, in one line. */
function differenceOf(found, expected) {
  const [one, other] = [found, expected].map((records) => new Map(records.map((record) => [record.article.id, record])))
  const differing = [...new Set([...one.keys(), ...other.keys()])].filter((id) => !isDeepStrictEqual(one.get(id), other.get(id)))
  const [id] = differing
  if (id === undefined) return 'Every record is the same.'
  const [here, there] = [one.get(id), other.get(id)]
  const fields = Object.keys(here ?? there).filter((field) => !isDeepStrictEqual(here?.[field], there?.[field]))
  const shown = JSON.stringify(fields.map((field) => [here?.[field] ?? null, there?.[field] ?? null])).slice(0, MOST_SHOWN)
  return `${differing.length} records differ, the first, ${id}, in ${fields}: ${shown}`
}

const MOST_SHOWN = 2000

async function disturbed({ name, make, drop, hasEnded }) {
  const random = randomOf(seed)
  let number = 0
  const whole = await make(number++)
  const { took } = await add(whole)
  const expected = await held(whole)
  await drop(whole)
  const statements = expected.reduce((sum, record) => sum + record.statements.length, 0)
  if (expected.length !== pages || statements < pages)
    throw new Error(`${expected.length} pages and ${statements} statements of ${pages} pages`)
  const result = { name, took, statements, kills: 0, early: 0, ledgers: 0, unequal: 0, mostInARow: 0 }
  while (result.kills < kills && !isEnding) {
    const place = await make(number++)
    let inARow = 0
    for (;;) {
      const { lines, wasKilled } = await add(place, result.kills < kills && !isEnding ? random() * took : null)
      // a process is some 0.1 s in going away: what is killed there is no adding any more, and the same command would be another one
      if (!wasKilled || (lines === pages && (await hasEnded(place)))) {
        const found = await held(place)
        if (lines !== pages || !isDeepStrictEqual(found, expected)) {
          result.unequal++
          process.stderr.write(`${name}: ${lines} pages were told of. ${differenceOf(found, expected)}\n`)
        }
        break
      }
      result.kills++
      inARow++
      if (lines === 0) result.early++
    }
    result.ledgers++
    result.mostInARow = Math.max(result.mostInARow, inARow)
    process.stderr.write(`${name}: ${result.kills} kills, ${result.ledgers} ledgers, ${result.unequal} unequal\n`)
    await drop(place)
  }
  return result
}

// of what is measured: the checkout may be another one when that has ended
const { commit, date } = machine()
let isEnding = false
process.once('SIGINT', () => {
  isEnding = true
})
let results
try {
  results = await Promise.all(databases.map(disturbed))
} finally {
  rmSync(folder, { recursive: true })
}
const page = new URL('results/kills.md', import.meta.url)
const written = pageWith(existsSync(page) ? readFileSync(page, 'utf8') : '', results, { date, commit, seed, pages })
writeFileSync(page, written)
console.log(written)
if (results.some(({ unequal }) => unequal > 0)) process.exitCode = 1
