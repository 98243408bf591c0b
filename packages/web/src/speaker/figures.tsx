import type { Timeline } from '@onrecord/ledger'
import { changed, pathOf } from '../page/address.ts'
import { When } from '../page/date.tsx'
import { amountOf } from '../statement/amount.ts'

type Given = {
  readonly path: string
  readonly given: Readonly<Record<string, string>>
  readonly timeline: Pick<Timeline, 'figures' | 'next'>
}

/** The figures that somebody gave, the newest first. */
export function Figures({ path, given, timeline: { figures, next } }: Given) {
  if (figures.length === 0) return null
  return (
    <section id="figures">
      <h2>Figures given</h2>
      <section class="wide" tabindex={0} aria-label="Figures given">
        <table>
          <thead>
            <tr>
              <th scope="col">As printed</th>
              <th scope="col">Read as</th>
              <th scope="col">Published</th>
              <th scope="col">Outlet</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ figure, words, article, statement, outlet, published }) => (
              <tr>
                <td dir="auto">
                  <a href={pathOf.article(article, statement)}>{words}</a>
                </td>
                <td>{amountOf(figure)}</td>
                <td>{published === null ? 'no date' : <When at={published} />}</td>
                <td>{outlet ?? 'no outlet given'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {next === null ? (
        ''
      ) : (
        <p>
          <a href={`${changed(path, given, { figures: next })}#figures`}>Older figures</a>
        </p>
      )}
    </section>
  )
}
