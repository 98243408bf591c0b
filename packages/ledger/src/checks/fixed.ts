import { type Figure, type FigureFix, type Fix, overlap, type Statement, statementId } from '@onrecord/record'
import type { Checked } from './checked.ts'
import { speakerNamed } from './speaker-named.ts'

/** A record with one statement corrected. Its id follows its spans, and so do the ids by which others name it.
 *  @param was  the statement's figures as they were checked */
export function fixed(
  { record, statement }: Checked,
  { speaker: name, figures: fixes = [], ...roles }: Fix,
  was: readonly Figure[],
): Checked {
  const placed = { ...statement, ...roles }
  const named = name === undefined || name === null ? null : speakerNamed(record, placed, name)
  const who: Partial<Statement> =
    name === undefined ? {} : { speaker: named?.id ?? null, candidates: [], anonymous: named?.kind === 'anonymous' }
  const id = statementId(record.article.id, placed)
  const figures = record.figures.flatMap((figure) => figureFixed(figure, fixOf(figure, fixes, was)))
  const known = new Set(figures.map((figure) => figure.id))
  const after: Statement = { ...placed, ...who, id, figures: statement.figures.filter((figure) => known.has(figure)) }
  // another statement of the same spans would have the same id: they are one
  const others = record.statements.filter((other) => other.id === statement.id || other.id !== id)
  const renamed = (other: string | null) => (other === statement.id ? id : other)
  return {
    statement: after,
    record: {
      ...record,
      statements: others.map((other) => (other.id === statement.id ? after : { ...other, parent: renamed(other.parent) })),
      speakers: named && !record.speakers.includes(named) ? [...record.speakers, named] : record.speakers,
      figures: figures.map((figure) => ({ ...figure, statement: renamed(figure.statement) })),
    },
  }
}

/** A newer reading has a figure where its number stands, whatever its id. */
const fixOf = ({ id, span }: Figure, fixes: readonly FigureFix[], was: readonly Figure[]): FigureFix | undefined =>
  fixes.find(({ figure }) => figure === id || was.some((other) => other.id === figure && overlap([other.span], [span]) > 0))

/** @returns  an empty list where it is no figure */
function figureFixed(figure: Figure, fix: FigureFix | undefined): Figure[] {
  if (!fix) return [figure]
  return fix.value === null ? [] : [{ ...figure, value: fix.value, high: fix.high }]
}
