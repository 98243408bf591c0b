import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { overlap, type Span, textOf } from '@onrecord/record'
import { expect, test } from 'vitest'
import { onrecord } from './command.ts'

const page = fileURLToPath(new URL('../../shared/sample/mna-6056690.txt', import.meta.url))

test('the first real page: every core statement with its source, no mark lost, nothing of the boilerplate', async (context) => {
  if (!existsSync(page)) return context.skip('../shared/sample is not there')
  const gold = JSON.parse(readFileSync(page.replace('.txt', '.gold.json'), 'utf8'))
  const { stdout, code } = await onrecord(['read', page, '--published', '2024-03-18', '--format', 'json'])
  expect(code).toBe(0)
  const { article, statements } = JSON.parse(stdout)
  expect(article).toMatchObject({ text: readFileSync(page, 'utf8'), published: '2024-03-18', storyCode: 'MNA/6056690', agency: 'MNA' })
  const words = (spans: Span[]) => spans.map((span) => textOf(article.text, span)).join(' ')
  for (const { source, content } of gold.statements.filter(({ core }: { core: boolean }) => core)) {
    const found = statements.find((statement: { content: Span[] }) => overlap(statement.content, content) >= 0.5)
    expect(found, words(content)).toBeDefined()
    expect(overlap(found.source, source), `${words(found.source)} for ${words(source)}`).toBeGreaterThanOrEqual(0.5)
  }
  for (const { source, cue, content } of statements)
    for (const boilerplate of ['MNA/6056690', 'Your Comment']) expect(words([...source, ...cue, ...content])).not.toContain(boilerplate)
  for (const { kind, content, parent } of statements) if (kind === 'direct' && parent === null) expect(words(content)).toMatch(/".*"/s)
})

test('the first real page: the meeting in Tehran on Saturday is the occasion, with both who spoke there', async (context) => {
  if (!existsSync(page)) return context.skip('../shared/sample is not there')
  const gold = JSON.parse(readFileSync(page.replace('.txt', '.gold.json'), 'utf8'))
  const { stdout } = await onrecord(['read', page, '--published', '2024-03-18', '--format', 'json'])
  const { statements, speakers, occasions } = JSON.parse(stdout)
  const nameOf = (id: string) => speakers.find((speaker: { id: string }) => speaker.id === id)?.name
  expect(occasions).toMatchObject([{ type: 'meeting', place: 'Tehran', date: '2024-03-16' }])
  expect(occasions[0].participants.map(nameOf)).toEqual([expect.stringContaining('Ashtiani'), expect.stringContaining('Abbas')])
  for (const { content } of gold.statements.filter(({ core }: { core: boolean }) => core)) {
    const found = statements.find((statement: { content: Span[] }) => overlap(statement.content, content) >= 0.5)
    expect(found?.said).toMatchObject({ date: { from: '2024-03-16', to: '2024-03-16' }, place: 'Tehran', occasion: occasions[0].id })
  }
})
