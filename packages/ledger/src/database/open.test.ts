import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { articleId, type Record, statementId } from '@onrecord/record'
import { sql } from 'kysely'
import pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { openLedger } from '../index.ts'
import { nameOf, openDatabase } from './open.ts'

const SERVER = process.env.ONRECORD_TEST_POSTGRES ?? 'postgres://root@127.0.0.1:5432/postgres'

const scratch = () => mkdtempSync(join(tmpdir(), 'onrecord-folder-'))

/** A record of one article with `count` statements. */
function recordOf(n: number, count: number): Record {
  const text = `Ida Moor said ${'so '.repeat(count)}(${n}).`
  const id = articleId({ url: null, text })
  const statements = Array.from({ length: count }, (_, i): Record['statements'][number] => {
    const spans = { source: [], cue: [], content: [[14 + 3 * i, 16 + 3 * i]] as [number, number][] }
    const said = { date: null, place: null, occasion: null }
    const saying = { cueClass: 'no cue', family: 'said', negated: false } as const
    const rest = {
      addressee: [],
      speaker: null,
      candidates: [],
      to: [],
      anonymous: false,
      parent: null,
      said,
      figures: [],
      confidence: 0.5,
    }
    return { id: statementId(id, spans), kind: 'indirect', ...spans, ...saying, ...rest }
  })
  const bare = { outlet: null, agency: null, storyCode: null, title: null, byline: [], dateline: null, published: null, modified: null }
  const article = { id, url: null, ...bare, language: 'en', excerpt: false, text, sections: [] }
  return { schema: 'onrecord/1', article, statements, speakers: [], figures: [], occasions: [], reader: { version: '0', model: 'test' } }
}

/** Another process that opens the ledger, adds what it is sent and tells of each, and closes at "close". */
const OTHER = `
  import { openLedger } from '@onrecord/ledger'
  const ledger = await openLedger(process.argv[1])
  process.on('message', async (message) => {
    if (message !== 'close') process.send(await ledger.add(message))
    else {
      await ledger.close()
      process.disconnect()
    }
  })
  process.send('open')
`
const others: ChildProcess[] = []

async function openElsewhere(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', OTHER, folder], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  others.push(child)
  expect((await once(child, 'message'))[0]).toBe('open')
  return child
}

afterEach(async () => {
  for (const child of others.splice(0))
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
})

