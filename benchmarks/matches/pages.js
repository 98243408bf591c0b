import { readFileSync } from 'node:fs'
import { articleId, SCHEMA, speakerId, statementId } from '@onrecord/record'

const gold = readFileSync(new URL('gold.jsonl', import.meta.url), 'utf8')

/** The gold pairs, each side with a record of one page that prints it. */
export const PAIRS = gold
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .map((pair) => ({
    ...pair,
    here: { ...pair.here, record: pageOf(pair.here, `${pair.id}-here`) },
    there: { ...pair.there, record: pageOf(pair.there, `${pair.id}-there`) },
  }))

function pageOf({ words, kind, speaker }, name) {
  const who = speaker?.name ?? 'A source'
  const text = `${who} said ${words}`
  const url = `https://${name}.example/story`
  const id = articleId({ url, text })
  const source = [0, who.length]
  const spans = { source: [source], cue: [[who.length + 1, who.length + 5]], content: [[who.length + 6, text.length]] }
  const nowhere = { name: null, title: null, role: null, affiliation: null, country: null }
  const known = speaker && {
    ...{ id: speakerId(id, source), kind: speaker.kind, name: speaker.name, title: null, role: null, affiliation: null, country: null },
    ...{ spans: { ...nowhere, name: source }, members: [], onBehalfOf: null, anonymity: null, mentions: [source] },
  }
  const statement = {
    ...{ id: statementId(id, spans), kind, ...spans, addressee: [], speaker: known?.id ?? null, candidates: [], to: [], anonymous: false },
    ...{ parent: null, cueClass: 'says', family: 'said', negated: false, said: { date: null, place: null, occasion: null } },
    ...{ figures: [], confidence: 1 },
  }
  return {
    schema: SCHEMA,
    article: {
      ...{ id, url, outlet: name, agency: null, storyCode: null, title: null, byline: [], dateline: null, published: '2026-02-20' },
      ...{ modified: null, language: 'en', excerpt: false, text, sections: [] },
    },
    statements: [statement],
    speakers: known ? [known] : [],
    figures: [],
    occasions: [],
    reader: { version: '0', model: 'gold' },
  }
}
