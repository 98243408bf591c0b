// Draws the first lines of what `onrecord read` prints for a sample page, as docs/pictures/read.svg. It carries its own ground and
// the reader's own font, so that it reads the same on a light page and on a dark one.
//
//     node scripts/picture.js [--check]       (--check writes nothing, and ends with 1 where the picture is out of date)
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isNear } from './near.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const file = join(root, 'docs/pictures/read.svg')
const SAMPLE = 'samples/agency-wire.html'
const COLUMNS = 80
const MOST_LINES = 26
/** Pixels. */
const [CHARACTER, LINE, MARGIN, SIZE] = [8.4, 20, 24, 14]
/** What the codes of a terminal turn on and off. */
const STYLES = { 1: ['bold', true], 2: ['dim', true], 36: ['words', true], 22: ['bold dim', false], 39: ['words', false] }

const { NO_COLOR: _, ...env } = process.env
const { stdout, status, stderr } = spawnSync(process.execPath, [join(root, 'packages/cli/bin/onrecord.js'), 'read', SAMPLE], {
  cwd: root,
  env: { ...env, FORCE_COLOR: '1', COLUMNS: String(COLUMNS) },
  encoding: 'utf8',
})
if (status !== 0) throw new Error(stderr)

const all = stdout.split('\n')
// cut between two entries, where a line is empty
const shown = all.slice(0, all.slice(0, MOST_LINES).lastIndexOf(''))
const rows = [`$ npx onrecord read ${SAMPLE}`, '', ...shown]
const escaped = (words) => words.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)

const on = new Set()
const pieces = rows.flatMap((row, i) => {
  let column = 0
  return row.split('\u001b[').flatMap((part, k) => {
    const code = k === 0 ? null : part.slice(0, part.indexOf('m'))
    const [names, isOn] = STYLES[code] ?? ['', false]
    for (const name of names.split(' ')) isOn ? on.add(name) : on.delete(name)
    const words = code === null ? part : part.slice(code.length + 1)
    const start = column + words.length - words.trimStart().length
    column += words.length
    if (words.trim() === '') return []
    const style = on.size > 0 ? ` class="${[...on].join(' ')}"` : ''
    const [x, y, length] = [MARGIN + start * CHARACTER, MARGIN + i * LINE + SIZE, words.trim().length * CHARACTER]
    return `<text x="${x.toFixed(1)}" y="${y}" textLength="${length.toFixed(1)}"${style}>${escaped(words.trim())}</text>`
  })
})

const width = Math.round(COLUMNS * CHARACTER + 2 * MARGIN)
const height = rows.length * LINE + 2 * MARGIN - (LINE - SIZE)
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>What onrecord read prints for ${SAMPLE}: who, how, where, and the words</title>
<style>
text { font: ${SIZE}px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #1f2328 }
rect { fill: #ffffff; stroke: #d1d9e0 }
.bold { font-weight: 700 }
.dim { fill: #59636e }
.words { fill: #0550ae }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc }
  rect { fill: #0d1117; stroke: #3d444d }
  .dim { fill: #9198a1 }
  .words { fill: #79c0ff }
}
</style>
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>
${pieces.join('\n')}
</svg>
`
if (!process.argv.includes('--check')) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, svg)
} else if (!isNear(readFileSync(file, 'utf8'), svg)) {
  process.stderr.write('docs/pictures/read.svg is out of date: run node scripts/picture.js\n')
  process.exitCode = 1
}
