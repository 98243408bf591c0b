import { articleId, speakerId, statementId } from '@onrecord/record'
import { generatedRecords } from './records.js'

/** One article that holds so many statements: generated ones, one after another. */
export function longRecord({ statements, seed = 1 }) {
  const parts = [...generatedRecords({ statements, seed })]
  const { article: first, ...rest } = parts[0]
  const text = parts.map(({ article }) => article.text).join('')
  const article = { ...first, id: articleId({ url: first.url, text }), title: 'A long day', text }
  const speakers = new Map()
  const placed = []
  let at = 0
  for (const part of parts) {
    const moved = (spans) => spans.map(([start, end]) => [start + at, end + at])
    const names = new Map(part.speakers.map(({ id, name }) => [id, name]))
    for (const { mentions, spans, ...speaker } of part.speakers) {
      const [mention, ...others] = moved(mentions)
      const known = speakers.get(speaker.name)
      if (known) known.mentions.push(mention, ...others)
      else
        speakers.set(speaker.name, {
          ...speaker,
          id: speakerId(article.id, mention),
          spans: { ...spans, name: mention },
          mentions: [mention, ...others],
        })
    }
    for (const { source, cue, content, ...statement } of part.statements) {
      const spans = { source: moved(source), cue: moved(cue), content: moved(content) }
      placed.push({ ...statement, ...spans, id: statementId(article.id, spans), speaker: speakers.get(names.get(statement.speaker)).id })
    }
    at += part.article.text.length
  }
  return { ...rest, article, statements: placed.slice(0, statements), speakers: [...speakers.values()] }
}
