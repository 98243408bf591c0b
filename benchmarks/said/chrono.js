import { baseOf, expressionsOf, isoOf, resolve } from '../../packages/reader/dist/dates/index.js'

/** The words of each date of the gold, and the days that they come to there. */
const datesOf = (pages) =>
  pages.flatMap(({ gold: { article, statements } }) => statements.flatMap(({ said: { date } }) => (date ? [{ article, ...date }] : [])))

const day = (date) => date.toISOString().slice(0, 10)

/** The days that chrono-node reads in some words: of a month or a year without a day, all of its days. */
function chronoDays(chrono, { article, text }) {
  const [found] = chrono.parse(text, { instant: new Date(`${article.published.slice(0, 10)}T12:00:00Z`), timezone: 'UTC' })
  if (!found) return null
  const { start, end } = found
  const [year, month] = [start.get('year'), start.get('month')]
  if (end) return [day(start.date()), day(end.date())]
  if (start.isCertain('day') || start.isCertain('weekday')) return [day(start.date()), day(start.date())]
  if (start.isCertain('month')) return [day(new Date(Date.UTC(year, month - 1, 1))), day(new Date(Date.UTC(year, month, 0)))]
  return start.isCertain('year') ? [`${year}-01-01`, `${year}-12-31`] : [day(start.date()), day(start.date())]
}

/** The days that the reader reads in some words, out of their sentence. */
function ourDays({ article, text }) {
  // a year or a month stands behind a preposition in its sentence
  const [found] = [text, `in ${text}`].map((words) => expressionsOf(words)[0]).filter(Boolean)
  const days = found && resolve(found.when, baseOf(article))
  return days ? [isoOf(days.from), isoOf(days.to)] : null
}

/** How many of the gold's dates each reads right from their words alone, and the time for a long text; null for chrono-node where it is not installed. */
export async function besideChrono(pages) {
  const dates = datesOf(pages).filter(({ article }) => article.published !== null)
  const chrono = await import('chrono-node').catch(() => null)
  const right = (read) => dates.filter((date) => read(date)?.join() === [date.from, date.to].join()).length
  const text = 'The board met on Monday, the company said in a statement. The minister had spoken of the dam in May 2022. '.repeat(5000)
  const timed = (read) => {
    const start = performance.now()
    read()
    return performance.now() - start
  }
  return {
    count: dates.length,
    length: text.length,
    ours: { right: right(ourDays), milliseconds: timed(() => expressionsOf(text)) },
    chrono: chrono && {
      right: right((date) => chronoDays(chrono, date)),
      milliseconds: timed(() => chrono.parse(text, new Date('2024-06-12T12:00:00Z'))),
    },
  }
}
