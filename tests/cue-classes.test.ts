import { readFileSync } from 'node:fs'
import { CueClass } from '@onrecord/record'
import { expect, test } from 'vitest'
import { sayingOf } from '../packages/reader/src/cue-class/index.ts'

const page = readFileSync(new URL('../docs/reference/cue-classes.md', import.meta.url), 'utf8')
/** The rows of the table of classes: class, families, examples. */
const rows = [...page.matchAll(/^\| `([a-z ]+)` +\| ([a-z ,]+?) +\| [^|]+ \| ([^|]*) \|$/gm)]
  .map(([, cueClass = '', families = '', examples = '']) => ({ cueClass, families, examples: examples.trim() }))
  .filter(({ cueClass }) => (CueClass.options as readonly string[]).includes(cueClass))

/** What a cue by itself is told to be. */
const told = (cue: string) => sayingOf(cue, { source: [], cue: [[0, cue.length]], content: [] })

test('the page of kinds of saying has each class, in the order of the schema', () => {
  expect(rows.map(({ cueClass }) => cueClass)).toEqual(CueClass.options)
})

test('each example on the page is of its class, and of its family', () => {
  for (const { cueClass, families, examples } of rows) {
    let family = families.startsWith('all') ? 'held' : (families.split(',')[0] as string)
    for (const part of examples.split('; ')) {
      const [, named, cues] = /^(?:(said|held|done): )?(.*)$/.exec(part) as unknown as [string, string | undefined, string]
      family = named ?? family
      for (const cue of cues.split(', ').filter(Boolean)) expect({ cue, ...told(cue) }).toEqual({ cue, cueClass, family, negated: false })
    }
  }
})

test('each example of a refusal on the page is negated, and of what only looks like one is not', () => {
  const ways = [...(page.split('## Negated')[1] as string).matchAll(/^\| ([a-z][^|]+?) +\| ([^|]*?) +\|$/gm)]
    .map(([, way = '', examples = '']) => ({ way, examples: examples.replace(/ \(.*?\)/g, '').split(', ') }))
    .filter(({ way }) => way !== 'how')
  expect(ways.length).toBeGreaterThan(3)
  for (const { way, examples } of ways)
    for (const cue of examples) expect({ cue, negated: told(cue).negated }).toEqual({ cue, negated: !way.startsWith('not negated') })
})
