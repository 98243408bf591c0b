import type { Timeline as MonthsOf } from '@onrecord/ledger'
import { changed } from '../page/address.ts'
import { numberOf } from '../page/counted.ts'
import { daysOf, monthOf } from '../page/month.ts'
import { FoldedTable } from '../plot/folded-table.tsx'
import { Months } from '../plot/months.tsx'

type Given = {
  readonly path: string
  readonly given: Readonly<Record<string, string>>
  readonly months: MonthsOf['months']
}

const HEIGHT = 150

/** When somebody is quoted, month by month; each month of the table narrows what is listed. */
export function Timeline({ path, given, months }: Given) {
  if (months.length === 0) return null
  return (
    <section aria-label="Timeline">
      <Months
        label="Statements by month"
        counted="statements"
        height={HEIGHT}
        bars={months.map(({ month, statements }) => ({ month, count: statements, part: statements }))}
      />
      <FoldedTable
        names={['month']}
        numbers={['statements', 'outlets']}
        rows={months.map(({ month, statements, outlets }) => ({
          names: [<a href={changed(path, given, { ...daysOf(month), after: null })}>{monthOf(month)}</a>],
          numbers: [numberOf(statements), numberOf(outlets)],
        }))}
      />
    </section>
  )
}
