import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const DEMO = fileURLToPath(new URL('../scripts/demo.js', import.meta.url))
const PAGES = readdirSync(fileURLToPath(new URL('../samples/', import.meta.url))).filter((file) => file.endsWith('.html'))
const USUAL_PORT = 8484

let holder: Server
beforeAll(async () => {
  // where it is taken already, it is taken all the same
  holder = createServer().listen(USUAL_PORT, '127.0.0.1')
  await once(holder, 'listening').catch(() => {})
})
afterAll(() => holder.close())

// reads all sample pages, on a machine that may be busy
test('the demo ends by serving the pages of its ledger, on a free port where the usual one is taken', { timeout: 400_000 }, async () => {
  const demo = spawn(process.execPath, [DEMO], { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(demo, 'close')
  let printed = ''
  for await (const piece of demo.stdout.setEncoding('utf8')) {
    printed += piece
    const address = /^http:\/\/127\.0\.0\.1:(?<port>\d+)$/m.exec(printed)
    if (address === null) continue
    expect(Number(address.groups?.port)).not.toBe(USUAL_PORT)
    const front = await fetch(address[0])
    expect([front.status, await front.text()]).toEqual([200, expect.stringContaining('class="statement')])
    demo.kill('SIGINT')
  }
  expect(printed).toContain(`statements on ${PAGES.length} pages`)
  expect(await closed).toEqual([0, null])
})
