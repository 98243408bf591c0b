// Scores when, where and on what occasion the reader says that the gold statements of samples/ were made.
//
//     npm run bench:said [-- -v] [--held]        (-v lists the errors; those of held pages only with --held)
//     npm install --no-save chrono-node          beforehand, for its row
import { writeFileSync } from 'node:fs'
import { goldFiles } from './gold.js'
import { machineLine } from './machine.js'
import { besideChrono } from './said/chrono.js'
import { add, none, score } from './said/score.js'
import { timeOf } from './said/time.js'

const verbose = process.argv.includes('-v')
const showsHeld = process.argv.includes('--held')
const pages = goldFiles()

const rows = []
const [open, held] = [none(), none()]
for (const { name, gold } of pages) {
  const { row, errors } = score(gold)
  add(gold.held ? held : open, row)
  if (!gold.held) rows.push([name, row])
  if (verbose && errors.length > 0 && (!gold.held || showsHeld)) console.error(`${name}\n${errors.join('\n')}`)
}
const heldCount = pages.length - rows.length
timeOf(300)
const times = [300, 3000, 30000].map(timeOf)
const beside = await besideChrono(pages.filter(({ gold }) => !gold.held))

const share = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % of ${whole}`)
const f1 = ({ matched, found, occasions }) =>
  found + occasions === 0 ? '–' : `${((200 * matched) / (found + occasions)).toFixed(1)} (${occasions} gold, ${found} read)`
const line = (name, row) =>
  `| ${[name, share(row.datesRight, row.dates), `${row.given} (${row.givenByOccasion})`, share(row.placesRight, row.places), f1(row), share(row.occasionDatesRight, row.occasionDates), share(row.occasionPlacesRight, row.occasionPlaces), share(row.participantsRight, row.participants)].join(' | ')} |`
const besideLine = (name, { right, milliseconds }) => `| ${name} | ${share(right, beside.count)} | ${milliseconds.toFixed(0)} |`
const lines = [
  '# When, where and on what occasion the statements of the samples were made',
  '',
  '`npm run bench:said`. Read from the gold statements of samples/, so that a statement that the network misses counts in no row.',
  'Dates: share with both ends right, of the statements that have one in the gold. Given: dates of statements that have none there; in brackets those that are the',
  "date of the statement's occasion in the gold. Occasions: F1, where one is right if its type is equal and half or more of the statements of either are the other's;",
  'date, place and participants (all of them) are counted on those.',
  '',
  '| page | dates right | given | places right | occasions F1 | their dates | their places | their participants |',
  '|---|---|---|---|---|---|---|---|',
  ...rows.map(([name, row]) => line(name, row)),
  line('**all**', open),
  line(`**${heldCount} held back**`, held),
  '',
  'Time on an invented page:',
  '',
  '| statements | characters | ms |',
  '|---|---|---|',
  ...times.map(({ count, length, milliseconds }) => `| ${count} | ${length} | ${milliseconds.toFixed(0)} |`),
  '',
  '## The words of time alone',
  '',
  `The ${beside.count} dates of the pages that are not held back, each read from the words that the gold gives for it and the day of publication; and the time for ${beside.length} characters.`,
  '',
  '| reader | right | ms |',
  '|---|---|---|',
  besideLine('onrecord', beside.ours),
  beside.chrono ? besideLine('chrono-node', beside.chrono) : '| chrono-node | not installed | |',
  '',
  machineLine(),
  '',
]
writeFileSync(new URL('results/said.md', import.meta.url), lines.join('\n'))
process.stdout.write(`${lines.join('\n')}\n`)
