import { readdirSync } from 'node:fs'
import { constants, getPriority } from 'node:os'
import { afterAll, beforeAll, expect, test } from 'vitest'
// as built: a worker thread starts from a file of JavaScript
import { articleFromText, isFailure, loadReader, loadReaders, type Reader, type Readers, readAll } from '../packages/cli/dist/index.js'

const article = (number: number) =>
  articleFromText(`The dam will hold for ${number} years, Mayor Ilse Varga said on Friday. ${'The river rose. '.repeat(number % 7)}`, {
    name: `article ${number}`,
  }).article
const articles = Array.from({ length: 30 }, (_, number) => article(number))

let alone: Reader
let readers: Readers
beforeAll(async () => {
  ;[alone, readers] = await Promise.all([loadReader({ threads: 1 }), loadReaders({ workers: 3 })])
})
afterAll(() => Promise.all([alone.close(), readers.close()]))

test('several threads give the records of one reader, in order and to the byte', async () => {
  const read: string[] = []
  for await (const record of readAll(articles, readers)) read.push(JSON.stringify(record))
  const expected: string[] = []
  for (const one of articles) expected.push(JSON.stringify(await alone.read(one)))
  expect(read).toEqual(expected)
})

test.runIf(process.platform === 'linux')('threads that give way have a lower priority, and no others', async () => {
  const priorities = () => readdirSync('/proc/self/task').map((thread) => getPriority(Number(thread)))
  const before = priorities()
  const giving = await loadReaders({ workers: 1, givesWay: true })
  expect(before.filter((priority) => priority === constants.priority.PRIORITY_BELOW_NORMAL)).toHaveLength(0)
  expect(priorities().filter((priority) => priority === constants.priority.PRIORITY_BELOW_NORMAL).length).toBeGreaterThan(0)
  expect(getPriority()).toBe(constants.priority.PRIORITY_NORMAL)
  await giving.close()
})

test('it reads ahead no further than its threads need, and stops when nobody takes the records', async () => {
  let asked = 0
  const endless = (function* () {
    while (true) yield article(asked++)
  })()
  for await (const record of readAll(endless, readers)) {
    expect(isFailure(record)).toBe(false)
    if (asked > 2 * readers.atOnce) break
  }
  expect(asked).toBeLessThanOrEqual(3 * readers.atOnce + 1)
})

test('an abort ends the reading with its reason, and the threads read on for others', async () => {
  const stop = new AbortController()
  const reading = async () => {
    for await (const _ of readAll(articles, readers, { signal: stop.signal })) stop.abort(new Error('enough'))
  }
  await expect(reading()).rejects.toThrow('enough')
  expect((await readers.read(article(1))).statements).toHaveLength(1)
})

test('an article that a thread cannot read is a failure in its place', async () => {
  const broken = { ...article(2), text: null } as unknown as ReturnType<typeof article>
  const read = []
  for await (const answer of readAll([article(1), broken, article(3)], readers)) read.push(isFailure(answer))
  expect(read).toEqual([false, true, false])
})

test('a model that is not there is an InputError, from threads too', async () => {
  for (const load of [loadReader, loadReaders])
    await expect(load({ model: '/none' })).rejects.toMatchObject({ name: 'InputError', code: 'bad-model', input: '/none' })
})

test('loading tells how far it is, and ends with the reason of its signal', async () => {
  const signal = AbortSignal.abort(new Error('enough'))
  for (const load of [loadReader, loadReaders]) await expect(load({ signal })).rejects.toThrow('enough')
  const told: number[] = []
  const reader = await loadReader({ onProgress: ({ loadedBytes, totalBytes }) => told.push(loadedBytes / (totalBytes ?? 0)) })
  expect(told.at(-1)).toBe(1)
  await reader.close()
})

test('loading again and again leaves nothing behind that keeps the program alive', async () => {
  for (let i = 0; i < 3; i++) {
    const some = await loadReaders({ workers: 2 })
    await some.read(article(i))
    await some.close()
  }
})
