import type { FetchedPage } from '@onrecord/ledger'
import type { Record, Version } from '@onrecord/record'
import type { Child } from 'hono/jsx'
import { pathOf } from '../page/address.ts'
import { counted } from '../page/counted.ts'
import { When } from '../page/date.tsx'
import { isWeb } from '../page/is-web.ts'

export type HeadGiven = {
  readonly record: Pick<Record, 'article' | 'reader'>
  readonly pages: readonly FetchedPage[]
  readonly versions: readonly Version[]
}

/** What the page tells of itself, and what is kept of it. */
export function Head({ record: { article, reader }, pages, versions }: HeadGiven) {
  const { title, outlet, agency, byline, dateline, published, modified, url, excerpt } = article
  return (
    <header class="about">
      <p class="outlet">{[...new Set([outlet, agency])].filter(Boolean).join(' · ')}</p>
      <h1 dir="auto">{title ?? 'A page without title'}</h1>
      {byline.length > 0 ? <p class="byline">By {byline.join(', ')}</p> : ''}
      <p class="quiet">
        {[
          dateline && [dateline.place, dateline.date].filter(Boolean).join(', '),
          published && (
            <>
              published <When at={published} />
            </>
          ),
          modified && modified !== published && (
            <>
              modified <When at={modified} />
            </>
          ),
          excerpt && 'only what a feed tells of the page',
        ]
          .filter(Boolean)
          .map((fact, i) => (
            <>
              {i > 0 ? ' · ' : ''}
              {fact}
            </>
          ))}
      </p>
      <details class="kept">
        <summary>What is kept of it</summary>
        <dl>
          <Fact name="Page">{isWeb(url) ? <a href={url}>{url}</a> : (url ?? 'no address')}</Fact>
          {pages.map(({ sha256, url: from, fetched }) => (
            <Fact name="Bytes as fetched">
              {fetched ? <When at={fetched} /> : 'from a file'}
              {from && from !== url ? ` from ${from}` : ''}
              {', SHA-256 '}
              <code>{sha256}</code>
            </Fact>
          ))}
          {versions.length > 0 ? (
            <Fact name="Versions">
              <a href={pathOf.versions(article.id)}>{counted(versions.length, 'version')}</a>
            </Fact>
          ) : (
            ''
          )}
          <Fact name="Read by">
            onrecord {reader.version}, {reader.model}
          </Fact>
          <Fact name="Article">
            <code>{article.id}</code> · <a href={`/api/articles/${encodeURIComponent(article.id)}`}>its record as JSON</a>
          </Fact>
        </dl>
      </details>
      {versions.length > 1 ? (
        <p class="quiet">
          The page was seen in {counted(versions.length, 'version')}: <a href={pathOf.versions(article.id)}>what changed</a>
        </p>
      ) : (
        ''
      )}
    </header>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: Child }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
