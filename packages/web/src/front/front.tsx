import type { Found, FoundStatement } from '@onrecord/ledger'
import { pathOf } from '../page/address.ts'
import { Chosen } from '../page/chosen.tsx'
import { When } from '../page/date.tsx'
import { NothingYet } from '../page/nothing-yet.tsx'
import { Pager } from '../page/pager.tsx'
import { StatementEntry } from '../statement/entry.tsx'
import { CountsLater } from './counts.tsx'
import { Filters } from './filters.tsx'

type Given = {
  readonly title: string
  readonly given: Readonly<Record<string, string>>
  readonly found: Found
  /** The place behind all that had come in when it was searched. */
  readonly place: string
}

/** What a search finds, or all of it, by the articles that print it. */
export function Front({ title, given, found, place }: Given) {
  return (
    <div class="front">
      <div class="whole">
        <h1>{title}</h1>
        <Chosen path="/" given={given} but={['words', 'order', 'counts']} />
        <Filters given={given} />
        {given.after ? '' : <p class="quiet" id="live" role="status" data-place={place} />}
      </div>
      <div>
        {found.statements.length === 0 ? <Nothing isSearch={Object.keys(given).length > 0} /> : ''}
        {printings(found.statements).map((statements) => (
          <Printing statements={statements} />
        ))}
        <Pager path="/" given={given} next={found.next} onwards={given.order === 'best' ? 'More' : 'Older'} />
      </div>
      <CountsLater given={given} />
    </div>
  )
}

function Printing({ statements }: { readonly statements: readonly FoundStatement[] }) {
  const { article } = statements[0] as FoundStatement
  return (
    <section class="printed">
      <h2>
        <a href={pathOf.article(article.id)}>{article.title ?? 'A page without title'}</a>
      </h2>
      <p class="quiet">
        {[article.outlet ?? article.url, article.published ? <When at={article.published} /> : null].filter(Boolean).map((fact, i) => (
          <>
            {i > 0 ? ' · ' : ''}
            {fact}
          </>
        ))}
      </p>
      {statements.map((found) => (
        <StatementEntry found={found} isPlaced />
      ))}
    </section>
  )
}

/** Statements that follow each other and stand in one article, together. */
function printings(statements: readonly FoundStatement[]): FoundStatement[][] {
  const groups: FoundStatement[][] = []
  for (const found of statements) {
    const last = groups.at(-1)
    if (last?.[0]?.article.id === found.article.id) last.push(found)
    else groups.push([found])
  }
  return groups
}

function Nothing({ isSearch }: { readonly isSearch: boolean }) {
  if (isSearch) return <p>No statement fits. Try fewer words, or take a filter away.</p>
  return <NothingYet />
}
