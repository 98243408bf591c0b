import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Article, faultsOf, holds, type Record, type Span, type Statement } from '@onrecord/record'
import { loadReader, pageFromFile, readPage } from 'onrecord'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paired, placed, sameSource } from '../benchmarks/gold.js'

type GoldStatement = Pick<Statement, 'source' | 'cue' | 'content' | 'speaker' | 'said'> & {
  readonly core: boolean
  readonly parent: number | null
  readonly text: string[]
  readonly who: string[]
  readonly cueText: string[]
}
type Gold = {
  readonly held?: boolean
  readonly article: {
    readonly text: string
    readonly title: string
    readonly byline: string[]
    readonly storyCode: string | null
    readonly published: string | null
  }
  readonly boilerplate: readonly string[]
  readonly statements: readonly GoldStatement[]
  readonly speakers: readonly { readonly id: string }[]
  readonly figures: readonly { readonly span: Span; readonly statement: number }[]
  readonly occasions: readonly { readonly id: string; readonly participants: readonly string[] }[]
}

const folder = fileURLToPath(new URL('../samples/', import.meta.url))
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''))
const goldOf = (name: string): Gold => JSON.parse(readFileSync(`${folder}${name}.gold.json`, 'utf8'))
let reader: Awaited<ReturnType<typeof loadReader>>
beforeAll(async () => {
  // the other core has tests of its own
  reader = await loadReader({ threads: 1 })
})
afterAll(() => reader.close())

/** Records by their articles: most pages come out as their gold text, and that is read once. */
const records = new Map<string, Promise<Record>>()
function read(article: Article): Promise<Record> {
  const key = JSON.stringify(article)
  const record = records.get(key) ?? reader.read(article)
  records.set(key, record)
  return record
}

describe.each(names)('%s', (name) => {
  test('its record is valid, and every span lies in the text', async () => {
    const { article } = readPage(await pageFromFile(`${folder}${name}.html`))
    expect(faultsOf(await read(article))).toEqual([])
  })

  test('the article is what was published, without what stands around it', async () => {
    const gold = goldOf(name)
    const { article } = readPage(await pageFromFile(`${folder}${name}.html`))
    const paragraphs = gold.article.text.split('\n')
    const found = article.text.split('\n')
    expect(paragraphs.filter((paragraph) => !found.includes(paragraph)).length, 'paragraphs lost or broken').toBeLessThanOrEqual(
      paragraphs.length * 0.1,
    )
    expect(article.title).toBe(gold.article.title)
  })

  test('its gold record points at its own text', () => {
    const { article, statements, speakers, figures, occasions } = goldOf(name)
    const words = (spans: readonly (readonly [number, number])[]) => spans.map(([start, end]) => article.text.slice(start, end))
    const ids = (list: readonly { id: unknown }[]) => new Set(list.map(({ id }) => id))
    for (const statement of statements) {
      expect(words(statement.content)).toEqual(statement.text)
      expect(words(statement.source)).toEqual(statement.who)
      expect(words(statement.cue)).toEqual(statement.cueText)
      expect(statement.speaker === null || ids(speakers).has(statement.speaker)).toBe(true)
      expect(statement.said.occasion === null || ids(occasions).has(statement.said.occasion)).toBe(true)
      if (statement.parent !== null) expect(holds((statements[statement.parent] as GoldStatement).content, statement.content)).toBe(true)
    }
    for (const { span, statement } of figures) expect(holds((statements[statement] as GoldStatement).content, [span])).toBe(true)
    for (const { participants } of occasions) for (const id of participants) expect(ids(speakers)).toContain(id)
  })
})

test('furniture stays out of the texts, and what stands at a page’s head is read right', async () => {
  const furniture = { all: 0, kept: 0 }
  const fields = { all: 0, right: 0 }
  for (const name of names) {
    const { article: gold, boilerplate } = goldOf(name)
    const { article } = readPage(await pageFromFile(`${folder}${name}.html`))
    const lines = new Set(article.text.split('\n'))
    furniture.all += boilerplate.length
    furniture.kept += boilerplate.filter((words) => lines.has(words)).length
    for (const field of ['byline', 'storyCode', 'published'] as const) {
      fields.all++
      if (JSON.stringify(article[field]) === JSON.stringify(gold[field])) fields.right++
    }
  }
  expect.soft(furniture.kept / furniture.all, 'furniture kept').toBeLessThanOrEqual(0.03)
  expect.soft(fields.right / fields.all, 'byline, story code and date').toBeGreaterThanOrEqual(0.95)
})

/** How many core statements of some samples are found, with the right source, and how many of those read are right. */
async function scores(of: readonly string[]) {
  const total = { core: 0, found: 0, full: 0, read: 0, right: 0 }
  for (const name of of) {
    const gold = goldOf(name)
    const { article } = readPage(await pageFromFile(`${folder}${name}.html`))
    // on the gold text, so that a slip of the extraction counts once
    const { statements } = await read({ ...article, text: gold.article.text, sections: placed(article, gold.article.text) })
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
  return total
}

const held = names.filter((name) => goldOf(name).held === true)
test.each([
  ['open', names.filter((name) => !held.includes(name))],
  ['held', held],
])('the statements of the %s samples are found, each with its source', async (_, some) => {
  const total = await scores(some)
  // a point or two under benchmarks/results/samples.md
  expect.soft(total.found / total.core, 'core statements found').toBeGreaterThanOrEqual(0.88)
  expect.soft(total.full / total.core, 'and with the right source').toBeGreaterThanOrEqual(0.87)
  expect.soft(total.right / total.read, 'of what is read is right').toBeGreaterThanOrEqual(0.82)
})
