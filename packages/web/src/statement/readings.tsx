import { type CheckedStatement, noteOf } from '@onrecord/ledger'
import { described, type Record, type Statement, textOf } from '@onrecord/record'
import { When } from '../page/date.tsx'

/** What the reader has of a statement, what earlier readings had, and what people decided. */
export function Readings({ checked: { record, statement, checks, readings } }: { readonly checked: CheckedStatement }) {
  const columns = [
    { name: 'as it stands', reader: record.reader, until: null as string | null, as: { record, statement } as As | null },
    ...readings.map(({ reader, until, as }) => ({ name: until === null ? 'as it was read' : 'an earlier reading', reader, until, as })),
  ]
  return (
    <>
      <h2>Readings and checks</h2>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <td />
              {columns.map(({ name, until }) => (
                <th scope="col">
                  {name}
                  {until === null ? (
                    ''
                  ) : (
                    <>
                      , until <When at={until} />
                    </>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ROWS.map(([name, of]) => (
              <tr>
                <th scope="row">{name}</th>
                {columns.map(({ as }) => (
                  <td dir="auto">{as === null ? 'no such statement' : of(as)}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">Read by</th>
              {columns.map(({ reader }) => (
                <td>
                  onrecord {reader.version}, {reader.model}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      {checks.length === 0 ? <p>Nobody has checked it.</p> : ''}
      {checks.map((check) => (
        <p class="checked">✓ {noteOf(check)}</p>
      ))}
      <p>
        <a href={`/checks?statement=${encodeURIComponent(statement.id)}`}>Check it</a>
      </p>
    </>
  )
}

type As = { readonly record: Record; readonly statement: Statement }

const wordsIn = ({ record }: As, spans: Statement['content']) => spans.map((span) => textOf(record.article.text, span)).join(' … ') || '–'

const ROWS: readonly (readonly [name: string, of: (as: As) => string])[] = [
  ['Speaker', (as) => speakerOf(as)],
  ['Source', (as) => wordsIn(as, as.statement.source)],
  ['Word of saying', (as) => `${wordsIn(as, as.statement.cue)} (${as.statement.cueClass}, ${as.statement.family})`],
  ['To whom', (as) => wordsIn(as, as.statement.addressee)],
  ['Words', (as) => wordsIn(as, as.statement.content)],
  ['Kind', ({ statement }) => statement.kind],
  ['Confidence', ({ statement }) => statement.confidence.toFixed(2)],
]

function speakerOf({ record, statement }: As): string {
  const speaker = record.speakers.find(({ id }) => id === statement.speaker)
  return speaker ? described(speaker) : 'not settled'
}
