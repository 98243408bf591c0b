import { articleId, SCHEMA, speakerId, statementId } from '@onrecord/record'
import { randomOf } from '../random.js'
import { peopleOf } from './people.js'
import { reprinted } from './reprint.js'
import { sayingsOf } from './statements.js'
import { capital, inventedWord } from './vocabulary.js'
import { drawerOf } from './zipf.js'

const OUTLET_COUNT = 300
const PEOPLE_COUNT = 25_000
const AGENCIES = ['AP', 'Reuters', 'AFP', 'DPA']
const DAYS = 3650
const FIRST_DAY = Date.UTC(2016, 0, 1)

/** Statements that a later one can print again. */
const REMEMBERED = 20_000
const REPRINT_SHARE = 0.1
/** Articles that several outlets print, whole or without their end. */
const WIRE_SHARE = 0.05

/** Records of invented articles, eight statements each, as they would be read: words and names come as often as they do in news, a tenth of the statements
 *  print an earlier one again, and a twentieth of the articles is a wire that two to thirty outlets print. The same seed gives the same records,
 *  and fewer of them are the beginning of more.
 *  @param statements  how many at least */
export function* generatedRecords({ statements, seed = 1 }) {
  const random = randomOf(seed)
  const sayings = sayingsOf(random)
  const person = drawerOf(peopleOf(PEOPLE_COUNT, random), random)
  const outlet = drawerOf(
    Array.from(
      { length: OUTLET_COUNT },
      () => `The ${capital(inventedWord(random))} ${['Post', 'Times', 'Echo', 'Herald'][Math.floor(random() * 4)]}`,
    ),
    random,
  )
  const remembered = []
  let [made, number] = [0, 0]
  while (made < statements) {
    const story = storyOf()
    const isWire = random() < WIRE_SHARE
    const agency = isWire && random() < 0.7 ? AGENCIES[Math.floor(random() * AGENCIES.length)] : null
    const copies = isWire ? 2 + Math.floor(random() ** 2 * 29) : 1
    const day = Math.floor(random() * DAYS)
    for (let copy = 0; copy < copies && made < statements; copy++) {
      const kept = copy === 0 || random() < 0.6 ? story : story.slice(0, Math.ceil(story.length * (0.5 + random() / 2)))
      yield recordOf(kept, { number: number++, outlet: outlet(), agency: random() < 0.8 ? agency : null, day: day + Math.floor(copy / 8) })
      made += kept.length
    }
  }

  function storyOf() {
    const topic = sayings.topic()
    const cast = Array.from({ length: 1 + Math.floor(random() * 3) }, person)
    return Array.from({ length: 4 + Math.floor(random() * 9) }, () => {
      if (remembered.length > 100 && random() < REPRINT_SHARE) {
        const earlier = remembered[Math.floor(random() * remembered.length)]
        return { ...earlier, words: reprinted(earlier.words, topic, random) }
      }
      const saying = {
        who: cast[Math.floor(random() * cast.length)],
        kind: random() < 0.55 ? 'direct' : 'indirect',
        words: sayings.words(topic),
      }
      if (remembered.length < REMEMBERED) remembered.push(saying)
      else remembered[Math.floor(random() * REMEMBERED)] = saying
      return saying
    })
  }
}

function recordOf(sayings, { number, outlet, agency, day }) {
  let text = ''
  const placed = sayings.map(({ who, kind, words }) => {
    const said = words.join(' ')
    const content = kind === 'direct' ? `“${capital(said)}”` : `that ${said}`
    const begin = text.length
    text += kind === 'direct' ? `${content} ${who.name} said.\n` : `${who.name} said ${content}.\n`
    const [contentAt, sourceAt] = kind === 'direct' ? [begin, begin + content.length + 1] : [begin + who.name.length + 6, begin]
    const cueAt = sourceAt + who.name.length + 1
    return {
      who,
      kind,
      spans: {
        source: [[sourceAt, sourceAt + who.name.length]],
        cue: [[cueAt, cueAt + 4]],
        content: [[contentAt, contentAt + content.length]],
      },
    }
  })
  const url = `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/${number}`
  const id = articleId({ url, text })
  const speakers = new Map()
  for (const { who, spans } of placed) {
    const [source] = spans.source
    const known = speakers.get(who)
    if (known) known.mentions.push(source)
    else speakers.set(who, speakerOf(id, who, source))
  }
  const statements = placed.map(({ who, kind, spans }) => ({
    id: statementId(id, spans),
    kind,
    ...spans,
    addressee: [],
    speaker: speakers.get(who).id,
    candidates: [],
    to: [],
    anonymous: false,
    parent: null,
    cueClass: 'says',
    family: 'said',
    negated: false,
    said: { date: null, place: null, occasion: null },
    figures: [],
    confidence: 0.9,
  }))
  const published = new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10)
  return {
    schema: SCHEMA,
    article: {
      id,
      url,
      outlet,
      agency,
      storyCode: null,
      title: `Story ${number}`,
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
    reader: { version: '0', model: 'generated' },
  }
}

function speakerOf(article, { kind, name, role = null, affiliation = null, country = null }, mention) {
  return {
    id: speakerId(article, mention),
    kind,
    name,
    title: null,
    role,
    affiliation,
    country,
    spans: { name: mention, title: null, role: null, affiliation: null, country: null },
    members: [],
    onBehalfOf: null,
    anonymity: null,
    mentions: [mention],
  }
}
