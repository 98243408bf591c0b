import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InputError, type Page } from '@onrecord/record'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageFromFile, pageFromStream } from './page-from-file.ts'
import { readPage } from './read-page.ts'
import { articleFromText } from './text/article.ts'

const page = (bytes: Uint8Array, contentType?: string): Page => ({
  bytes,
  name: 'page',
  url: null,
  headers: contentType ? { 'content-type': contentType } : {},
  fetched: null,
})
const words = 'Bürgermeisterin Ilse Varga said: “The dam will hold.” She said it at nine, in the rain, to forty people of the valley.'
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

test('the encoding comes from the mark, the header, the page or the bytes, in this order', () => {
  expect(readPage(page(Buffer.from(`\ufeff${words}`))).article.text).toBe(words)
  const plain = words.replace(/[“”]/g, '"')
  expect(readPage(page(latin1(plain), 'text/plain; charset=iso-8859-1')).article.text).toBe(plain)
  const html = `<html><head><meta charset="iso-8859-1"></head><body><p>${plain}</p></body></html>`
  expect(readPage(page(latin1(html))).article.text).toBe(plain)
  expect(readPage(page(latin1(plain))).article.text).toBe(plain)
  expect(readPage(page(Buffer.from(`\ufeff${words}`, 'utf16le'))).article.text).toBe(words)
  // UTF-16 without a mark, low byte first and high byte first
  expect(readPage(page(Buffer.from(words, 'utf16le'))).article.text).toBe(words)
  expect(readPage(page(Buffer.from(`<p>${words}</p>`, 'utf16le').swap16())).article.text).toBe(words)
})

test('half of a UTF-8 sequence is one replaced character, at the end of a page and in the middle, and the rest stays UTF-8', () => {
  const bytes = Buffer.from(`${words} Ü`)
  expect(readPage(page(bytes.subarray(0, -1))).article.text).toBe(`${words} \ufffd`)
  const middle = Buffer.concat([Buffer.from('“Hold,” she'), Uint8Array.of(0xe2, 0x80), Buffer.from(' said, “the dam.”')])
  for (const type of ['text/plain', 'text/plain; charset=utf-8', 'text/plain; charset=iso-8859-1'])
    expect(readPage(page(middle, type)).article.text).toBe('“Hold,” she\ufffd said, “the dam.”')
})

test('no letters of another encoding are taken for UTF-8', () => {
  for (const [encoding, letters] of [
    ['windows-1251', 'Плотина выдержит, сказала мэр.'],
    ['windows-1252', 'Die Dämme sind älter als wir, müssen aber größer werden, sagte Bürgermeisterin Weiß.'],
  ] as const) {
    const known = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i))
    const bytes = Uint8Array.from(letters, (letter) => known.indexOf(letter))
    expect(readPage(page(bytes, `text/plain; charset=${encoding}`)).article.text).toBe(letters)
  }
})

test('a PDF, a picture and other rubbish are refused with what they are', () => {
  expect(() => readPage(page(Buffer.from('%PDF-1.7 …')))).toThrow(
    'page: This is a PDF, not a news page. Give the page as HTML or plain text. (not-text)',
  )
  expect(() => readPage(page(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2)))).toThrow('a PNG image')
  expect(() => readPage(page(Buffer.from('\r\n%PDF-1.7 …')))).toThrow('a PDF')
  expect(() => readPage(page(Buffer.from('II*\0 …')))).toThrow('a TIFF image')
  expect(() => readPage(page(Buffer.from('\0\0\0\x20ftypavif …')))).toThrow('a picture')
  expect(() => readPage(page(new Uint8Array(4000)))).toThrow('not-text')
  // a bitmap begins with two letters; every byte is a letter or a control in Latin-1
  expect(() => readPage(page(Uint8Array.from({ length: 4000 }, (_, i) => (i < 2 ? 0x42 : (i * 73) % 256))))).toThrow('not-text')
  expect(() => readPage(page(new Uint8Array(0)))).toThrow('page: The page is empty. Save it again, or give another. (empty-page)')
  expect(() => readPage(page(Buffer.from(' \n ')))).toThrow('empty-page')
})

test('a missing file, a folder and a file of 50 MB are named with what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  await expect(pageFromFile(join(folder, 'none.html'))).rejects.toThrow('There is no such file. Check the path. (not-found)')
  await expect(pageFromFile(folder)).rejects.toThrow('This is a folder. Give the files in it. (is-a-folder)')
  const large = join(folder, 'large.html')
  writeFileSync(large, '')
  truncateSync(large, 50 * 2 ** 20)
  await expect(pageFromFile(large)).rejects.toThrow('The page is larger than 20 MB. Give a single article, or cut the file. (too-large)')
  const endless = async function* () {
    for (;;) yield new Uint8Array(2 ** 20)
  }
  await expect(pageFromStream(endless())).rejects.toThrow('-: The page is larger than 20 MB.')
})

test('text is kept to the character, and what is no part of the story is boilerplate', () => {
  const text = 'Dam holds at Vale\r\n\r\nBy ILSE ORSOS\r\n  The dam will hold, the mayor said.  \n\nVNA/1234567\nYour Comment'
  const { article } = articleFromText(text, { name: 'p' })
  expect(article).toMatchObject({ text, title: 'Dam holds at Vale', byline: ['Ilse Orsos'], agency: 'VNA', storyCode: 'VNA/1234567' })
  expect(article.sections.map(({ kind, start, end }) => [kind, text.slice(start, end).trim()])).toEqual([
    ['heading', 'Dam holds at Vale'],
    ['boilerplate', 'By ILSE ORSOS'],
    ['paragraph', 'The dam will hold, the mayor said.'],
    ['boilerplate', 'VNA/1234567'],
    ['boilerplate', 'Your Comment'],
  ])
})

test('any bytes give an article with sections inside its text, or an InputError', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Uint8Array.from(Buffer.from(text))),
    fc
      .array(
        fc.constantFrom(
          '<p>',
          '</p>',
          '<div',
          '>',
          '<br>',
          words,
          '<!--',
          '-->',
          '<table>',
          '<tr>',
          '<li>',
          '&amp;',
          '<script>',
          '"',
          '<a href=x>',
        ),
        { maxLength: 30 },
      )
      .map((parts) => Uint8Array.from(Buffer.from(parts.join('')))),
  )
  fc.assert(
    fc.property(bytes, (given) => {
      try {
        const { article, toDom } = readPage(page(given))
        for (const { start, end } of article.sections) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(article.text.length)
          toDom([start, end])
        }
      } catch (error) {
        if (!(error instanceof InputError)) throw error
      }
    }),
    { numRuns: 300 },
  )
})
