import { once } from 'node:events'
import { faultsOf } from '@onrecord/record'
import { expect, test } from 'vitest'
import { onrecord, start } from './command.ts'

const text = 'The dam will hold, Mayor Ilse Varga said on Friday.'
const lines = (values: readonly unknown[]) => values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n')

test('records come in order, and each bad line is an error in its place', async () => {
  const { code, stdout, stderr } = await onrecord(['annotate'], {
    input: lines([
      { id: 'a', text },
      { text },
      '{"id": "c", "text": "half \\ud800"}',
      JSON.stringify({ id: 'd', text: 'x'.repeat(10 * 2 ** 20) }),
      'no json',
      { id: 'f' },
      { id: 'g', html: '<p>x</p>' },
      { id: 'h', text, published: 'soon' },
      '[]',
      { id: 'j', text, published: '2026-02-20', url: 'https://vale.example/dam' },
    ]),
  })
  expect(code).toBe(1)
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(answers.map(({ id }) => id)).toEqual(['a', null, 'c', null, null, 'f', 'g', 'h', null, 'j'])
  expect(answers.map(({ error }) => error && /\(([a-z-]+)\)$/.exec(error)?.[1])).toEqual([
    undefined,
    'missing-id',
    'bad-text',
    'line-too-long',
    'bad-line',
    'bad-line',
    'not-an-article',
    'bad-date',
    'bad-line',
    undefined,
  ])
  const { id, ...record } = answers[9]
  expect(faultsOf(record)).toEqual([])
  expect(record.article).toMatchObject({ text, published: '2026-02-20', url: 'https://vale.example/dam' })
  expect(stderr.trim().split('\n')).toHaveLength(8)
  expect(stderr).toContain('onrecord: line 2: The line has no "id". Give each article one. (missing-id)')
})

test('an empty text gives an error line and blank lines give none', async () => {
  const { stdout } = await onrecord(['annotate'], { input: lines([{ id: 'a', text: '' }, '', '   ']) })
  expect(JSON.parse(stdout)).toEqual({ id: 'a', error: 'The page is empty. Save it again, or give another. (empty-page)' })
})

test('a reader that goes away ends it quietly', async () => {
  const child = start(['annotate'])
  const said: Buffer[] = []
  child.stderr.on('data', (chunk) => said.push(chunk))
  child.stdin.on('error', () => {})
  child.stdin.write(`${lines([{ id: 'a', text }])}\n`)
  await once(child.stdout, 'data')
  child.stdout.destroy()
  child.stdin.write(`${lines(Array.from({ length: 20 }, (_, i) => ({ id: String(i), text })))}\n`)
  expect(await once(child, 'close')).toEqual([0, null])
  expect(Buffer.concat(said).toString()).toBe('')
})

test('an interrupt loses no finished line and leaves no half one', async () => {
  const child = start(['annotate'])
  child.stdin.on('error', () => {})
  child.stdin.write(`${lines(Array.from({ length: 200 }, (_, i) => ({ id: String(i), text: text.repeat(20) })))}\n`)
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk) => chunks.push(chunk))
  await once(child.stdout, 'data')
  child.kill('SIGINT')
  const [code] = await once(child, 'close')
  expect(code).toBe(130)
  const out = Buffer.concat(chunks).toString()
  expect(out.endsWith('\n')).toBe(true)
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(
    out
      .trim()
      .split('\n')
      .map((_, i) => String(i)),
  )
})
