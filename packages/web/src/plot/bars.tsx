import * as Plot from '@observablehq/plot'
import { Plotted } from './plotted.tsx'
import { wholeNumber } from './whole-number.ts'

/** A count, and how much of it stands out. */
export type Bar = { readonly name: string; readonly count: number; readonly part?: number }

const MOST_BARS = 15
const BAR_HEIGHT = 21
const MOST_TICKS = 8
const NAME_WIDTH = 210
/** What a name may take before it is cut, in units of its size. */
const NAME_EMS = 14

/** The first of some counts as bars, each with its name.
 *  @param counted  what is counted, as the axis has it */
export function Bars({ label, counted, bars }: { readonly label: string; readonly counted: string; readonly bars: readonly Bar[] }) {
  const shown = bars.slice(0, MOST_BARS)
  const most = Math.max(1, ...shown.map(({ count }) => count))
  return (
    <Plotted
      ariaLabel={label}
      marginLeft={NAME_WIDTH}
      height={50 + shown.length * BAR_HEIGHT}
      x={{ label: counted, grid: true, ticks: Math.min(MOST_TICKS, most), tickFormat: wholeNumber }}
      y={{ label: null, domain: shown.map(({ name }) => name) }}
      marks={[
        Plot.axisY({ lineWidth: NAME_EMS, textOverflow: 'ellipsis', tickSize: 0 }),
        Plot.barX(shown, { x: 'count', y: 'name', fill: 'var(--bar)' }),
        Plot.barX(shown, { x: 'part', y: 'name', fill: 'var(--accent)' }),
        Plot.ruleX([0]),
      ]}
    />
  )
}
