import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { onrecord } from './command.ts'
import { emptyLedger } from './empty-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-alerts-'))
const env = { ONRECORD_LEDGER: await emptyLedger() }
const bodies: string[] = []
let isOpen = false
const desk = createServer(async (request, response) => {
  bodies.push(await text(request))
  response.writeHead(isOpen ? 204 : 503).end()
}).listen(0, '127.0.0.1')
afterAll(() => desk.close())

test('a new statement is told once, on the screen, in a feed and to a webhook, which is asked again where it took nothing', async () => {
  if (!desk.listening) await once(desk, 'listening')
  const hook = `http://127.0.0.1:${(desk.address() as AddressInfo).port}/hook`
  const page = (name: string, words: string) => {
    writeFileSync(join(folder, name), `The mayor of Port Vale, Ilse Varga, said on Friday that ${words}.`)
    return join(folder, name)
  }
  await onrecord(['add', page('old.txt', 'the dam was built in a single year')], { env })
  const made = await onrecord(['alerts', 'add', '--speaker', 'varga', '--words', 'dam', '--webhook', hook], { env })
  expect(made).toMatchObject({ code: 0, stdout: expect.stringMatching(/^alr-\S+: speaker varga, words dam\n$/) })
  const [id] = made.stdout.split(':') as [string]
  await onrecord(['add', page('new.txt', 'the dam would hold through the spring')], { env })

  const first = await onrecord(['alerts', 'run', '--format', 'jsonl'], { env })
  expect(first).toMatchObject({ code: 1, stderr: expect.stringContaining('HTTP 503). It is sent again the next time. (not-delivered)') })
  expect(JSON.parse(first.stdout)).toMatchObject({ alert: id, words: 'that the dam would hold through the spring' })
  isOpen = true
  expect(await onrecord(['alerts', 'run'], { env })).toMatchObject({ code: 0, stdout: '', stderr: '' })
  expect(await onrecord(['alerts', 'run'], { env })).toMatchObject({ code: 0, stdout: '' })
  expect(bodies).toHaveLength(2)
  expect(JSON.parse(bodies[1] as string)).toMatchObject({
    schema: 'onrecord/alert/1',
    alert: { id },
    statements: [{ speaker: { name: 'Ilse Varga' } }],
  })

  const { items } = JSON.parse((await onrecord(['alerts', 'feed', id, '--format', 'json'], { env })).stdout)
  expect(items).toMatchObject([
    { content_text: 'that the dam would hold through the spring', authors: [{ name: 'Ilse Varga, mayor, Port Vale' }] },
  ])

  // what a person corrects since is shown as such, in the same entry
  const [{ id: entry }] = items
  const { statement } = JSON.parse(first.stdout)
  const fix = ['--content', statement.content[0].map((at: number, end: number) => at + (end ? 0 : 5)).join('-')]
  await onrecord(['check', statement.id, 'fix', ...fix, '--by', 'Ada Lin', '--note', 'without its that'], { env })
  expect(await onrecord(['alerts', 'run'], { env })).toMatchObject({ code: 0, stdout: '' })
  const note = /✎ content corrected by Ada Lin \(\d{4}-\d\d-\d\d\): without its that/
  const corrected = JSON.parse((await onrecord(['alerts', 'feed', id, '--format', 'json'], { env })).stdout).items
  expect(corrected).toMatchObject([
    { id: entry, content_text: expect.stringMatching(/^the dam would hold/), date_modified: expect.anything() },
  ])
  expect(corrected[0].content_text).toMatch(note)
  expect((await onrecord(['alerts', 'feed', id, '--format', 'atom'], { env })).stdout).toMatch(note)

  expect((await onrecord(['alerts', 'remove', id, 'alr-none'], { env })).stderr).toContain('(no-alert)')
})
