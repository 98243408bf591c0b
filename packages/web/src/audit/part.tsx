import type { Child } from 'hono/jsx'

/** A part of an audit, under its title. */
export function Part({ title, note, children }: { readonly title: string; readonly note?: string; readonly children: Child }) {
  return (
    <section>
      <h2>{title}</h2>
      {note === undefined ? '' : <p class="quiet">{note}</p>}
      {children}
    </section>
  )
}
