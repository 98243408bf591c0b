import { type Feed, timeInWords } from '@onrecord/ledger'
import { When } from '../page/date.tsx'
import { isWeb } from '../page/is-web.ts'
import { Remove } from './remove.tsx'
import { faultOf } from './state.ts'

/** The feeds that a ledger follows, and how each does; those that fail come first. */
export function FeedList({ feeds, mayAdd }: { readonly feeds: readonly Feed[]; readonly mayAdd: boolean }) {
  if (feeds.length === 0) return <p>The ledger follows no feed yet.</p>
  const [failing, well] = [feeds.filter(({ fault }) => fault !== null), feeds.filter(({ fault }) => fault === null)]
  return (
    <ul class="plain followed">
      {[...failing, ...well].map((feed) => (
        <li>
          <FeedEntry feed={feed} mayAdd={mayAdd} />
        </li>
      ))}
    </ul>
  )
}

function FeedEntry({ feed, mayAdd }: { readonly feed: Feed; readonly mayAdd: boolean }) {
  const { url, title, visited, changed, next, gapSeconds } = feed
  const fault = faultOf(feed)
  return (
    <>
      <h3 dir="auto">{isWeb(url) ? <a href={url}>{title ?? url}</a> : (title ?? url)}</h3>
      {title ? <p class="quiet address">{url}</p> : ''}
      {fault ? <p class="fault">{fault}</p> : ''}
      <ul class="facts">
        <li>{visited ? <>last visit {<When at={visited} />}</> : 'not visited yet'}</li>
        {next ? <li>next visit {<When at={next} />}</li> : ''}
        {changed ? <li>something new {<When at={changed} />}</li> : ''}
        <li>{changed ? `about an article every ${timeInWords(gapSeconds)}` : 'pace not known yet'}</li>
      </ul>
      {mayAdd ? <Remove action="/feeds/remove" field="url" value={url} name={title ?? url} /> : ''}
    </>
  )
}
