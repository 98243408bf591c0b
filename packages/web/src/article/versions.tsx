import type { Between } from '@onrecord/ledger'
import type { Version } from '@onrecord/record'
import { pathOf } from '../page/address.ts'
import { counted } from '../page/counted.ts'
import { When } from '../page/date.tsx'
import { WordChanges } from '../page/word-changes.tsx'
import { ChangedStatement } from './changed-statement.tsx'
import { type Sides, sideBySide } from './side-by-side.ts'

type Given = {
  readonly article: string
  readonly title: string
  readonly versions: readonly Version[]
  /** The two that are compared; null where the page has one version only. */
  readonly between: Between | null
}

/** The versions of a page, and two of them side by side. */
export function Versions({ article, title, versions, between }: Given) {
  return (
    <article class="versions">
      <p class="quiet">
        <a href={pathOf.article(article)}>{title}</a>
      </p>
      <h1>Versions</h1>
      <form method="get" action={pathOf.versions(article)}>
        <div class="wide">
          <table>
            <thead>
              <tr>
                <th scope="col">Words</th>
                {between ? (
                  <>
                    <th scope="col">Before</th>
                    <th scope="col">After</th>
                  </>
                ) : (
                  ''
                )}
                <th scope="col">First seen</th>
                <th scope="col">Last seen</th>
              </tr>
            </thead>
            <tbody>
              {versions.map((version, i) => (
                <tr>
                  <th scope="row">
                    <a href={pathOf.article(version.article)}>version {i + 1}</a>
                  </th>
                  {between ? (
                    <>
                      <Choice name="before" version={version} number={i + 1} chosen={between.before} />
                      <Choice name="after" version={version} number={i + 1} chosen={between.after} />
                    </>
                  ) : (
                    ''
                  )}
                  <td>
                    <When at={version.firstSeen} />
                  </td>
                  <td>
                    <When at={version.lastSeen} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {between ? <button type="submit">Compare</button> : <p>The page was seen with these words only.</p>}
      </form>
      {between ? <Compared between={between} /> : ''}
    </article>
  )
}

type Choosing = { readonly name: 'before' | 'after'; readonly version: Version; readonly number: number; readonly chosen: Version }

function Choice({ name, version, number, chosen }: Choosing) {
  return (
    <td>
      <input
        type="radio"
        name={name}
        value={version.article}
        checked={version.article === chosen.article}
        aria-label={`version ${number} as the one ${name}`}
      />
    </td>
  )
}

function Compared({ between: { before, after, text, changes } }: { readonly between: Between }) {
  const notice = changes.find((change) => change.notice !== null)?.notice
  return (
    <>
      <h2>{changes.length === 0 ? 'Nobody is given other words' : `${counted(changes.length, 'statement')} changed`}</h2>
      {notice ? (
        <p dir="auto">
          The page says: <q>{notice}</q>
        </p>
      ) : (
        ''
      )}
      <ul class="plain">
        {changes.map((change) => (
          <ChangedStatement change={change} />
        ))}
      </ul>
      <h2>Side by side</h2>
      <p class="quiet">
        <del>Struck out</del>: only before. <ins>Underlined</ins>: only after.
      </p>
      <div class="sides">
        <p class="quiet side-name">
          before: last seen <When at={before.lastSeen} />
        </p>
        <p class="quiet side-name">
          after: first seen <When at={after.firstSeen} />
        </p>
        {sideBySide(text).map((row) => (
          <Row row={row} />
        ))}
      </div>
    </>
  )
}

function Row({ row: { before, after, isSame } }: { readonly row: Sides }) {
  return (
    <>
      <p class={isSame ? 'side same' : 'side'} dir="auto">
        <WordChanges changes={before} />
      </p>
      <p class="side" dir="auto">
        <WordChanges changes={after} />
      </p>
    </>
  )
}
