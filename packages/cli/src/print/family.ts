import type { CueFamily, Statement } from '@onrecord/record'

/** Which statements are shown: those of a family, or all. */
export type FamilyChoice = CueFamily | 'all'

export const FAMILY_CHOICES: readonly FamilyChoice[] = ['said', 'held', 'done', 'all']

/** The statements of a family, each under the nearest one around it that is shown too.
 *  @returns by the id of that one, in the order of the record; under null those that stand in none */
export function treeOf(statements: readonly Statement[], family: FamilyChoice): Map<string | null, Statement[]> {
  const isShown = (statement: Statement) => family === 'all' || statement.family === family
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const around = ({ parent }: Statement): string | null => {
    const outer = parent === null ? undefined : byId.get(parent)
    return outer === undefined ? null : isShown(outer) ? outer.id : around(outer)
  }
  const tree = new Map<string | null, Statement[]>()
  for (const statement of statements.filter(isShown)) {
    const outer = around(statement)
    const inner = tree.get(outer)
    if (inner) inner.push(statement)
    else tree.set(outer, [statement])
  }
  return tree
}

/** What is not shown: `8 held, 1 done not shown (--family all)`; null where all is. */
export function hiddenNote(statements: readonly Statement[], shown: FamilyChoice): string | null {
  const hidden = shown === 'all' ? [] : statements.filter(({ family }) => family !== shown)
  const counts = countsOf(hidden).map(([family, count]) => `${count} ${family}`)
  return counts.length === 0 ? null : `${counts.join(', ')} not shown (--family all)`
}

/** How many statements tell that something was not said, held or done: `3 not said`. */
export const negatedNotes = (statements: readonly Statement[]): string[] =>
  countsOf(statements.filter(({ negated }) => negated)).map(([family, count]) => `${count} not ${family}`)

const countsOf = (statements: readonly Statement[]): [CueFamily, number][] =>
  (['said', 'held', 'done'] as const)
    .map((family): [CueFamily, number] => [family, statements.filter((statement) => statement.family === family).length])
    .filter(([, count]) => count > 0)
