import { type Drawing, drawn } from './drawn.tsx'

/** A plot in a page; where the screen is narrow it scrolls by itself, by keyboard too. */
export function Plotted({ isOverTime = false, ...drawing }: Drawing & { readonly isOverTime?: boolean }) {
  return (
    <figure class={isOverTime ? 'plotted over-time' : 'plotted'} tabindex={0} aria-label={drawing.ariaLabel}>
      {drawn(drawing)}
    </figure>
  )
}
