import type { Feed } from '@onrecord/ledger'
import { counted } from '../page/counted.ts'
import { AlertForm } from './alert-form.tsx'
import { AlertList, type Told } from './alert-list.tsx'
import { FeedForms } from './feed-forms.tsx'
import { FeedList } from './feed-list.tsx'

type Given = {
  readonly feeds: readonly Feed[]
  readonly alerts: readonly Told[]
  /** Whether the token opens adding and removing. */
  readonly mayAdd: boolean
  /** How many feeds a form has just followed, and how many of them are new. */
  readonly followed?: number
  readonly fresh?: number
}

/** The feeds that a ledger follows, and the searches whose new statements are told. */
export function Feeds({ feeds, alerts, mayAdd, followed, fresh = 0 }: Given) {
  return (
    <div class="feeds">
      <h1>Feeds and alerts</h1>
      {followed === undefined ? (
        ''
      ) : (
        <p class="done" role="status">
          {counted(followed, 'feed')} followed, {fresh} of them new.
        </p>
      )}
      <section aria-labelledby="feeds">
        <h2 id="feeds">Feeds</h2>
        <p class="quiet">
          <code>onrecord watch</code> visits them, each at the pace at which it changes, and reads what they name.
        </p>
        {mayAdd ? <FeedForms /> : ''}
        {feeds.length > 0 ? (
          <p>
            <a href="/feeds/opml" download="feeds.opml">
              All feeds as OPML
            </a>
          </p>
        ) : (
          ''
        )}
        <FeedList feeds={feeds} mayAdd={mayAdd} />
      </section>
      <section aria-labelledby="alerts">
        <h2 id="alerts">Alerts</h2>
        <p class="quiet">
          An alert tells each new statement of a search once. <code>onrecord watch</code> and <code>onrecord alerts run</code> look for
          them.
        </p>
        <AlertList alerts={alerts} mayAdd={mayAdd} />
        {mayAdd ? <AlertForm /> : ''}
      </section>
    </div>
  )
}
