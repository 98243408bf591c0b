import { randomOf } from '../random.js'

/** Searches as people make them, drawn from the statements of a ledger, so that each finds something: by kind of search, so many each.
 *  @param client  of the ledger's database
 *  @param count   of each kind */
export async function queriesOf(client, count) {
  const random = randomOf(7)
  const { rows } = await client.query(
    `select statement.words, speaker.id as speaker, speaker.name, speaker.country, to_char(statement."publishedAt", 'YYYY-MM-DD') as day
     from statement join speaker on speaker.id = statement.speaker where speaker.kind = 'person' order by md5(statement.id) limit ${count}`,
  )
  const wordsOf = ({ words }) => words.match(/[a-z]{4,}/g) ?? ['year']
  const any = (list) => list[Math.floor(random() * list.length)]
  const COMMON = ['year', 'people', 'government', 'minister', 'country', 'report']
  const yearAround = (day) => ({ since: shifted(day, -180), until: shifted(day, 180) })
  return {
    'two words': rows.map((row) => ({ words: `${any(wordsOf(row))} ${any(wordsOf(row))}` })),
    'two words, best first': rows.map((row) => ({ words: `${any(wordsOf(row))} ${any(wordsOf(row))}`, order: 'best' })),
    'one common word': rows.map(() => ({ words: any(COMMON) })),
    'one common word, best first': rows.map(() => ({ words: any(COMMON), order: 'best' })),
    'speaker and date': rows.map(({ name, day }) => ({ speaker: name, ...yearAround(day) })),
    'speaker by one word of the name, and date': rows.map(({ name, day }) => ({ speaker: name.split(' ').at(-1), ...yearAround(day) })),
    'words and speaker': rows.map((row) => ({ words: any(wordsOf(row)), speaker: row.name })),
    'one person on any page': rows.map(({ speaker }) => ({ person: speaker })),
    'country and date': rows.map(({ country, day }) => ({ country: country ?? 'GB', ...yearAround(day) })),
  }
}

const shifted = (day, days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** The same search as SQL with ILIKE, as one would write it without an index for words.
 *  @returns  null where it says something that ILIKE does not */
export function ilikeOf({ words, speaker, since, until, order }) {
  if (order === 'best' || (words === undefined && speaker === undefined)) return null
  const values = []
  const given = (value) => `$${values.push(value)}`
  const where = [
    ...(words ?? '')
      .split(' ')
      .filter(Boolean)
      .map((word) => `statement.words ilike ${given(`%${word}%`)}`),
    ...(speaker ? [`speaker.name ilike ${given(`%${speaker}%`)}`] : []),
    ...(since ? [`article."publishedAt" >= ${given(since)}`, `article."publishedAt" <= ${given(until)}`] : []),
  ]
  const text = `select statement.words from statement join article on article.id = statement.article left join speaker on speaker.id = statement.speaker
    where ${where.join(' and ')} order by article."publishedAt" desc limit 20`
  return { text, values }
}
