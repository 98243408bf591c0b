import { InputError } from '@onrecord/record'
import { collected } from '../bytes/collected.ts'
import { partsOfFeed } from '../feed/feed.ts'
import { type Given, givenIn, isGiven, readGiven } from '../lines/given.ts'
import { type Line, lines } from '../lines/lines.ts'
import { NO_LINKS } from '../meta/own-links.ts'
import { isNinjs, storyOfNinjs } from '../ninjs/ninjs.ts'
import { LIST } from '../parts/limits.ts'
import { faultOf, type Part } from '../parts/part.ts'
import type { Source } from '../parts/source.ts'
import { articleFromStory } from '../story/article.ts'

/** What stands in JSON: a JSON Feed, ninjs, articles as `annotate` takes them; one value, a list of them, or one a line, which may go on for ever. */
export async function* partsOfJson(source: Source): AsyncIterable<Part> {
  const all = filled(lines(source.bytes))
  try {
    const first = (await all.next()).value
    if (!first) return
    const second = (await all.next()).value
    if (first.fault !== null || (second && isClosed(first))) {
      yield* partsOfLine(first, source)
      if (second) yield* partsOfLine(second, source)
      for await (const line of all) yield* partsOfLine(line, source)
    } else {
      const text = await collectedText([first, second], all, source.name)
      yield* partsOfValue(jsonIn(text, source.name), { source, name: source.name, text })
    }
  } finally {
    await all.return(undefined)
  }
}

async function* filled(all: AsyncIterable<Line>): AsyncGenerator<Line, undefined> {
  for await (const line of all) if (line.fault !== null || line.text.trim() !== '') yield line
  return undefined
}

/** Whether a line holds a value from its beginning to its end. */
const isClosed = ({ text }: Line): boolean => /[}\]]\s*$/.test(text)

/** A value that is all there is, on one line or printed over many. */
async function collectedText(first: readonly (Line | undefined)[], rest: AsyncIterable<Line>, name: string): Promise<string> {
  async function* bytes() {
    for (const line of first) if (line) yield Buffer.from(`${line.text}\n`)
    for await (const { text } of rest) yield Buffer.from(`${text}\n`)
  }
  return new TextDecoder().decode(await collected(bytes(), { ...LIST, name }))
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
  const { url, fetched } = source
  const page = { name, url, fetched, headers: { 'content-type': 'application/json' }, bytes: Buffer.from(text) }
  if (!isNinjs(given)) yield { kind: 'page', page, read: () => readGiven(given, name) }
  else {
    const story = storyOfNinjs(given, name)
    if (story !== null) yield { kind: 'page', page, read: () => ({ article: articleFromStory(story), links: NO_LINKS }) }
  }
}

function jsonIn(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new InputError('bad-line', name, 'This is no JSON. Write it again from the original.', { cause })
  }
}
