import type { Alert, FoundStatement } from '@onrecord/ledger'
import { changed } from '../page/address.ts'
import { When } from '../page/date.tsx'
import { StatementEntry } from '../statement/entry.tsx'
import { asSearch, inWords } from './as-search.ts'
import { Remove } from './remove.tsx'

/** An alert, and the last that it told. */
export type Told = { readonly alert: Alert; readonly told: readonly (FoundStatement & { readonly told: string })[] }

/** The alerts of a ledger, and what each told. */
export function AlertList({ alerts, mayAdd }: { readonly alerts: readonly Told[]; readonly mayAdd: boolean }) {
  if (alerts.length === 0) return <p>There is no alert yet.</p>
  return (
    <ul class="plain followed">
      {alerts.map((one) => (
        <li id={one.alert.id}>
          <AlertEntry {...one} mayAdd={mayAdd} />
        </li>
      ))}
    </ul>
  )
}

function AlertEntry({ alert: { id, name, filters, made, webhook }, told, mayAdd }: Told & { readonly mayAdd: boolean }) {
  const words = inWords(filters)
  const feed = `/api/alerts/${encodeURIComponent(id)}/feed`
  return (
    <>
      <h3 dir="auto">
        <a href={changed('/', asSearch(filters), {})}>{name}</a>
      </h3>
      {words === name ? '' : <p class="quiet">{words}</p>}
      <ul class="facts">
        <li>
          since <When at={made} />
        </li>
        <li>{told[0] ? <>last told {<When at={told[0].told} />}</> : 'nothing told yet'}</li>
        {webhook === null ? '' : <li>sent to a webhook</li>}
        <li>
          <a href={feed}>Atom</a>
        </li>
        <li>
          <a href={`${feed}?format=json`}>JSON Feed</a>
        </li>
      </ul>
      {told.length > 0 ? (
        <details>
          <summary>What it told last</summary>
          {told.map((found) => (
            <StatementEntry found={found} />
          ))}
        </details>
      ) : (
        ''
      )}
      {mayAdd ? <Remove action="/feeds/alerts/remove" field="id" value={id} name={name} /> : ''}
    </>
  )
}
