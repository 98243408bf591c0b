import { readFileSync } from 'node:fs'
import * as ort from 'onnxruntime-node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Network } from '../network/network.ts'
import { ModelSettings } from '../network/settings.ts'
import { windows } from '../network/windows.ts'
import { quotationState, quotationsOf } from '../quotations/quotations.ts'
import { WordPiece } from '../tokens/wordpiece.ts'
import { NameOdds } from './name-odds.ts'
import { resolveSpeakers } from './resolve.ts'

const model = (file: string) => readFileSync(new URL(`../../../../models/en/${file}`, import.meta.url))
const settings = ModelSettings.parse(JSON.parse(model('model.json').toString()))
const pieces = new WordPiece(model('vocabulary.txt').toString())
let network: Network
beforeAll(async () => {
  network = await Network.load(model('reader.int8.onnx'), ort, 1)
})
afterAll(() => network.close())

async function oddsOf(text: string): Promise<NameOdds> {
  const odds = new NameOdds(settings.names)
  for (const window of windows(text, [[0, text.length]], quotationState(text, quotationsOf(text)), pieces))
    odds.add(window, (await network.score(window)).states)
  return odds
}

const NEWS = `Cloudbase said on Friday that it had suspended 125,000 accounts. Users of Cloudbase in Velmark had complained for months.
Ada Moyle, who founded the firm, wrote to them.`

test('a firm, a town and a person are told apart by the network, in a text of several windows', async () => {
  const text = Array.from({ length: 12 }, () => NEWS).join('\n')
  const odds = await oddsOf(text)
  for (const from of [0, text.lastIndexOf('Cloudbase said')]) {
    const likeliest = (name: string) => {
      const start = text.indexOf(name, from)
      const of = odds.of([start, start + name.length])
      return of && Object.entries(of).sort(([, a], [, b]) => b - a)[0]?.[0]
    }
    expect(['Cloudbase', 'Velmark', 'Ada Moyle'].map(likeliest)).toEqual(['organisation', 'place', 'person'])
  }
  expect(odds.of([text.indexOf('accounts'), text.indexOf('accounts') + 8])).toBeNull()
})

/** Whose each source is, with the network's word for names and without. */
async function speakersOf(text: string, sources: readonly string[]) {
  let at = 0
  const statements = sources.map((source) => {
    const start = text.indexOf(source, at)
    at = start + source.length
    return { source: [[start, at] as const], cue: [], content: [] }
  })
  return [null, await oddsOf(text)].map((names) => {
    const { speakers, of } = resolveSpeakers({ text, article: 'art-test', statements, names })
    return of.map((id) => {
      const speaker = speakers.find((one) => one.id === id)
      return speaker ? `${speaker.name ?? speaker.role}, ${speaker.kind}` : null
    })
  })
}

test('a firm whose name tells nothing is a body, and “it” is the firm', async () => {
  const text = `Cloudbase said on Friday that it had suspended 125,000 accounts. It added that more would follow.
The shares of Cloudbase fell, and Cloudbase's users left for other networks.`
  const [alone, seen] = await speakersOf(text, ['Cloudbase', 'It'])
  expect(alone?.[0]).toBe('Cloudbase, person')
  expect(seen).toEqual(['Cloudbase, organisation', 'Cloudbase, organisation'])
})

test('a war is nobody who says anything', async () => {
  const text = `George Hale, the historian, spoke at the museum. A new book on the Ostrel War was on the table. He said that it had sold well.`
  expect((await speakersOf(text, ['He']))[1]).toEqual(['George Hale, person'])
})
