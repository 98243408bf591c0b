import { type AuditCount, share } from '@onrecord/record'
import { numberOf } from '../page/counted.ts'
import { FoldedTable } from '../plot/folded-table.tsx'

export type Row = {
  readonly names: readonly string[]
  /** Where the last name leads. */
  readonly href: string | undefined
  readonly count: Pick<AuditCount, 'statements' | 'articles'> & Partial<AuditCount>
}

type Given = {
  readonly heads: readonly string[]
  readonly rows: readonly Row[]
  /** Where the csv of it is. */
  readonly csv: string | undefined
}

/** A table of an audit, with shares where the csv has counts. */
export function AuditTable({ heads, rows, csv }: Given) {
  const isWhole = rows[0]?.count.anonymous !== undefined
  return (
    <FoldedTable
      names={heads}
      numbers={['statements', 'pages', ...(isWhole ? ['no name', 'accusations', 'no reply'] : [])]}
      rows={rows.map(({ names, href, count }) => ({
        names: names.map((name, i) => (href !== undefined && i === names.length - 1 ? <a href={href}>{name}</a> : name)),
        numbers: cellsOf(count),
      }))}
      csv={csv}
    />
  )
}

function cellsOf({ statements, articles, anonymous, accusations = 0, unanswered = 0 }: Row['count']): string[] {
  const cells = [numberOf(statements), numberOf(articles)]
  return anonymous === undefined ? cells : [...cells, share(anonymous, statements), numberOf(accusations), share(unanswered, accusations)]
}
