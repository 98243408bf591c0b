import type { Person } from '@onrecord/record'
import { changed, pathOf } from '../page/address.ts'
import { counted, numberOf } from '../page/counted.ts'
import { FirstFew } from '../page/first-few.tsx'
import { publishedFrom } from './days.ts'
import { roleOf } from './described.ts'

type Given = { readonly person: Person; readonly given: Readonly<Record<string, string>> }

/** How pages describe somebody over time, where it is printed and on what it speaks; outlets and subjects narrow what is listed. */
export function Roles({ person, given }: Given) {
  const { id, profiles, outlets, subjects } = person
  const narrowed = (filters: Readonly<Record<string, string>>) => changed(pathOf.speaker(id), given, { ...filters, after: null })
  return (
    <>
      <section class="facet">
        <h2>Roles over time</h2>
        <FirstFew
          kind="roles"
          rows={profiles.map((profile) => (
            <li>
              <span dir="auto">{roleOf(profile) ?? 'the name only'}</span>
              <span class="quiet">{[publishedFrom(profile), counted(profile.statements, 'statement')].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        />
      </section>
      <section class="facet">
        <h2>Where printed</h2>
        <FirstFew
          rows={outlets.map(({ outlet, statements }) => (
            <li>
              {outlet === null ? 'pages without an outlet' : <a href={narrowed({ outlet })}>{outlet}</a>}
              <span class="count quiet">{numberOf(statements)}</span>
            </li>
          ))}
        />
      </section>
      {subjects.length > 0 ? (
        <section class="facet">
          <h2>On what</h2>
          <p class="subjects">
            {subjects.map((words) => (
              <a href={narrowed({ words })}>{words}</a>
            ))}
          </p>
        </section>
      ) : (
        ''
      )}
    </>
  )
}
