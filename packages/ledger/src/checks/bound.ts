import { type Check, overlap, type Span, type Statement } from '@onrecord/record'

/** Units that two contents share at least, over the units of either, where a newer reading has found the same statement. */
const LEAST_SHARED = 0.5

/** What a check is about. */
type About = Pick<Check, 'statement' | 'fix'> & { readonly was: Pick<Check['was'], 'statement'> }

/** The statement of a reading that a check is about: the one that it was about before, by its id, or the one whose content is most like what was checked,
 *  or what it was corrected to. */
export function boundTo({ statement: before, fix, was }: About, statements: readonly Statement[]): Statement | null {
  const same = statements.find(({ id }) => id === before) ?? statements.find(({ id }) => id === was.statement.id)
  if (same) return same
  const contents = fix?.content ? [was.statement.content, fix.content] : [was.statement.content]
  const source = fix?.source ?? was.statement.source
  let best: { statement: Statement; likeness: number } | null = null
  for (const statement of statements) {
    const shared = Math.max(...contents.map((content) => likenessOf(content, statement.content)))
    // two statements can have one content: of two voices, or one inside the other
    const likeness = shared + likenessOf(source, statement.source) / 10
    if (shared >= LEAST_SHARED && likeness > (best?.likeness ?? 0)) best = { statement, likeness }
  }
  return best?.statement ?? null
}

/** Two lists of no spans have nothing in common. */
const likenessOf = (a: readonly Span[], b: readonly Span[]): number => (a.length === 0 || b.length === 0 ? 0 : overlap(a, b))
