import { type IdentityDecision, mergeNote, type Person } from '@onrecord/record'
import { pathOf } from '../page/address.ts'
import { numberOf } from '../page/counted.ts'
import { When } from '../page/date.tsx'
import { describedAs, describedNow } from './described.ts'

type Given = {
  readonly person: Person
  /** Others of the same name, the first of them. */
  readonly others: readonly Person[]
  /** What was decided on it and stands. */
  readonly decisions: readonly IdentityDecision[]
  /** Whether who asks may decide. */
  readonly isOpen: boolean
  /** Whether the page has more that can be decided. */
  readonly hasMore: boolean
}

/** The form that the buttons of the page belong to. */
const FORM = 'decision'

/** Why the pages of somebody are of one, who else has the name, and what was decided; with the ways to decide otherwise. */
export function Identity({ person, others, decisions, isOpen, hasMore }: Given) {
  const { id, merges } = person
  const path = pathOf.speaker(id)
  const byProfile = new Map(person.profiles.map((profile) => [profile.id, describedAs(profile)]))
  const nameOf = (speaker: string) => byProfile.get(speaker) ?? speaker
  if (merges.length + others.length + decisions.length === 0 && !(isOpen && hasMore)) return null
  return (
    <section class="facet identity" id="identity">
      <h2>Who this is</h2>
      {isOpen ? (
        <form id={FORM} method="post">
          {/* the enter key would press the first button otherwise, and decide something */}
          <button type="submit" disabled hidden />
          <label>
            Your name, for what you decide
            <input name="by" autocomplete="name" required maxlength={1000} />
          </label>
        </form>
      ) : (
        ''
      )}
      {merges.length > 0 ? (
        <>
          <h3>Taken for one, because</h3>
          <ul class="plain">
            {merges.map(({ a, b, reason }) => (
              <li>
                {mergeNote(reason)}: <span dir="auto">{nameOf(a)}</span>; <span dir="auto">{nameOf(b)}</span>{' '}
                {isOpen ? <Decide action={`${path}/different`} name="pair" value={`${a} ${b}`} label="They are two" /> : ''}
              </li>
            ))}
          </ul>
        </>
      ) : (
        ''
      )}
      {others.length > 0 ? (
        <>
          <h3>Others of the name</h3>
          <p class="quiet">Nothing that is printed tells them apart from this one, or joins them with it.</p>
          <ul class="plain">
            {others.map((other) => (
              <li>
                <Other other={other} path={path} isOpen={isOpen} />
              </li>
            ))}
            {person.others.length > others.length ? <li class="quiet">and {numberOf(person.others.length - others.length)} more</li> : ''}
          </ul>
        </>
      ) : (
        ''
      )}
      {decisions.length > 0 ? (
        <>
          <h3>Decided</h3>
          <ul class="plain">
            {decisions.map((decision) => (
              <li>
                <DecisionNote decision={decision} nameOf={nameOf} />{' '}
                {isOpen ? <Decide action={`${path}/undo`} name="decision" value={decision.id} label="Take back" /> : ''}
              </li>
            ))}
          </ul>
        </>
      ) : (
        ''
      )}
    </section>
  )
}

function DecisionNote({ decision, nameOf }: { readonly decision: IdentityDecision; readonly nameOf: (speaker: string) => string }) {
  const { verdict, speakers, by, note, at } = decision
  return (
    <>
      <span dir="auto">{by}</span>, <When at={at} />: {verdict === 'same' ? 'one' : 'two'}:{' '}
      {speakers.map((speaker, i) => (
        <>
          {i > 0 ? '; ' : ''}
          <a href={pathOf.speaker(speaker)} dir="auto">
            {nameOf(speaker)}
          </a>
        </>
      ))}
      {note === null ? (
        ''
      ) : (
        <>
          : <span dir="auto">{note}</span>
        </>
      )}
    </>
  )
}

type OtherGiven = { readonly other: Person; readonly path: string; readonly isOpen: boolean }

/** Somebody else, with the ways to put both side by side and to say that they are one. */
export function Other({ other, path, isOpen }: OtherGiven) {
  return (
    <>
      <a href={pathOf.speaker(other.id)} dir="auto">
        {describedNow(other)}
      </a>{' '}
      <a class="way" href={`${path}?${new URLSearchParams({ beside: other.id })}`}>
        side by side
      </a>{' '}
      {isOpen ? <Decide action={`${path}/same`} name="other" value={other.id} label="They are one" /> : ''}
    </>
  )
}

type DecideGiven = { readonly action: string; readonly name: string; readonly value: string; readonly label: string }

const Decide = ({ action, name, value, label }: DecideGiven) => (
  <button class="small" type="submit" form={FORM} formaction={action} name={name} value={value}>
    {label}
  </button>
)
