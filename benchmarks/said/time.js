import { whenAndWhere } from '../../packages/reader/dist/said/index.js'

/** Milliseconds that an invented page of so many statements takes: time must grow with the text. */
export function timeOf(count) {
  let text = ''
  const statements = []
  for (let i = 0; i < count; i++) {
    const start = text.length
    const sentence = [
      'The mayor said in a letter on Monday that the dam would hold.',
      'She told a meeting in Fenn last week that the dam would hold.',
    ][i % 2]
    const cue = sentence.search(/said|told/)
    const content = sentence.indexOf('that')
    text += `${sentence}${i % 4 === 3 ? '\n' : ' '}`
    const span = (from, to) => [[start + from, start + to]]
    statements.push({
      source: span(0, cue - 1),
      cue: span(cue, cue + 4),
      content: span(content, sentence.length - 1),
      kind: 'indirect',
      speaker: null,
    })
  }
  const article = { id: 'art-benchmark', text, title: null, dateline: null, published: '2024-06-12' }
  const start = performance.now()
  whenAndWhere({ article, statements, speakers: [] })
  return { count, length: text.length, milliseconds: performance.now() - start }
}
