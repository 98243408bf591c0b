// Articles a second through readAll: one reader with one thread, one with two, and readers in 1, 2, 4 … threads of their own, up to the cores.
//
//     npm run bench:workers [-- ROUNDS]      (times each page of samples/ is read; 4 if not given)
import { readdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { loadReader, loadReaders, pageFromFile, readAll, readPage } from 'onrecord'
import { machineLine } from './machine.js'

const [rounds = 4] = process.argv.slice(2).map(Number)
const names = readdirSync(new URL('../samples', import.meta.url)).filter((name) => name.endsWith('.html'))
const pages = await Promise.all(names.map((name) => pageFromFile(new URL(`../samples/${name}`, import.meta.url).pathname)))
const articles = Array.from({ length: rounds }, () => pages.map((page) => readPage(page).article)).flat()

const counts = []
for (let count = 1; count <= availableParallelism(); count *= 2) counts.push(count)
const ways = [
  ['one reader, 1 thread', () => loadReader({ threads: 1 })],
  ['one reader, 2 threads', () => loadReader({ threads: 2 })],
  ...counts.map((workers) => [`${workers} worker${workers > 1 ? 's' : ''} of 1 thread`, () => loadReaders({ workers })]),
]

let expected = null
const rows = []
for (const [name, load] of ways) {
  const reader = await load()
  // so that every thread has its model before the clock runs
  for await (const _ of readAll(articles.slice(0, 2 * availableParallelism()), reader));
  const before = process.cpuUsage()
  const started = performance.now()
  const records = []
  for await (const record of readAll(articles, reader)) records.push(record)
  const wall = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(before)
  const cpu = (user + system) / 1e6
  await reader.close()
  const answers = JSON.stringify(records)
  expected ??= answers
  const isSame = answers === expected ? 'yes' : 'no'
  rows.push(`| ${name} | ${(articles.length / wall).toFixed(1)} | ${(articles.length / cpu).toFixed(1)} | ${isSame} |`)
}
const lines = [
  '# Readers side by side',
  '',
  `\`npm run bench:workers\`. ${articles.length} articles, the ${names.length} pages of samples/ ${rounds} times, through readAll.`,
  '',
  '| readers | articles a second | articles a CPU second | records the same to the byte |',
  '|---|---|---|---|',
  ...rows,
  '',
  machineLine(),
  '',
]
writeFileSync(new URL('results/workers.md', import.meta.url), lines.join('\n'))
process.stdout.write(`${lines.join('\n')}\n`)
