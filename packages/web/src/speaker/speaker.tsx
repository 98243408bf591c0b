import type { Found, Timeline as TimelineOf } from '@onrecord/ledger'
import type { IdentityDecision, Person } from '@onrecord/record'
import { pathOf } from '../page/address.ts'
import { Chosen } from '../page/chosen.tsx'
import { Pager } from '../page/pager.tsx'
import { StatementEntry } from '../statement/entry.tsx'
import { Another } from './another.tsx'
import { Figures } from './figures.tsx'
import { Identity } from './identity.tsx'
import { Narrow } from './narrow.tsx'
import { PersonHead } from './person-head.tsx'
import { Roles } from './roles.tsx'
import { Timeline } from './timeline.tsx'

type Given = {
  readonly given: Readonly<Record<string, string>>
  readonly person: Person
  readonly found: Found
  readonly timeline: TimelineOf
  readonly others: readonly Person[]
  readonly decisions: readonly IdentityDecision[]
  readonly asked: { readonly who: string | undefined; readonly found: readonly Person[] }
  readonly isOpen: boolean
}

/** What somebody said, newest first, with what is known of who that is beside it. */
export function Speaker({ given, person, found, timeline, others, decisions, asked, isOpen }: Given) {
  const path = pathOf.speaker(person.id)
  const { who: _, ...filters } = given
  return (
    <>
      <PersonHead person={person} />
      <Timeline path={path} given={filters} months={timeline.months} />
      <div class="front">
        <div>
          <h2 class="first">What was said</h2>
          <Chosen path={path} given={filters} but={['figures']} />
          <Narrow path={path} given={filters} />
          {found.statements.length === 0 ? (
            <p>{person.statements === 0 ? 'Pages name it, and print no words of it.' : 'No statement fits. Take a filter away.'}</p>
          ) : (
            ''
          )}
          {found.statements.map((statement) => (
            <StatementEntry found={statement} />
          ))}
          <Pager path={path} given={filters} next={found.next} />
          <Figures path={path} given={filters} timeline={timeline} />
        </div>
        <aside class="counts" aria-label="About the speaker">
          <Roles person={person} given={filters} />
          <Another path={path} who={asked.who} found={asked.found} isOpen={isOpen} />
          <Identity person={person} others={others} decisions={decisions} isOpen={isOpen} hasMore={asked.found.length > 0} />
        </aside>
      </div>
    </>
  )
}
