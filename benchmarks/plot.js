const WIDTH = 640
const HEIGHT = 320
const LEFT = 56
const RIGHT = 92
const TOP = 16
const BOTTOM = 40

/** Precision and recall by confidence threshold as an SVG picture, drawn for light and dark pages alike.
 *  @param thresholds  {least, precision, recall} in ascending order, each 0 to 1 */
export function plotOf(thresholds) {
  const x = (least) => LEFT + least * (WIDTH - LEFT - RIGHT)
  const y = (share) => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM)
  const path = (key) => thresholds.map((row, i) => `${i === 0 ? 'M' : 'L'}${x(row.least).toFixed(1)} ${y(row[key]).toFixed(1)}`).join(' ')
  const last = thresholds.at(-1)
  const name = (key, className) =>
    `<text class="${className}" x="${(x(last.least) + 8).toFixed(1)}" y="${(y(last[key]) + 4).toFixed(1)}">${key}</text>`
  const steps = [0, 0.2, 0.4, 0.6, 0.8, 1]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Precision rises and recall falls as the least confidence rises">
<style>
  text { font: 12px system-ui, sans-serif; fill: #444 }
  .grid { stroke: #8884; stroke-width: 1 }
  .line { fill: none; stroke-width: 2.5; stroke-linejoin: round }
  .precision { stroke: #1f6f8b } text.precision { fill: #1f6f8b; stroke: none }
  .recall { stroke: #b3541e; stroke-dasharray: 7 4 } text.recall { fill: #b3541e; stroke: none }
  @media (prefers-color-scheme: dark) {
    text { fill: #bbb } .precision { stroke: #6cc3e0 } text.precision { fill: #6cc3e0 } .recall { stroke: #f0a06a } text.recall { fill: #f0a06a }
  }
</style>
${steps.map((share) => `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(share)}" y2="${y(share)}"/><text x="${LEFT - 8}" y="${y(share) + 4}" text-anchor="end">${share * 100} %</text>`).join('\n')}
${steps.map((least) => `<text x="${x(least)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${least.toFixed(1)}</text>`).join('\n')}
<text x="${x(0.5)}" y="${HEIGHT - 6}" text-anchor="middle">confidence at least</text>
<path class="line precision" d="${path('precision')}"/>
<path class="line recall" d="${path('recall')}"/>
${name('precision', 'precision')}
${name('recall', 'recall')}
</svg>
`
}
