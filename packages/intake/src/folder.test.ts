import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn } from './folder.ts'

test('files of news are found at any depth, in the order of their names, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-folder-'))
  const names = ['b.html', 'a/2.txt', 'a/10.xml.gz', 'a/deep/feed.rss', 'crawl.warc.gz', 'vale.example/dam', 'dam_files/1.html']
  const others = ['.hidden/a.html', '.a.html', 'dam.jpg', 'style.css', 'b_files/ad.html', 'b_files/script.js', 'archive.tar.gz']
  for (const name of [...names, ...others]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), '')
  }
  symlinkSync('b.html', join(folder, 'link.html'))
  symlinkSync('.', join(folder, 'circle'))
  symlinkSync('nowhere', join(folder, 'broken.html'))
  const found: string[] = []
  for await (const path of filesIn(folder)) found.push(relative(folder, path))
  expect(found).toEqual([...names, 'link.html'].sort())
  await expect(filesIn(join(folder, 'none'))[Symbol.asyncIterator]().next()).rejects.toThrow('The folder cannot be read (ENOENT).')
})
