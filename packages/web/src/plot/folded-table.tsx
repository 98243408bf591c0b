import type { Child } from 'hono/jsx'
import { counted } from '../page/counted.ts'

export type FoldedRow = {
  /** What the numbers are of. */
  readonly names: readonly Child[]
  readonly numbers: readonly string[]
}

type Given = {
  readonly names: readonly string[]
  readonly numbers: readonly string[]
  readonly rows: readonly FoldedRow[]
  /** Where the csv of it is. */
  readonly csv?: string
}

/** The numbers of a plot as a table, folded away under it. */
export function FoldedTable({ names, numbers, rows, csv }: Given) {
  return (
    <details class="table">
      <summary>The table, {counted(rows.length, 'row')}</summary>
      {csv === undefined ? '' : <a href={csv}>csv</a>}
      <section class="wide" tabindex={0} aria-label={`By ${names.join(' and ')}`}>
        <table>
          <thead>
            <tr>
              {names.map((name) => (
                <th scope="col">{name}</th>
              ))}
              {numbers.map((number) => (
                <th scope="col" class="number">
                  {number}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                {row.names.map((name) => (
                  <th scope="row" dir="auto">
                    {name}
                  </th>
                ))}
                {row.numbers.map((number) => (
                  <td class="number">{number}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
