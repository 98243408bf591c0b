import { type Drawing, drawn } from './drawn.tsx'

/** A plot in a page; where the screen is narrow it scrolls by itself, by keyboard too. */
export function Plotted(drawing: Drawing) {
  return (
    <figure class="plotted" tabindex={0} aria-label={drawing.ariaLabel}>
      {drawn(drawing)}
    </figure>
  )
}
