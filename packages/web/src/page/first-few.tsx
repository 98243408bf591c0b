import type { Child } from 'hono/jsx'
import { numberOf } from './counted.ts'

/** Rows that are shown at once. */
const FIRST = 8

/** A list of which the first rows are shown; the others are one click away.
 *  @param rows  elements of a list */
export function FirstFew({ rows, kind = '' }: { readonly rows: readonly Child[]; readonly kind?: string }) {
  const list = `plain ${kind}`.trim()
  return (
    <>
      <ul class={list}>{rows.slice(0, FIRST)}</ul>
      {rows.length > FIRST ? (
        <details>
          <summary class="quiet">{numberOf(rows.length - FIRST)} more</summary>
          <ul class={list}>{rows.slice(FIRST)}</ul>
        </details>
      ) : (
        ''
      )}
    </>
  )
}
