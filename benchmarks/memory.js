// Resident memory of `onrecord annotate` over invented articles: a long run may need no more than a short one.
//
//     npm run bench:memory [-- SHORT LONG]        (articles of the two runs; 1000 and 10000 if not given)
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { machineLine } from './machine.js'

const COMMAND = new URL('../packages/cli/bin/onrecord.js', import.meta.url).pathname
const [short = 1000, long = 10_000] = process.argv.slice(2).map(Number)
const PEOPLE = ['Ilse Varga', 'Jon Orsos', 'Mara Quill', 'Tomas Breck']
const PLACES = ['dam', 'harbour', 'school', 'market', 'bridge']
const SETTLED = 0.1

/** An article of three paragraphs, another one for each number. */
function article(number) {
  const person = PEOPLE[number % PEOPLE.length]
  const place = PLACES[number % PLACES.length]
  return [
    `The council of Port Vale met for the ${number}th time on Friday to speak of the ${place}.`,
    `“The ${place} was built for worse than this,” ${person} said. “It will hold for ${(number % 90) + 10} years.”`,
    `${PEOPLE[(number + 1) % PEOPLE.length]} told reporters that the ${place} would cost ${number} crowns.`,
  ].join('\n')
}

/** One run: peak resident MB after the first tenth and over the whole, and articles a second. */
async function run(count) {
  const child = spawn(process.execPath, [COMMAND, 'annotate'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  const resident = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  const started = performance.now()
  let [done, early, peak] = [0, 0, 0]
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 0x0a) done++
    // the last lines may come after the process has gone
    if (done < count) peak = Math.max(peak, resident())
    if (done <= count * SETTLED) early = peak
  })
  for (let i = 0; i < count; i++)
    if (!child.stdin.write(`${JSON.stringify({ id: String(i), text: article(i) })}\n`)) await once(child.stdin, 'drain')
  child.stdin.end()
  const [code] = await closed
  if (code !== 0 || done !== count) throw new Error(`annotate ended with ${code} after ${done} of ${count} lines`)
  return { count, early, peak, rate: (1000 * count) / (performance.now() - started) }
}

const rows = []
for (const count of [short, long]) rows.push(await run(count))
const lines = [
  '# Resident memory of annotate',
  '',
  '`npm run bench:memory`. Peak resident memory of the process, over its first tenth of the articles and over all.',
  '',
  '| articles | peak, first tenth, MB | peak, MB | articles a second |',
  '|---|---|---|---|',
  ...rows.map(({ count, early, peak, rate }) => `| ${count} | ${early.toFixed(0)} | ${peak.toFixed(0)} | ${rate.toFixed(0)} |`),
  '',
  machineLine(),
  '',
]
writeFileSync(new URL('results/memory.md', import.meta.url), lines.join('\n'))
process.stdout.write(`${lines.join('\n')}\n`)
