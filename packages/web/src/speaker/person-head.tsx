import type { Person } from '@onrecord/record'
import { counted } from '../page/counted.ts'
import { publishedFrom } from './days.ts'
import { roleOf } from './described.ts'

/** Who somebody is, as the latest pages describe it, and how much it said. */
export function PersonHead({ person }: { readonly person: Person }) {
  const { kind, name, names, settled, statements, articles, profiles } = person
  const role = profiles.map(roleOf).findLast((told) => told !== null)
  return (
    <header class="person">
      <h1 dir="auto">{name}</h1>
      {role ? <p class="role">{role}</p> : ''}
      <p class="quiet">
        {[kind, counted(statements, 'statement'), counted(articles, 'page'), publishedFrom(person)].filter(Boolean).join(' · ')}
      </p>
      {names.length > 1 ? <p class="quiet">Also {names.slice(1).join(', ')}</p> : ''}
      {settled ? '' : <p class="warn">Pages give one word for the name, and nothing tells whether they mean one person.</p>}
    </header>
  )
}
