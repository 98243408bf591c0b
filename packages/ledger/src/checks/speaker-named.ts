import { contentId, type Record, type Span, type Speaker, type Statement, speakerId } from '@onrecord/record'
import { nameKey } from '../name-key.ts'

/** The speaker of an article that has an id or a name; one that no statement has yet is a new one, named where the article first prints the name. */
export function speakerNamed({ article, speakers }: Record, { source, content }: Statement, name: string): Speaker {
  const key = nameKey(name)
  const known = speakers.find(({ id }) => id === name) ?? speakers.find((speaker) => nameKey(speaker.name ?? '') === key)
  if (known) return known
  const printed = article.text.indexOf(name)
  const [start] = source[0] ?? content[0] ?? [0]
  // a name that is not printed is said of the place where the source stands
  const mention: Span = printed < 0 ? [start, start] : [printed, printed + name.length]
  const id = speakerId(article.id, mention)
  return {
    // two names can be said of one place
    id: speakers.some((other) => other.id === id) ? contentId('spk', article.id, mention, name) : id,
    kind: 'person',
    name,
    title: null,
    role: null,
    affiliation: null,
    country: null,
    spans: { name: printed < 0 ? null : [...mention], title: null, role: null, affiliation: null, country: null },
    members: [],
    onBehalfOf: null,
    anonymity: null,
    mentions: [[...mention]],
  }
}
