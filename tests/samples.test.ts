import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { faultsOf, type Statement } from '@onrecord/record'
import { loadReader, pageFromFile, readPage } from 'onrecord'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paired, placed, sameSource } from '../benchmarks/gold.js'

type Gold = {
  readonly article: {
    readonly text: string
    readonly title: string
    readonly byline: string[]
    readonly storyCode: string | null
    readonly published: string | null
  }
  readonly boilerplate: readonly string[]
  readonly statements: readonly (Pick<Statement, 'source' | 'content'> & { readonly core: boolean })[]
}

const folder = fileURLToPath(new URL('../samples/', import.meta.url))
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''))
const goldOf = (name: string): Gold => JSON.parse(readFileSync(`${folder}${name}.gold.json`, 'utf8'))
let reader: Awaited<ReturnType<typeof loadReader>>
beforeAll(async () => {
  reader = await loadReader()
})
afterAll(() => reader.close())

describe.each(names)('%s', (name) => {
  test('its record is valid, and every span lies in the text', async () => {
    const { article } = readPage(await pageFromFile(`${folder}${name}.html`))
    expect(faultsOf(await reader.read(article))).toEqual([])
  })

  test('the article is what was published, without what stands around it', async () => {
    const gold = goldOf(name)
    const { article } = readPage(await pageFromFile(`${folder}${name}.html`))
    const paragraphs = gold.article.text.split('\n')
    const found = article.text.split('\n')
    expect(paragraphs.filter((paragraph) => !found.includes(paragraph)).length, 'paragraphs lost or broken').toBeLessThanOrEqual(
      paragraphs.length * 0.1,
    )
    for (const words of gold.boilerplate) expect(found).not.toContain(words)
    const { title, byline, storyCode, published } = gold.article
    expect(article).toMatchObject({ title, byline, storyCode, published })
  })
})

test('the statements of all samples are found, each with its source', async () => {
  const total = { core: 0, found: 0, full: 0, read: 0, right: 0 }
  for (const name of names) {
    const gold = goldOf(name)
    const { article } = readPage(await pageFromFile(`${folder}${name}.html`))
    // on the gold text, so that a slip of the extraction counts once
    const { statements } = await reader.read({ ...article, text: gold.article.text, sections: placed(article, gold.article.text) })
    const found: (Statement | null)[] = paired(gold.statements, statements)
    for (const [i, { core, source }] of gold.statements.entries()) {
      const got = found[i]
      if (!core) continue
      total.core++
      if (got) total.found++
      if (got && sameSource(source, got.source)) total.full++
    }
    total.read += statements.length
    total.right += found.filter(Boolean).length
  }
  // a point or two under benchmarks/results/samples.md
  expect.soft(total.found / total.core, 'core statements found').toBeGreaterThanOrEqual(0.88)
  expect.soft(total.full / total.core, 'and with the right source').toBeGreaterThanOrEqual(0.87)
  expect.soft(total.right / total.read, 'of what is read is right').toBeGreaterThanOrEqual(0.82)
})
