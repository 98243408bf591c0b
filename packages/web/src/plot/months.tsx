import * as Plot from '@observablehq/plot'
import { Plotted } from './plotted.tsx'
import { wholeNumber } from './whole-number.ts'

/** A count of a month, given as 2026-03, and how much of it stands out. */
export type MonthBar = { readonly month: string; readonly count: number; readonly part?: number; readonly row?: string }

type Given = {
  readonly label: string
  /** What is counted, as the axis has it; null where it is plain. */
  readonly counted: string | null
  readonly bars: readonly MonthBar[]
  readonly height?: number
}

const HEIGHT = 210
const ROW_HEIGHT = 70

/** Room for an axis of numbers where time ends, as a narrow screen shows that end first; and for half of a year's name where it begins. */
export const AT_THE_END = { marginLeft: 20, marginRight: 40 }

/** Room under a plot for the names of months and years, which are larger on a narrow screen. */
export const BELOW = 40

/** Counts by month, as bars along time; in rows, one under the other, where the bars name them. */
export function Months({ label, counted, bars, height = HEIGHT }: Given) {
  const rows = [...new Set(bars.flatMap(({ row }) => row ?? []))]
  const placed = bars.map(({ month, ...bar }) => ({ day: dayOf(month), ...bar }))
  const channels = { x: 'day', interval: 'month', ...(rows.length > 0 ? { fy: 'row' } : {}) } as const
  return (
    <Plotted
      isOverTime
      ariaLabel={label}
      {...(rows.length > 0 ? { marginRight: 160 } : AT_THE_END)}
      marginBottom={BELOW}
      height={rows.length > 0 ? 50 + rows.length * ROW_HEIGHT : height}
      x={{ type: 'utc', label: null, domain: spanOf(placed.map(({ day }) => day)) }}
      y={{ label: counted, axis: rows.length > 0 ? 'left' : 'right', grid: true, tickFormat: wholeNumber, ticks: rows.length > 0 ? 2 : 4 }}
      fy={{ label: null, domain: rows }}
      marks={[
        Plot.rectY(placed, { ...channels, y: 'count', fill: 'var(--bar)' }),
        Plot.rectY(placed, { ...channels, y: 'part', fill: 'var(--accent)' }),
        Plot.ruleY([0]),
      ]}
    />
  )
}

/** The months to draw: a year at least, so that one month is no wall. */
export function spanOf(days: readonly Date[]): [Date, Date] {
  const [first, last] = [Math.min(...days.map(Number)), Math.max(...days.map(Number))]
  const end = new Date(last)
  end.setUTCMonth(end.getUTCMonth() + 1)
  const start = new Date(end)
  start.setUTCFullYear(start.getUTCFullYear() - 1)
  return [new Date(Math.min(first, Number(start))), end]
}

/** The first day of a month. */
export const dayOf = (month: string) => new Date(`${month}-01T00:00:00Z`)
