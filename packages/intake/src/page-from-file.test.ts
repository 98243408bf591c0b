import { execFileSync } from 'node:child_process'
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pageFromFile } from './page-from-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-file-'))
const page = join(folder, 'page.html')
writeFileSync(page, '<p>The dam holds.</p>')
const isUnix = process.platform !== 'win32'

test('the bytes of a file come with its name', async () => {
  expect(await pageFromFile(page)).toMatchObject({ bytes: Buffer.from('<p>The dam holds.</p>'), name: page, url: null, fetched: null })
})

test('a path through a file, a circle of links and names that no file can have lead to no file', async () => {
  await expect(pageFromFile(join(page, 'x'))).rejects.toThrow(
    `${page}/x: A part of this path is a file, not a folder. Check the path. (not-found)`,
  )
  symlinkSync('circle', join(folder, 'circle'))
  await expect(pageFromFile(join(folder, 'circle'))).rejects.toThrow('The links of this path lead in a circle. Check the path. (not-found)')
  for (const name of ['', 'x'.repeat(300), 'a\0b']) await expect(pageFromFile(name)).rejects.toMatchObject({ code: 'not-found' })
})

test('a pipe that nobody writes to and a socket are named, not waited for', { skip: !isUnix }, async () => {
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  await expect(pageFromFile(pipe)).rejects.toThrow(`${pipe}: This is a pipe, not a file. Give the page's own file, or`)
  const socket = join(folder, 'socket')
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(socket, resolve))
  await expect(pageFromFile(socket)).rejects.toThrow('This is a socket, not a file.')
  server.close()
})

test('a device without end stops at the limit', { skip: !isUnix }, async () => {
  await expect(pageFromFile('/dev/zero')).rejects.toMatchObject({ code: 'too-large' })
})