describe('a ledger’s folder', () => {
  test('a second process gets an error that names the first; one that closed its ledger ends by itself, and the next may open it', async () => {
    const folder = join(scratch(), 'new', 'ledger')
    const first = await openElsewhere(folder)
    await expect(openLedger(folder)).rejects.toThrow(
      `${folder}: Process ${first.pid} has this ledger open. Wait for it, or use a postgres:// ledger for several at once. (ledger-in-use)`,
    )
    first.send('close')
    expect(await once(first, 'exit')).toEqual([0, null])
    expect(readdirSync(folder)).toEqual(['data'])
    const second = await openLedger(folder)
    await expect(openLedger(folder)).rejects.toThrow(`Process ${process.pid} has this ledger open.`)
    await second.close()
  })

  test('a new one begins as the empty database that the build laid, which is one and the same', async () => {
    const made = []
    for (const name of ['one', 'other']) {
      const { database, close } = await openDatabase(join(scratch(), name))
      const { rows } = await sql`select system_identifier::text, (select count(*)::int from pg_tables where schemaname = 'public') as tables
        from pg_control_system()`.execute(database)
      made.push(rows[0])
      await close()
    }
    // PGlite itself gives each that it makes another number
    expect(made[0]).toEqual({ system_identifier: expect.stringMatching(/^\d+$/), tables: 0 })
    expect(made[1]).toEqual(made[0])
  })

  test('a process killed in the middle of adding leaves a ledger that opens and holds whole pages only', async () => {
    const folder = join(scratch(), 'ledger')
    const killed = await openElsewhere(folder)
    const records = Array.from({ length: 40 }, (_, n) => recordOf(n, 300))
    let told = 0
    killed.on('message', () => {
      told++
      if (told === 7) killed.kill('SIGKILL')
    })
    for (const record of records) killed.send(record)
    await once(killed, 'exit')
    const ledger = await openLedger(folder)
    const { articles, statements } = await ledger.counts()
    expect(articles).toBeGreaterThanOrEqual(told)
    expect(articles).toBeLessThan(40)
    expect(statements).toBe(300 * articles)
    for (const record of records) await ledger.add(record)
    expect(await ledger.counts()).toMatchObject({ articles: 40, statements: 40 * 300 })
    expect(await ledger.record(records[8]?.article.id ?? '')).toEqual(records[8])
    await ledger.close()
  })

  test('what a dead process left is taken over: its lock, one whose number another process has now, half of a new database', async () => {
    const folder = join(scratch(), 'ledger')
    mkdirSync(join(folder, 'onrecord.making', 'base'), { recursive: true })
    writeFileSync(join(folder, 'onrecord.making', 'PG_VERSION'), '17')
    writeFileSync(join(folder, 'onrecord.lock'), '999999999')
    await (await openLedger(folder)).close()
    if (!existsSync('/proc/self/stat')) return
    writeFileSync(join(folder, 'onrecord.lock'), `${process.pid}\n${hostname()}\nanother-boot 1\n`)
    await (await openLedger(folder)).close()
    expect(readdirSync(folder)).toEqual(['data'])
  })

  test('a lock that nobody has written yet is another’s for ten seconds, one of another machine for good', async () => {
    const folder = join(scratch(), 'ledger')
    mkdirSync(folder)
    const lock = join(folder, 'onrecord.lock')
    writeFileSync(lock, '')
    await expect(openLedger(folder)).rejects.toThrow('Another process is opening this ledger.')
    utimesSync(lock, 0, 0)
    await (await openLedger(folder)).close()
    writeFileSync(lock, '12\nelsewhere.example\n\n')
    await expect(openLedger(folder)).rejects.toThrow('Process 12 on elsewhere.example has this ledger open.')
  })

  test('of several who find one dead lock at once, one gets the ledger', async () => {
    const folder = join(scratch(), 'ledger')
    mkdirSync(folder)
    writeFileSync(join(folder, 'onrecord.lock'), '999999999')
    const tries = await Promise.allSettled(Array.from({ length: 6 }, () => openLedger(folder)))
    const opened = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    expect(opened).toHaveLength(1)
    for (const one of tries) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'ledger-in-use' })
    await opened[0]?.close()
  })

  test('a folder of other files, a file and another kind of address are refused, and nothing is left in them', async () => {
    const folder = scratch()
    mkdirSync(join(folder, 'data'))
    await expect(openLedger(folder)).rejects.toThrow(
      'This folder holds other files. Give a new folder, or the one of a ledger. (not-a-ledger)',
    )
    expect(readdirSync(folder)).toEqual(['data'])
    writeFileSync(join(folder, 'thesis.txt'), 'mine')
    await expect(openLedger(join(folder, 'thesis.txt'))).rejects.toThrow('This is a file. Give a folder for the ledger. (not-a-ledger)')
    await expect(openLedger(join(folder, 'thesis.txt', 'inner'))).rejects.toThrow('not-a-ledger')
    await expect(openLedger('mysql://me:secret@127.0.0.1/news')).rejects.toThrow(
      'mysql://127.0.0.1/news: A ledger is a folder or a postgres:// address. (not-a-ledger)',
    )
    for (const name of ['', '  ', 'a\0b', 'x'.repeat(5000)]) await expect(openLedger(name)).rejects.toMatchObject({ code: 'not-a-ledger' })
  })

  test('where none is to be made, an empty folder and a missing one are no ledger, and stay as they are', async () => {
    const folder = scratch()
    for (const place of [folder, join(folder, 'none'), join(folder, 'none', 'deeper')])
      await expect(openLedger(place, { make: false })).rejects.toThrow(
        `${place}: There is no ledger here. Check the path, or make one with onrecord add. (no-ledger)`,
      )
    expect(readdirSync(folder)).toEqual([])
    writeFileSync(join(folder, 'thesis.txt'), 'mine')
    await expect(openLedger(folder, { make: false })).rejects.toMatchObject({ code: 'not-a-ledger' })
    await expect(openLedger('mysql://127.0.0.1/news', { make: false })).rejects.toMatchObject({ code: 'not-a-ledger' })
  })

  test('a link that leads nowhere and a place where the system makes no folder are named, at once', async () => {
    const link = join(scratch(), 'link')
    symlinkSync('nowhere', link)
    await expect(openLedger(link)).rejects.toThrow('A link that leads nowhere has this name.')
    if (existsSync('/proc/self')) await expect(openLedger('/proc/none')).rejects.toMatchObject({ code: 'not-a-ledger' })
  })

  test('a damaged ledger is named, and given back', async () => {
    const folder = join(scratch(), 'ledger')
    mkdirSync(join(folder, 'data'), { recursive: true })
    writeFileSync(join(folder, 'data', 'PG_VERSION'), '9')
    await expect(openLedger(folder)).rejects.toThrow('not-a-ledger')
    expect(readdirSync(folder)).toEqual(['data'])
  })
})

describe('a postgres:// address', () => {
  test('a database that does not answer is named without its password', async () => {
    const advice = 'The database does not answer. Start it, or check the address, the user and the password. (no-database)'
    await expect(openLedger('postgres://me:secret@127.0.0.1:1/none')).rejects.toThrow(`postgres://127.0.0.1:1/none: ${advice}`)
    await expect(openLedger('postgres://[half')).rejects.toMatchObject({ code: 'no-database' })
  })

  test('two that open a new one at once both have it, and a connection that the server drops is replaced', async (context) => {
    const admin = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 2000 })
    const refusal = await admin.connect().then(
      () => null,
      (error: Error) => error,
    )
    if (refusal) return context.skip(`no PostgreSQL at ${SERVER}: ${refusal.message}`)
    const name = `onrecord_test_${process.pid}_open`
    await admin.query(`create database ${name}`)
    try {
      const address = SERVER.replace(/\/[^/]*$/, `/${name}`)
      const [one, two] = await Promise.all([openLedger(address), openLedger(address)])
      expect(await two.counts()).toEqual({ articles: 0, statements: 0, speakers: 0 })
      await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
      // a query that was handed the connection before its end was known may fail; one of the next does not
      const counts = () => one.counts().catch(() => null)
      expect((await counts()) ?? (await counts()) ?? (await counts())).toEqual({ articles: 0, statements: 0, speakers: 0 })
      await Promise.all([one.close(), two.close()])
    } finally {
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
    }
  })

  test('no user, password or option of an address is printed', () => {
    for (const secret of ['me:secret@', 'me:se/cr@et@', 'me:se?cret@', ''])
      expect(nameOf(`postgres://${secret}db.example/news?password=secret`)).toBe('postgres://db.example/news')
    expect(nameOf('./my@ledger?')).toBe('./my@ledger?')
  })
})
