import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { COMMAND, onrecord } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bad-'))
chmodSync(folder, 0o755)
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const page = file('dam.txt', 'The mayor of Port Vale, Ilse Varga, said on Friday that the dam would hold through the spring.')

/** Runs the command as somebody who is not the owner of everything. */
function asNobody(args: readonly string[], { stdin = 'ignore' as 'ignore' | number } = {}) {
  const NOBODY = 65_534
  const who = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    encoding: 'utf8',
    stdio: [stdin, 'pipe', 'pipe'],
    ...who,
  })
  return { code: status, stdout, stderr }
}

test('a file and a ledger that may not be touched are named, and the page beside them is done', {
  skip: process.platform === 'win32',
}, () => {
  const secret = file('secret.html', '<p>x</p>')
  chmodSync(secret, 0)
  const read = asNobody(['read', secret, page, '--format', 'jsonl'])
  expect(read).toMatchObject({
    code: 1,
    stderr: `onrecord: ${secret}: The file may not be read. Check its permissions. (not-readable)\n`,
  })
  expect(JSON.parse(read.stdout).statements).toHaveLength(1)
  const locked = join(folder, 'locked')
  mkdirSync(locked)
  chmodSync(locked, 0o555)
  for (const ledger of [locked, join(locked, 'new')])
    expect(asNobody(['add', page, '--ledger', ledger])).toEqual({
      code: 1,
      stdout: '',
      stderr: `onrecord: ${ledger}: The folder may not be written. Check its permissions. (not-readable)\n`,
    })
  expect(readdirSync(locked)).toEqual([])
})

test('a path through a file, an empty name and standard input that is a folder are one line each', async () => {
  const { code, stderr } = await onrecord(['read', join(page, 'x'), '', '-'])
  expect(code).toBe(1)
  expect(stderr.trim().split('\n')).toEqual([
    `onrecord: ${join(page, 'x')}: A part of this path is a file, not a folder. Check the path. (not-found)`,
    'onrecord: "": The input has no name. Give a file, an address, or -. (not-found)',
    'onrecord: -: The page is empty. Save it again, or give another. (empty-page)',
  ])
  for (const args of [['read', '-'], ['annotate']]) {
    const { status, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
      encoding: 'utf8',
      stdio: [openSync(folder, 'r'), 'pipe', 'pipe'],
    })
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'onrecord: -: Standard input is a folder. Give it a file. (is-a-folder)\n' })
  }
})

test('a pipe that the shell makes is read', { skip: !existsSync('/bin/bash') }, () => {
  const line = `"${process.execPath}" "${COMMAND}" read <(cat "${page}") --format jsonl`
  const { status, stdout, stderr } = spawnSync('/bin/bash', ['-c', line], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(JSON.parse(stdout).statements).toHaveLength(1)
})

test('lines that end as on Windows, with a mark before them and no end behind, are lines; UTF-16 and gzip are one clear line', async () => {
  const line = (id: number) => JSON.stringify({ id, text: 'The dam will hold, Mayor Ilse Varga said on Friday.' })
  const read = await onrecord(['annotate'], { input: `\ufeff${line(1)}\r\n\r\n${line(2)}\r\n${line(3)}` })
  expect(read).toMatchObject({ code: 0, stderr: '' })
  expect(
    read.stdout
      .trim()
      .split('\n')
      .map((answer) => JSON.parse(answer).id),
  ).toEqual(['1', '2', '3'])
  for (const [input, words] of [
    [
      Buffer.from(`\ufeff${line(1)}\n${line(2)}\n`, 'utf16le'),
      'Standard input is UTF-16. Make it UTF-8: iconv -f UTF-16 -t UTF-8. (bad-text)',
    ],
    [Uint8Array.of(0x1f, 0x8b, 0x0a, 0x0a), 'Standard input is compressed. Unpack it: zcat FILE | onrecord annotate. (bad-text)'],
  ] as const)
    expect(await onrecord(['annotate'], { input })).toEqual({
      code: 1,
      stdout: `${JSON.stringify({ id: null, error: words })}\n`,
      stderr: `onrecord: -: ${words}\n`,
    })
})

test('a search in an empty folder makes no ledger, and a ledger without a name is wrong usage', async () => {
  const empty = join(folder, 'empty')
  mkdirSync(empty)
  expect(await onrecord(['search', 'dam', '--ledger', empty])).toMatchObject({
    code: 1,
    stderr: `onrecord: ${empty}: There is no ledger here. Check the path, or make one with onrecord add. (no-ledger)\n`,
  })
  expect(readdirSync(empty)).toEqual([])
  for (const ledger of ['', ' ']) expect(await onrecord(['search', 'dam', '--ledger', ledger])).toMatchObject({ code: 2, stdout: '' })
})

/** A disk of its own, which goes with the process: as few systems let everybody make one, the test is passed over elsewhere. */
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0
test('a full disk is one clear line, before a ledger is made and in the middle of adding, and nothing stored is lost', {
  skip: !canMount,
}, () => {
  const run = `"${process.execPath}" "${COMMAND}"`
  const [first, long] = [
    page,
    file('long.txt', 'The mayor of Port Vale, Ilse Varga, said on Friday that the dam would hold.\n'.repeat(40_000)),
  ]
  const script = `
    mount -t tmpfs -o size=20m tmpfs /mnt
    ${run} add "${first}" --ledger /mnt/ledger
    ls -A /mnt/ledger
    mount -o remount,size=60m /mnt
    ${run} add "${first}" --ledger /mnt/ledger
    cp "${long}" /mnt/fill; while cat "${long}" >> /mnt/fill; do :; done 2> /dev/null
    head -c 200000 /dev/zero > /dev/null; truncate -s -200K /mnt/fill
    ${run} add "${folder}"/many/*.txt --ledger /mnt/ledger > /dev/null
    rm /mnt/fill
    ${run} search dam --ledger /mnt/ledger --format jsonl | wc -l
  `
  mkdirSync(join(folder, 'many'))
  for (let i = 0; i < 6; i++)
    file(
      `many/${i}.txt`,
      Array.from({ length: 40 }, (_, n) => `The keeper of gate ${i}, Jon Orsos, said on Friday that gate ${n} of lock ${i} was shut.`).join(
        '\n',
      ),
    )
  const { stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', script], { encoding: 'utf8' })
  const said = stderr.trim().split('\n')
  expect(said[0]).toBe(
    'onrecord: /mnt/ledger: There is no room left on the disk of the ledger. Make some, then run the same command again. (disk-full)',
  )
  expect(said.length).toBeGreaterThan(1)
  for (const line of said) expect(line).toMatch(/\(disk-full\)$/)
  expect(stdout).toBe(`${first}: 1 statement added\n1\n`)
})
