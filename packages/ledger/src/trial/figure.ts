import type { Figure, Record } from '@onrecord/record'

/** A record whose first statement has a figure.
 *  @param words  where the text first prints it */
export function withFigure(record: Record, words: string, given: Pick<Figure, 'value'> & Partial<Figure>): Record {
  const [first, ...others] = record.statements as [Record['statements'][number], ...Record['statements']]
  const start = record.article.text.indexOf(words)
  const figure: Figure = {
    id: `fig-${record.article.id}`,
    span: [start, start + words.length],
    quantifier: null,
    bound: null,
    high: null,
    unit: 't',
    of: null,
    ...given,
    statement: first.id,
  }
  return { ...record, statements: [{ ...first, figures: [figure.id] }, ...others], figures: [figure] }
}
