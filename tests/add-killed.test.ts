import { once } from 'node:events'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { archived, http, pageOf, warcinfo } from '../packages/intake/src/archive/trial.ts'
import { openLedger } from '../packages/ledger/src/index.ts'
import { onrecord, start } from './command.ts'
import { SEED } from './seed.ts'

const said = (gate: string) =>
  `Jon Orsos, the keeper of ${gate}, told reporters on Friday that ${gate} would stay shut until the river falls.`
const folder = mkdtempSync(join(tmpdir(), 'onrecord-killed-'))

/** What a ledger holds, in an order of its own, and how often each page was seen. */
async function held(place: string) {
  const ledger = await openLedger(place)
  const found: unknown[] = []
  for await (const { seen, ...record } of ledger.records()) found.push({ ...record, seenCount: seen.length })
  await ledger.close()
  return found
}

/** Kills of one run: more would only take longer, each seed has others. */
const KILLS = 4

// 48 pages: a folder of files, lines, an archive, and a feed whose pages are fetched
test('an adding that is killed again and again ends as one that nobody disturbs, and fetches no page twice that it had', {
  timeout: 900_000,
}, async () => {
  const news = join(folder, 'news')
  mkdirSync(news)
  for (let i = 0; i < 16; i++) writeFileSync(join(news, `gate-${i}.html`), pageOf(said(`gate ${i} of the north`)))
  const lines = Array.from({ length: 10 }, (_, i) => JSON.stringify({ text: said(`lock ${i}`) }))
  writeFileSync(join(news, 'locks.jsonl'), lines.join('\n'))
  const pages = Array.from({ length: 10 }, (_, i) => archived(`https://vale.example/weir/${i}`, http(pageOf(said(`weir ${i}`)))))
  writeFileSync(join(news, 'weirs.warc.gz'), Buffer.concat([warcinfo, ...pages].map((record) => gzipSync(record))))
  let asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const links = Array.from(
      { length: 12 },
      (_, i) => `<item><link>/sluice/${i}</link><description>${said(`sluice ${i}`)}</description></item>`,
    )
    if (path === '/feed') response.end(`<rss version="2.0"><channel>${links.join('')}</channel></rss>`)
    // two cannot be had: they stand as excerpts
    else if (/^\/sluice\/(?!3$|7$)/.test(path)) response.setHeader('content-type', 'text/html').end(pageOf(said(`the ${path.slice(1)}`)))
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const inputs = [`http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`, news]
  const command = (ledger: string) => ['add', ...inputs, '--allow-private', '--ledger', join(folder, ledger)]
  try {
    await onrecord(command('undisturbed'))
    let random = SEED
    const next = (below: number) => {
      random = Math.imul(random, 48_271) >>> 0
      return random % below
    }
    // addresses of pages that were told of as stored, from the feed's server
    const stored = new Set<string>()
    const refuseAgain = () =>
      expect(
        asked.filter((path) => stored.has(path)),
        `seed ${SEED}`,
      ).toEqual([])
    for (let kill = 0; kill < KILLS; kill++) {
      asked = []
      const child = start(command('killed'))
      const ended = once(child, 'close')
      child.stderr.resume()
      const last = kill * 10 + next(14)
      let told = ''
      child.stdout.on('data', (chunk) => {
        told += chunk
        if (told.split('\n').length > last) sleep(next(60)).then(() => child.kill('SIGKILL'))
      })
      await ended
      refuseAgain()
      for (const [, path] of told.matchAll(/:\d+(\/sluice\/\d+): .*\n/g)) stored.add(path as string)
    }
    asked = []
    const { stdout } = await onrecord(command('killed'))
    expect(stdout.trim().split('\n'), `seed ${SEED}`).toHaveLength(48)
    const [found, expected] = [await held(join(folder, 'killed')), await held(join(folder, 'undisturbed'))]
    expect(expected).toHaveLength(48)
    expect(found, `seed ${SEED}`).toEqual(expected)
    refuseAgain()
  } finally {
    server.close()
  }
})

test('an adding that is killed after it told of the last page, and before it ended, is gone on with: no page is seen twice', {
  timeout: 120_000,
}, async () => {
  const ledger = join(folder, 'late')
  const command = ['add', '-', '--ledger', ledger]
  const lines = Array.from({ length: 3 }, (_, i) => JSON.stringify({ text: said(`dyke ${i}`) })).join('\n')
  const child = start(command)
  child.stdin.end(lines)
  let told = ''
  child.stdout.on('data', (chunk) => {
    told += chunk
    if (told.split('\n').length > 3) child.kill('SIGKILL')
  })
  await once(child, 'close')
  // a kill that comes too late for the process leaves a run that has ended, after which the same lines are seen again
  const seenCount = child.signalCode === 'SIGKILL' ? 1 : 2
  await onrecord(command, { input: lines })
  expect(await held(ledger)).toMatchObject(Array.from({ length: 3 }, () => ({ seenCount })))
})
