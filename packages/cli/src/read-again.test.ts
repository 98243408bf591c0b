import { readPage } from '@onrecord/intake'
import type { BundledArticle } from '@onrecord/ledger/bundle'
import { type Page, sha256Hex } from '@onrecord/record'
import { expect, test } from 'vitest'
import { isReadAgain } from './read-again.ts'

const pageOf = (text: string): Page & { sha256: string } => {
  const bytes = Buffer.from(text)
  return { bytes, name: 'page', url: null, headers: {}, fetched: null, sha256: sha256Hex(bytes) }
}
const [dam, gate, nothing] = [pageOf('The dam will hold, Ilse Varga said.'), pageOf('The gate is shut, Jon Orsos said.'), pageOf('')]

function articleOf(...pages: ReturnType<typeof pageOf>[]): BundledArticle {
  const { article } = readPage(dam)
  const reader = { version: '0', model: 'test' }
  return { record: { schema: 'onrecord/1', article, statements: [], speakers: [], figures: [], occasions: [], reader, seen: [] }, pages }
}

test('a text that one of the pages gives is told from one that none gives', () => {
  expect(isReadAgain(articleOf(dam))).toBe(true)
  expect(isReadAgain(articleOf(nothing, gate, dam))).toBe(true)
  expect(isReadAgain(articleOf(gate))).toBe(false)
  // nothing can be read from it
  expect(isReadAgain(articleOf(nothing))).toBe(false)
  expect(isReadAgain(articleOf())).toBe(false)
})
