import type { Found } from '@onrecord/ledger'
import type { Person } from '@onrecord/record'
import { changed, pathOf } from '../page/address.ts'
import { StatementEntry } from '../statement/entry.tsx'
import { roleOf } from './described.ts'

type Side = { readonly person: Person; readonly found: Found }

type Given = {
  readonly sides: readonly [Side, Side]
  readonly words: string | undefined
  /** Words that stand out in what both said. */
  readonly shared: readonly string[]
}

/** One person's words beside another's, on one subject where words are given. */
export function Beside({ sides, words, shared }: Given) {
  const [{ person: one }, { person: other }] = sides
  const path = pathOf.speaker(one.id)
  return (
    <>
      <h1>
        <span dir="auto">{one.name}</span> beside <span dir="auto">{other.name}</span>
      </h1>
      <form class="subject" action={path} method="get">
        <input type="hidden" name="beside" value={other.id} />
        <label for="subject">On</label>
        <input id="subject" name="words" type="search" value={words} placeholder="Words of a subject" />
        <button type="submit">Show</button>
      </form>
      {shared.length > 0 ? (
        <p class="subjects">
          <span class="quiet">Both spoke of</span>
          {shared.map((word) => (
            <a href={changed(path, {}, { beside: other.id, words: word })} aria-current={word === words ? 'true' : undefined}>
              {word}
            </a>
          ))}
        </p>
      ) : (
        ''
      )}
      <div class="beside">
        {sides.map((side) => (
          <Column {...side} words={words} />
        ))}
      </div>
    </>
  )
}

function Column({ person, found, words }: Side & { readonly words: string | undefined }) {
  const role = person.profiles.map(roleOf).findLast((told) => told !== null)
  const path = changed(pathOf.speaker(person.id), {}, { words: words ?? null })
  return (
    <section>
      <h2>
        <a href={path} dir="auto">
          {person.name}
        </a>
      </h2>
      {role ? <p class="quiet">{role}</p> : ''}
      {found.statements.length === 0 ? <p>No statement fits.</p> : ''}
      {found.statements.map((statement) => (
        <StatementEntry found={statement} />
      ))}
      {found.next === null ? (
        ''
      ) : (
        <p>
          <a href={path}>All of it</a>
        </p>
      )}
    </section>
  )
}
