import * as Plot from '@observablehq/plot'
import { expect, test } from 'vitest'
import { drawn } from './drawn.tsx'

test('a plot is elements without any style of its own, and its names are text', () => {
  const rows = [{ name: '<script>alert(1)</script>', count: 3 }]
  const plot = String(
    drawn({ ariaLabel: 'Counts', marks: [Plot.barX(rows, { x: 'count', y: 'name', title: 'name', fill: 'var(--accent)' })] }),
  )
  expect(plot).toMatch(/^<svg [^>]*class="plot" role="img" aria-label="Counts">/)
  expect(plot).toContain('viewBox="0 0 760 ')
  expect(plot).toContain('fill="var(--accent)"')
  expect(plot).not.toMatch(/<style|style=|<script|<g[^>]* aria-label/)
  expect(plot).toContain('&lt;script&gt;')
})
