import * as Plot from '@observablehq/plot'
import { AT_THE_END, BELOW, dayOf, spanOf } from './months.tsx'
import { Plotted } from './plotted.tsx'

export type Share = { readonly month: string; readonly percent: number }

type Given = {
  readonly label: string
  /** What is shared, as the axis has it. */
  readonly counted: string
  readonly shares: readonly Share[]
}

/** Shares by month, 0 to 100, as a line along time. */
export function Shares({ label, counted, shares }: Given) {
  const placed = shares.map(({ month, percent }) => ({ day: dayOf(month), percent }))
  return (
    <Plotted
      isOverTime
      ariaLabel={label}
      {...AT_THE_END}
      marginBottom={BELOW}
      height={210}
      x={{ type: 'utc', label: null, domain: spanOf(placed.map(({ day }) => day)) }}
      y={{ label: counted, axis: 'right', grid: true, domain: [0, 100], ticks: 4 }}
      marks={[
        // no marker: it has an id that counts on, and the page would be another one each time
        Plot.lineY(placed, { x: 'day', y: 'percent', stroke: 'var(--accent)' }),
        Plot.dot(placed, { x: 'day', y: 'percent', r: 2.5, fill: 'var(--accent)' }),
        Plot.ruleY([0]),
      ]}
    />
  )
}
