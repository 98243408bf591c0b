import { articleId, type Record, speakerId, statementId } from '@onrecord/record'

/** A record of one article whose sentences are `NAME said WORDS.` */
export function recordOf(
  sentences: readonly (readonly [name: string, words: string])[],
  { outlet = 'The Vale Post', published = '2026-02-20', url = null as string | null } = {},
): Record {
  const text = sentences.map(([name, words]) => `${name} said ${words}.`).join('\n')
  const id = articleId({ url, text })
  const speakers = new Map<string, Record['speakers'][number]>()
  let at = 0
  const statements = sentences.map(([name, words]): Record['statements'][number] => {
    const source: [number, number] = [at, at + name.length]
    const content: [number, number] = [source[1] + 6, source[1] + 6 + words.length]
    at = content[1] + 2
    const known = speakers.get(name) ?? {
      id: speakerId(id, source),
      kind: 'person' as const,
      name,
      title: null,
      role: null,
      affiliation: null,
      country: null,
      spans: { name: source, title: null, role: null, affiliation: null, country: null },
      members: [],
      onBehalfOf: null,
      anonymity: null,
      mentions: [],
    }
    speakers.set(name, { ...known, mentions: [...known.mentions, source] })
    const spans = { source: [source], cue: [[source[1] + 1, source[1] + 5]] as [number, number][], content: [content] }
    return {
      id: statementId(id, spans),
      kind: 'indirect',
      ...spans,
      addressee: [],
      speaker: known.id,
      candidates: [],
      to: [],
      anonymous: false,
      parent: null,
      cueClass: 'says',
      family: 'said',
      negated: false,
      said: { date: null, place: null, occasion: null },
      figures: [],
      confidence: 0.5,
    }
  })
  return {
    schema: 'onrecord/1',
    article: {
      id,
      url,
      outlet,
      agency: null,
      storyCode: null,
      title: 'Dam holds',
      byline: [],
      dateline: null,
      published,
      modified: null,
      language: 'en',
      excerpt: false,
      text,
      sections: [],
    },
    statements,
    speakers: [...speakers.values()],
    figures: [],
    occasions: [],
    reader: { version: '0', model: 'test' },
  }
}
