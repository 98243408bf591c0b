import { generatedRecords } from '../generate/records.js'

/** The statements of a generated ledger as a table of one's own would have them, a batch of articles at once.
 *  @param articles  a batch */
export function* rowsOf({ statements, seed = 1, articles = 100 }) {
  let [rows, count] = [[], 0]
  for (const { article, statements: said, speakers } of generatedRecords({ statements, seed })) {
    const names = new Map(speakers.map(({ id, name }) => [id, name]))
    const { text, outlet, url } = article
    for (const { id, content, speaker } of said)
      rows.push({
        id,
        words: content.map(([start, end]) => text.slice(start, end)).join(' '),
        speaker: names.get(speaker) ?? null,
        outlet,
        url,
        published: article.published,
      })
    if (++count % articles !== 0) continue
    yield rows
    rows = []
  }
  if (rows.length > 0) yield rows
}
