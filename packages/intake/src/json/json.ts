import { InputError } from '@onrecord/record'
import { collected } from '../bytes/collected.ts'
import { partsOfFeed } from '../feed/feed.ts'
import { articleOf, type Given, givenIn, isGiven } from '../lines/given.ts'
import { type Line, lines } from '../lines/lines.ts'
import { isNinjs, storyOfNinjs } from '../ninjs/ninjs.ts'
import { LIST } from '../parts/limits.ts'
import { faultOf, type Part } from '../parts/part.ts'
import type { Source } from '../parts/source.ts'
import { articleFromStory } from '../story/article.ts'

/** What stands in JSON: a JSON Feed, ninjs, articles as `annotate` takes them; one value, a list of them, or one a line, which may go on for ever. */
export async function* partsOfJson(source: Source): AsyncIterable<Part> {
  const { first, rest } = await firstLine(source.bytes)
  if (first === null) return
  if (isClosed(first)) {
    yield* partsOfLine(first, source)
    for await (const line of rest) if (line.fault !== null || line.text.trim() !== '') yield* partsOfLine(line, source)
  } else {
    // a value that is printed over many lines
    const texts = (async function* () {
      yield Buffer.from(first.text)
      for await (const { text } of rest) yield Buffer.from(`\n${text}`)
    })()
    const text = new TextDecoder().decode(await collected(texts, { ...LIST, name: source.name }))
    yield* partsOfValue(jsonIn(text, source.name), { source, name: source.name, text })
  }
}

/** Whether a line holds a value from its beginning to its end. */
const isClosed = ({ fault, text }: Line): boolean => fault !== null || /[}\]]\s*$/.test(text) || !/^\s*[{[]/.test(text)

async function firstLine(bytes: AsyncIterable<Uint8Array>): Promise<{ first: Line | null; rest: AsyncIterable<Line> }> {
  const all = lines(bytes)[Symbol.asyncIterator]()
  const rest = { [Symbol.asyncIterator]: () => all }
  for (;;) {
    const { done, value } = await all.next()
    if (done) return { first: null, rest }
    if (value.fault !== null || value.text.trim() !== '') return { first: value, rest }
  }
}

function* partsOfLine(line: Line, source: Source): Iterable<Part> {
  const name = `${source.name} line ${line.number}`
  try {
    const value = line.fault === null && line.text.trimStart().startsWith('[') ? jsonIn(line.text, name) : givenIn(line, name)
    yield* partsOfValue(value, { source, name, text: line.text })
  } catch (error) {
    yield faultOf(error)
  }
}

type Place = { readonly source: Source; readonly name: string; readonly text: string }

function* partsOfValue(value: unknown, { source, name, text }: Place): Iterable<Part> {
  if (Array.isArray(value)) {
    for (const [i, one] of value.entries()) yield* partsOfValue(one, { source, name: `${name} entry ${i + 1}`, text: JSON.stringify(one) })
  } else if (isGiven(value) && typeof value.version === 'string' && value.version.includes('jsonfeed.org')) {
    yield* partsOfFeed(text, { name, url: source.url })
  } else if (isGiven(value)) yield* partOfGiven(value, { source, name, text })
  else yield { kind: 'fault', fault: new InputError('bad-line', name, 'This is no JSON object. Give each article as one.') }
}

function* partOfGiven(given: Given, { source, name, text }: Place): Iterable<Part> {
  const page = { ...source, name, bytes: Buffer.from(text), headers: { 'content-type': 'application/json' } }
  if (!isNinjs(given)) yield { kind: 'page', page, read: () => articleOf(given, name) }
  else {
    const story = storyOfNinjs(given, name)
    if (story !== null) yield { kind: 'page', page, read: () => articleFromStory(story) }
  }
}

function jsonIn(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new InputError('bad-line', name, 'This is no JSON. Write it again from the original.', { cause })
  }
}
