// Reads the pages of invented WARC files, as `onrecord add` does before their articles are extracted and read, beside Python's warcio. Memory may not grow
// with the file.
//
//     npm run bench:archives [-- MEGABYTES …]        (100 and 1024 if not given)
import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { machineLine } from './machine.js'
import { pythonOf } from './peers/python.js'

const SIZES = process.argv.slice(2).map(Number)
/** What stands around articles: a page of news is mostly that. */
const AROUND = Array.from({ length: 50 }, (_, n) =>
  Array.from({ length: 8000 }, (_, i) => (((n + 1) * 7919 * (i + 1)) % 999_983).toString(36)).join(' '),
)

/** A record of a page, another one for each number. */
function record(number) {
  const words = `The keeper of gate ${number}, Jon Orsos, told reporters on Friday that gate ${number} would stay shut until the river falls.`
  const html = `<!doctype html><title>Gate ${number}</title><script>${AROUND[number % AROUND.length]}</script><article><p>${words}</p></article>`
  const http = `HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\n\r\n${html}`
  return Buffer.from(
    `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://vale.example/gate/${number}\r\nWARC-Date: 2026-02-20T09:00:00Z\r\nWARC-Payload-Digest: sha1:${number}\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`,
  )
}

/** Other records of gzip than these would only cost time to make. */
const GZIP_RECORDS = 2000

async function written(path, megabytes, isGzip) {
  const compressed = isGzip ? Array.from({ length: GZIP_RECORDS }, (_, number) => gzipSync(record(number), { level: 1 })) : null
  const file = createWriteStream(path)
  let [size, count] = [0, 0]
  while (size < megabytes * 2 ** 20) {
    const bytes = compressed?.[count % GZIP_RECORDS] ?? record(count)
    size += bytes.length
    count++
    if (!file.write(bytes)) await new Promise((resolve) => file.once('drain', resolve))
  }
  file.end()
  await finished(file)
  return count
}

/** Reads one archive in a process of its own. */
const READING = `
  import { readFileSync } from 'node:fs'
  import { partsOf, sourceFromFile } from '@onrecord/intake'
  const started = process.cpuUsage()
  let [pages, early] = [0, 0]
  const peak = () => Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024
  for await (const part of partsOf(await sourceFromFile(process.argv[1]))) {
    if (part.kind !== 'page') throw new Error(part.fault?.message)
    if (++pages === Number(process.argv[2])) early = peak()
  }
  console.log(JSON.stringify({ pages, early, peak: peak(), seconds: process.cpuUsage(started).user / 1e6 }))
`
const EARLY = 1000

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const python = pythonOf('python3', here('../node_modules/.cache/archives'), { requirements: here('archives/requirements.txt') })

/** The same by Python's warcio; null where it cannot be had. */
function peerOf(path) {
  if (python.command === null) return null
  const { status, stdout } = spawnSync(python.command, [here('archives/run_warcio.py'), path], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return status === 0 ? JSON.parse(stdout) : null
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-archives-'))
const rows = []
try {
  for (const isGzip of [false, true])
    for (const megabytes of SIZES.length > 0 ? SIZES : [100, 1024]) {
      const path = join(folder, `crawl.warc${isGzip ? '.gz' : ''}`)
      const count = await written(path, megabytes, isGzip)
      const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', READING, path, String(EARLY)], {
        cwd: here('..'),
        encoding: 'utf8',
      })
      const told = JSON.parse(stdout || `{"pages": 0, "error": ${JSON.stringify(stderr)}}`)
      if (told.pages !== count) throw new Error(`${told.pages} of ${count} pages were read. ${told.error ?? ''}`)
      const peer = peerOf(path)
      if (peer && peer.pages !== count) throw new Error(`warcio read ${peer.pages} of ${count} pages.`)
      rows.push({ name: isGzip ? 'gzip, record by record' : 'plain', megabytes, peer, ...told })
      rmSync(path)
    }
} finally {
  rmSync(folder, { recursive: true })
}
const lines = [
  '# Archives',
  '',
  `\`npm run bench:archives\`. The pages of an invented WARC, in their bytes. Peak resident memory after the first ${EARLY} pages and over all;`,
  'seconds are those of the CPU: other work on the machine does not count.',
  '',
  'Instead, a user would write a loop over the records with the library of a language: [warcio](https://github.com/webrecorder/warcio) or FastWARC in Python, or warcio.js, which stands under our own reader.',
  'Python\'s warcio stands beside, over the same file (`benchmarks/archives/run_warcio.py`): it gives records, and leaves addresses, repeats ("as before"), encodings and limits to the loop.',
  '',
  '| WARC | MB | pages | peak, first pages, MB | peak, MB | pages a CPU second | MB a CPU second | warcio: peak, MB | warcio: pages a CPU second |',
  '|---|---|---|---|---|---|---|---|---|',
  ...rows.map(
    ({ name, megabytes, pages, early, peak, seconds, peer }) =>
      `| ${name} | ${megabytes} | ${pages} | ${early.toFixed(0)} | ${peak.toFixed(0)} | ${(pages / seconds).toFixed(0)} | ${(megabytes / seconds).toFixed(1)} | ${peer ? `${peer.peak.toFixed(0)} | ${(pages / peer.seconds).toFixed(0)}` : '– | –'} |`,
  ),
  ...(python.command === null ? ['', `warcio: ${python.reason}.`] : []),
  '',
  machineLine(),
  '',
]
writeFileSync(new URL('results/archives.md', import.meta.url), lines.join('\n'))
process.stdout.write(`${lines.join('\n')}\n`)
