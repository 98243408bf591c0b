import { whenAndWhere } from '../../packages/reader/dist/said/index.js'

/** Counts that add up from sample to sample. */
export const none = () => ({
  dates: 0,
  datesRight: 0,
  given: 0,
  givenByOccasion: 0,
  places: 0,
  placesRight: 0,
  occasions: 0,
  found: 0,
  matched: 0,
  occasionDates: 0,
  occasionDatesRight: 0,
  occasionPlaces: 0,
  occasionPlacesRight: 0,
  participants: 0,
  participantsRight: 0,
})
export const add = (sum, row) => {
  for (const key of Object.keys(sum)) sum[key] += row[key]
}

const plain = (words) => words.toLowerCase().replace(/^the /, '')
/** A place is right where one name holds the other: `Melk` and `MELK, Tavaria`. */
const samePlace = (a, b) => a !== null && b !== null && (plain(a).includes(plain(b)) || plain(b).includes(plain(a)))

/** The first and last day of an occasion's date: a day, a month, a year, or two days. */
function daysOf(date) {
  const [from, to = from] = date.split('/')
  const last = (part) => {
    if (part.length === 4) return `${part}-12-31`
    if (part.length === 7) return new Date(Date.UTC(Number(part.slice(0, 4)), Number(part.slice(5)), 0)).toISOString().slice(0, 10)
    return part
  }
  return [`${from}-01-01`.slice(0, 10), last(to)]
}
const sameDate = (a, b) => a !== null && b !== null && daysOf(a).join() === daysOf(b).join()

/** Occasions paired one to one: the type is equal, and at least half of the statements of either are the other's; most in common first. */
function pairedOccasions(gold, read) {
  const pairs = gold.flatMap((expected, i) =>
    read.flatMap((got, j) => {
      const shared = [...expected.statements].filter((id) => got.statements.has(id)).length
      const isPair = expected.type === got.type && shared * 2 >= Math.max(expected.statements.size, got.statements.size) && shared > 0
      return isPair ? [{ i, j, shared }] : []
    }),
  )
  const [byGold, used] = [new Map(), new Set()]
  for (const { i, j } of pairs.sort((a, b) => b.shared - a.shared))
    if (!byGold.has(i) && !used.has(j)) {
      byGold.set(i, j)
      used.add(j)
    }
  return byGold
}

/** Counts and errors of one gold record, read from its own statements. */
export function score(gold) {
  const { article, statements } = gold
  const { said, occasions } = whenAndWhere({
    article: { id: 'art-benchmark', ...article },
    statements,
    speakers: gold.speakers.map((speaker) => ({ mentions: [], ...speaker })),
  })
  const row = none()
  const errors = []
  for (const [i, statement] of statements.entries()) {
    const [wanted, got] = [statement.said, said[i]]
    const name = `[${statement.id}] ${statement.who.join(' … ')} | ${statement.cueText.join(' … ')}`
    const days = ({ date }) => (date ? `${date.text} (${date.from}${date.to === date.from ? '' : `–${date.to}`})` : null)
    if (wanted.date) {
      row.dates++
      const isRight = got.date?.from === wanted.date.from && got.date?.to === wanted.date.to
      if (isRight) row.datesRight++
      else errors.push(`  date: ${name}: ${days(got)}, gold ${days(wanted)}`)
    } else if (got.date) {
      row.given++
      const occasion = gold.occasions.find(({ id }) => id === wanted.occasion)
      const isOccasions = occasion?.date && daysOf(occasion.date).join() === [got.date.from, got.date.to].join()
      if (isOccasions) row.givenByOccasion++
      else errors.push(`  date given: ${name}: ${days(got)}`)
    }
    if (wanted.place) {
      row.places++
      if (samePlace(got.place, wanted.place)) row.placesRight++
      else errors.push(`  place: ${name}: ${got.place}, gold ${wanted.place}`)
    }
  }
  const expected = gold.occasions
    .map((occasion) => ({
      ...occasion,
      statements: new Set(statements.filter(({ said }) => said.occasion === occasion.id).map(({ id }) => id)),
    }))
    .filter((occasion) => occasion.statements.size > 0)
  const read = occasions.map((occasion) => ({
    ...occasion,
    statements: new Set(statements.filter((_, i) => said[i].occasion === occasion.id).map(({ id }) => id)),
  }))
  const pairs = pairedOccasions(expected, read)
  row.occasions = expected.length
  row.found = read.length
  row.matched = pairs.size
  const words = ({ type, statements: ids, span }) =>
    `${type} ${span ? JSON.stringify(article.text.slice(...span)) : ''} {${[...ids].join(' ')}}`
  for (const [i, occasion] of expected.entries()) {
    const got = read[pairs.get(i)]
    if (!got) {
      errors.push(`  occasion missed: ${occasion.id}: ${words(occasion)}`)
      continue
    }
    row.participants++
    if (occasion.participants.join() === [...got.participants].join() || sameSet(occasion.participants, got.participants))
      row.participantsRight++
    else errors.push(`  participants: ${occasion.id}: ${got.participants.join(' ')}, gold ${occasion.participants.join(' ')}`)
    if (occasion.date) {
      row.occasionDates++
      if (sameDate(got.date, occasion.date)) row.occasionDatesRight++
      else errors.push(`  occasion date: ${occasion.id}: ${got.date}, gold ${occasion.date}`)
    }
    if (occasion.place) {
      row.occasionPlaces++
      if (samePlace(got.place, occasion.place)) row.occasionPlacesRight++
      else errors.push(`  occasion place: ${occasion.id}: ${got.place}, gold ${occasion.place}`)
    }
  }
  const used = new Set(pairs.values())
  for (const [j, occasion] of read.entries()) if (!used.has(j)) errors.push(`  occasion made: ${words(occasion)}`)
  return { row, errors }
}

const sameSet = (a, b) => a.length === b.length && a.every((each) => b.includes(each))
